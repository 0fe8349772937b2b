import Documents
import SheetEditing
import VehicleSheets

/// The JSON Schemas of `report.json` (the contract's section 6) and of the outcome stream (section 4).
package enum ReportSchema {
  package static var report: OrderedJSON {
    [
      "$schema": SchemaWords.dialect, "title": "Rapport de validation",
      "description": "Ce que « prerentree » a trouvé dans un lot de fiches.",
    ]
      + SchemaWords.object(
        [
          ("schemaVersion", ["const": 2]),
          (
            "tool",
            SchemaWords.object(
              [("name", ["const": "prerentree"]), ("version", SchemaWords.filledText)], required: ["name", "version"])
          ),
          ("lang", ["enum": .strings(Language.allCases.map(\.rawValue))]),
          ("outputs", SchemaWords.list(outputStamp)),
          ("settings", settings),
          ("summary", summary),
          ("tables", SchemaWords.list(table)),
          ("sheets", SchemaWords.list(sheet)),
          (
            "customBrands",
            SchemaWords.list(
              SchemaWords.object(
                [("brand", SchemaWords.text), ("sheets", SchemaWords.list(SchemaWords.text))],
                required: ["brand", "sheets"]))
          ),
          ("goneVehicles", SchemaWords.list(goneVehicle)),
          (
            "unresolvedValues",
            SchemaWords.list(
              SchemaWords.object(
                [("field", SchemaWords.text), ("value", SchemaWords.text), ("count", SchemaWords.ordinal)],
                required: ["field", "value", "count"]))
          ),
          ("failures", failures),
        ],
        required: [
          "schemaVersion", "tool", "lang", "summary", "tables", "sheets", "customBrands", "unresolvedValues",
          "failures",
        ])
      + definitions
  }

  /// One line of the outcome stream: a sheet with its record, or why it has none; or the line that closes the stream.
  package static var outcome: OrderedJSON {
    [
      "$schema": SchemaWords.dialect, "title": "Sort d'une fiche",
      "description":
        "Une ligne du flux de « prerentree process - --out - » : une fiche acceptée ou refusée, ou la dernière, qui les compte.",
      "oneOf": [
        outcome("accepted", [("record", SchemaWords.reference("$defs/record"))]), outcome("refused", []), tableLine,
        SchemaWords.object(
          [
            ("status", ["const": "end"]), ("outcomes", SchemaWords.count), ("failures", failures),
            ("inputs", SchemaWords.list(["type": "string"])), ("referentials", SchemaWords.list(["type": "string"])),
          ],
          required: ["status", "outcomes", "failures"]),
      ],
    ]
      + [
        "$defs": [
          "record": RecordSchema.body, "diagnostic": diagnostic, "related": related,
        ]
      ]
  }

  /// What stands in a stream before the first row of a table, and at its end where rows were left out.
  private static var tableLine: OrderedJSON {
    SchemaWords.object(
      [
        ("status", ["const": "table"]), ("table", table),
        (
          "batch",
          SchemaWords.object(
            [("lines", SchemaWords.list(line)), ("rows", SchemaWords.count), ("fill", SchemaWords.list(fill))],
            required: ["lines"])
        ),
      ], required: ["status", "table"])
  }

  /// How the rows of a table fill one of its columns.
  private static var fill: OrderedJSON {
    SchemaWords.object(
      [("filled", SchemaWords.count), ("values", SchemaWords.count), ("more", ["const": true])],
      required: ["filled", "values"])
  }

  /// What was found of a table as a whole.
  private static var table: OrderedJSON {
    let column = SchemaWords.object(
      [
        ("title", SchemaWords.text), ("field", SchemaWords.text),
        ("how", ["enum": .strings(ColumnEvidence.allCases.map(\.rawValue))]),
      ], required: ["title", "how"])
    let kinds = RowKind.allCases.filter { $0 != .vehicle && $0 != .blank }
    return SchemaWords.object(
      [
        ("file", SchemaWords.text), ("sheet", SchemaWords.text), ("encoding", SchemaWords.filledText),
        ("separator", SchemaWords.filledText), ("headerLine", SchemaWords.count), ("layout", SchemaWords.filledText),
        ("columns", SchemaWords.list(column)),
        ("leftOut", SchemaWords.object(kinds.map { ($0.rawValue, SchemaWords.ordinal) }, required: [])),
        ("diagnostics", diagnostics),
      ], required: ["file", "headerLine", "columns", "leftOut", "diagnostics"])
  }

  private static var line: OrderedJSON {
    let line = SchemaWords.object(
      [("text", ["type": "string"]), ("start", ["type": "integer", "minimum": 0])], required: ["text", "start"])
    return ["anyOf": [line, ["type": "null"]]]
  }

  private static var failures: OrderedJSON {
    SchemaWords.list(
      SchemaWords.object(
        [("file", SchemaWords.text), ("message", SchemaWords.filledText)], required: ["file", "message"]))
  }

  private static func outcome(_ status: String, _ more: [(key: String, value: OrderedJSON)]) -> OrderedJSON {
    SchemaWords.object(
      source + [("vehicle", vehicle), ("status", ["const": .string(status)])] + more
        + [("diagnostics", diagnostics), ("batch", batch)],
      required: source.map(\.key) + ["status"] + more.map(\.key) + ["diagnostics"])
  }

  /// What `merge` compares and gathers between the streams of several machines.
  private static var batch: OrderedJSON {
    let value = SchemaWords.object(
      [("field", SchemaWords.text), ("value", SchemaWords.text)] + place + [
        ("cell", cell), ("text", ["type": "string"]), ("start", ["type": "integer", "minimum": 0]),
        ("known", ["const": true]),
      ],
      required: ["field", "value"] + place.map(\.key))
    let unresolved = SchemaWords.object(
      [
        ("field", SchemaWords.text), ("value", SchemaWords.text), ("guess", SchemaWords.text),
        ("candidates", SchemaWords.list(SchemaWords.text)),
      ],
      required: ["field", "value"])
    return .object([("description", "Ce que « merge » compare entre les flux, et ce qu'il faut à une page.")])
      + SchemaWords.object(
        [
          ("values", SchemaWords.list(value)), ("unresolved", SchemaWords.list(unresolved)),
          ("lines", SchemaWords.list(line)), ("sheet", ["type": "object"]),
          ("lowered", SchemaWords.list(SchemaWords.text)), ("unreadable", ["type": "boolean"]),
        ], required: ["values", "unresolved"])
  }

  private static let cell: OrderedJSON = ["type": "string", "pattern": "^[A-Z]+[0-9]+$"]

  // MARK: Parts

  private static var definitions: OrderedJSON { ["$defs": ["diagnostic": diagnostic, "related": related]] }

  private static let source: [(key: String, value: OrderedJSON)] = [
    ("file", SchemaWords.text), ("document", SchemaWords.ordinal), ("line", SchemaWords.ordinal),
    ("reference", SchemaWords.text),
  ]

  private static var diagnostics: OrderedJSON { SchemaWords.list(SchemaWords.reference("$defs/diagnostic")) }

  private static var sheet: OrderedJSON {
    SchemaWords.object(
      source + [
        ("vehicle", vehicle), ("status", ["enum": ["accepted", "refused", "skipped"]]), ("since", novelty),
        ("diagnostics", diagnostics),
      ],
      required: source.map(\.key) + ["status", "diagnostics"])
  }

  private static var summary: OrderedJSON {
    let counts = ["sheets", "accepted", "refused", "errors", "warnings", "notes", "customBrands"]
    return SchemaWords.object(
      counts.map { ($0, SchemaWords.count) } + [
        ("partial", ["type": "boolean"]), ("partialCause", SchemaWords.filledText),
        ("recordsWithheld", ["const": true]), ("skippedReferentialRows", SchemaWords.count),
        ("since", SchemaWords.filledText), ("vehicles", tally(["new", "known", "gone"])),
        ("problems", tally(["new", "known", "solved"])),
      ], required: counts + ["partial"])
  }

  private static func tally(_ names: [String]) -> OrderedJSON {
    SchemaWords.object(names.map { ($0, SchemaWords.count) }, required: names)
  }

  /// A file written beside the report, as it was then.
  private static let outputStamp = SchemaWords.object(
    [
      ("name", SchemaWords.filledText), ("size", SchemaWords.count),
      ("crc32", ["type": "string", "pattern": "^[0-9a-f]{1,8}$"]),
    ], required: ["name", "size", "crc32"])

  /// Whether an earlier report (`--since`) has it.
  private static let novelty: OrderedJSON = ["enum": ["new", "known"]]

  /// What tells a vehicle from others from one run to the next; a reference only where the sheet gives it.
  private static var vehicle: OrderedJSON {
    SchemaWords.object(
      VehicleIdentity.fields.map { id in
        (id.field.key, id == .kilometrage ? SchemaWords.count : SchemaWords.text)
      }, required: [])
  }

  /// A vehicle of the earlier report that this run has not.
  private static var goneVehicle: OrderedJSON {
    SchemaWords.object(
      [
        ("file", SchemaWords.text), ("reference", SchemaWords.text), ("status", ["enum": ["accepted", "refused"]]),
        ("vehicle", vehicle),
      ], required: ["file", "reference", "status"])
  }

  private static var settings: OrderedJSON {
    SchemaWords.object(
      [
        ("file", SchemaWords.filledText),
        (
          "lowered",
          SchemaWords.list(
            SchemaWords.object(
              [("code", SchemaWords.filledText), ("count", SchemaWords.ordinal)], required: ["code", "count"]))
        ),
      ], required: ["file", "lowered"])
  }

  private static let place: [(key: String, value: OrderedJSON)] = [
    ("line", SchemaWords.ordinal), ("column", SchemaWords.ordinal), ("endLine", SchemaWords.ordinal),
    ("endColumn", SchemaWords.ordinal),
  ]

  private static var diagnostic: OrderedJSON {
    let head: [(key: String, value: OrderedJSON)] = [
      ("code", ["enum": .strings(Code.all.map(\.id))]),
      ("severity", ["enum": .strings(Severity.allCases.map(\.rawValue))]), ("message", SchemaWords.filledText),
      ("path", ["type": "string", "description": "JSON Pointer (RFC 6901) du champ."]),
    ]
    let tail: [(key: String, value: OrderedJSON)] = [
      ("cell", cell),
      ("step", ["type": "integer", "minimum": 0, "description": "Étape de la FAQ."]),
      ("suggestions", SchemaWords.list(SchemaWords.text)), ("help", SchemaWords.text),
      ("related", SchemaWords.list(SchemaWords.reference("$defs/related"))), ("since", novelty),
    ]
    return SchemaWords.object(
      head + place + tail, required: (head + place).map(\.key) + ["step", "suggestions", "help"])
  }

  private static var related: OrderedJSON {
    SchemaWords.object(
      [("message", SchemaWords.filledText), ("file", SchemaWords.text)] + place,
      required: ["message"] + place.map(\.key))
  }
}
