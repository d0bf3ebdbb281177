#if canImport(Glibc)
  import Glibc
#endif

/// Memory that is kept between passes.
///
/// The peers write into buffers that they make once. So that the best pass does not pay the system
/// for fresh pages here either, freed memory stays with the process; the first pass pays for both.
enum WarmMemory {
  /// Asks the allocator to give nothing back; does nothing where it cannot be asked.
  static func keep() {
    #if canImport(Glibc)
      // malloc.h is not part of the Glibc module, so its one function is looked up by name.
      guard let symbol = dlsym(nil, "mallopt") else { return }
      typealias Setter = @convention(c) (Int32, Int32) -> Int32
      let mallopt = unsafeBitCast(symbol, to: Setter.self)
      let (trimThreshold, topPad, mappedBlocks) = (Int32(-1), Int32(-2), Int32(-4))
      _ = mallopt(trimThreshold, Int32.max)
      _ = mallopt(topPad, 64 << 20)
      _ = mallopt(mappedBlocks, 0)
    #endif
  }
}
