import Scenarios
import Synchronization
import Tabular

/// A line on standard error that tells how far a long run has come: on a terminal only, and only
/// when it takes more than a moment.
final class ProgressLine: Sendable {
  private struct State {
    let start: ContinuousClock.Instant
    var shown: ContinuousClock.Instant?
  }

  private let isShown: Bool
  private let language: Language
  private let state: Mutex<State>
  private static let pause = Duration.milliseconds(200)
  private static let blockSize = 16

  /// A line for a run, silent where nobody is at the terminal.
  init(_ tool: Tool, isQuiet: Bool) {
    isShown = !isQuiet && tool.surroundings.errorIsTerminal
    language = tool.language
    state = Mutex(State(start: ContinuousClock.now))
  }

  /// Takes in how much is done.
  var report: Progress {
    { [self] progress in
      guard isShown else { return }
      let now = ContinuousClock.now
      let started = state.withLock { state -> ContinuousClock.Instant? in
        guard now - (state.shown ?? state.start) > Self.pause else { return nil }
        state.shown = now
        return state.start
      }
      guard let started else { return }
      write("\r" + Self.text(progress, after: now - started, language) + "\u{1B}[K")
    }
  }

  /// Removes the line.
  func finish() {
    let wasShown = state.withLock { $0.shown != nil }
    if isShown, wasShown { write("\r\u{1B}[K") }
  }

  /// The line: a bar, the share done, regions where there are several, futures a second, time left.
  static func text(
    _ progress: FutureProgress, after time: Duration, _ language: Language
  ) -> String {
    let width = 20
    let share = progress.all > 0 ? Double(progress.done) / Double(progress.all) : 1
    let full = min(width, Int(share * Double(width)))
    let bar = String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
    let (whole, rest) = time.components
    let seconds = max(Double(whole) + Double(rest) / 1e18, 1e-3)
    let speed = Int(Double(progress.done * blockSize) / seconds)
    let left = share > 0 ? Int((seconds / share - seconds).rounded(.up)) : 0
    let done = Int(share * Double(progress.regions))
    var parts = [Phrase(verbatim: "[\(bar)] \(Int(share * 100)) %")]
    if progress.regions > 1 { parts.append(Phrase("\(done)/\(progress.regions) regions")) }
    parts += [Phrase("\(speed) futures/s"), Phrase("\(left) s left")]
    return Phrase.list(parts, separator: " · ")[language]
  }

  private func write(_ text: String) {
    _ = Platform.write(Array(text.utf8), to: Platform.standardError)
  }
}
