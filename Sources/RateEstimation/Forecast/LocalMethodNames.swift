/// The numbers of the method by name, so that an ablation is a command and not a patch.
extension LocalMethod {
  /// A number that can be set by name.
  public struct Field: Sendable {
    /// The name, such as `vindu`.
    public let name: String
    /// The values it may have.
    public let bounds: ClosedRange<Double>
    private let change: @Sendable (inout LocalMethod, Double) -> Void

    init(
      _ name: String, _ bounds: ClosedRange<Double>,
      _ change: @escaping @Sendable (inout LocalMethod, Double) -> Void
    ) {
      (self.name, self.bounds, self.change) = (name, bounds, change)
    }

    /// Sets the number; a value outside ``bounds`` is a programmer's error.
    public func set(_ value: Double, in method: inout LocalMethod) {
      precondition(bounds.contains(value), "\(name) outside its bounds")
      change(&method, value)
    }
  }

  /// All of them, in the order of the method.
  public static let fields: [Field] = [
    Field("vindu", 1...50) { $0.window = Int($1) },
    Field("krymping", 0...1e9) { $0.fixedShrinkage = $1 },
    Field("steder", 1...1e9) { $0.placesForTarget = Int($1) },
    Field("stotte", 0...1e6) { $0.steadying = $1 },
    Field("maalglatting", 0.1...20) { $0.targetSmoothing = $1 },
    Field("stigning", 0...1) { $0.sizeSlope = $1 },
    Field("fylkesvekt", 0...1e12) { $0.countyWeight = $1 },
    Field("dodelighetstrend", 2...50) { $0.mortalityTrend = Int($1) },
    Field("dodelighetsnedgang", 0...2) { $0.mortalityDecline = $1 },
    Field("dodelighetsvekt", 0...1e12) { $0.mortalityWeight = $1 },
    Field("innvandringsminne", 0...1) { $0.migrationMemory = $1 },
    Field("innvandringsbane", 0...1) { $0.migrationPath = $1 },
    Field("ankomstandel", 0...1) { $0.arrivalShare = $1 },
    Field("ankomstminne", 0...1) { $0.arrivalMemory = $1 },
    Field("fodselsminne", 0...0.99) { $0.fertilityMemory = $1 },
    Field("fodselsvekt", 0...1e9) { $0.fertilityWeight = $1 },
    Field("grenser", 0...1) { $0.leavesOutMovedBorders = $1 > 0 },
  ]
}
