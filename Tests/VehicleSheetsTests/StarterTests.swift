import Documents
import Foundation
import Testing

@testable import VehicleSheets

/// The referential built into the program is ours to keep right: nobody else checks it.
@Suite struct StarterTests {
  /// One row as its cells by column.
  private struct Row: CustomStringConvertible {
    let cells: [String: String]
    let order: [String]

    subscript(_ column: String) -> String { cells[column] ?? "" }
    func number(_ column: String) -> Double? { Double(self[column]) }
    var description: String { order.prefix(4).map { self[$0] }.joined(separator: " ") }
  }

  private static let lines = Referential.starterCSV.description.split(separator: "\n").map(String.init)

  private static let rows: [Row] = {
    let header = lines[0].split(separator: ";").map(String.init)
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      return Row(cells: Dictionary(uniqueKeysWithValues: zip(header, cells)), order: header)
    }
  }()

  private func check(_ claim: String, _ isRight: (Row) -> Bool) {
    let wrong = StarterTests.rows.filter { !isRight($0) }.map(\.description)
    #expect(wrong.isEmpty, "\(claim)")
  }

  private func catalogue() throws -> ReferentialFile {
    let text = ByteBuffer()
    text.append(Referential.starterCSV)
    return try ReferentialFile(name: "starter", text: text)
  }

  private func inspection() -> ReferentialCheck {
    let text = ByteBuffer()
    text.append(Referential.starterCSV)
    return ReferentialCheck(text: text)
  }

  @Test func loadsWithoutAnyProblem() throws {
    #expect(try catalogue().problems.map(\.message.fr) == [])
    #expect(Referential.starter.count == StarterTests.rows.count)
    #expect(inspection().diagnostics.map { "\($0.start.line): \($0.message.fr)" } == [])
  }

  @Test func itsSize() {
    let rows = StarterTests.rows
    #expect(Set(rows.map { $0["marque"] }).count >= 100)
    #expect(Set(rows.map { [$0["marque"], $0["modele"], $0["version"]] }).count >= 600)
    #expect(rows.count { $0["catalogue"] == "etendu" } >= 60)
    #expect(rows.contains { $0["carrosserie"] == "Voiture sans permis" })
    // The FAQ's own example is a brand that the referential lacks.
    #expect(!rows.contains { $0["marque"] == "LIGIER" })
  }

  @Test func columnsAreTheContracts() {
    #expect(StarterTests.lines[0] == ReferentialColumn.all.map(\.name).joined(separator: ";"))
  }

  @Test func sortedAndWithoutDoubles() {
    let keys = StarterTests.rows.map { row in
      ["marque", "modele", "version", "finition"].map { row[$0] }.joined(separator: "\u{1}")
    }
    for (a, b) in zip(keys, keys.dropFirst()) {
      #expect(a.utf8.lexicographicallyPrecedes(b.utf8), "\(a) / \(b)")
    }
  }

  @Test func everyRowHasTheNineFields() {
    for field in Field.specification where field.id != .finition {
      check("\(field.key) is filled in") { !$0[field.key].isEmpty }
    }
    // A trim is empty where the maker had none; an engine's name is none.
    #expect(StarterTests.rows.count { $0["finition"].isEmpty } < 20)
  }

  // MARK: What belongs together

  /// Round-half-up of CO2/45 + (kW/40)^1.6, or of the formula in force since 2020; within 1, since ch are rounded. Of a
  /// hybrid the kW are the engine's, of an electric car those of 30 minutes.
  private static func fiscalPowers(_ horses: Double, co2: Double?) -> [Double] {
    let kilowatts = horses / 1.35962
    let new = (1.34 + 1.8 * pow(kilowatts / 100, 2) + 3.87 * (kilowatts / 100) + 0.5).rounded(.down)
    guard let co2 else { return [new] }
    return [new, (co2 / 45 + pow(kilowatts / 40, 1.6) + 0.5).rounded(.down)]
  }

  @Test func fiscalPowerFitsAFormula() {
    check("puissance fiscale") { row in
      guard let horses = row.number("puissance"), let fiscal = row.number("puissance_fiscale") else { return false }
      // The tax of a moped-like microcar is 1 CV whatever it emits.
      if row["carrosserie"] == "Voiture sans permis" { return fiscal == 1 }
      if row["energie"] == "Électrique" || row["energie"] == "Hydrogène" {
        guard let nominal = row.number("puissance_systeme") else {
          // What a motor keeps up for 30 minutes is never more than its peak.
          return fiscal >= 1 && fiscal <= StarterTests.fiscalPowers(horses, co2: 0)[0]
        }
        return nominal <= horses && StarterTests.fiscalPowers(nominal, co2: 0).contains { abs($0 - fiscal) <= 1 }
      }
      return StarterTests.fiscalPowers(horses, co2: row.number("co2")).contains { abs($0 - fiscal) <= 1 }
    }
  }

  /// A hybrid's engine has less than engine and motor together; only hybrids and electric cars have two powers.
  @Test func twoPowers() {
    check("puissance_systeme") { row in
      guard let system = row.number("puissance_systeme"), let engine = row.number("puissance") else { return true }
      if row["energie"] == "Électrique" { return system <= engine }
      return row["energie"].contains("Hybride") && system > engine && system < engine * 2.7
    }
    check("a plug-in hybrid's motor counts") { row in
      !row["energie"].contains("rechargeable") || !row["puissance_systeme"].isEmpty
    }
  }

  /// What the words of a version say of the gearbox, as makers write it.
  private static let automatic: Set<String> = [
    "bva", "bva6", "bva7", "bva8", "bva9", "bva10", "eat6", "eat8", "at6", "at7", "at8", "at9", "dsg", "dsg6", "dsg7",
    "edc", "edc6", "edc7", "tct", "dct", "dct6", "dct7", "pdk", "bmp6", "etg", "etg6", "ecvt", "cvt", "xtronic",
    "lineartronic", "multitronic", "tiptronic", "steptronic", "geartronic", "speedshift", "hsd", "edcs6", "eeat8",
    "9gtronic", "7gtronic", "8gdct", "7gdct", "dkg7", "powershift", "easytronic", "quickshift", "quickshift5",
  ]
  private static let manual: Set<String> = ["bvm", "bvm5", "bvm6", "mt5", "mt6", "5mt", "6mt"]

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map { Fold.string(String($0)) } }

  @Test func theVersionsGearboxIsTheColumns() {
    check("gearbox word") { row in
      let words = Set(StarterTests.words(row["version"]))
      let isManual = row["boite_de_vitesse"] == "Boîte manuelle"
      return isManual ? words.isDisjoint(with: StarterTests.automatic) : words.isDisjoint(with: StarterTests.manual)
    }
  }

  /// Engine families, and what they burn.
  private static let diesel: Set<String> = [
    "hdi", "bluehdi", "dci", "bluedci", "tdi", "cdi", "tdci", "cdti", "crdi", "jtd", "jtdm", "dti", "multijet", "d4d",
    "ecoblue", "crd", "bluetec", "dtec", "idtec", "dcid", "ddis", "did",
  ]
  private static let petrol: Set<String> = [
    "tsi", "tfsi", "fsi", "tce", "puretech", "thp", "vti", "ecoboost", "gdi", "tgdi", "mpi", "twinair", "vvti", "etsi",
    "boosterjet", "dualjet", "firefly", "multiair",
  ]

  @Test func theVersionsEngineIsTheColumns() {
    check("engine word") { row in
      let words = Set(StarterTests.words(row["version"]))
      let energy = row["energie"]
      if !words.isDisjoint(with: StarterTests.diesel) { return energy.lowercased().contains("diesel") }
      if !words.isDisjoint(with: StarterTests.petrol) {
        return !energy.lowercased().contains("diesel") && energy != "Électrique" && energy != "Hydrogène"
      }
      return true
    }
    check("a hybrid is one") { row in
      let hybrid = Set(["hybrid", "hybride", "phev", "mhev", "etech", "plugin", "ehev", "etsi"])
      return Set(StarterTests.words(row["version"])).isDisjoint(with: hybrid) || row["energie"].contains("Hybride")
        || row["energie"] == "Électrique"
    }
    check("a trim is no engine") { row in
      let words = Set(StarterTests.words(row["finition"]))
      return words.isDisjoint(with: StarterTests.diesel.union(StarterTests.petrol).union(StarterTests.automatic))
    }
  }

  /// Two rows of one version that differ in trim only have the same engine.
  @Test func oneVersionHasOneEngine() {
    var seen: [String: [String]] = [:]
    for row in StarterTests.rows {
      let key = ["marque", "modele", "version", "debut"].map { row[$0] }.joined(separator: ";")
      let engine = ["boite_de_vitesse", "energie", "puissance_fiscale", "puissance", "puissance_systeme"].map {
        row[$0]
      }
      if let other = seen.updateValue(engine, forKey: key) { #expect(other == engine, "\(row)") }
    }
  }

  @Test func figuresBelongTogether() {
    check("extra_urbain ≤ mixte ≤ urbain") { row in
      guard let mixed = row.number("mixte"), let urban = row.number("urbain"), let extra = row.number("extra_urbain")
      else { return true }
      return extra <= mixed && mixed <= urban
    }
    check("kerb below gross weight") { row in
      guard let empty = row.number("poids_a_vide"), let gross = row.number("poids_total") else { return true }
      return empty < gross
    }
    check("debut ≤ fin") { row in
      guard let from = row.number("debut"), let to = row.number("fin") else { return true }
      return from <= to
    }
    check("an electric car emits nothing") { $0["energie"] != "Électrique" || $0["co2"] == "0" }
  }

  /// Brands one letter apart would have each custom brand warned of the other (PR0604).
  @Test func brandsAreTooFarApartToBeTypingErrors() {
    let known: Set<Set<String>> = [["ALPINA", "ALPINE"], ["TATA", "TATRA"]]
    var pairs: [String] = []
    for brand in Referential.starter.brandNames {
      for near in Referential.starter.nearBrands(brand) where near != brand && !known.contains([near, brand]) {
        pairs.append("\(brand)/\(near)")
      }
    }
    #expect(pairs == [])
  }
}
