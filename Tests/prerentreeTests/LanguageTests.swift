import Documents
import Foundation
import Reports
import Testing
import VehicleSheets

@testable import prerentree

/// French and English whole: no word of the one in the tool's text of the other, and no placeholder left.
@Suite struct LanguageTests {
  /// Words that only one of the languages has. What stands between quotation marks is the user's, a choice or a key.
  private static let english =
    #"\b(the|is|are|of|and|with|not|this|that|to|be|been|has|have|for|from|sheets?|lines?|fields?|unknown|must|which)\b"#
  private static let french =
    #"\b(le|la|les|est|sont|un|une|des|du|et|avec|pas|ce|cette|que|qui|dans|pour|sur|fiches?|champs?|ligne|valeur|fichier)\b"#
    + #"|[éèêàçùôîœ]|«|»|\b[ldnscqj]'"#

  /// What is wrong with a text in a language; nil where it is all in that language.
  private static func stranger(_ text: String, in language: Language) -> String? {
    let quoted = language == .fr ? #"«[^»]*»|"[^"]*"|--[a-z-]+"# : #"“[^”]*”|"[^"]*""#
    let own = text.replacing(#/\\n/#, with: " ").replacing(pattern(quoted), with: " ")
    if let found = own.firstMatch(of: pattern(language == .fr ? english : french)) { return String(own[found.range]) }
    if own.contains(language == .fr ? "“" : "«") { return "quotation marks" }
    let unfilled = #"\{\w*\}|%[@ds]|\bnil\b|Optional|\\\(|\$\d|\(\)"#
    return own.firstMatch(of: pattern(unfilled)).map { "unfilled: " + String(own[$0.range]) }
  }

  private static func pattern(_ text: String) -> Regex<AnyRegexOutput> {
    guard let regex = try? Regex(text).ignoresCase() else { fatalError("no pattern: \(text)") }
    return regex
  }

  /// Names that stay French in English: choices, and what the program makes.
  private static func withoutDomainWords(_ text: String) -> String {
    let labels = FieldID.allCases.compactMap(\.field.choices).flatMap(\.labels) + ["Pré-rentrée", "pré-rentrée"]
    return labels.sorted { $0.count > $1.count }.reduce(text) { $0.replacingOccurrences(of: $1, with: "X") }
  }

  // MARK: What the source says

  /// Every text in both languages that the source holds, whether or not a sample brings it up.
  @Test(arguments: Language.allCases) func everyTextOfTheSourceIsInItsLanguage(_ language: Language) throws {
    let literal = #""(?:\\.|[^"\\])*""#
    let texts = try Regex(#"\b\#(language.rawValue):\s*((?:\#(literal)\s*\+?\s*)+)"#)
    let parts = try Regex(literal)
    var count = 0
    for file in try FileManager.default.subpathsOfDirectory(atPath: projectFolder + "/Sources")
    where file.hasSuffix(".swift") {
      let source = try String(contentsOfFile: projectFolder + "/Sources/" + file, encoding: .utf8)
      for found in source.matches(of: texts) {
        guard let group = found.output[1].substring else { continue }
        let literals = String(group)
        let said = literals.matches(of: parts).map { literals[$0.range].dropFirst().dropLast() }.joined()
        // What is put in at run time is seen by the tests of the samples.
        let fixed =
          (String(said).replacing(#/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/#, with: "X")
            .replacingOccurrences(of: "\\\"", with: "\"").components(separatedBy: "\\(").first) ?? ""
        let text = LanguageTests.withoutDomainWords(fixed)
          .replacing(#/champ;valeur;correspondance|schema sheet|sheet\.schema\.json/#, with: "X")
        let wrong = LanguageTests.stranger(text, in: language)
        #expect(wrong == nil, "\(file): \(said)")
        count += 1
      }
    }
    #expect(count > 500)
  }

  // MARK: What the program says

  /// Every code's sample in every format, in both languages.
  @Test(arguments: Language.allCases) func everyMessageOfEveryCodeIsInItsLanguage(_ language: Language) throws {
    let run = try prerentree(
      "validate", projectFolder + "/samples/codes", projectFolder + "/samples/refusees",
      projectFolder + "/samples/tableur-a-corriger", projectFolder + "/nulle-part.yaml", "--format", "json", "--quiet",
      "--as-of", "2024-06-01", "--lang", language.rawValue)
    let parts = try ["tables", "sheets"].flatMap { try json(run.output, $0) as? [[String: Any]] ?? [] }
    var seen: Set<String> = []
    var texts: [String] = []
    for diagnostic in parts.flatMap({ $0["diagnostics"] as? [[String: Any]] ?? [] }) {
      seen.insert(diagnostic["code"] as? String ?? "")
      texts += [diagnostic["message"] as? String ?? "", diagnostic["help"] as? String ?? ""]
      texts += (diagnostic["related"] as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }
    }
    texts += (try json(run.output, "failures") as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }
    #expect(Code.all.map(\.id).filter { !seen.contains($0) }.isEmpty)
    for text in texts {
      #expect(!text.isEmpty)
      let told = LanguageTests.withoutDomainWords(text).replacingOccurrences(of: projectFolder, with: "")
      #expect(LanguageTests.stranger(told, in: language) == nil, "\(text)")
    }
  }

  /// Words around the messages: labels of the page, cases, notifications, help.
  @Test(arguments: Language.allCases) func whatSurroundsTheMessagesIsInItsLanguage(_ language: Language) throws {
    let empty = try TemporaryFolder().write("vide.yaml", "")
    for format in ReportFormat.allCases.map(\.rawValue) {
      let run = try prerentree("validate", empty, "--format", format, "--lang", language.rawValue)
      let styleless = run.output.replacing(#/<style>[^<]*|<script>(?s:.*?)<\/script>|<[^>]*>/#, with: " ")
      let words = LanguageTests.withoutDomainWords(format == "html" ? styleless : run.errors)
      #expect(LanguageTests.stranger(words, in: language) == nil, "\(format)")
    }
    for command in [["help"], ["help", "process"], ["explain", "--all"]] {
      let run = try prerentree(command + ["--lang", language.rawValue])
      #expect(!run.output.isEmpty)
    }
  }

  @Test(arguments: [
    (
      0, "0 fiche : 0 acceptée, 0 refusée ; 0 erreur, 0 avertissement, 0 remarque",
      "0 sheets: 0 accepted, 0 refused; 0 errors, 0 warnings, 0 notes"
    ),
    (
      1, "1 fiche : 0 acceptée, 1 refusée ; 1 erreur, 1 avertissement, 1 remarque",
      "1 sheet: 0 accepted, 1 refused; 1 error, 1 warning, 1 note"
    ),
    (
      2, "2 fiches : 0 acceptée, 2 refusées ; 2 erreurs, 2 avertissements, 2 remarques",
      "2 sheets: 0 accepted, 2 refused; 2 errors, 2 warnings, 2 notes"
    ),
  ])
  func countsRightInBothLanguages(_ count: Int, _ french: String, _ english: String) {
    var summary = Summary()
    (summary.sheets, summary.refused, summary.errors, summary.warnings, summary.notes) = (
      count, count, count, count, count
    )
    #expect(summary.line == Text(fr: french, en: english))
  }
}
