import Testing

@testable import Documents

@Suite struct FoldTests {
  @Test(arguments: [
    ("Boîte de vitesse", "boite_de_vitesse"), ("Crit'air - 2", "CRIT’AIR 2"), ("B.M.W.", "BMW"),
    ("Straße", "STRASSE"), ("œuvre", "OEUVRE"), ("e\u{301}", "é"), ("Škoda", "SKODA"),
  ])
  func namesThatAreTheSame(_ a: String, _ b: String) {
    #expect(Fold.string(a) == Fold.string(b))
  }

  @Test func otherScriptsStayApart() {
    #expect(Fold.string("Лада") != Fold.string("ЗАЗ"))
    #expect(!Fold.string("Лада").isEmpty)
  }
}
