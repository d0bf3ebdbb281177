// swift-tools-version: 6.2
import PackageDescription

// No dependencies and no flags: Kohort is built from what the toolchain ships.
// The arrows point one way (docs/architecture.md):
// kohort → Scenarios → ServiceDemand → Demography, with RateEstimation beside and Tabular below.
let package = Package(
  name: "kohort-engine",
  platforms: [.macOS(.v26)],
  products: [
    .library(
      name: "KohortLibrary",
      targets: ["Demography", "RateEstimation", "ServiceDemand", "Tabular", "Scenarios"]),
    .executable(name: "kohort", targets: ["kohort"]),
  ],
  targets: [
    .target(name: "Demography"),
    .target(name: "RateEstimation", dependencies: ["Demography"]),
    .target(name: "ServiceDemand", dependencies: ["Demography"]),
    .target(name: "Tabular"),
    .target(
      name: "Scenarios",
      dependencies: ["Demography", "RateEstimation", "ServiceDemand", "Tabular"]),
    .executableTarget(name: "kohort", dependencies: ["Scenarios", "Tabular"]),
    .executableTarget(
      name: "bench", dependencies: ["Demography", "Scenarios", "Tabular"],
      path: "Benchmarks/bench"),
    .testTarget(name: "DemographyTests", dependencies: ["Demography"]),
    .testTarget(name: "RateEstimationTests", dependencies: ["RateEstimation"]),
    .testTarget(name: "ServiceDemandTests", dependencies: ["ServiceDemand"]),
    .testTarget(name: "TabularTests", dependencies: ["Tabular"]),
    .testTarget(name: "ScenariosTests", dependencies: ["Scenarios", "Tabular"]),
    .testTarget(name: "kohortTests", dependencies: ["kohort"]),
  ],
  swiftLanguageModes: [.v6]
)
