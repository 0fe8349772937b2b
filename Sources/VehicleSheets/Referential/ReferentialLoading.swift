import Documents

extension Referential {
  /// The starter referential built into the program.
  public static let starter: Referential = {
    let text = ByteBuffer(capacity: StarterReferential.csv.utf8CodeUnitCount)
    text.append(StarterReferential.csv)
    // The starter is ours: a test loads it, so that it cannot fail here.
    let file = try? ReferentialFile(name: "", text: text)
    return Referential(files: file.map { [$0] } ?? [])
  }()

  /// The starter as the CSV of the contract.
  public static var starterCSV: StaticString { StarterReferential.csv }
}
