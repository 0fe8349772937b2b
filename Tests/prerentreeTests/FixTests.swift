import Foundation
import Testing

@testable import prerentree

/// `prerentree fix`: how sheets are written, never what they say.
@Suite struct FixTests {
  private func fixed(_ text: String, name: String = "fiche.yaml", _ options: String...) throws -> (Run, String) {
    let folder = try TemporaryFolder()
    let file = try folder.write(name, text)
    let run = try prerentree(["fix", file, "--write"] + options)
    // Bytes, because reading a file as text drops its byte order mark.
    return (run, String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self))
  }

  @Test(arguments: [
    ("type: VO", "type: occasion"), ("type: \"d'occasion\" # VO", "type: \"occasion\" # VO"),
    ("moteur: {energie: DIESEL}", "moteur: {energie: Diesel}"),
    ("moteur:\n  puissance: 8.5ch", "moteur:\n  puissance: 8.5"),
    ("fiche:\n  kilometrage: 34.000 km   # relevé", "fiche:\n  kilometrage: 34000   # relevé"),
    ("fiche:\n  date_mec: 14.05.2024", "fiche:\n  date_mec: 2024-05-14"),
    ("marque: peugot", "marque: PEUGEOT"),
    ("fiche:\n  immatriculation: dr214hn", "fiche:\n  immatriculation: DR-214-HN"),
    ("fiche:\n  numero_chassis: vf3 abcde-123456789", "fiche:\n  numero_chassis: VF3ABCDE123456789"),
    ("fiche:\n  vignette_environnementale: 2", "fiche:\n  vignette_environnementale: Crit'air - 2"),
    ("couleurs: {exterieure: \"Gris  Artense \"}", "couleurs: {exterieure: \"Gris Artense\"}"),
    ("couleurs: {exterieure: 'Gris  d''orage'}", "couleurs: {exterieure: 'Gris d''orage'}"),
    ("marque_personalisee: oui", "marque_personnalisee: oui"),
    ("moteur: {energi: diesel}", "moteur: {energie: Diesel}"),
    ("equipements:\n- libele: A\n  prix_ht: 1 234,50 €", "equipements:\n- libelle: A\n  prix_ht: 1 234,50 €"),
    ("contrats:\n- libele: B\n  prix_ttc: 100.00 €", "contrats:\n- libelle: B\n  prix_ttc: 100.00"),
    ("\u{FEFF}# été\ntype: VO\r\nmodele: é\r\n", "\u{FEFF}# été\ntype: occasion\r\nmodele: é\r\n"),
    ("modele: a\u{A0}#b", "modele: \"a #b\""),
    ("a: 1\n---\ntype: VO\n...\n# fin", "a: 1\n---\ntype: occasion\n...\n# fin"),
  ])
  func whatNeedsNoJudgementIsMended(_ before: String, _ after: String) throws {
    let (run, text) = try fixed(before)
    #expect(text == after)
    #expect(run.status == 0)
    let (again, same) = try fixed(text)
    #expect(same == after)
    #expect(again.errors.hasPrefix("rien à mettre au propre\n"))
  }

  @Test(arguments: [
    ("{\"type\": \"VO\"}", "{\"type\": \"occasion\"}"),
    (
      "{\"fiche\": {\"vignette_environnementale\": 2}}",
      "{\"fiche\": {\"vignette_environnementale\": \"Crit'air - 2\"}}"
    ),
    ("{\"fiche\":{\"kilometrage\":\"34.000\"}}\n", "{\"fiche\":{\"kilometrage\":\"34000\"}}\n"),
    ("{\"dimensions\": {\"poids_total\": 1.500}}", "{\"dimensions\": {\"poids_total\": 1500}}"),
    ("{\"modele\": \"a\\u0020 b\"}", "{\"modele\": \"a\\u0020 b\"}"),
    ("{\"mdele\": \"JS50\"}", "{\"modele\": \"JS50\"}"),
  ])
  func jsonIsMendedToo(_ before: String, _ after: String) throws {
    #expect(try fixed(before, name: "fiche.json").1 == after)
  }

  @Test(arguments: [
    // The reader's to judge: conversions, foreign words, signs for "unknown", keys near to several names or to none.
    "moteur: {puissance: 66 kW}", "moteur: {energie: Benzin}", "fiche: {kilometrage: N/C}", "moteur: {energie: Bezin}",
    "synthese: {version_longue: A}", "caracteristiques: {urbain_wltp_mix: 3}", "fiche: {date_mec: 31/02/2024}",
    "fiche: {numero_chassis: CFR1256327862336é}", "fiche: {kilometrage: trente mille}", "reference: \"A  B\"",
    // Two keys for one field, and a key of another section.
    "modele: JS50\nmodelle: JS60", "energie: diesel", "synthese: {energi: x}",
    // Only scalars on one line are touched.
    "modele: >\n  JS50   S\n", "modele: JS50\n  S", "modele: \"JS50 \\x20 S\"",
    // French dates and numbers.
    "fiche: {date_mec: 14/05/2024}", "fiche: {date_mec: 05/2024}", "moteur:\n  puissance: 8,5",
    "moteur: {puissance: '8,5 ch'}", "fiche: {kilometrage: 34\u{202F}000 km}", "contrats: [{prix_ttc: 1 200 €}]",
    "equipements:\n- prix_ht: 1 234,50 €",
    // A brand near to several or to none, and one that is declared custom.
    "marque: RENO", "marque: peugot\nmarque_personnalisee: oui",
    // Right as it is.
    "moteur: {puissance: 8.50}", "kilometrage_garanti: true", "Boîte de vitesse: x", "prix_affiches: TTC",
  ])
  func theRestIsLeftAlone(_ text: String) throws {
    let (run, after) = try fixed(text)
    #expect(after == text)
    #expect(run.errors.hasPrefix("rien à mettre au propre\n"))
  }

  @Test func whatAnAliasRepeatsIsChangedOnceAndOnlyWhereEveryUseAgrees() throws {
    let (run, both) = try fixed("couleurs: {exterieure: &c \"Gris  B\", interieure: *c}")
    #expect(both == "couleurs: {exterieure: &c \"Gris B\", interieure: *c}")
    #expect(run.errors.contains("1 correction dans 1 fichier"))
    // A text is not to become a number because another field reads it as one.
    let text = "synthese: {version: &n \"8,5\"}\nmoteur: {puissance: *n}"
    #expect(try fixed(text).1 == text)
    let merged = "recherche: &r {date: 14.05.2024}\n---\n"
    #expect(try fixed(merged).1 == "recherche: &r {date: 2024-05-14}\n---\n")
  }

  @Test func whatWasDoneIsListed() throws {
    let (run, _) = try fixed("type: VO\nmdele: JS50\n")
    #expect(run.errors.contains("fiche.yaml:1:7: type : « VO » → « occasion »\n"))
    #expect(run.errors.contains("fiche.yaml:2:1: champ : « mdele » → « modele »\n"))
    #expect(run.errors.contains("\n2 corrections dans 1 fichier\n"))
    #expect(run.output.isEmpty)
    #expect(try fixed("type: VO\n", "--quiet").0.errors.isEmpty)
  }

  @Test func aHookLeavesAloneWhatIsNoSheet() throws {
    let folder = try TemporaryFolder()
    let package = try folder.write("package.json", "{\"name\":\"x\",\"version\":\"1  2\"}")
    let broken = try folder.write("chart.yaml", "a: [\nb")
    let run = try prerentree("fix", "--write", "--skip-foreign", "--", package, broken)
    #expect(run.status == 0 && run.errors == "rien à mettre au propre\n")
  }

  @Test func whatIsLeftIsSaid() throws {
    let (run, _) = try fixed("type: VO\nmarque: FIAT\nmodele: PANDO\n")
    #expect(run.errors.hasSuffix("1 erreur reste : « prerentree validate » dit lesquelles\n"))
    let whole = try fixed(customSheet()).0
    #expect(!whole.errors.contains("reste"))
  }

  @Test func withoutWriteTheDifferenceIsShown() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", "# 1\n# 2\n# 3\n# 4\ntype: VO\nmodele: A\n# 7\n# 8\n# 9\n# 10")
    for options in [[], ["--diff"]] {
      let run = try prerentree(["fix", file] + options)
      #expect(
        run.output == """
          --- \(file)
          +++ \(file)
          @@ -2,7 +2,7 @@
           # 2
           # 3
           # 4
          -type: VO
          +type: occasion
           modele: A
           # 7
           # 8

          """)
      #expect(run.status == 0)
    }
    #expect(try folder.read("a.yaml").contains("type: VO"))
  }

  @Test(arguments: ["type: \"VO", "type: VO\n\tx", "type: VO\n---\n{"])
  func aFileThatCannotBeParsedIsLeftAsItIs(_ text: String) throws {
    let (run, after) = try fixed(text)
    #expect(after == text)
    #expect(run.status == 3)
    #expect(run.errors.contains("fichier laissé tel quel, il ne se lit pas"))
  }

  @Test func otherEncodingsAndSpreadsheetsAreLeftAsTheyAre() throws {
    let folder = try TemporaryFolder()
    let wide = try folder.write("a.yaml", "type: VO\n".data(using: .utf16LittleEndian) ?? Data())
    #expect(try prerentree("fix", wide, "--write").status == 3)
    let table = try folder.write("b.csv", "type;marque\nVO;FIAT\n")
    let run = try prerentree("fix", table, "--write")
    #expect(run.status == 3 && run.errors.contains("convert"))
    #expect(try folder.read("b.csv") == "type;marque\nVO;FIAT\n")
    #expect(try prerentree("fix", folder.path + "/nulle-part.yaml").status == 3)
    #expect(try prerentree("fix").status == 2)
    #expect(try prerentree("fix", "-").status == 2)
  }

  @Test func permissionsAndLinksAreKept() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", "type: VO\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/lien.yaml", withDestinationPath: file)
    #expect(try prerentree("fix", folder.path + "/lien.yaml", "--write").status == 0)
    #expect(try folder.read("a.yaml") == "type: occasion\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/lien.yaml") == file)
    #expect(try folder.names() == ["a.yaml", "lien.yaml"])
  }

  @Test func aFileThatChangesMeanwhileIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.yaml", "type: VO\n")
    let replacement = try FileReplacement(file)
    try folder.write("a.yaml", "type: VN\n")
    #expect(throws: SystemError.self) { try replacement.replace(by: replacement.contents) }
    #expect(try folder.read("a.yaml") == "type: VN\n")
    #expect(try folder.names() == ["a.yaml"])
  }

  /// Every sample gives the same record before and after, and a second run finds nothing.
  @Test func recordsAreTheSameBeforeAndAfter() throws {
    let folder = try TemporaryFolder()
    let samples = projectFolder + "/samples"
    var changed = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: samples).sorted() {
      guard ["yaml", "yml", "json", "ndjson"].contains((name as NSString).pathExtension) else { continue }
      let data = try Data(contentsOf: URL(fileURLWithPath: samples + "/" + name))
      let file = try folder.write("f/" + (name as NSString).lastPathComponent, data)
      let before = try outcome(file)
      let run = try prerentree("fix", file, "--write", "--quiet")
      if try Data(contentsOf: URL(fileURLWithPath: file)) != data {
        changed += 1
        let after = try outcome(file)
        // What was accepted is so still, with the same record; what was refused may only have got better.
        for (first, second) in zip(before, after) where first["status"] as? String == "accepted" {
          let same = (first["record"] as? NSDictionary) == (second["record"] as? NSDictionary)
          #expect(same, "\(name): \(first) \(second)")
        }
        #expect(before.count == after.count)
      } else if run.status == 0 {
        continue
      }
      let again = try prerentree("fix", file, "--write")
      #expect(run.status == 3 || again.errors.hasPrefix("rien à mettre au propre\n"), "\(name)")
    }
    #expect(changed > 3)
  }

  /// The same for generated sheets.
  @Test func generatedRecordsAreTheSameBeforeAndAfter() throws {
    var generator = SheetGenerator(seed: 7)
    let count = isLong ? 1000 : 200
    let lines = try (0..<count).map { number in
      let sheet = number % 4 == 0 ? generator.sheet() : generator.messySheet(number)
      return String(decoding: try JSONSerialization.data(withJSONObject: sheet, options: .sortedKeys), as: UTF8.self)
    }
    let folder = try TemporaryFolder()
    let file = try folder.write("fiches.ndjson", lines.joined(separator: "\n"))
    let before = try outcome(file)
    let run = try prerentree("fix", file, "--write")
    #expect(run.status == 0 && run.errors.split(separator: "\n").count > 3 * count)
    var accepted = 0
    for (first, second) in zip(before, try outcome(file)) where first["status"] as? String == "accepted" {
      accepted += 1
      #expect((first["record"] as? NSDictionary) == (second["record"] as? NSDictionary), "\(first)")
    }
    #expect(accepted > count / 2)
    #expect(try prerentree("fix", file, "--write").errors.hasPrefix("rien à mettre au propre\n"))
  }

  private func outcome(_ file: String) throws -> [[String: Any]] {
    let text = try Data(contentsOf: URL(fileURLWithPath: file))
    let folder = try TemporaryFolder()
    let copy = try folder.write((file as NSString).lastPathComponent, text)
    let run = try prerentree("process", copy, "--out", "-", "--quiet", "--as-of", "2024-06-01")
    return run.output.split(separator: "\n").compactMap {
      var line = (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any] ?? [:]
      var record = line["record"] as? [String: Any]
      record?["source"] = nil
      line["record"] = record
      return line
    }
  }
}

/// Fields at the top of a sheet move to their sections; every other byte stays.
@Suite struct FlatKeyTests {
  @Test(arguments: [
    (
      "# ma fiche\nmarque: FIAT\nmodele: PANDA\nÉnergie: Essence # vérifiée\nkms: 45000\nboite: Boîte manuelle\n",
      "# ma fiche\nmarque: FIAT\nmodele: PANDA\nmoteur:\n  Énergie: Essence # vérifiée\n  boite: Boîte manuelle\n"
        + "fiche:\n  kms: 45000\n"
    ),
    (
      "marque: FIAT\nmodele: PANDA\nenergie: Essence\nmoteur:\n    puissance: 69\n",
      "marque: FIAT\nmodele: PANDA\nmoteur:\n    energie: Essence\n    puissance: 69\n"
    ),
    (
      "{\"marque\":\"FIAT\",\"modele\":\"PANDA\",\"energie\":\"Essence\",\"km\":45000,\"boite\":\"Boîte manuelle\"}",
      "{\"marque\":\"FIAT\",\"modele\":\"PANDA\",\"moteur\": {\"energie\":\"Essence\", \"boite\":\"Boîte manuelle\"},\"fiche\": {\"km\":45000}}"
    ),
    (
      "{\"energie\":\"Essence\", \"marque\":\"FIAT\", \"moteur\":{\"puissance\":69}, \"boite\":\"Boîte manuelle\"}",
      "{\"marque\":\"FIAT\", \"moteur\":{\"energie\":\"Essence\", \"boite\":\"Boîte manuelle\", \"puissance\":69}}"
    ),
    (
      "[{\"marque\":\"FIAT\",\"energie\":\"Essence\"}]", "[{\"marque\":\"FIAT\",\"moteur\": {\"energie\":\"Essence\"}}]"
    ),
    ("marque: FIAT\nmoteur: {puissance: 69}\nenergie: Essence\n", nil),
    ("marque: FIAT\nmoteur:\n  energie: Diesel\nenergie: Essence\n", nil),
  ])
  func move(_ text: String, _ fixed: String?) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(text.hasPrefix("{") || text.hasPrefix("[") ? "a.json" : "a.yaml", text)
    _ = try prerentree("fix", file, "--write")
    #expect(try folder.read((file as NSString).lastPathComponent) == fixed ?? text)
    // And once more changes nothing.
    _ = try prerentree("fix", file, "--write")
    #expect(try folder.read((file as NSString).lastPathComponent) == fixed ?? text)
  }
}
