import Documents

extension ColumnReader {
  mutating func settleNewOrUsed() {
    for i in columns.indices.prefix(ColumnReader.maxCompared)
    where columns[i].meaning == nil && columns[i].evidence != .ignored {
      guard let question = NewOrUsed.question(titles[i]),
        let codes = values.codes(yes: question.yes, no: question.no, in: i)
      else { continue }
      set(i, ColumnMeaning(target: .field(.type), rank: question.rank, evidence: .values), .values)
      columns[i].codes = codes
    }
  }
}
