import TestSupport
import Testing

@testable import RateEstimation

@Suite struct LogFactorialTests {
  @Test func knownValues() {
    #expect(LogFactorial.value(0) == LogFactorial.value(1))
    #expect(near(LogFactorial.value(0), 0, within: 2e-15))
    #expect(near(LogFactorial.value(5), 4.787491742782046, within: 2e-15))
    #expect(near(LogFactorial.value(20), 42.335616460753485, within: 1e-14))
    #expect(near(LogFactorial.value(0.5), -0.1207822376352452, within: 2e-15))
    #expect(near(LogFactorial.value(1000), 5912.128178488163, within: 2e-12))
  }
}
