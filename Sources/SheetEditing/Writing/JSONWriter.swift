import Documents
import VehicleSheets

/// Writes sheets as JSON. Every value is a string: its source text, which is read by its field's type anyway.
package enum JSONWriter {
  /// - Parameter isIndented: a file for people; otherwise one line for NDJSON, without its end.
  package static func write(_ sheet: FlatSheet, isIndented: Bool, to output: ByteBuffer) {
    write(SheetOutline(sheet).members, isIndented ? 0 : nil, output)
  }

  private static func write(_ members: [SheetOutline.Member], _ depth: Int?, _ output: ByteBuffer) {
    output.append("{")
    for (number, member) in members.enumerated() {
      if number > 0 { output.append(",") }
      newLine(depth.map { $0 + 1 }, output)
      output.append(json: member.key)
      output.append(depth == nil ? ":" : ": ")
      switch member.node {
      case .scalar(let text, _): output.append(json: text)
      case .mapping(let inner): write(inner, depth.map { $0 + 1 }, output)
      case .list(let elements):
        output.append("[")
        for (number, element) in elements.enumerated() {
          if number > 0 { output.append(",") }
          newLine(depth.map { $0 + 2 }, output)
          write(element, depth.map { $0 + 2 }, output)
        }
        newLine(depth.map { $0 + 1 }, output)
        output.append("]")
      }
    }
    if !members.isEmpty { newLine(depth, output) }
    output.append("}")
  }

  private static func newLine(_ depth: Int?, _ output: ByteBuffer) {
    guard let depth else { return }
    output.append("\n" + String(repeating: "  ", count: depth))
  }
}
