/// The automatic styles of cells in the colours of our notes (OpenDocument 1.3, part 3, 16.2), and what the cells of a
/// document that comes back looked like before: the style that differs in its background only.
struct OpenDocumentTints {
  /// The styles to add, as they are written.
  private(set) var definitions: [UInt8] = []
  private var styles: [String: CellStyle] = [:]
  /// The styles without our colours, by all but their backgrounds.
  private var plain: [[UInt8]: [String]] = [:]
  /// The styles in one of our colours.
  private var tinted: [CellTint: [[UInt8]: String]] = [:]
  private var lastNumber = 0

  private static let sign = "prerentree"

  init(_ inspection: OpenDocumentInspection, _ plans: [AnnotatedOpenDocument.Plan]) {
    for (name, definition) in inspection.styles { take(name, CellStyle(definition)) }
    // What is defined elsewhere is what they come from.
    for name in Set(plans.flatMap { $0.inspection.columnStyles.map(\.style) } + ["Default"]) where styles[name] == nil {
      take(name, CellStyle(parent: name))
    }
    for shape in Set(styles.values.map(\.shape)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      plain[shape]?.sort()
      if plain[shape] == nil { plain[shape] = [add(shape, nil)] }
      for tint in CellTint.allCases where tinted[tint]?[shape] == nil {
        tinted[tint, default: [:]][shape] = add(shape, tint)
      }
    }
  }

  private mutating func take(_ name: String, _ style: CellStyle) {
    styles[name] = style
    if name.hasPrefix(OpenDocumentTints.sign), let number = Int(name.dropFirst(OpenDocumentTints.sign.count)) {
      lastNumber = max(lastNumber, number)
    }
    if let tint = style.tint {
      tinted[tint, default: [:]][style.shape] = name
    } else {
      plain[style.shape, default: []].append(name)
    }
  }

  private mutating func add(_ shape: [UInt8], _ tint: CellTint?) -> String {
    lastNumber += 1
    let name = OpenDocumentTints.sign + "\(lastNumber)"
    definitions += CellStyle.definition(name, shape, background: tint?.colour)
    return name
  }

  /// The name of a style in one of our colours.
  func name(of style: String, _ tint: CellTint) -> String {
    let shape = styles[style]?.shape ?? CellStyle(parent: "Default").shape
    return tinted[tint]?[shape] ?? style
  }

  /// What a cell looks like without our colour.
  ///
  /// - Parameter other: the style of a cell beside it, whose background is likely its own.
  func plain(_ name: String, beside other: String?) -> String {
    guard let style = styles[name], style.tint != nil, let found = plain[style.shape] else { return name }
    let background = other.flatMap { styles[$0] }?.background
    return found.first { styles[$0]?.background == background } ?? found.first ?? name
  }
}

/// An automatic style of cells.
private struct CellStyle {
  /// What is written of it, but for its name and its background.
  let shape: [UInt8]
  let background: String?

  private static let properties = "<style:table-cell-properties"

  /// Our colour, where it has one.
  var tint: CellTint? { CellTint.allCases.first { background?.uppercased() == "#" + $0.colour } }

  init(parent: String) {
    let buffer = ByteBuffer()
    buffer.append("<style:style style:family=\"table-cell\" style:parent-style-name=\"")
    buffer.append(markup: parent, .xml)
    buffer.append("\"></style:style>")
    shape = buffer.array
    background = nil
  }

  init(_ definition: [UInt8]) {
    var (tag, rest) = CellStyle.split(definition)
    tag = tag.withUnsafeBufferPointer { Tag.removing("style:name", from: $0) }
    if tag.count > 2, tag[tag.count - 2] == UInt8(ascii: "/") {
      tag.remove(at: tag.count - 2)
      rest = Array("</style:style>".utf8)
    }
    guard let place = CellStyle.place(of: rest) else {
      shape = tag + rest
      background = nil
      return
    }
    let properties = Array(rest[place])
    background = properties.withUnsafeBufferPointer { tag in
      Tag.attribute("fo:background-color", of: tag).map { String(tag.slice($0.value.lowerBound, $0.value.upperBound)) }
    }
    let others = properties.withUnsafeBufferPointer { Tag.removing("fo:background-color", from: $0) }
    // Properties of which nothing is left are none.
    let isEmpty = others == Array((CellStyle.properties + "/>").utf8)
    shape = tag + rest[..<place.lowerBound] + (isEmpty ? [] : others) + rest[place.upperBound...]
  }

  /// A style as it is written.
  ///
  /// - Parameter background: red, green and blue; nil for none.
  static func definition(_ name: String, _ shape: [UInt8], background: String?) -> [UInt8] {
    let (tag, rest) = split(shape)
    let named = tag.withUnsafeBufferPointer { Tag.setting("style:name", to: name, in: $0) }
    guard let background else { return named + rest }
    guard let place = place(of: rest) else {
      return named + Array("\(properties) fo:background-color=\"#\(background)\"/>".utf8) + rest
    }
    let coloured = Array(rest[place]).withUnsafeBufferPointer {
      Tag.setting("fo:background-color", to: "#\(background)", in: $0)
    }
    return named + rest[..<place.lowerBound] + coloured + rest[place.upperBound...]
  }

  private static func split(_ definition: [UInt8]) -> (tag: [UInt8], rest: [UInt8]) {
    let end = definition.withUnsafeBufferPointer { $0.place(of: UInt8(ascii: ">"), from: 0) }
    return (Array(definition.prefix(end + 1)), Array(definition.dropFirst(end + 1)))
  }

  /// The tag of the properties of its cells.
  private static func place(of contents: [UInt8]) -> Range<Int>? {
    let sign = Array(properties.utf8)
    guard contents.count > sign.count,
      let start = (0..<(contents.count - sign.count)).first(where: { contents[$0...].starts(with: sign) }),
      let end = contents[start...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return start..<(end + 1)
  }
}
