extension Code {
  /// Every code, in ascending order: those of documents and tables, what rules and recognition say that they may report,
  /// and those of the batch.
  public static let all: [Code] = {
    let known =
      ofDocuments + ofTables + [PR0808] + Rule.all.flatMap(\.codes) + ofRecognition + ofCustomBrands + ofBatches
    var seen: Set<Code> = []
    return known.filter { seen.insert($0).inserted }.sorted { $0.id < $1.id }
  }()

  /// The code with this name, however it is written: `pr0901`, `0901`.
  public static func named(_ name: String) -> Code? {
    let wanted = name.uppercased()
    return all.first { $0.id == wanted || $0.id == "PR" + wanted }
  }
}
