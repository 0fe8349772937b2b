/// How a vehicle was recognised that was not named word for word: what the record tells of it.
package struct RecognitionNote: Sendable {
  /// What the sheet had written, where the record has the referential's words.
  package var written: [(field: FieldID, text: String)] = []
  /// The facts on which sheet and entry agree.
  package var facts: [FieldID] = []
}
