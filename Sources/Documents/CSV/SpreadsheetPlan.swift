/// How the rows of one spreadsheet become trees: which column fills which field of which section. It is worked out once
/// from the header; then each row is filled in without a look at names.
package struct SpreadsheetPlan: Sendable {
  /// A column that can fill a field.
  package struct Source: Sendable {
    package var column: Int
    /// Of several columns for one field the one with the lowest rank counts, where it says something. What the others
    /// say is compared with it once it is read.
    package var rank: Int
    /// What a bare number is followed by: ` kW`.
    package var unit: [UInt8]
    /// The column's own list of codes: its place in `codeLists`.
    var codeList: Int?
    /// What the codes of the column stand for, `1` for `Essence`; nil where it holds words.
    package var codes: CodeList?
    /// The column that holds the unit of this one's bare numbers, row by row.
    package var unitColumn: Int?
    /// The columns that hold the month, and the day, of this one's years.
    package var monthColumn: Int?
    package var dayColumn: Int?
    /// Whether `idem` in it means what stands above: no two vehicles have one plate.
    package var mayRepeat = true
    /// Whether it counts only where no other column says anything, and is not compared with it.
    package var yields = false

    package init(
      column: Int, rank: Int = 0, unit: [UInt8] = [], codes: CodeList? = nil, unitColumn: Int? = nil,
      monthColumn: Int? = nil, dayColumn: Int? = nil, mayRepeat: Bool = true, yields: Bool = false
    ) {
      self.column = column
      self.rank = rank
      self.unit = unit
      self.unitColumn = unitColumn
      self.codes = codes
      self.monthColumn = monthColumn
      self.dayColumn = dayColumn
      self.mayRepeat = mayRepeat
      self.yields = yields
    }
  }

  /// Columns that hold several labels in one cell, `Clim, GPS`: each becomes an element of a list.
  package struct Labels: Sendable {
    package var sources: [Source]
    /// The key of the label.
    package var key: String
    /// What each element has besides.
    package var others: [(key: String, text: String)]

    package init(sources: [Source], key: String, others: [(key: String, text: String)]) {
      self.sources = sources
      self.key = key
      self.others = others
    }
  }

  package enum Part: Sendable {
    case field(key: String, sources: [Source])
    /// - Parameter anchor: the column that its key is said to stand in; nil: the row's first.
    case section(key: String, anchor: Int?, parts: [Part])
    /// A list of mappings; those with nothing but empty cells are left out.
    case list(key: String, items: [[Part]], labels: Labels?)
    /// A mapping that is there where one of its cells says something; otherwise the field alone counts.
    case group(key: String, parts: [Part], otherwise: [Source])
  }

  /// One step of filling a tree: the parts laid out in a row, so that a row of cells costs a loop.
  struct Step: Sendable {
    enum Kind: Sendable { case field, section, list, item, labels, group, end }
    var kind: Kind
    /// Where the key lies in `keys`. Plain numbers, so that going over the steps counts no references.
    var key = 0..<0
    /// The sources of a field; of a list, an item or a group all that may fill it.
    var sources: Range<Int> = 0..<0
    var anchor = 0
    /// The step after this part.
    var next = 0
  }

  private(set) var steps: [Step] = []
  private(set) var codeLists: [CodeList] = []
  /// What the element of each label has besides.
  private(set) var labelMembers: [(key: [UInt8], text: [UInt8])] = []
  private(set) var sources: [Source] = []
  private(set) var keys: [UInt8] = []

  package init(_ parts: [Part]) {
    for part in parts { add(part) }
  }

  private mutating func key(_ name: String) -> Range<Int> {
    keys += name.utf8
    return (keys.count - name.utf8.count)..<keys.count
  }

  private mutating func add(_ part: Part) {
    switch part {
    case .field(let key, let from):
      steps.append(Step(kind: .field, key: self.key(key), sources: keep(from), next: steps.count + 1))
    case .section(let key, let anchor, let parts):
      nest(Step(kind: .section, key: self.key(key), anchor: anchor ?? 0)) { plan in
        for part in parts { plan.add(part) }
      }
    case .list(let key, let items, let labels):
      let all = keep(items.flatMap { $0.flatMap(SpreadsheetPlan.sources) } + (labels?.sources ?? []))
      nest(Step(kind: .list, key: self.key(key), sources: all)) { plan in
        if let labels {
          plan.labelMembers = labels.others.map { (Array($0.key.utf8), Array($0.text.utf8)) }
          plan.steps.append(
            Step(
              kind: .labels, key: plan.key(labels.key), sources: plan.keep(labels.sources), next: plan.steps.count + 1))
        }
        for item in items {
          let own = plan.keep(item.flatMap(SpreadsheetPlan.sources))
          plan.nest(Step(kind: .item, sources: own)) { plan in
            for part in item { plan.add(part) }
          }
        }
      }
    case .group(let key, let parts, let otherwise):
      if !otherwise.isEmpty {
        // Both together are a contradiction, which the same key twice brings to light.
        var alone = Step(kind: .field, key: self.key(key), sources: keep(otherwise), next: steps.count + 1)
        alone.anchor = -1
        steps.append(alone)
      }
      let all = keep(parts.flatMap(SpreadsheetPlan.sources))
      nest(Step(kind: .group, key: self.key(key), sources: all)) { plan in
        for part in parts { plan.add(part) }
      }
    }
  }

  private mutating func nest(_ step: Step, _ body: (inout SpreadsheetPlan) -> Void) {
    let index = steps.count
    steps.append(step)
    body(&self)
    steps.append(Step(kind: .end, next: steps.count + 1))
    steps[index].next = steps.count
  }

  private mutating func keep(_ more: [Source]) -> Range<Int> {
    let start = sources.count
    for var source in more.sorted(by: { ($0.rank, $0.column) < ($1.rank, $1.column) }) {
      if let codes = source.codes {
        source.codeList = codeLists.count
        source.codes = nil
        codeLists.append(codes)
      }
      sources.append(source)
    }
    return start..<sources.count
  }

  private static func sources(_ part: Part) -> [Source] {
    if case .field(_, let sources) = part { sources } else { [] }
  }
}
