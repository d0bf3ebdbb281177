import TestSupport
import Testing

/// A folder of two regions whose movers meet in a pool.
@Suite struct MoverPoolTests {
  /// The small folder with a second region; a quarter of all movers arrive in region 1.
  private static func folder(_ share: String = "0,75") -> Folder {
    var folder = Folder.small
    let (people, moves) = (folder["befolkning"], folder["flytting"])
    folder["flytting"] = [moves[0]]
    for line in people.dropFirst() { folder.add("befolkning", "2" + line.dropFirst()) }
    for line in moves.dropFirst() where line.contains(";ut;") {
      folder.add("flytting", line)
      folder.add("flytting", "2" + line.dropFirst().replacing("0,02", with: "0,05"))
    }
    for (region, part) in [("1", "0,25"), ("2", share)] {
      for sex in ["kvinner", "menn"] {
        for age in Folder.smallAges {
          folder.add("flytting", "\(region);inn;\(sex);\(age);2020;andel;\(part)")
        }
      }
    }
    return folder
  }

  @Test func whoMovesOutMovesIn() throws {
    let components = try Self.folder().file("komponenter.csv")
    let into = try components.numbers("innflytting_innenlands")
    let out = try components.numbers("utflytting_innenlands")
    let regions = try components.texts("region")
    #expect(regions.count == 4 && Set(regions).count == 2)
    let sums: (into: Double, out: Double) = (into.reduce(0.0, +), out.reduce(0.0, +))
    #expect(near(sums.into, sums.out, within: 1e-6))
    #expect(out.allSatisfy { $0 > 1 })
    let share: Double = into[0] / (into[0] + into[2])
    #expect(near(share, 0.25, within: 1e-6))
  }

  @Test func sharesAddUpToOne() {
    #expect(
      Self.folder("0,70").problems() == [
        """
        flytting.csv: found andel in 2020 that add up to 0.95, expected shares that add up to 1 \
        over the regions, at every age of each sex
        """
      ])
  }

  @Test func aPoolHasNoOtherArrivals() {
    var folder = Self.folder()
    for sex in ["kvinner", "menn"] {
      for age in Folder.smallAges { folder.add("flytting", "1;netto;\(sex);\(age);2020;antall;1") }
    }
    #expect(
      folder.problems() == [
        """
        flytting.csv: found both andel and other arrivals for region 1, expected a region of the \
        pool with andel alone, and no netto
        """
      ])
  }
}
