import Documents
import VehicleSheets

/// A sheet in the order of the screens: what the writers of YAML and JSON have in common.
struct SheetOutline {
  indirect enum Node {
    case scalar(String, Kind)
    case mapping([Member])
    case list([[Member]])
  }

  /// What a scalar is read as: what it may look like without quotes.
  enum Kind { case text, number, date, yesNo }

  struct Member {
    var key: String
    var node: Node
    /// The screen's heading before it.
    var heading: String?
  }

  private(set) var members: [Member] = []

  init(_ sheet: FlatSheet) {
    var fields: [FieldID: String] = [:]
    var items: [ItemKind: [Int: [ItemFieldID: String]]] = [:]
    var others: [(path: String, text: String)] = []
    for (key, text) in sheet.entries {
      switch key {
      case .field(let id): fields[id] = text
      case .item(let kind, let number, let field): items[kind, default: [:]][number, default: [:]][field] = text
      case .other(let path): others.append((path, text))
      }
    }
    func kind(of id: ItemFieldID) -> Kind {
      switch id {
      case .prixHT, .prixTTC, .tva: .number
      case .libelle, .categorie, .codeUsine: .text
      }
    }
    func members(of item: [ItemFieldID: String]) -> [Member] {
      ItemFieldID.allCases.compactMap { id in item[id].map { Member(key: id.key, node: .scalar($0, kind(of: id))) } }
    }
    func own(_ section: Section) -> [Member] {
      var found = (Field.bySection[section] ?? []).compactMap { field -> Member? in
        if case .items = field.type { return nil }
        if field.id == .sellerie, fields[.sellerie] == nil, let item = items[.sellerie]?[0] {
          return Member(key: field.key, node: .mapping(members(of: item)))
        }
        return fields[field.id].map { Member(key: field.key, node: .scalar($0, SheetOutline.kind(of: field))) }
      }
      for (path, text) in others {
        let inner = section == .racine ? path : String(path.dropFirst(section.rawValue.count + 1))
        let isHere = section == .racine ? !SheetOutline.isInSection(path) : path.hasPrefix(section.rawValue + ".")
        if isHere { found.append(Member(key: inner, node: .scalar(text, .text))) }
      }
      return found
    }
    var root = own(.racine)
    if !root.isEmpty { root[0].heading = Section.racine.label.fr }
    self.members = root
    for section in Section.allCases where section != .racine {
      if section == .fiche {
        for kind in [ItemKind.equipement, .contrat] {
          guard let list = items[kind], !list.isEmpty else { continue }
          let field = kind.field.field
          let elements = list.sorted { $0.key < $1.key }.map { members(of: $0.value) }
          self.members.append(Member(key: field.key, node: .list(elements), heading: field.label.fr))
        }
      }
      let inner = own(section)
      if !inner.isEmpty {
        self.members.append(Member(key: section.rawValue, node: .mapping(inner), heading: section.label.fr))
      }
    }
  }

  private static func kind(of field: Field) -> Kind {
    switch field.type {
    case .number: .number
    case .date: .date
    case .yesNo: .yesNo
    default: .text
    }
  }

  private static func isInSection(_ path: String) -> Bool {
    Section.allCases.contains { $0 != .racine && path.hasPrefix($0.rawValue + ".") }
  }
}
