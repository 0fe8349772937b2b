import Documents
import Testing

@testable import VehicleSheets

/// What programs on the way have spoilt: names that became dates, letters that were lost, quotes that a word processor set.
@Suite struct DamagedValueTests {
  private func read(_ text: String, _ id: FieldID) -> (value: String, suggestions: [String]) {
    let sheet = Sheet(tree: Tree())
    let reader = ValueReader(correspondences: Correspondences(), today: CalendarDate(year: 2024, month: 6, day: 1))
    reader.table.columns = FieldSet()
    sheet.tree.text.append(text)
    switch reader.read(TextGuard.bare(sheet.tree.text.bytes), as: id, into: sheet.tree) {
    case .value(let reading): return (sheet.show(reading.value, of: id), [])
    case .leftOut: return ("left out", [])
    case .unreadable(_, let suggestions): return ("unreadable", suggestions)
    case .unknownChoice: return ("unknown", [])
    case .outOfRange: return ("out of range", [])
    }
  }

  @Test(arguments: [
    ("9. Mrz", ["9-3", "3-9"]), ("09/03/2026", ["9-3", "3-9"]), ("2026-03-09", ["9-3", "3-9"]),
    ("9-mars", ["9-3", "3-9"]),
    ("9-Mar", ["9-3", "3-9"]), ("5.00E+02", ["5E2"]), ("5,00E+02", ["5E2"]), ("45360", ["9-3", "3-9"]),
    ("2026-03-09T00:00:00", ["9-3", "3-9"]),
  ])
  func namesThatBecameDates(_ text: String, _ origins: [String]) {
    #expect(read(text, .modele) == ("unreadable", origins))
    #expect(read(text, .version).value == "unreadable")
  }

  @Test(arguments: [
    "9-3", "3008", "2008", "208", "500", "500E", "5E", "C4", "I10", "1.2", "12.05", "DS 3", "1-SERIES", "911", "C-MAX",
    "300 SL", "1.6 HDi 110", "2.0-16V", "9-5", "124", "4/4", "X1/9", "2CV", "MX-5", "33-1.7", "5 GTI", "1.9 D/E",
    "20000",
    "80 E1", "1.2 69", "1.4 75", "1.2 8", "1.5 10", "2.2 12", "1.2-69",
  ])
  func namesOfCarsStay(_ text: String) { #expect(read(text, .modele).value == text) }

  @Test(arguments: ["CITRO?N", "CITRO\u{FFFD}N", "M?GANE", "?cru", "m?tallis?e", "nacr\u{FFFD}"])
  func textsWithLostLettersAreNoValue(_ text: String) { #expect(read(text, .couleurExterieure).value == "unreadable") }

  @Test(arguments: ["Rouge ?", "Rouge?", "Gris (?)", "Blanc"])
  func aDoubtIsNoLostLetter(_ text: String) { #expect(read(text, .couleurExterieure).value == text) }

  @Test func aLostLetterOfABrandIsSuggested() {
    #expect(read("CITRO?N", .marque) == ("unreadable", ["CITROEN"]))
    #expect(read("\u{FFFD}koda", .marque).value == "unreadable")
  }

  @Test(arguments: [
    ("Mod?le", "modele"), ("Kilom\u{FFFD}trage", "kilometrage"), ("?nergie", "energie"),
    ("Bo?te de vitesses", "boite_de_vitesse"),
  ])
  func titlesWithALostLetterAreRead(_ title: String, _ key: String) {
    #expect(ColumnNames().meaning(of: title)?.field?.field.key == key)
  }

  @Test(arguments: [
    ("“Feel”", "Feel"), ("« Feel »", "Feel"), ("„Feel“", "Feel"), ("‘Feel’", "Feel"),
    ("« A » ou « B »", "« A » ou « B »"),
    ("l’Intens", "l’Intens"), ("“Feel", "“Feel"),
  ])
  func quotesOfWordProcessorsAreTakenOff(_ text: String, _ value: String) {
    #expect(read(text, .couleurExterieure).value == value)
  }

  @Test(arguments: [
    ("VP", "left out"), ("Personenauto", "left out"), ("Turismo", "left out"), ("CTTE", "unknown"), ("VASP", "unknown"),
    ("VU", "unknown"), ("CI (conduite intérieure)", "Berline"), ("Kleinwagen, Gebrauchtfahrzeug", "Citadine"),
    ("Limousine, Neufahrzeug", "Berline"), ("Limousine, Kombi", "unknown"), ("Limousine, rot", "unknown"),
    ("TTERRAIN", "Tout-terrain"), ("Kombilimousine", "Break"),
  ])
  func wordsOfKindsAreNoBodies(_ text: String, _ value: String) { #expect(read(text, .carrosserie).value == value) }

  @Test(arguments: [("Kleinwagen, Gebrauchtfahrzeug", "occasion"), ("Limousine, Neufahrzeug", "neuf")])
  func aCategoryGivesTheTypeToo(_ text: String, _ value: String) {
    #expect(read(text, .type).value == value)
  }

  @Test(arguments: ["####", "########"])
  func hashesAreNoValue(_ text: String) {
    var text = text
    #expect(text.withUTF8 { CellError.isTooNarrow($0) && CellError.matches($0) })
  }

  @Test(arguments: [("82 HK", "82"), ("82 KS", "82"), ("82 CP", "82"), ("82 LE", "82")])
  func horsepowerOfOtherCountries(_ text: String, _ value: String) { #expect(read(text, .puissance).value == value) }
}
