import Ensembles
import FolderText
import Tabular

extension RunReport {
  /// What is asked for.
  public struct Request: Sendable {
    /// The scenarios; empty for the folder's own standard.
    public var scenarios: [String]
    /// The last year, in place of the folder's.
    public var lastYear: Int?
    /// The region of the screen, in place of the folder's.
    public var region: String?
    /// The language of results.
    public var language: Language
    /// Whether the screen shows the tables of the budget in place of the others.
    public var showsBudget = false
    /// The futures, `nil` for the deterministic run alone.
    public var futures: FutureRequest?
    /// Told how much of the futures is done, on any thread.
    public var progress: @Sendable (FutureProgress) -> Void = { _ in }
    /// Counts of users below this are hidden; `nil` for none.
    public var hiddenBelow: Int?

    /// Asks for a run.
    public init(
      scenarios: [String] = [], lastYear: Int? = nil, region: String? = nil,
      language: Language = .nb, futures: FutureRequest? = nil
    ) {
      self.futures = futures
      self.scenarios = scenarios
      self.lastYear = lastYear
      self.region = region
      self.language = language
    }
  }
}
