import Documents

/// Why a code exists, where that is known from, and two sheets: one that it is about, and the same one fixed.
///
/// The examples are also the project's samples (`samples/codes`) and what the tests go through.
public struct Explanation: Sendable {
  /// Why the rule exists.
  public let why: Text
  /// The FAQ's step, the directive or the measurement that it rests on.
  public let source: Text
  public let format: DocumentFormat
  /// A file that gives the code.
  public let example: String
  /// The same file as it should be.
  public let fixed: String

  init(why: Text, source: Text, format: DocumentFormat = .yaml, _ example: String, fixed: String) {
    self.why = why
    self.source = source
    self.format = format
    self.example = example
    self.fixed = fixed
  }
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
