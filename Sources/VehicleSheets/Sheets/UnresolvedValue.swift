/// Words that no list knows, and that a correspondence could settle.
package struct UnresolvedValue: Sendable {
  package var field: FieldID
  package var value: String
  /// What was meant, where that is certain.
  package var guess: String?
  /// What may have been meant where that is not certain, best first.
  package var candidates: [String]

  package init(field: FieldID, value: String, guess: String?, candidates: [String] = []) {
    self.field = field
    self.value = value
    self.guess = guess
    self.candidates = candidates
  }

  /// Whether the field draws on a list, of choices or of the referential's names: a number that cannot be read is for a
  /// correspondence, but no list could know it.
  package var isOfList: Bool {
    switch field.field.type {
    case .choice, .yesNo, .text: true
    default: false
    }
  }
}
