import Demography
import TestSupport
import Testing

@testable import PeopleInputs

/// Totals that cannot be of the region, and those that move it far in a year.
///
/// The small folder has 2 640 persons in 2020.
@Suite struct ControlInputFaultsTests {
  private func folder(_ rows: String...) -> Folder {
    Folder.small(["kontrolltotaler": ["region;aldersgruppe;år;personer"] + rows])
  }

  @Test func nobodyAtAllIsAnError() {
    #expect(
      folder("1;alle;2025;2700", "1;alle;2030;0").problems() == [
        """
        kontrolltotaler.csv:3:4: found «0» persons of ages 0+ in region 1, expected a total that \
        can follow the 2640 persons of 2020; write whole persons, not thousands; leave the row out \
        where the total is not known
        """
      ])
  }

  @Test func thousandsInPlaceOfPersonsAreAnError() {
    for persons in ["2,64", "2640000", "5"] {
      let problems = folder("1;alle;2030;\(persons)").problems()
      #expect(problems.count == 1)
      #expect(problems.allSatisfy { $0.hasPrefix("kontrolltotaler.csv:2:4: found «\(persons)» ") })
    }
    // The group 0–4 has 190 persons: the few of a small group may become many, or none.
    #expect(folder("1;0–4;2030;1").problems() == [])
    #expect(folder("1;50+;2030;260000").problems().count == 1)
  }

  /// A place of 330 persons, 30 in each group of five years.
  private func small(_ rows: String...) -> Folder {
    var folder = folder()
    folder["befolkning"] = folder["befolkning"].map { line in
      line.hasPrefix("1;")
        ? line.split(separator: ";").dropLast().joined(separator: ";") + ";15" : line
    }
    folder["kontrolltotaler"] += rows
    return folder
  }

  /// 0, or a thousandfold miss, of however few.
  @Test func aSmallPlaceHasTheSameRule() {
    for persons in ["0", "0,33", "1", "330000"] {
      #expect(small("1;alle;2030;\(persons)").problems().count == 1, "\(persons)")
    }
    for persons in ["0", "0,03", "30000"] {
      #expect(small("1;0–4;2030;\(persons)").problems().count == 1, "\(persons)")
    }
    #expect(small("1;alle;2030;300", "1;0–4;2025;1").problems() == [])
    // Fewer than thirty may all be gone, and become many.
    var few = small("1;0–4;2030;0", "1;5–9;2030;60")
    few["befolkning"] = few["befolkning"].map { line in
      line.contains(";0;2020") ? line.replacing(";15", with: ";14") : line
    }
    #expect(few.problems() == [])
  }

  /// Groups of which nobody alone is too few, and all of them together nobody.
  @Test func nobodyInAnyGroupIsNobody() {
    var folder = folder("1;0–19;2030;0", "1;20–39;2030;0", "1;40+;2030;0")
    folder["befolkning"] = folder["befolkning"].map { line in
      line.hasPrefix("1;")
        ? line.split(separator: ";").dropLast().joined(separator: ";") + ";3" : line
    }
    #expect(
      folder.problems() == [
        """
        kontrolltotaler.csv:2:4: found «0» persons of ages 0+ in region 1, expected a total that \
        can follow the 66 persons of 2020; write whole persons, not thousands; leave the row out \
        where the total is not known
        """
      ])
  }

  @Test func farMoreThanHistoryMovesIsWarnedOf() {
    // 8 % a year over ten years is 2,1589 times.
    let most = 2640 * 2.1589
    func told(_ persons: Int) -> [String] {
      folder("1;alle;2030;\(persons)").warnings().filter { $0.hasPrefix("kontrolltotaler.csv") }
    }
    #expect(told(Int(most) - 2) == [])
    let expected =
      "kontrolltotaler.csv: region 1 changes by 8 % a year from 2020 to 2030; a border change or a fault in the totals?"
    #expect(told(Int(most) + 2) == [expected])
    // From the total before, and down too; groups that cover all ages are one total.
    #expect(
      folder("1;alle;2025;2700", "1;0–19;2030;500", "1;20+;2030;1000").warnings() == [
        "kontrolltotaler.csv: region 1 changes by −11 % a year from 2025 to 2030; a border change or a fault in the totals?"
      ])
    #expect(folder("1;20+;2030;900").warnings() == [])
    #expect(folder("1;alle;2030;5900").problems() == [])
  }

  /// History and totals have one rule.
  @Test func theRuleIsThatOfHistory() {
    #expect(UnlikelyChange.inAYear == 0.08)
    func warnings(_ factor: Double) -> [String] {
      var folder = Folder.estimated(years: 2008...2010)
      folder["befolkning"] = folder["befolkning"].map { line in
        let fields = line.split(separator: ";").map(String.init)
        guard fields[3] == "2010", let persons = Double(fields[4]) else { return line }
        return (fields.dropLast() + ["\(Int((persons * factor).rounded()))"]).joined(separator: ";")
      }
      return folder.warnings().filter { $0.contains("a border change or a fault in the source?") }
    }
    #expect(warnings(1.05) == [])
    #expect(warnings(1.12).count == 1)
  }
}
