/// The numbers that regions draw their random numbers by.
///
/// A region's number is made from its code alone, so that it has the same futures whatever regions it
/// is run with. One number belongs to what all regions share.
public enum RandomRegion {
  /// What the whole country shares; no region gets it.
  public static let nation = Int(truncatingIfNeeded: 0xFFFF_FFFF as UInt64)

  /// The number of a code: FNV-1a of its UTF-8, 32 bits; 0 where that would be the nation's.
  public static func number(of code: String) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in code.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash == UInt32.max ? 0 : Int(truncatingIfNeeded: hash)
  }
}
