import Scenarios

/// Damages files: most cases a little, so that readers get far.
struct Mutator {
  let words: WordList
  private static let mostBytes = 400_000

  /// Damages one to a few of some files, or none of them.
  ///
  /// `others` are files of the same names to take from.
  func damage(
    _ input: inout FuzzCase, _ random: inout SplitMix64, from others: [[String: [UInt8]]] = [],
    only: (String) -> Bool = { _ in true }
  ) {
    // Some cases stay whole: what is asked of them differs.
    let times = random.pick([0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 8])
    for _ in 0..<times {
      let paths = input.files.keys.filter(only).sorted()
      if paths.isEmpty { return }
      let path = random.pick(paths)
      if random.chance(0.12) {
        exchange(path, in: &input, others, &random)
      } else {
        var (bytes, change) = (input.files[path] ?? [], "")
        change = damage(&bytes, path, &random)
        // One change after the other may make much of little.
        if bytes.count > Self.mostBytes { bytes.removeSubrange(Self.mostBytes...) }
        input.files[path] = bytes
        input.changes.append("\(path): \(change)")
      }
    }
  }

  /// Damages one file, and says how.
  func damage(_ bytes: inout [UInt8], _ path: String, _ random: inout SplitMix64) -> String {
    let isTable = path.hasSuffix(".csv")
    if isTable, random.chance(0.85) {
      return CellMutation(words: words).apply(to: &bytes, &random)
    }
    if path.hasSuffix(".json"), random.chance(0.85) {
      return TokenMutation(words: words).apply(to: &bytes, &random)
    }
    return ByteMutation().apply(to: &bytes, &random)
  }

  /// Whole files: gone, another's, another's name, two as one.
  private func exchange(
    _ path: String, in input: inout FuzzCase, _ others: [[String: [UInt8]]],
    _ random: inout SplitMix64
  ) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = String(path.dropLast(name.count))
    switch random.below(10) {
    case 0 where input.files.count > 1:
      input.files[path] = nil
      input.changes.append("\(path): gone")
    case 1:
      let other = random.pick(input.files.keys.sorted())
      input.files[path] = input.files[other]
      input.changes.append("\(path): the bytes of \(other)")
    case 2:
      let tail = input.files[random.pick(input.files.keys.sorted())] ?? []
      let half = tail.isEmpty ? 0 : random.below(tail.count)
      input.files[path] = (input.files[path] ?? []) + tail[half...]
      input.changes.append("\(path): with the tail of another")
    default:
      if others.isEmpty { return }
      let other = random.pick(others)
      let files = other.keys.sorted()
      if files.isEmpty { return }
      let taken = random.pick(files)
      input.files[folder + taken] = other[taken]
      input.changes.append("\(folder + taken): that of another folder")
    }
  }
}
