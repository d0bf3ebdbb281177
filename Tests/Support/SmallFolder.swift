import Testing

extension Folder {
  /// The lower bounds of the small folder's ages.
  package static let smallAges = Array(stride(from: 0, through: 50, by: 5))

  /// A folder of eleven age groups and two steps of five years in which nothing is wrong.
  package static let small: Folder = {
    var folder = Folder()
    folder["innstillinger"] = [
      "felt;verdi", "startår;2020", "sluttår;2030", "steglengde;5", "åpen_alder;50",
    ]
    folder["befolkning"] = ["region;kjønn;alder;år;personer"]
    folder["dodelighet"] = ["kjønn;alder;år;mål;verdi"]
    folder["fruktbarhet"] = ["alder;år;mål;verdi"]
    folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
    for (sex, persons) in [("kvinner", 100), ("menn", 90)] {
      for age in smallAges {
        folder.add("befolkning", "1;\(sex);\(age);2020;\(persons + age)")
        folder.add("dodelighet", "\(sex);\(age);2020;S;0,9\(90 - age)")
        folder.add("flytting", "1;inn;\(sex);\(age);2020;antall;3,5")
        folder.add("flytting", "1;ut;\(sex);\(age);2020;rate;0,02")
      }
    }
    for age in stride(from: 15, through: 45, by: 5) {
      folder.add("fruktbarhet", "\(age);2020;rate;0,0\(age)")
    }
    return folder
  }()

  /// The small folder with some files replaced.
  package static func small(_ changes: [String: [String]]) -> Folder {
    var folder = small
    for (name, lines) in changes { folder[name] = lines }
    return folder
  }

  /// The small folder with lines added to a file.
  package static func small(_ name: String, adding lines: String...) -> Folder {
    var folder = small
    for line in lines { folder.add(name, line) }
    return folder
  }

  /// The small folder with one line of a file replaced.
  package static func small(_ name: String, _ old: String, becomes new: String?) -> Folder {
    var folder = small
    #expect(folder[name].contains(old), "no line \(old)")
    folder[name] = folder[name].compactMap { $0 == old ? new : $0 }
    return folder
  }
}
