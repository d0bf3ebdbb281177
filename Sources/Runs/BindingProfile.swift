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
  /// Whether those who move in, or are assumed to, decided who was added or taken, in this run or the
  /// one it is loosened from.
  package var adjustsArrivals: Bool {
    if let bound = loosenedFrom.first { return bound.adjustsArrivals }
    return regions.contains { region in
      region.steps.contains { $0.step.everybodyBy.map { $0 != .persons } ?? false }
    }
  }

  /// Who was added or taken in the binding of this run, or of the one it is loosened from, as an
  /// end of a sentence; `nil` where nothing was adjusted to anything.
  ///
  /// Told of the steps and regions that were bound, or on their way, and of nothing else.
  package var bindingProfile: Phrase? {
    if let bound = loosenedFrom.first { return bound.bindingProfile }
    let used = regions.map { $0.steps.compactMap(\.step.everybodyBy) }
    let bindsGroups = regions.contains { $0.steps.contains { $0.step.bindsGroups } }
    if used.allSatisfy(\.isEmpty) {
      return bindsGroups
        ? Phrase("each age group adjusted in proportion to those who are there") : nil
    }
    var parts: [Phrase] = []
    if used.joined().contains(.arrivals) {
      parts.append(Phrase("by the arrivals of the run"))
    }
    let assumed = regions.indices.filter { used[$0].contains(where: \.isAssumed) }
    if !assumed.isEmpty {
      let codes = assumed.map { regions[$0].code }.joined(separator: ", ")
      parts.append(
        Phrase("by assumed moves by age, since arrivals are not given (region \(codes))"))
    }
    if used.joined().contains(.persons) {
      parts.append(Phrase("in proportion to those who are there"))
    }
    if bindsGroups {
      parts.append(Phrase("age groups in proportion to those who are there"))
    }
    let unset =
      settings.given.contains("bindingsprofil") ? Phrase.empty : Phrase(" (not set)")
    return Phrase("adjusted \(Phrase.list(parts, separator: "; "))\(unset)")
  }
}

extension AdjustmentProfile {
  /// Whether it is by moves that are assumed.
  fileprivate var isAssumed: Bool {
    if case .movers = self { return true }
    return false
  }
}
