import Documents
import VehicleSheets

/// A run held against an earlier report: which vehicles are new, known or gone, which problems new, known or solved.
package struct Comparison: Sendable {
  package let earlier: EarlierReport
  private let language: Language
  /// The vehicles of the earlier report that were found again.
  private var found: [Bool]
  /// The problems of its tables that were not found again yet.
  private var tableProblems: [String: Int] = [:]

  package private(set) var newVehicles = 0
  package private(set) var knownVehicles = 0
  package private(set) var newProblems = 0
  package private(set) var knownProblems = 0
  private var solvedOfVehicles = 0
  /// Whether something new refuses a sheet, or a whole table.
  package private(set) var hasNewRefusals = false

  package init(_ earlier: EarlierReport, language: Language) {
    self.earlier = earlier
    self.language = language
    found = Array(repeating: false, count: earlier.vehicles.count)
    for problem in earlier.tableProblems { tableProblems[key(problem), default: 0] += 1 }
  }

  /// What was said in another language is compared by its code alone.
  private func key(_ tableProblem: String) -> String {
    earlier.language == language ? tableProblem : String(tableProblem.prefix { $0 != " " })
  }

  // MARK: Taking what comes

  /// Marks what is new of a sheet. Sheets come in the order of the input.
  ///
  /// - Parameter isStrict: whether warnings refuse too.
  package mutating func take(_ outcome: inout Outcome, isRow: Bool, isStrict: Bool) {
    guard !outcome.isSkipped else { return }
    let number = earlier.find(outcome, isRow: isRow) { found[$0] }
    var before: [String: Int] = [:]
    for key in number.map({ earlier.vehicles[$0].problems }) ?? [] { before[key, default: 0] += 1 }
    var hasNewGraveProblem = false
    for i in outcome.diagnostics.indices {
      let diagnostic = outcome.diagnostics[i]
      let isNew = !Comparison.remove(EarlierReport.key(of: diagnostic.code, diagnostic.pointer), from: &before)
      outcome.diagnostics[i].isNew = isNew
      if isNew { newProblems += 1 } else { knownProblems += 1 }
      let isGrave = diagnostic.severity == .error || (isStrict && diagnostic.severity == .warning)
      hasNewGraveProblem = hasNewGraveProblem || (isNew && isGrave)
    }
    outcome.isNew = number == nil
    outcome.wasAccepted = number.map { earlier.vehicles[$0].isAccepted } ?? false
    if !outcome.isAccepted, hasNewGraveProblem { hasNewRefusals = true }
    guard let number else {
      newVehicles += 1
      return
    }
    knownVehicles += 1
    if !found[number] { solvedOfVehicles += before.values.reduce(0, +) }
    found[number] = true
  }

  /// Marks what is new of a table as a whole.
  package mutating func take(_ table: inout TableOutcome, isStrict: Bool) {
    for i in table.diagnostics.indices {
      let diagnostic = table.diagnostics[i]
      let isNew = !Comparison.remove(
        key(EarlierReport.key(ofTable: diagnostic.code, diagnostic.message[language])), from: &tableProblems)
      table.diagnostics[i].isNew = isNew
      if isNew { newProblems += 1 } else { knownProblems += 1 }
      if isNew, diagnostic.severity == .error || (isStrict && diagnostic.severity == .warning) { hasNewRefusals = true }
    }
  }

  /// Takes one of a key away; whether there was one.
  private static func remove(_ key: String, from counts: inout [String: Int]) -> Bool {
    guard let count = counts[key], count > 0 else { return false }
    counts[key] = count - 1
    return true
  }

  // MARK: What came of it

  /// Vehicles of the earlier report that this run has not.
  package var goneVehicles: Int { found.count { !$0 } }

  /// Problems of known vehicles and of tables that are there no more. Those of gone vehicles went with them.
  package var solvedProblems: Int { solvedOfVehicles + tableProblems.values.reduce(0, +) }

  /// `depuis report.json : 5 véhicules nouveaux, 35 connus, 2 partis ; 4 problèmes nouveaux, 12 connus, 30 résolus`.
  package var line: Text {
    func counts(_ items: [(Int, Text)]) -> Text {
      items.dropFirst().reduce(Text(same: "\(items[0].0) ") + items[0].1) { $0 + Text(same: ", \($1.0) ") + $1.1 }
    }
    func many(_ n: Int, _ one: String, _ many: String, _ en: String) -> Text {
      Text.plural(n, fr: one, many, en: en, en)
    }
    let vehicles = counts([
      (
        newVehicles,
        .plural(newVehicles, fr: "véhicule nouveau", "véhicules nouveaux", en: "new vehicle", "new vehicles")
      ),
      (knownVehicles, many(knownVehicles, "connu", "connus", "known")),
      (goneVehicles, many(goneVehicles, "parti", "partis", "gone")),
    ])
    let problems = counts([
      (
        newProblems,
        .plural(newProblems, fr: "problème nouveau", "problèmes nouveaux", en: "new problem", "new problems")
      ),
      (knownProblems, many(knownProblems, "connu", "connus", "known")),
      (solvedProblems, many(solvedProblems, "résolu", "résolus", "solved")),
    ])
    return Text(fr: "depuis \(earlier.path) : ", en: "since \(earlier.path): ") + vehicles
      + Text(fr: " ; ", en: "; ") + problems
  }

  /// The vehicles that are gone, as elements of a JSON list.
  func writeGone(to output: ByteBuffer) {
    var isFirst = true
    for (number, vehicle) in earlier.vehicles.enumerated() where !found[number] {
      output.append(isFirst ? "{\"file\":" as StaticString : ",{\"file\":")
      isFirst = false
      output.append(json: vehicle.source.file)
      output.append(",\"reference\":" as StaticString)
      output.append(json: vehicle.reference)
      output.append(",\"status\":" as StaticString)
      output.append(vehicle.isAccepted ? "\"accepted\"" as StaticString : "\"refused\"")
      if let identity = vehicle.identity, !identity.isEmpty {
        output.append(",\"vehicle\":" as StaticString)
        identity.write(to: output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }

  /// What the gone vehicles are called, at most so many.
  package func gone(atMost limit: Int) -> [String] {
    var names: [String] = []
    for (number, vehicle) in earlier.vehicles.enumerated() where !found[number] {
      guard names.count < limit else { break }
      let words = [FieldID.marque, .modele, .immatriculation].compactMap { vehicle.identity?[$0] }
      names.append(([vehicle.reference] + words).joined(separator: " "))
    }
    return names
  }
}
