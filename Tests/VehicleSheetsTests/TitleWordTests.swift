import Testing

@testable import VehicleSheets

@Suite struct TitleWordTests {
  /// A title in ASCII is taken apart byte by byte; with one accent after it, character by character.
  @Test(arguments: [
    "Coul. ext.", "mileageInKm", "Puissance (kW)", "B.V.", "N.Police", "CO2 uitstoot", "kW/PS", "dateMEC", "",
    "Fahrgestell-Nr.", "AWN_marque", "first registration", "KMReels", "Pts.", "1ere immat.",
  ])
  func bothWaysOfSplittingAgree(_ title: String) {
    #expect(TitleWords.words(of: title + " ñandu").dropLast() == TitleWords.words(of: title)[...])
  }
}
