/// A project and the ladder its places are on.
package struct PlannedProject: Sendable {
  package let project: InvestmentProject
  package let ladder: String
  /// The group its places are for; `nil` where none is named.
  package var userGroup: String?

  package init(project: InvestmentProject, ladder: String, userGroup: String? = nil) {
    self.project = project
    self.ladder = ladder
    self.userGroup = userGroup
  }
}
