/// The adopted budget of a function, with its account codes.
package struct AdoptedLine: Sendable {
  package let budget: AdoptedBudget
  package let codes: LineCodes
  package let provenance: Provenance

  package init(
    budget: AdoptedBudget, codes: LineCodes, provenance: Provenance
  ) {
    self.budget = budget
    self.codes = codes
    self.provenance = provenance
  }
}
