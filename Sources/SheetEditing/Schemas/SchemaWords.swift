import Documents
import VehicleSheets

/// Words of JSON Schema 2020-12 that the schemas share.
package enum SchemaWords {
  package static let dialect: OrderedJSON = "https://json-schema.org/draft/2020-12/schema"

  package static func reference(_ path: String) -> OrderedJSON { ["$ref": .string("#/" + path)] }

  /// An object with these members and no others.
  package static func object(
    _ members: [(key: String, value: OrderedJSON)], required: [String]
  ) -> OrderedJSON {
    [
      "type": "object", "additionalProperties": false, "required": .strings(required),
      "properties": .object(members),
    ]
  }

  package static func list(_ items: OrderedJSON) -> OrderedJSON { ["type": "array", "items": items] }

  package static let text: OrderedJSON = ["type": "string"]
  package static let filledText: OrderedJSON = ["type": "string", "minLength": 1]
  package static let count: OrderedJSON = ["type": "integer", "minimum": 0]
  /// Lines, columns and documents count from 1.
  package static let ordinal: OrderedJSON = ["type": "integer", "minimum": 1]
}
