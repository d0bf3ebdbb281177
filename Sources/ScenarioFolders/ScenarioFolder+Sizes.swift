import FolderText
import MoneyInputs
import NeedInputs
import PeopleInputs
import Tabular

extension ScenarioFolder {
  /// A municipality spends more than this on each inhabitant, in any function that is planned.
  private static let leastPerInhabitant = 150.0

  /// Tells an adopted budget that is too small for the people of the folder; whether it is.
  func tellBudgetSize(findings: Findings) -> Bool {
    guard let population, let start = settings.startYear, !budget.adopted.isEmpty,
      !population.hasDoubtfulUnit(in: settings.region)
    else { return false }
    let persons = persons(in: population, start)
    let kroner = budget.adopted.reduce(0) { $0 + $1.budget.gross.kroner }
    guard persons > 0, kroner > 0, kroner / persons < Self.leastPerInhabitant else {
      return false
    }
    let file = FolderSchema.adopted.fileName
    findings.warn(
      Phrase(
        "\(file): \(Phrase(number: kroner, decimals: 0)) kroner in all are \(Phrase(number: kroner / persons, decimals: 1)) per inhabitant; is it in thousands or millions of kroner? Write kroner"
      ), quoting: file)
    return true
  }

  /// No step has more homes or places than this for each inhabitant.
  private static let mostPlaces = 0.5
  /// No project builds more than this for each inhabitant, where it is no small one.
  private static let mostBuilt = 0.05
  private static let smallProject = 100.0

  /// Tells places that are far too many for the people of the folder.
  func checkPlaces(_ inputs: [String: InputFile], findings: Findings) {
    guard let population, !population.hasDoubtfulUnit(in: settings.region),
      let start = settings.startYear
    else {
      return
    }
    let persons = persons(in: population, start)
    if persons <= 0 { return }
    for (schema, column, most) in [
      (FolderSchema.capacity, "antall", Self.mostPlaces * persons),
      (FolderSchema.investments, "plasser", max(Self.mostBuilt * persons, Self.smallProject)),
    ] {
      for row in inputs[schema.name]?.rows(findings) ?? [] {
        guard let places = row.written(column) else { continue }
        if places <= most {
          if schema == FolderSchema.capacity, row.exists {
            tellEmpty(row, places, findings: findings)
          }
          continue
        }
        row.doubt(
          column,
          Phrase(
            "\(Phrase(number: places, decimals: 0)) places on step \(row.text("trinn")), where \(Phrase(number: persons, decimals: 0)) people live; is a digit too many?"
          ))
      }
    }
  }

  /// Places that are there are seldom this many times those who use the step, nor this many more.
  private static let mostOfUsers = 3.0
  private static let fewMorePlaces = 50.0
  /// So few may be a slip in the count, which is told.
  private static let fewUsers = 5.0

  /// Tells places that are there, on steps with far fewer users.
  private func tellEmpty(_ row: InputRow, _ places: Double, findings: Findings) {
    let rung = row.text("trinn")
    let users = ladders.persons(on: row.text("trapp"), rung: rung)
    guard users > Self.fewUsers, places > Self.mostOfUsers * users,
      places - users > Self.fewMorePlaces,
      let place = row.place(of: "antall")
    else { return }
    // How many use the step may be hidden.
    findings.warn(
      Phrase(
        "\(row.file.name):\(place.line):\(place.column): \(Phrase(number: places, decimals: 0)) places are more than three times the users that trappebruk.csv counts on step \(rung); is a digit too many?"
      ), quoting: FolderSchema.ladderUse.fileName)
  }

  private func persons(in population: PopulationInput, _ year: Int) -> Double {
    population.regions.filter { settings.region == nil || $0.code == settings.region }
      .reduce(0) { $0 + (population.populations[$1.code]?[year]?.total ?? 0) }
  }
}

extension InputRow {
  /// Whether a row of `kapasitet.csv` is of places that are there.
  var exists: Bool { Words.value(of: text("fase"), in: CapacityPhase.words) == .exists }
}
