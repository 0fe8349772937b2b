import Testing

@testable import Documents

@Suite struct NearNamesTests {
  @Test(arguments: [
    ("Mégane III Berline", ["megane", "iii", "berline"]), ("1.5 dCi 90 (90ch)", ["1.5", "dci", "90", "90ch"]),
    ("1,6 HDi", ["1.6", "hdi"]), ("B.M.W.", ["b", "m", "w"]), ("CEE'D", ["cee", "d"]), ("", []), ("…", []),
    ("Škoda/Œuvre", ["skoda", "oeuvre"]),
  ])
  func words(_ text: String, _ expected: [String]) {
    #expect(NameWords(text).words.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  private func likeness(_ a: String, _ b: String) -> Double { NameWords.likeness(Array(a.utf8), Array(b.utf8)) }

  @Test func wordsThatAreNearlyTheSame() {
    for (a, b) in [("3", "iii"), ("v", "5"), ("90ch", "90"), ("90cv", "90ch"), ("dci", "dci")] {
      #expect(likeness(a, b) >= 0.9, "\(a) \(b)")
    }
    for (a, b) in [("megne", "megane"), ("sport", "sportback"), ("180", "a180"), ("320d", "320")] {
      #expect((0.5..<0.9).contains(likeness(a, b)), "\(a) \(b)")
    }
    for (a, b) in [("208", "308"), ("90", "95"), ("1.5", "1.6"), ("c3", "c4"), ("ii", "iii"), ("i", "1"), ("x", "10")] {
      #expect(likeness(a, b) == 0, "\(a) \(b)")
    }
  }

  @Test func theBestComesFirst() {
    let models = ["MEGANE", "MEGANE II BERLINE", "MEGANE III BERLINE", "SCENIC III", "CLIO IV"]
    #expect(NearNames.byWords("megane 3", among: models) == ["MEGANE III BERLINE", "MEGANE"])
    #expect(NearNames.byWords("Scenic", among: models) == ["SCENIC III"])
    #expect(NearNames.byWords("Kangoo", among: models) == [])
    #expect(NearNames.byWords("208", among: ["308", "208 GTI", "2008"]) == ["208 GTI"])
    #expect(NearNames.byWords("", among: models) == [])
  }
}
