import Documents

/// Where a sheet's fields were written, for programs that show a sheet's text beside what was made of it.
extension Sheet {
  /// Where the field's key stands; nil where the sheet does not have it.
  package func keySpan(of id: FieldID) -> Span? {
    self[id].key >= 0 ? tree.span(of: Int(self[id].key)) : nil
  }

  /// Where the field's value stands; nil where none was written.
  package func valueSpan(of id: FieldID) -> Span? {
    let node = Int(self[id].node)
    return node >= 0 && !tree.isEmpty(node) ? tree.span(of: node) : nil
  }

  /// Where a section's key stands; nil where the sheet does not have it.
  package func sectionSpan(_ section: Section) -> Span? {
    let key = sectionKeys[section.index]
    return section != .racine && key >= 0 ? tree.span(of: Int(key)) : nil
  }

  /// A field's value as the writer wrote it; nil where the sheet does not have it.
  package func writtenText(_ id: FieldID) -> String? { written(id) }

  /// Whether a document is a vehicle sheet at all: it has a brand or a model, or two sections, or a known `type`. Any
  /// other is somebody else's.
  package var isLikeSheet: Bool {
    self[.marque].key >= 0 || self[.modele].key >= 0 || sectionKeys.count { $0 >= 0 } >= 2 || self[.type].value != nil
  }
}
