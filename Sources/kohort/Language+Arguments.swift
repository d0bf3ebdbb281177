import Tabular

extension Language {
  /// The language that arguments ask for, found before they are parsed, so that what is wrong with
  /// them is told in it; bokmål where they ask for none, or for one there is not.
  init(askedIn arguments: [String]) {
    let flag = "--\(Flag.lang.long)"
    var rest = arguments.prefix { $0 != "--" }
    var asked: String?
    while asked == nil, let argument = rest.popFirst() {
      if argument == flag {
        asked = rest.first ?? ""
      } else if argument.hasPrefix("\(flag)=") {
        asked = String(argument.dropFirst(flag.count + 1))
      }
    }
    self = asked.flatMap { Language(rawValue: $0) } ?? .nb
  }
}
