/// A sheet to be written in any format: its keys and values in order.
typealias Fields = [(key: String, value: FieldValue)]

indirect enum FieldValue {
  case text(String)
  /// A number or a word that JSON has without quotes.
  case plain(String)
  case section(Fields)
  case list([Fields])
}

func yaml(_ fields: Fields, indent: String = "") -> String {
  var text = ""
  for (key, value) in fields {
    text += "\(indent)\(key):"
    switch value {
    case .text(let value), .plain(let value): text += " \(value)\n"
    case .section(let fields): text += "\n" + yaml(fields, indent: indent + "  ")
    case .list(let items):
      text += "\n"
      for item in items { text += "\(indent)  - " + yaml(item, indent: indent + "    ").drop { $0 == " " } }
    }
  }
  return text
}

func json(_ fields: Fields) -> String {
  let members = fields.map { key, value in
    switch value {
    case .text(let value): "\"\(key)\": \"\(value)\""
    case .plain(let value): "\"\(key)\": \(value)"
    case .section(let fields): "\"\(key)\": " + json(fields)
    case .list(let items): "\"\(key)\": [" + items.map { json($0) }.joined(separator: ", ") + "]"
    }
  }
  return "{" + members.joined(separator: ", ") + "}"
}
