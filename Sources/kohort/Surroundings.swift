/// What decides the looks of the output and is not on the command line.
struct Surroundings {
  /// Whether standard output is a terminal.
  var outputIsTerminal: Bool
  /// Whether standard error is one.
  var errorIsTerminal = false
  /// The columns of the window, where there is one.
  var windowWidth: Int?
  /// A variable of the environment.
  var environment: (String) -> String?

  /// Those of this process.
  static var system: Surroundings {
    Surroundings(
      outputIsTerminal: Platform.isTerminal(Platform.standardOutput),
      errorIsTerminal: Platform.isTerminal(Platform.standardError),
      windowWidth: Platform.windowWidth(Platform.standardOutput),
      environment: Platform.environment)
  }

  /// The width of text that goes to no window.
  static let pipedWidth = 100

  /// Bold and dim: as asked for, else on a terminal unless `NO_COLOR` is set to anything but nothing
  /// (no-color.org) or the terminal is a dumb one.
  func hasColor(_ asked: ColorChoice) -> Bool {
    switch asked {
    case .always: true
    case .never: false
    case .auto: outputIsTerminal && !isDumb && (environment("NO_COLOR") ?? "").isEmpty
    }
  }

  /// Small graphs made of letters: on a terminal only, unless `NO_COLOR` asks for plain text or the
  /// locale says another encoding than UTF-8.
  var hasGraphics: Bool {
    outputIsTerminal && !isDumb && (environment("NO_COLOR") ?? "").isEmpty && isUTF8
  }

  /// Whether the locale does not say otherwise; the first variable that is set counts (POSIX).
  private var isUTF8: Bool {
    let set = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    guard let locale = set?.lowercased() else { return true }
    return locale.contains("utf-8") || locale.contains("utf8")
  }

  /// The columns to fill: as asked for, else `COLUMNS`, else the window's, else 100.
  func width(_ asked: Int?) -> Int {
    if let asked { return asked }
    if let columns = environment("COLUMNS").flatMap(Int.init), columns > 0 { return columns }
    return windowWidth ?? Self.pipedWidth
  }

  private var isDumb: Bool { environment("TERM") == "dumb" }
}

/// What `--color` takes.
enum ColorChoice: String, CaseIterable {
  case auto
  case always
  case never
}
