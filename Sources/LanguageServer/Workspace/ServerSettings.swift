import Documents
import VehicleSheets

/// What a client sets, at the start (`initializationOptions`) and later (`workspace/didChangeConfiguration`): the settings
/// of `prerentree.yaml`, read by the same reader, so that each means the same and is reported in the same words.
package struct ServerSettings {
  /// What was set so far.
  private var members: [(key: String, value: OrderedJSON)] = []

  package init() {}

  /// Takes over what a client sets, alone or under the program's name. What it does not name stays as it was; `null` takes
  /// a setting back.
  ///
  /// - Returns: whether anything is otherwise than before.
  mutating func take(_ view: JSONView?) -> Bool {
    guard let view, view.isObject else { return false }
    let before = text.array
    let named = view["prerentree"].flatMap { $0.isObject ? $0 : nil }
    for (name, value) in (named ?? view).members {
      let key = SettingKey.allCases.first { Fold.string($0.rawValue) == Fold.string(name) }
      // What stands beside other programs' settings is theirs; under our name it is misspelt, and reported.
      guard key != nil || named != nil else { continue }
      // What `process` writes is no matter here.
      guard key != .sorties else { continue }
      members.removeAll { $0.key == key?.rawValue ?? name }
      if !value.isNull { members.append((key?.rawValue ?? name, value.json)) }
    }
    return text.array != before
  }

  /// What was set, as a text. JSON is YAML.
  private var text: ByteBuffer {
    let text = ByteBuffer(capacity: 256)
    OrderedJSON.object(members).writeCompact(to: text)
    return text
  }

  /// What they mean, and what is wrong with them.
  func read() -> (settings: Settings, problems: [Diagnostic]) {
    SettingsReader.read(text, outputs: [])
  }
}
