import Testing

@testable import RateEstimation

@Suite struct LogFactorialTests {
  @Test func knownValues() {
    #expect(LogFactorial.value(0) == LogFactorial.value(1))
    #expect(abs(LogFactorial.value(0)) < 2e-15)
    #expect(abs(LogFactorial.value(5) - 4.787491742782046) < 2e-15)
    #expect(abs(LogFactorial.value(20) - 42.335616460753485) < 1e-14)
    #expect(abs(LogFactorial.value(0.5) - -0.1207822376352452) < 2e-15)
    #expect(abs(LogFactorial.value(1000) - 5912.128178488163) < 2e-12)
  }
}
