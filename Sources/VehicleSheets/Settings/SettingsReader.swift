import Documents

/// Reads `prerentree.yaml`: a document like any other, with places, suggestions and both languages. What is wrong with it is
/// reported, and the run does not begin.
package struct SettingsReader {
  private let outputs: [String]
  private let tree = Tree()
  private var settings = Settings()
  private var findings: [Finding] = []

  /// - Parameter outputs: the names that `sorties` may list.
  package init(outputs: [String]) { self.outputs = outputs }

  /// The settings of a YAML text, and what is wrong with it: nothing, where they count.
  package static func read(_ text: ByteBuffer, outputs: [String]) -> (settings: Settings, problems: [Diagnostic]) {
    var reader = SettingsReader(outputs: outputs)
    var cutter = DocumentCutter(.yaml)
    let (pieces, _, firstLine) = cutter.cut(text.bytes, isLast: true)
    let documents = ChunkReader(
      bytes: text.bytes, firstLine: firstLine, pieces: pieces, format: .yaml, limits: Limits())
    var problems: [Diagnostic] = []
    documents.forEach(into: reader.tree) { _, result, tracker in
      switch result {
      case .nothing, .leftOut: return
      case .problem(let problem): reader.findings = [problem.finding]
      case .document: reader.readDocument(&tracker)
      }
      problems += Diagnostic.located(reader.findings, in: reader.tree.chunk, &tracker)
      reader.findings = []
    }
    return (reader.settings, problems)
  }

  // MARK: Keys

  private mutating func readDocument(_ tracker: inout Chunk.PositionTracker) {
    guard let root = tree.nodes.first else { return }
    if root.kind == .scalar, tree.isEmpty(0) { return }
    guard root.kind == .mapping else {
      return wrongShape(0, Text(fr: "des lignes « réglage: valeur »", en: "lines “setting: value”"))
    }
    var seen: Set<SettingKey> = []
    for (key, value) in entries(of: 0) {
      let name = String(tree.scalarText(key))
      guard let setting = SettingKey.allCases.first(where: { Fold.string($0.rawValue) == Fold.string(name) }) else {
        report(
          .PR0005, key,
          Text(fr: "réglage inconnu \(Text.quoted(name).fr)", en: "unknown setting \(Text.quoted(name).en)"),
          suggestions: NearNames.nearest(to: name, among: SettingKey.allCases.map(\.rawValue)),
          help: Text(
            fr: "Réglages : \(SettingKey.allCases.map(\.rawValue).joined(separator: ", ")).",
            en: "Settings: \(SettingKey.allCases.map(\.rawValue).joined(separator: ", "))."))
        continue
      }
      guard seen.insert(setting).inserted else {
        report(
          .PR0004, key,
          Text(fr: "« \(setting.rawValue) » est écrit deux fois", en: "“\(setting.rawValue)” is written twice"))
        continue
      }
      if !tree.isEmpty(value) { read(setting, value, &tracker) }
    }
  }

  private mutating func read(_ setting: SettingKey, _ value: Tree.Index, _ tracker: inout Chunk.PositionTracker) {
    switch setting.shape(outputs: outputs) {
    case .paths:
      let paths = scalars(value).map { node in
        Settings.Path(
          text: String(tree.scalarText(node)), position: tracker.position(of: tree.span(of: node).start).position)
      }
      if setting == .referentiels { settings.referentials = paths } else { settings.correspondences = paths }
    case .word(let words):
      guard let word = word(value, among: words) else { return }
      switch setting {
      case .langue: settings.language = Language(rawValue: word)
      case .marquePersonnalisee: settings.customBrand = word
      default: settings.computesFiscalPower = true
      }
    case .words(let words):
      for node in scalars(value) { if let word = word(node, among: words) { settings.outputs.append(word) } }
    case .fieldValues: forEachPair(value) { $0.readPreset($1, $2) }
    case .columns: forEachPair(value) { $0.readColumn($1, $2) }
    case .levels: forEachPair(value) { $0.readLevel($1, $2) }
    }
  }

  // MARK: Values

  private mutating func readPreset(_ key: Tree.Index, _ value: Tree.Index) {
    let name = String(tree.scalarText(key))
    guard let found = FieldNames.anywhere.find(tree.scalarText(key)),
      let id = FieldID(rawValue: UInt8(truncatingIfNeeded: found))
    else {
      return report(
        .PR0005, key, Text(fr: "champ inconnu \(Text.quoted(name).fr)", en: "unknown field \(Text.quoted(name).en)"),
        suggestions: NearNames.nearest(to: name, among: Field.table.map(\.key)))
    }
    guard !PresetValues.excluded.contains(id) else {
      return report(
        .PR0009, key,
        Text(
          fr: "« \(id.field.key) » ne se règle pas : chaque véhicule a le sien",
          en: "“\(id.field.key)” cannot be a setting: each vehicle has its own"),
        help: Text(fr: "Remplissez-le dans les fiches.", en: "Fill it in in the sheets."))
    }
    let written = Array(tree.scalarText(value))
    let text = String(tree.scalarText(value))
    switch ValueReader(correspondences: Correspondences()).read(tree.scalarText(value), as: id, into: tree) {
    case .value: settings.values.set(id, written)
    case .leftOut: break
    case .unreadable(let expected, let suggestions):
      report(
        .PR0007, value,
        Text(
          fr: "\(id.field.label.fr) : \(Text.quoted(text).fr) ne se lit pas ; on attend \(expected.fr)",
          en: "\(id.field.label.en): \(Text.quoted(text).en) cannot be read; \(expected.en) is expected"),
        suggestions: suggestions)
    case .unknownChoice: notAChoice(value, id.field.choices?.labels ?? [])
    case .outOfRange(let range):
      report(
        .PR0902, value,
        Text(
          fr: "\(id.field.label.fr) : \(Text.quoted(text).fr) est hors des limites (\(range.fr))",
          en: "\(id.field.label.en): \(Text.quoted(text).en) is out of range (\(range.en))"))
    }
  }

  private mutating func readColumn(_ key: Tree.Index, _ value: Tree.Index) {
    let meaning = String(tree.scalarText(value))
    guard CorrespondenceFile.isColumnMeaning(meaning) else {
      return report(
        .PR0005, value,
        Text(fr: "champ inconnu \(Text.quoted(meaning).fr)", en: "unknown field \(Text.quoted(meaning).en)"),
        suggestions: NearNames.nearest(to: meaning, among: ColumnNames.known + ["ignorer"]))
    }
    settings.columns.append(
      CorrespondenceRow(
        field: CorrespondenceRow.column, value: String(tree.scalarText(key)), meaning: meaning, line: 0))
  }

  private mutating func readLevel(_ key: Tree.Index, _ value: Tree.Index) {
    let name = String(tree.scalarText(key))
    guard let code = Code.named(name) else {
      return report(
        .PR0005, key, Text(fr: "code inconnu \(Text.quoted(name).fr)", en: "unknown code \(Text.quoted(name).en)"),
        help: Text(
          fr: "« prerentree explain --all » les montre tous.", en: "“prerentree explain --all” shows them all."))
    }
    guard let word = word(value, among: CodeLevels.words.map(\.word)),
      let level = CodeLevels.words.first(where: { $0.word == word })
    else { return }
    guard CodeLevels.mayBecome(level.severity, code) else {
      let soft = CodeLevels.softErrors.sorted().joined(separator: ", ")
      return report(
        .PR0009, value,
        Text(
          fr: "\(code.id) est une erreur : elle refuse la fiche, et ce réglage ne peut pas en faire « \(word) »",
          en: "\(code.id) is an error: it refuses the sheet, and a setting cannot make it “\(word)”"),
        help: Text(
          fr: "Seuls \(soft) peuvent devenir avertissement ou remarque.",
          en: "Only \(soft) can become a warning or a note."))
    }
    settings.levels.set(code, level.severity)
  }

  // MARK: Shapes

  private mutating func word(_ node: Tree.Index, among words: [String]) -> String? {
    guard tree.nodes[node].kind == .scalar else {
      wrongShape(node, Text(fr: "un mot", en: "a word"))
      return nil
    }
    let written = String(tree.scalarText(node))
    if let word = words.first(where: { Fold.string($0) == Fold.string(written) }) { return word }
    notAChoice(node, words)
    return nil
  }

  private mutating func notAChoice(_ node: Tree.Index, _ words: [String]) {
    let written = String(tree.scalarText(node))
    let known = words.joined(separator: ", ")
    report(
      .PR0009, node,
      Text(
        fr: "\(Text.quoted(written).fr) n'est pas un choix possible ici",
        en: "\(Text.quoted(written).en) is not one of the choices here"),
      suggestions: NearNames.nearest(to: written, among: words),
      help: Text(fr: "Choix possibles : \(known).", en: "Choices: \(known)."))
  }

  /// A list's scalars, or the one scalar that stands in the place of a list.
  private mutating func scalars(_ value: Tree.Index) -> [Tree.Index] {
    if tree.nodes[value].kind == .scalar { return [value] }
    let elements = tree.elements(of: value).map { tree.resolved($0) }
    guard tree.nodes[value].kind == .list, elements.allSatisfy({ tree.nodes[$0].kind == .scalar }) else {
      wrongShape(value, Text(fr: "une liste de mots", en: "a list of words"))
      return []
    }
    return elements
  }

  private mutating func forEachPair(
    _ value: Tree.Index, _ body: (inout SettingsReader, _ key: Tree.Index, _ value: Tree.Index) -> Void
  ) {
    guard tree.nodes[value].kind == .mapping else {
      return wrongShape(value, Text(fr: "des lignes « nom: valeur » en retrait", en: "indented lines “name: value”"))
    }
    for (key, value) in entries(of: value) {
      if tree.nodes[value].kind == .scalar {
        if !tree.isEmpty(value) { body(&self, key, value) }
      } else {
        wrongShape(value, Text(fr: "une valeur", en: "a value"))
      }
    }
  }

  private func entries(of mapping: Tree.Index) -> [(key: Tree.Index, value: Tree.Index)] {
    let (first, end) = tree.inside(mapping)
    var entries: [(Tree.Index, Tree.Index)] = []
    var key = first
    while key < end {
      let value = Int(tree.nodes[key].next)
      guard value < end else { break }
      if tree.nodes[tree.resolved(key)].kind == .scalar { entries.append((tree.resolved(key), tree.resolved(value))) }
      key = Int(tree.nodes[value].next)
    }
    return entries
  }

  private mutating func wrongShape(_ node: Tree.Index, _ expected: Text) {
    report(.PR0006, node, Text(fr: "on attend ici \(expected.fr)", en: "\(expected.en) is expected here"))
  }

  private mutating func report(
    _ code: Code, _ node: Tree.Index, _ message: Text, suggestions: [String] = [], help: Text? = nil
  ) {
    findings.append(
      Finding(
        code, tree.span(of: node), pointer: "", message: message, suggestions: suggestions, help: help.map(Advice.init))
    )
  }
}
