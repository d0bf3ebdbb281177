/// Births of regions that have the same rates and factors of their own.
///
/// With b the births a region would have at the common rates and f its factor, it gets f·λ·b, where
///
///     λ = Σ b / Σ f·b
///
/// over the regions that share. So the regions differ, and all of them together have the births of
/// the common rates, whatever their factors: without moves their sum is the whole projected alone.
enum SharedBirths {
  /// What to multiply each region's fertility by, from its step at the common rates; `nil` for a
  /// region without a factor.
  static func factors(_ inputs: [StepInput], common steps: [ProjectedStep]) -> [Double?] {
    var (plain, local) = (0.0, 0.0)
    for (input, step) in zip(inputs, steps) {
      guard let factor = input.birthsFactor else { continue }
      let births = step.account.births.reduce(0, +)
      plain += births
      local += factor * births
    }
    let level = local > 0 ? plain / local : 1
    return inputs.map { input in input.birthsFactor.map { $0 * level } }
  }
}
