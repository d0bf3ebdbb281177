import FolderText
import Foundation

/// The blocks a page of the repository shows between lines of three backticks.
///
/// A block is the lines between its two fences; how the first fence stands tells what it is: `text` and
/// `sh` are commands and what they print, a bare fence is rows of a file.
package enum FencedBlocks {
  /// A block: the whole of its opening line, and the lines after it.
  package struct Block: Equatable, Sendable {
    package let fence: String
    package var lines: [String]
  }

  /// The blocks of a text, in order; a block that is never closed ends with the text.
  package static func all(in text: String) -> [Block] {
    var blocks: [Block] = []
    var isOpen = false
    for line in text.components(separatedBy: "\n") {
      let words = line.trimmingCharacters(in: .whitespaces)
      if words.hasPrefix("```") {
        if !isOpen { blocks.append(Block(fence: words, lines: [])) }
        isOpen.toggle()
      } else if isOpen {
        blocks[blocks.count - 1].lines.append(line)
      }
    }
    return blocks
  }

  /// The lines of a page's blocks after an opening fence, such as "```text".
  package static func lines(of page: String, after fence: String) throws -> [[String]] {
    all(in: try Checkout.text(page)).filter { $0.fence == fence }.map(\.lines)
  }

  /// A text without its blocks, its lines joined with spaces.
  package static func prose(of text: String) -> String {
    var prose = ""
    var isOpen = false
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") { isOpen.toggle() } else if !isOpen { prose += line + " " }
    }
    return prose
  }

  /// The file of a folder whose rows an example shows: the one that has all columns of its first line,
  /// and requires no other.
  package static func schema(of example: [String]) -> FileSchema? {
    let header = (example.first ?? "").split(separator: ";").map(String.init)
    return FolderSchema.files.first { schema in
      Set(header).isSuperset(of: schema.columns.filter(\.required).map(\.name))
        && header.allSatisfy { name in schema.allColumns.contains { $0.name == name } }
    }
  }

  /// What is wrong with an example of a file: no file has its columns, or a row is of another length.
  package static func problems(of example: [String]) -> [String] {
    let header = example.first ?? ""
    func width(_ line: String) -> Int { line.components(separatedBy: ";").count }
    let unknown = schema(of: example) == nil ? ["no file has the columns \(header)"] : []
    return unknown + example.dropFirst().filter { width($0) != width(header) }
  }
}
