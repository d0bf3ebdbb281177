import Demography
import FolderText
import RateEstimation
import ScenarioFolders
import Tabular

extension Binding {
  /// Who is added or taken in a step where a total of everybody binds it.
  ///
  /// With `innflytting` those who move in: the gross arrivals of the step, from the country and from
  /// abroad. Net moves are not arrivals, since they are the difference of two streams and lack those
  /// ages from which more leave; where a region has net moves alone, or none, it is the people who
  /// are there by the assumed schedule of moves by age (``AssumedMoves``).
  func profile(_ moves: MigrationAssumption) -> AdjustmentProfile {
    if !isBound || settings.bindingProfile == .persons { return .persons }
    if moves.hasArrivals { return .arrivals }
    let shape = AssumedMoves.shape(on: settings.axis)
    return .movers(rates: settings.scope.sexes.flatMap { _ in shape })
  }
}

extension MigrationAssumption {
  /// Whether somebody arrives in a gross stream.
  fileprivate var hasArrivals: Bool {
    if poolShares != nil { return true }
    return [MigrationStream.domesticIn, .immigration].contains { stream in
      counts[stream]?.contains { $0 > 0 } ?? false
    }
  }
}

extension ScenarioRun {
  /// Whether those who move in decide who is added or taken, in this run or the one it is loosened
  /// from.
  package var adjustsArrivals: Bool {
    if let bound = loosenedFrom.first { return bound.adjustsArrivals }
    return isBound && !bindsGroupsAlone && settings.bindingProfile == .arrivals
  }

  /// Whether every control total is of a group of ages.
  private var bindsGroupsAlone: Bool {
    let controls = regions.flatMap(\.inputs).flatMap(\.controls)
    let everybody = 0..<settings.axis.count
    return !controls.isEmpty && controls.allSatisfy { $0.groups != everybody }
  }

  /// Who was added or taken in the binding of this run, or of the one it is loosened from, as an
  /// end of a sentence; `nil` where nothing binds it.
  package var bindingProfile: Phrase? {
    if let bound = loosenedFrom.first { return bound.bindingProfile }
    guard isBound else { return nil }
    let unset =
      settings.given.contains("bindingsprofil") ? Phrase.empty : Phrase(" (not set)")
    if bindsGroupsAlone {
      return Phrase("each age group adjusted in proportion to those who are there")
    }
    let profiles = regions.map { region in region.inputs.map(\.profile) }
    let own = profiles.joined().contains(.arrivals)
    let assumed = regions.indices.filter { region in
      profiles[region].contains {
        if case .movers = $0 { return true }
        return false
      }
    }
    var parts: [Phrase] = []
    if own {
      parts.append(Phrase("by the arrivals of the run"))
    }
    if !assumed.isEmpty {
      let codes = assumed.map { regions[$0].code }.joined(separator: ", ")
      parts.append(
        Phrase("by assumed moves by age, since arrivals are not given (region \(codes))"))
    }
    if parts.isEmpty {
      parts.append(Phrase("in proportion to those who are there"))
    }
    return Phrase("adjusted \(Phrase.list(parts, separator: "; "))\(unset)")
  }
}
