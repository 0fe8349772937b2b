import Documents
import VehicleSheets

/// The JSON Schema of `prerentree.yaml`, made from the table of settings.
package enum SettingsSchema {
  /// - Parameter outputs: the names that `--outputs` knows, which are the command's.
  package static func schema(outputs: [String], language: Language) -> OrderedJSON {
    [
      "$schema": SchemaWords.dialect,
      "title": .string(Text(fr: "Réglages de prerentree", en: "Settings of prerentree")[language]),
      "type": ["object", "null"],
      "additionalProperties": false,
      "properties": .object(
        SettingKey.allCases.map { key in
          (key.rawValue, ["description": .string(key.help[language])] + value(of: key.shape(outputs: outputs)))
        }),
    ]
  }

  private static func value(of shape: SettingKey.Shape) -> OrderedJSON {
    switch shape {
    case .paths: return ["type": ["array", "string", "null"], "items": SchemaWords.filledText]
    case .word(let words): return ["enum": .strings(words)]
    case .words(let words): return ["type": ["array", "null"], "items": ["enum": .strings(words)]]
    case .fieldValues:
      return ["type": ["object", "null"], "additionalProperties": ["type": ["string", "number", "boolean", "null"]]]
    case .columns: return ["type": ["object", "null"], "additionalProperties": SchemaWords.text]
    case .levels:
      let levels: OrderedJSON = ["enum": ["erreur", "avertissement", "remarque", "ignorer"]]
      return ["type": ["object", "null"], "additionalProperties": levels]
    }
  }
}
