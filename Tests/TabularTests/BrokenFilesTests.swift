import Tabular
import Testing

/// Files with bytes changed, cut and doubled at random: read or refused, never trapped.
@Suite struct BrokenFilesTests {
  static let samples = [
    "\"07459: Befolkning\"\r\n\r\n\"region\";\"kjønn\";\"alder\";\"Personer 2021\"\r\n"
      + "\"3203 Asker\";\"Menn\";\"0 år\";1 234,5\r\n\"3203 Asker\";\"Menn\";\"1 år\";..\r\n",
    ";;2020;2021\nregion;alder;Menn;Kvinner\n3203 Asker;0 år;1;2\n;1 år;3;4\n\nKilde: SSB\n",
    "a,b,c\n1,2.5,\"x\ny\"\n3,-1e5,\"z\"\"\"\n",
    #"{"version": "2.0", "class": "dataset", "id": ["a", "b"], "size": [1, 2], "dimension": "#
      + #"{"a": {"category": {"index": ["x"]}}, "b": {"category": {"index": {"p": 1, "q": 0}}}}, "#
      + #""value": {"0": 1, "1": null}, "status": ["..", null]}"#,
  ]

  @Test func nothingTraps() {
    var random = SplitMix(state: 11)
    let alphabet: [UInt8] = Array(";,\t\"\n\r .:-0123456789aå".utf8) + [0xE5, 0x81, 0, 0xFF]
    var refused = 0
    for round in 0..<2000 {
      var bytes = bytes(Self.samples[round % Self.samples.count])
      for _ in 0..<(1 + round % 5) {
        let place = Int(random.next() % UInt64(max(1, bytes.count)))
        let byte = alphabet[Int(random.next() % UInt64(alphabet.count))]
        switch random.next() % 4 {
        case 0: bytes.insert(byte, at: place)
        case 1 where !bytes.isEmpty: bytes.remove(at: place)
        case 2 where !bytes.isEmpty: bytes[place] = byte
        default: bytes = round % 7 == 0 ? Array(bytes.prefix(place)) : bytes
        }
      }
      do {
        _ = try StatBankTable.describe(bytes: bytes, source: "f")
      } catch {
        refused += 1
        #expect(!error.items.isEmpty)
      }
      _ = try? TypedColumns(
        bytes: bytes, source: "f", columns: ["a": .category, "b": .double, "alder": .int])
    }
    #expect(refused > 100 && refused < 1990)
  }
}
