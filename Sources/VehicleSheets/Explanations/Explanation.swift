import Documents

/// Why a code exists, where that is known from, and two sheets: one that it is about, and the same one mended.
///
/// The examples are also the project's samples (`samples/codes`) and what the tests go through.
public struct Explanation: Sendable {
  public let code: Code
  /// Why the rule exists.
  public let why: Text
  /// The FAQ's step, the directive or the measurement that it rests on.
  public let source: Text
  public let format: DocumentFormat
  /// A file that gives the code.
  public let example: String
  /// The same file as it should be.
  public let mended: String

  init(
    _ code: Code, why: Text, source: Text, format: DocumentFormat = .yaml, _ example: String, mended: String
  ) {
    self.code = code
    self.why = why
    self.source = source
    self.format = format
    self.example = example
    self.mended = mended
  }

  /// The explanation of every code, in the order of `Code.all`.
  public static let all: [Explanation] =
    document + table + start + specification + items + record + batch

  public static func of(_ code: Code) -> Explanation? { all.first { $0.code == code } }
}

extension Text {
  /// A step of the FAQ as a source.
  static func step(_ number: String) -> Text {
    let isOne = number.utf8.count <= 2
    return Text(
      fr: "\(isOne ? "étape" : "étapes") \(number) de la FAQ 101",
      en: "\(isOne ? "step" : "steps") \(number) of FAQ 101")
  }

  /// A rubric of the registration certificate as a source.
  static func certificate(_ code: String) -> Text {
    Text(
      fr: "rubrique \(code) du certificat d'immatriculation (directive 1999/37/CE)",
      en: "code \(code) of the registration certificate (directive 1999/37/EC)")
  }
}

/// The two cars of the examples: one that the built-in referential completes by itself, and the FAQ's own.
enum ExampleSheet {
  static let panda = """
    type: occasion
    marque: FIAT
    modele: PANDA
    synthese: {version: 1.2 8v 69 ch, finition: Pop}
    couleurs: {exterieure: Blanc, interieure: Gris, peinture: Vernie}

    """

  static let ligier = """
    type: occasion
    marque: LIGIER
    marque_personnalisee: oui
    modele: JS50
    synthese:
      genre: Véhicule particulier
      version: JS50
      finition: SELECT
      carrosserie: Voiture sans permis
      nombre_de_portes: 3
    moteur:
      boite_de_vitesse: Boîte automatique
      energie: Diesel
      puissance_fiscale: 1
      puissance: 8.5
    couleurs: {exterieure: Blanc, interieure: Beige, peinture: Vernie}

    """

  /// The Panda with one line written differently or, without `new`, left out.
  static func panda(_ old: String, _ new: String) -> String { replace(old, new, in: panda) }

  static func ligier(_ old: String, _ new: String) -> String { replace(old, new, in: ligier) }

  static func replace(_ old: String, _ new: String, in text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      guard line.contains(old) else { return String(line) }
      let changed = join(line, old, new)
      return changed.allSatisfy { $0 == " " } ? nil : changed
    }.joined(separator: "\n")
  }

  private static func join(_ line: Substring, _ old: String, _ new: String) -> String {
    guard let range = range(of: old, in: line) else { return String(line) }
    return line[..<range.lowerBound] + new + line[range.upperBound...]
  }

  private static func range(of old: String, in line: Substring) -> Range<Substring.Index>? {
    var start = line.startIndex
    while start < line.endIndex {
      if line[start...].hasPrefix(old) { return start..<line.index(start, offsetBy: old.count) }
      start = line.index(after: start)
    }
    return nil
  }
}
