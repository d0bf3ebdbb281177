import TestSupport
import Testing

@testable import Scenarios

/// Folders with a few fields spoilt are run or refused, never trapped.
@Suite struct DamagedFolderTests {
  private static let texts = [
    "", "-", "..", "0", "1", "-1", "50", "55", "200", "0,5", "1e9", "9999", "1000", "2020", "2030",
    "alle", "0–4", "50+", "begge", "kvinner", "S", "mx", "qx", "e0", "antall", "rate", "netto",
    "inn", "LLHH", "KKKK", "MM00", "ja", "nei", "5", "egen", "start", "\"", "æ;ø",
  ]

  private static let whole: Folder = {
    var folder = Folder.small
    folder["kontrolltotaler"] = [
      "region;aldersgruppe;år;personer", "1;0–19;2025;900", "1;20+;2025;1500",
    ]
    folder["forutsetninger"] = ["komponent;nivå;kjønn;år;mål;verdi"]
    for component in ["fruktbarhet", "innenlands", "innvandring"] {
      for letter in ["L", "H"] {
        folder.add("forutsetninger", "\(component);\(letter);;2020;faktor;0,9")
      }
    }
    folder["scenarier"] = [
      "scenario;felt;verdi;fra;til", "s;alternativ;LMLH;;", "s;folkevekst;1,2;2020;2030",
      "s;kontrolltotaler;nei;;", "t;nevner;20+;;", "t;sluttår;2025;;",
    ]
    folder["trapper"] = [
      "trapp;trinn;rekkefølge;navn", "bolig;1;1;a", "bolig;2;2;b", "bolig;1+2;3;c",
    ]
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "bolig;1;g;begge;alle;2020;50;bolig", "bolig;2;g;menn;50+;2020;20;bolig",
    ]
    folder["indikatorer"] = ["navn;teller;nevner", "a;15–49;50+", "b;0–14 + 50+;15–49"]
    folder["aldersgrupper"] = ["gruppe;fra;til", "a;0;19", "b;20;"]
    return folder
  }()

  /// 2000 have been tried; this many is a second.
  private let rounds = 60

  private static func results(_ folder: Folder) throws {
    let read = try folder.read()
    let names = [""] + read.scenarios.map(\.name)
    _ = Folder.results(try RunReport(read, .init(scenarios: names)))
  }

  @Test func spoiltFieldsNeverTrap() throws {
    try Self.results(Self.whole)
    var random = SplitMix64(seed: 7)
    func any(_ count: Int) -> Int { random.below(count) }
    let names = Self.whole.files.keys.sorted()
    var refused = 0
    for _ in 0..<rounds {
      var folder = Self.whole
      for _ in 0...any(2) {
        let name = names[any(names.count)]
        let line = any(folder[name].count)
        var fields = folder[name][line].split(separator: ";", omittingEmptySubsequences: false)
          .map(String.init)
        switch any(8) {
        case 0: folder[name].remove(at: line)
        case 1: folder[name].insert(folder[name][line], at: line)
        default:
          fields[any(fields.count)] = Self.texts[any(Self.texts.count)]
          folder[name][line] = fields.joined(separator: ";")
        }
        if folder[name].isEmpty { folder.files[name] = nil }
      }
      _ = folder.problems()
      do { try Self.results(folder) } catch { refused += 1 }
    }
    #expect(refused > rounds / 4 && refused < rounds)
  }
}
