import Documents
import VehicleSheets

/// The year whose cars a file lists, and when such a car was on sale.
///
/// A list of one moment must not serve a car of ten years later: what it lists was on sale from the year before, since
/// registrations lag after, to two years after, when such cars leave the dealers.
package struct Edition: Sendable, Equatable {
  package let year: Int

  /// Years in which a list of cars may have come out.
  static let possible = 1990...2100

  package init?(year: Int) {
    guard Edition.possible.contains(year) else { return nil }
    self.year = year
  }

  /// The first and the last year on sale.
  package var first: Int { year - 1 }
  package var last: Int { year + 2 }

  var debut: [UInt8] { Array("\(first)".utf8) }
  var fin: [UInt8] { Array("\(last)".utf8) }
}

/// What tells the year of a file's edition.
enum EditionSource: Sendable {
  /// Dates of the last change, as `mars-14`: the latest is the edition's.
  case dates
  /// The bonus or malus of each car: the highest malus of a year's law tells the year.
  case highestMalus
  /// Each row's own year.
  case years

  /// What one cell says, for the highest of a file to be taken.
  func value(_ cell: [UInt8]) -> Int? {
    let digits = Array(cell.reversed().prefix { Plate.isDigit($0) }.reversed())
    guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    if self == .highestMalus { return digits.count == cell.count ? number : nil }
    guard digits.count == 2 || digits.count == 4 else { return nil }
    let year = digits.count == 2 ? 2000 + number : number
    return Edition.possible.contains(year) ? year : nil
  }

  /// The year that the highest value of a file stands for.
  func year(ofHighest value: Int) -> Int? { self == .highestMalus ? EditionSource.malusYears[value] : value }

  /// The highest malus of each year's law, in euros, where no other year has the same (code général des impôts, article
  /// 1011 bis and 1012 ter; since 2022 code des impositions sur les biens et services, article L. 421-62).
  private static let malusYears = [
    10_000: 2017, 20_000: 2020, 30_000: 2021, 40_000: 2022, 50_000: 2023, 60_000: 2024, 70_000: 2025,
  ]

  /// The year that stands in a file's name: `ademe-carlabelling-2022.csv`.
  static func year(inName path: String) -> Int? {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? []
    var run: [UInt8] = []
    var found: Int?
    for byte in Array(name) + [0] {
      if Plate.isDigit(byte) {
        run.append(byte)
        continue
      }
      if run.count == 4, let year = Int(String(decoding: run, as: UTF8.self)), Edition.possible.contains(year) {
        // Two years in one name leave it open.
        if let found, found != year { return nil }
        found = year
      }
      run.removeAll()
    }
    return found
  }
}
