import Foundation
import TestSupport

@testable import kohort

/// The commands a guide shows, and what it shows them print.
///
/// A guide writes them as a person would type and see them. In a block fenced as `text` a line that
/// begins with `$ kohort` is a command, and the lines after it stand in what the command prints, in
/// that order; blank lines are not looked for, and lines may be left out between. In a block fenced
/// as `sh` every line is a command, with `kohort` or `swift run -c release kohort` in front and
/// perhaps a remark behind; nothing is shown of what it prints.
struct GuideCommands {
  /// A command and the lines shown below it.
  struct Command: Equatable {
    /// The words after `kohort`, as they are typed.
    let line: String
    var shown: [String] = []

    /// The words; quotes hold words together.
    var arguments: [String] {
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .flatMap { place, part in
          place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
        }
    }
  }

  /// The commands of a text, in order.
  static func commands(in text: String) -> [Command] {
    var commands: [Command] = []
    for block in FencedBlocks.all(in: text) {
      for line in block.lines {
        if block.fence == "```sh" {
          let typed = line.trimmingCharacters(in: .whitespaces).components(separatedBy: " #")[0]
          for start in ["kohort ", "swift run -c release kohort "] where typed.hasPrefix(start) {
            commands.append(Command(line: String(typed.dropFirst(start.count))))
          }
        } else if block.fence == "```text", line.hasPrefix("$ kohort ") {
          commands.append(Command(line: String(line.dropFirst("$ kohort ".count))))
        } else if block.fence == "```text", !commands.isEmpty, !line.isEmpty {
          commands[commands.count - 1].shown.append(line)
        }
      }
    }
    return commands
  }

  /// The lines that a command shows and does not print in that order.
  static func missing(_ shown: [String], in printed: String) -> [String] {
    var rest = printed.components(separatedBy: "\n")[...]
    var missing: [String] = []
    for line in shown {
      if let place = rest.firstIndex(of: line) {
        rest = rest[(place + 1)...]
      } else {
        missing.append(line)
      }
    }
    return missing
  }

  /// A made-up download of table 07459: twenty years, every single age of both sexes.
  static func download(_ regions: [String]) -> String {
    let years = 2005...2024
    var lines = [
      "\"07459: Alders- og kjønnsfordeling\"", "",
      (["region", "kjønn", "alder"] + years.map { "Personer \($0)" }).map { "\"\($0)\"" }
        .joined(separator: ";"),
    ]
    for (place, region) in regions.enumerated() {
      for sex in ["Menn", "Kvinner"] {
        for age in 0...105 {
          let name = age == 105 ? "105 år eller eldre" : "\(age) år"
          let persons = years.map { year in
            "\((1000 - 9 * age) / (place + 1) + (year - 2005) * (1 + age % 3))"
          }
          lines.append("\"\(region)\";\"\(sex)\";\"\(name)\";" + persons.joined(separator: ";"))
        }
      }
    }
    return lines.joined(separator: "\r\n") + "\r\n"
  }
}
