import Demography
import FolderText
import Outcomes
import ServiceDemand
import Tabular

/// Known users by year, and their gross count beside the net of the rates.
package struct FlowTables {
  package static let flows = ResultSpec(
    "kjente-brukere", title: Phrase("KNOWN USERS"),
    about: Phrase("known users by year: how many, new, dead, moved and in queue"),
    place: .both, rests: .knownUsers(source: FolderSchema.knownUsers),
    privacy: .users(counts: true, known: true), columns: [.userGroup, .measure, .years])
  package static let comparison = ResultSpec(
    "brutto-netto", title: Phrase("GROSS AND NET"),
    about: Phrase("how many known users ask for a step, against the change of need by rates"),
    place: .both, rests: .need(and: [FolderSchema.knownUsers, FolderSchema.transitions]),
    privacy: .users(counts: true, known: true),
    columns: [.userGroup, gross, died, moved, net, netOfRates, difference])
  private static let kind = Table.Kind.number(decimals: 1, signed: true)
  private static let gross = ColumnSpec(
    "brutto", "gross", kind, Phrase("known users who ask for a step"))
  private static let died = ColumnSpec(
    "døde", "died", kind, Phrase("known users who died"))
  private static let moved = ColumnSpec(
    "flyttet", "moved", nn: "flytta", kind, Phrase("moved or left"))
  private static let net = ColumnSpec(
    "netto", "net", kind, Phrase("gross less deaths and moves"))
  private static let netOfRates = ColumnSpec(
    "netto av rater", "net of rates", nn: "netto av ratar", kind,
    Phrase("change of need by rates"))
  private static let difference = ColumnSpec(
    "forskjell", "difference", nn: "skilnad", kind, Phrase("the one minus the other"))

  private let tables: ServiceTables

  package init(_ tables: ServiceTables) { self.tables = tables }

  /// The tables; none where the folder knows no users.
  package func tables(_ outcome: ServiceOutcome) -> [Table] {
    [flows(outcome), comparison(outcome)].compactMap { $0 }
  }

  /// Known users by year; `nil` where the folder knows none.
  func flows(_ outcome: ServiceOutcome) -> Table? {
    if outcome.flows.isEmpty { return nil }
    var rows: [Table.Row] = []
    for flow in outcome.flows { rows += self.rows(flow) }
    var table = Table(
      Self.flows, tables.language, ending: tables.star(Self.flows),
      subtitle: tables.word(Phrase("stock on 1 January; inflow and outflow in the year before")),
      source: tables.source(Self.flows),
      columns: [
        tables.column(.userGroup, priority: ColumnRank.detail), tables.column(.measure),
      ] + tables.years.columns(.number(decimals: 1)), rows: rows,
      notes: [
        tables.word(
          Phrase(
            "queue time in years: waiting list over those placed in the year; counts, never persons"
          ))
      ])
    // Those known at home are above the need and not in it.
    table.totalsAreSums = false
    return table
  }

  private func rows(_ flow: FlowOutcome) -> [Table.Row] {
    func row(
      _ name: Phrase, role: Table.Row.Role = .body, first: Double?,
      _ value: (FlowYear) -> Double
    ) -> Table.Row {
      let cells = tables.years.all.map { year -> Table.Cell in
        if year == flow.run.plan.years.lowerBound {
          return first.map { .number($0) } ?? .missing
        }
        guard let ofYear = flow.run.years.first(where: { $0.year + 1 == year }) else {
          return .missing
        }
        return .number(value(ofYear))
      }
      return Table.Row([.text(flow.userGroup), .text(tables.word(name))] + cells, role: role)
    }
    let run = flow.run
    let stock = run.firstStock.reduce(0) { $0 + $1[0] }
    let queue = run.firstQueue.reduce(0) { $0 + $1[0] }
    var rows = [
      row(Phrase("known at home"), first: run.firstHome[0]) { $0.home[0] },
      row(Phrase("on steps"), first: stock) { $0.allRungs.stock[0] },
      row(Phrase("in queue"), first: queue) { $0.allRungs.queue[0] },
      row(Phrase("need"), role: .total, first: stock + queue) { $0.need[0] },
      row(Phrase("gross inflow"), first: nil) { $0.grossInflow[0] },
      row(Phrase("died"), first: nil) { $0.outflowByDeath[0] },
      row(Phrase("moved or left"), first: nil) { $0.outflowByMoving[0] },
      row(Phrase("places freed"), first: nil) { $0.allRungs.freed[0] },
      row(Phrase("placed"), first: nil) { $0.allRungs.placed[0] },
    ]
    rows.append(
      row(Phrase("turnover in %"), first: nil) { year in
        let all = year.allRungs
        return all.stockAtStart[0] > 0 ? all.turnoverPercent[0] : .nan
      })
    let stays = tables.folder.ladders.stays[run.plan.ladder.name] ?? [:]
    let frees = run.plan.ladder.rungs.map { stays[$0.code]?.freed }
    if frees.contains(where: { $0 != nil }) {
      rows.append(
        row(Phrase("ordinary dwellings freed"), first: nil) { year in
          zip(year.rungs, frees).reduce(0) {
            $0 + FreedDwellings.freed(moves: $1.0.placed, perMove: $1.1 ?? 0)[0]
          }
        })
    }
    rows.append(
      row(Phrase("queue time, years"), first: nil) { $0.allRungs.queueYears[0] })
    return rows.map { row in
      var row = row
      // A queue that nobody leaves has no time, and an empty rung no turnover.
      row.cells = row.cells.map { cell in
        if case .number(let value) = cell, !value.isFinite { return .missing }
        return cell
      }
      return row
    }
  }

  func comparison(_ outcome: ServiceOutcome) -> Table? {
    var rows: [Table.Row] = []
    for flow in outcome.flows {
      let compared = FlowComparison(
        flow.run, until: tables.run.needYear, netOfRates: ratesNet(flow, outcome))
      func cell(_ number: DrawBlock?) -> Table.Cell { number.map { .number($0[0]) } ?? .missing }
      rows.append(
        Table.Row([
          .text(flow.userGroup), cell(compared.gross), cell(-compared.deaths),
          cell(-compared.moves), cell(compared.net), cell(compared.netOfRates),
          cell(compared.difference),
        ]))
    }
    if rows.isEmpty { return nil }
    let (first, last) = (tables.run.startYear, tables.run.needYear)
    return Table(
      Self.comparison, tables.language,
      ending: " \(first)–\(last)" + tables.star(Self.comparison),
      subtitle: tables.word(
        Phrase("gross: known users who ask for a step; net: the change of need")),
      columns: [
        tables.column(.userGroup), tables.column(Self.gross), tables.column(Self.died),
        tables.column(Self.moved), tables.column(Self.net), tables.column(Self.netOfRates),
        tables.column(Self.difference),
      ], rows: rows,
      notes: [
        tables.word(
          Phrase(
            "rates follow the population of each age; the stock follows those known: children who grow up, deaths and moves"
          ))
      ])
  }

  /// The change of need by rates on the rungs the known users stand on, from the start to the year of
  /// the need; `nil` where the group is not counted by rates.
  private func ratesNet(_ flow: FlowOutcome, _ outcome: ServiceOutcome) -> DrawBlock? {
    guard
      let ladder = outcome.ladders.first(where: { $0.part.ladder.name == flow.run.plan.ladder.name }
      ),
      let group = ladder.part.groups.firstIndex(of: flow.userGroup),
      let from = tables.place(of: tables.run.startYear),
      let to = tables.place(of: tables.run.needYear)
    else { return nil }
    var total: [DrawBlock?] = ladder.years.map { _ in DrawBlock() }
    for rung in ladder.part.ladder.rungs.indices where flow.reaches(rung) {
      total = LadderOutcome.sum(total, ladder.need(rung: rung, group: group, shifted: false))
    }
    guard let before = total[from], let after = total[to] else { return nil }
    return after - before
  }
}
