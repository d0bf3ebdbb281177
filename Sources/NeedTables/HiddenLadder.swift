/// What is hidden in the table of a ladder: the rows of some steps, and every total they are in.
///
/// One that hides no step says that something of the ladder is small all the same: then a scenario that
/// changes its practice shows nothing of it.
package struct HiddenLadder: Sendable, Equatable {
  /// The codes of the rungs whose rows are hidden.
  package var rungs: Set<String>

  package init(rungs: Set<String> = []) { self.rungs = rungs }
}
