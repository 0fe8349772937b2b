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

  private static let unfilled = #"\{\w*\}|%[@ds]|\bnil\b|Optional|\\\(|\$\d|\(\)"#

  /// Names that stay French in English: choices, and what the program makes. The longest first.
  private static let domainWords =
    (FieldID.allCases.compactMap(\.field.choices).flatMap(\.labels) + ["Pré-rentrée", "pré-rentrée"])
    .sorted { $0.count > $1.count }

  /// Finds what is not in a language.
  private struct Reader {
    let language: Language
    private let wrong: Regex<AnyRegexOutput>
    private let quoted: Regex<AnyRegexOutput>

    init(_ language: Language) throws {
      self.language = language
      let (others, mark) = language == .fr ? (english, "“") : (french, "«")
      wrong = try Regex("\(others)|\(mark)|\(unfilled)").ignoresCase()
      quoted = try Regex(language == .fr ? #"«[^»]*»|"[^"]*"|--[a-z-]+"# : #"“[^”]*”|"[^"]*""#)
    }

    /// What is wrong with a text; nil where it is all in the language.
    func stranger(_ text: String) -> String? {
      // Most texts have nothing that would have to be looked at more closely.
      guard text.contains(wrong) else { return nil }
      let own = domainWords.reduce(text) { $0.replacingOccurrences(of: $1, with: "X") }
        .replacingOccurrences(of: "\\n", with: " ").replacing(quoted, with: " ")
      return own.firstMatch(of: wrong).map { String(own[$0.range]) }
    }
  }

  // MARK: What the source says

  /// Every text in both languages that the source holds, whether or not a sample brings it up.
  @Test(arguments: Language.allCases) func everyTextOfTheSourceIsInItsLanguage(_ language: Language) throws {
    let literal = #""(?:\\.|[^"\\])*""#
    let (texts, parts) = (try Regex(#"\s*(?:\#(literal)\s*\+?\s*)+"#), try Regex(literal))
    let reader = try Reader(language)
    var count = 0
    for file in try FileManager.default.subpathsOfDirectory(atPath: projectFolder + "/Sources")
    where file.hasSuffix(".swift") {
      var rest = try String(contentsOfFile: projectFolder + "/Sources/" + file, encoding: .utf8)[...]
      while let label = rest.range(of: "\(language.rawValue):", options: .literal) {
        let isWord = rest[..<label.lowerBound].last.map { !$0.isLetter } ?? true
        rest = rest[label.upperBound...]
        guard isWord, let found = rest.prefixMatch(of: texts) else { continue }
        let literals = String(rest[found.range])
        let said = literals.matches(of: parts).map { literals[$0.range].dropFirst().dropLast() }.joined()
        // What is put in at run time is seen by the tests of the samples.
        let fixed =
          (String(said).replacing(#/\\\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/#, with: "X")
            .replacingOccurrences(of: "\\\"", with: "\"").components(separatedBy: "\\(").first) ?? ""
        let text = fixed.replacing(#/champ;valeur;correspondance|schema sheet|sheet\.schema\.json/#, with: "X")
        let wrong = reader.stranger(text)
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
    let reader = try Reader(language)
    for text in texts {
      #expect(!text.isEmpty)
      #expect(reader.stranger(text.replacingOccurrences(of: projectFolder, with: "")) == nil, "\(text)")
    }
  }

  /// Words around the messages: labels of the page, cases, notifications, help.
  @Test(arguments: Language.allCases) func whatSurroundsTheMessagesIsInItsLanguage(_ language: Language) throws {
    let empty = try TemporaryFolder().write("vide.yaml", "")
    let reader = try Reader(language)
    for format in ReportFormat.allCases.map(\.rawValue) {
      let run = try prerentree("validate", empty, "--format", format, "--lang", language.rawValue)
      let styleless = run.output.replacing(#/<style>[^<]*|<script>(?s:.*?)<\/script>|<[^>]*>/#, with: " ")
      #expect(reader.stranger(format == "html" ? styleless : run.errors) == nil, "\(format)")
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
