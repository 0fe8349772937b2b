/// Names for files, no two of them alike: `stock`, `stock-2`, `stock-3`. However many ask for one name, each search goes
/// on where the last one ended.
struct UniqueNames {
  private var used: Set<String> = []
  /// The number that is tried next for a name that is taken.
  private var next: [String: Int] = [:]

  /// The name itself where it is free, else with a number after it.
  mutating func unique(_ name: String) -> String {
    // Folders of other systems do not tell capitals from small letters.
    let key = name.lowercased()
    if used.insert(key).inserted { return name }
    var number = next[key, default: 2]
    while !used.insert("\(key)-\(number)").inserted { number += 1 }
    next[key] = number + 1
    return "\(name)-\(number)"
  }
}
