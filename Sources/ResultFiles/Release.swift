/// What this build of Kohort calls itself, in `--version` and in the manifest.
///
/// The one place where the version stands.
public enum Release {
  /// The version, by semantic versioning.
  public static let version = "0.1.0"
}
