import Testing

@testable import Documents

@Suite struct FileEndingTests {
  @Test(arguments: [
    ("stock/Panda.YAML", "yaml"), ("Panda.yml", "yml"), ("a.b/Panda.json", "json"), ("Panda", "panda"), ("", ""),
    ("...", ""), ("Panda.csv.", "csv"), (".csv", "csv"), ("véhicule.ÉTÉ", "été"), ("stock.tar.gz", "gz"),
  ])
  func endingIsWhatFollowsTheLastPoint(_ path: String, _ ending: String) {
    #expect(FileEnding.of(path) == ending)
  }
}
