import Demography
import PeopleInputs
import ServiceDemand

/// What carries the regions of an ensemble through a block of futures; one for each thread.
protocol BlockWorker: AnyObject {
  /// Runs a block, and shows the people of every region and year as they are reached.
  ///
  /// - Parameters:
  ///   - block: the number of the block.
  ///   - regions: the places of the regions to run, all of them where regions meet.
  ///   - take: sees each region in each year, years of a region in order.
  func run(_ block: Int, regions: Range<Int>, take: (BlockMoment) -> Void)
}

/// The people of a region on 1 January in a block of futures.
package struct BlockMoment {
  /// The place of the region.
  package let region: Int
  /// The place of the year, 0 being the start.
  package let year: Int
  /// A row per cell, women first; used again for the next moment.
  package let people: BlockRows
  /// The survival of the step that led here; nobody knows one at the start.
  package let survival: () -> SurvivalBlocks?
  /// What the futures multiply prevalence, unit cost and deflator by, by step.
  package let factors: [UncertainQuantity: [DrawBlock]]
}
