import Documents

/// What a run is reported once and applies to every sheet.
public struct CheckOptions: Sendable {
  /// Today, for the rules that need it.
  public var today: CalendarDate?
  /// Whether warnings refuse a sheet.
  public var isStrict = false
  public var limits = Limits()
  /// What a garage's settings say: values for fields left empty, and how grave codes are.
  public var presets = PresetValues()
  public var levels = CodeLevels()
  public var recognition = RecognitionOptions()

  public init() {}
}

/// Takes one sheet after the other from its tree to its verdict: decoded, resolved, completed, checked.
///
/// Each worker has its own; nothing of one sheet is left when the next comes, which is what makes a custom brand
/// one-shot (FAQ step 1).
package final class SheetChecker {
  package let tree = Tree()
  package let sheet: Sheet
  private let decoder: SheetDecoder
  private let resolver: Resolver
  private let options: CheckOptions

  package init(referential: Referential, correspondences: Correspondences, options: CheckOptions) {
    sheet = Sheet(tree: tree)
    sheet.maxFindings = options.limits.findings
    decoder = SheetDecoder(
      correspondences: correspondences, today: options.today, keys: ForeignKeys(knowingLayouts: correspondences))
    resolver = Resolver(referential, options: options.recognition)
    self.options = options
  }

  /// What was decided for the columns of the table that the next sheets are rows of.
  package var table: TableReading {
    get { decoder.reader.table }
    set { decoder.reader.table = newValue }
  }

  /// Checks the sheets of the document that was read into `tree`, one after the other.
  ///
  /// - Parameters:
  ///   - reference: what a sheet is called where it does not say so itself, by its number in the document's list; nil
  ///     where the document is no list.
  ///   - body: is called with `sheet` as checked; with false where the document is no sheet, and holds none.
  package func checkAll(reference: (Int?) -> String, _ body: (_ number: Int?, _ isSheet: Bool) -> Void) {
    decoder.keys?.beginDocument()
    decoder.decode(into: sheet)
    if sheet.isRow || sheet.isSheet && (!sheet.isWrapped || decoder.keys?.layout != nil) {
      check(reference(nil))
      return body(nil, true)
    }
    guard let keys = decoder.keys else { return }
    // What is wrapped around the sheets is looked at without a layout.
    keys.beginDocument()
    let records = SheetRecords(tree, keys)
    if !records.hasSheet {
      giveReference(reference(nil))
      return body(nil, false)
    }
    keys.beginDocument()
    sheet.mayHaveEntities = SheetDecoder.hasAmpersand(tree)
    for (index, root) in records.roots.enumerated() {
      let number = records.isList ? index + 1 : nil
      decoder.decode(into: sheet, root: root, isListed: records.isList)
      check(reference(number))
      body(number, true)
    }
  }

  /// Takes the decoded sheet to its verdict.
  private func check(_ reference: @autoclosure () -> String) {
    sheet.completeRow(of: decoder.reader.table)
    guard tree.nodes.indices.contains(sheet.root), tree.nodes[sheet.root].kind == .mapping else {
      return giveReference(reference())
    }
    resolver.resolve(sheet)
    if !options.presets.isEmpty { options.presets.fill(sheet, decoder.reader) }
    for i in sheet.items.indices { sheet.items[i].complete() }
    giveReference(reference())
    Rule.checkAll(sheet, RuleContext(today: options.today))
    sheet.lowered = options.levels.apply(to: &sheet.findings)
    if sheet[.prixAffiches].value == nil { setDefault(.prixAffiches, .choice(0)) }
    if sheet[.sellerie].value == nil {
      let offset = tree.text.count
      tree.text.append("Sellerie de série" as StaticString)
      setDefault(.sellerie, .text(TextRange(offset, tree.text.count - offset)))
    }
  }

  /// What the sheet had in the field that is held out.
  var heldOutValue: Value? { resolver.heldOutValue }

  private func giveReference(_ name: @autoclosure () -> String) {
    guard sheet[.reference].value == nil else { return }
    let name = name()
    let offset = tree.text.count
    tree.text.append(name)
    setDefault(.reference, .text(TextRange(offset, tree.text.count - offset)))
  }

  private func setDefault(_ id: FieldID, _ value: Value) {
    sheet[id].value = value
    sheet[id].provenance = .defaut
  }

  /// Whether the sheet gets a record.
  package var isAccepted: Bool {
    !sheet.findings.contains { $0.severity == .error || (options.isStrict && $0.severity == .warning) }
  }

  /// The findings in document order, with their lines and columns.
  package func diagnostics(_ tracker: inout Chunk.PositionTracker) -> [Diagnostic] {
    sheet.findings.isEmpty ? [] : Diagnostic.located(sheet.findings, in: tree.chunk, &tracker)
  }
}
