// swift-tools-version: 6.2
import Foundation
import PackageDescription

// No dependencies and, unless TUNED=1 is in the environment, no flags: Kohort is built from what the
// toolchain ships. A tuned build is for the machine it is made on, gives the same bits, and has its
// own folder (docs/performance.md): TUNED=1 swift build -c release --scratch-path .build-tuned
// The arrows point one way: kohort → Scenarios → reports → tables → outcomes → runs → folders → inputs
// → engines → Demography (docs/architecture.md, room by room).
let tuned: [SwiftSetting] =
  Context.environment["TUNED"] == "1"
  ? [.define("KOHORT_TUNED"), .unsafeFlags(["-Xcc", "-march=native", "-Xcc", "-fno-math-errno"])]
    + (hasWideRegisters ? [.define("KOHORT_WIDE")] : [])
  : []

/// Whether the processor works on eight numbers at a time; only a tuned build asks.
var hasWideRegisters: Bool {
  let processor = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
  return processor?.contains("avx512dq") == true
}

/// The rooms with tests of their own: each target of tests knows its room and the shared support.
let tested = [
  "Phrases",
  "Demography", "RateEstimation", "ServiceDemand", "MunicipalBudget", "Tabular", "ResultFiles",
  "StatisticsNorway", "FolderText", "PeopleInputs", "NeedInputs", "MoneyInputs", "ScenarioFolders",
  "Runs", "Outcomes", "Ensembles", "NeedTables", "MoneyTables", "FutureTables", "Backtesting",
  "DeclaredResults", "Explaining", "RunReports", "Scenarios", "Reporting", "kohort",
]

let package = Package(
  name: "kohort-engine",
  platforms: [.macOS(.v26)],
  products: [
    .library(
      name: "KohortLibrary",
      targets: [
        "Demography", "RateEstimation", "ServiceDemand", "MunicipalBudget", "Phrases", "Tabular",
        "Scenarios", "Reporting",
      ]),
    .executable(name: "kohort", targets: ["kohort"]),
  ],
  targets: [
    .target(name: "Demography"),
    .target(name: "RateEstimation", dependencies: ["Demography"]),
    .target(name: "ServiceDemand", dependencies: ["Demography"]),
    .target(name: "MunicipalBudget", dependencies: ["Demography"]),
    .target(
      name: "Composition", dependencies: ["Demography", "ServiceDemand", "MunicipalBudget"]),
    .target(name: "Phrases"),
    .target(name: "Tabular", dependencies: ["Phrases"]),
    .target(name: "ResultFiles", dependencies: ["Tabular"]),
    .target(name: "StatisticsNorway", dependencies: ["Demography", "Tabular"]),
    .target(name: "FolderText", dependencies: ["Demography", "ServiceDemand", "Tabular"]),
    .target(name: "PeopleInputs", dependencies: ["Demography", "RateEstimation", "FolderText"]),
    .target(name: "NeedInputs", dependencies: ["MunicipalBudget", "FolderText"]),
    .target(name: "MoneyInputs", dependencies: ["NeedInputs"]),
    .target(
      name: "ScenarioFolders",
      dependencies: ["StatisticsNorway", "PeopleInputs", "MoneyInputs", "ResultFiles"]),
    .target(name: "Runs", dependencies: ["ScenarioFolders"]),
    .target(name: "Outcomes", dependencies: ["Composition", "Runs"]),
    .target(name: "Ensembles", dependencies: ["Outcomes"]),
    .target(name: "PeopleTables", dependencies: ["Outcomes"]),
    .target(name: "NeedTables", dependencies: ["Outcomes"]),
    .target(name: "MoneyTables", dependencies: ["Outcomes"]),
    .target(name: "FutureTables", dependencies: ["Ensembles"]),
    .target(name: "Backtesting", dependencies: ["Ensembles"]),
    .target(
      name: "DeclaredResults",
      dependencies: ["PeopleTables", "NeedTables", "MoneyTables", "FutureTables", "Backtesting"]),
    .target(name: "Explaining", dependencies: ["DeclaredResults"]),
    .target(name: "RunReports", dependencies: ["DeclaredResults"]),
    .target(name: "Scenarios", dependencies: ["Explaining", "RunReports"]),
    .target(name: "Reporting", dependencies: ["ResultFiles"]),
    .executableTarget(name: "kohort", dependencies: ["Scenarios", "Reporting", "Tabular"]),
    .executableTarget(
      name: "bench", dependencies: ["Demography", "Scenarios", "Tabular"],
      path: "Benchmarks/bench"),
    .executableTarget(
      name: "fuzz", dependencies: ["Scenarios", "Reporting", "Tabular"], path: "Tests/Fuzz",
      exclude: ["Corpus"]),
    .target(
      name: "TestSupport", dependencies: ["Scenarios", "Reporting"], path: "Tests/Support"),
  ]
    + tested.map { room in
      .testTarget(name: room + "Tests", dependencies: [.byName(name: room), "TestSupport"])
    },
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .test { target.swiftSettings = tuned }

// A change far below must rebuild what stands on it: each target names all rooms below it.
let named = Dictionary(
  uniqueKeysWithValues: package.targets.map { target in
    let names = target.dependencies.compactMap { dependency -> String? in
      if case .byNameItem(let name, _) = dependency { return name }
      return nil
    }
    return (target.name, names)
  })

/// All rooms below a target.
func below(_ target: String) -> Set<String> {
  (named[target] ?? []).reduce(into: []) { rooms, room in
    rooms.formUnion(below(room).union([room]))
  }
}

for target in package.targets {
  target.dependencies = below(target.name).sorted().map { .byName(name: $0) }
}
