import FolderText
import MunicipalBudget

extension RowStatus {
  /// The status as amounts have it.
  package var standing: Provenance.Status {
    switch self {
    case .published: .published
    case .derived: .derived
    case .assumed: .assumption
    }
  }
}
