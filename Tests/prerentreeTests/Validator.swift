import Foundation
import Synchronization
import Testing

/// Python's `jsonschema`, which knows nothing of this program.
///
/// One process serves all tests: the patterns of a schema take it ten seconds to compile, and a moment to apply.
enum Validator {
  struct Failure {
    let path: [String]
    let kind: String
    let names: [String]
  }

  static let isThere: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", "import jsonschema"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// The failures of each instance, one JSON text each.
  static func errors(of instances: [String], schema: String) throws -> [[Failure]] {
    let request = try JSONSerialization.data(
      withJSONObject: ["schema": "\(projectFolder)/schemas/\(schema).schema.json", "instances": instances])
    let answer = try server.withLock { server in
      if server == nil { server = try Server() }
      return try server?.answer(to: request) ?? Data()
    }
    let lists = try #require(JSONSerialization.jsonObject(with: answer) as? [[[String: Any]]])
    try #require(lists.count == instances.count)
    return lists.map { list in
      list.map {
        Failure(
          path: $0["path"] as? [String] ?? [], kind: $0["kind"] as? String ?? "", names: $0["names"] as? [String] ?? [])
      }
    }
  }

  private static let server = Mutex<Server?>(nil)

  /// Answers a line with a line, and ends with the tests, whose end closes its input.
  private final class Server {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()

    init() throws {
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["python3", "-c", script]
      process.environment = ProcessInfo.processInfo.environment.merging(["PYTHONIOENCODING": "utf-8"]) { $1 }
      process.standardInput = input
      process.standardOutput = output
      try process.run()
    }

    func answer(to request: Data) throws -> Data {
      try input.fileHandleForWriting.write(contentsOf: request + [UInt8(ascii: "\n")])
      var answer = Data()
      // An empty piece is the end of a process that failed; what it said is on standard error.
      while answer.last != UInt8(ascii: "\n") {
        let piece = output.fileHandleForReading.availableData
        try #require(!piece.isEmpty)
        answer += piece
      }
      return answer
    }
  }

  private static let script = """
    import functools, json, re, sys
    from jsonschema import Draft202012Validator as V
    # As many patterns as there are stay compiled; Python's own memory for them is bounded.
    compiled = functools.lru_cache(None)(re.compile)
    re.search = lambda pattern, text, flags=0: compiled(pattern, flags).search(text)

    @functools.lru_cache(None)
    def validator(path):
        schema = json.load(open(path, encoding="utf-8"))
        V.check_schema(schema)
        return V(schema)

    def failures(error):
        path = [str(p) for p in error.absolute_path]
        if error.validator == "additionalProperties" and error.validator_value is False:
            s = error.schema
            for key in error.instance:
                if key not in s["properties"] and not any(re.search(p, key) for p in s.get("patternProperties", {})):
                    yield {"path": path, "kind": "unknown", "names": [key]}
        elif error.validator == "anyOf" and "required" in error.validator_value[0]:
            yield {"path": path, "kind": "missing", "names": error.validator_value[0]["required"]}
        elif error.validator == "anyOf" and "enum" in error.validator_value[0]:
            kind = "shape" if isinstance(error.instance, (list, dict)) else "choice"
            yield {"path": path, "kind": kind, "names": []}
        elif error.validator == "type" and error.validator_value == "object" and error.instance in (None, ""):
            yield {"path": path, "kind": "empty", "names": []}
        elif error.validator in ("type", "anyOf", "maxLength", "not"):
            yield {"path": path, "kind": "shape", "names": []}
        else:
            yield {"path": path, "kind": error.validator, "names": [error.message[:200]]}

    for line in sys.stdin:
        request = json.loads(line)
        check = validator(request["schema"])
        answers = [
            [f for e in check.iter_errors(json.loads(instance)) for f in failures(e)] for instance in request["instances"]
        ]
        print(json.dumps(answers), flush=True)
    """
}
