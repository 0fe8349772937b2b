import Documents

/// Choices near to words that no list knows. The same words come on row after row, and looking is dear.
final class SuggestionCache {
  private var known: [String: (labels: [String], guess: String?)] = [:]
  /// Enough for every word that a stock list repeats.
  private static let limit = 10_000

  func choices(
    near value: String, in list: ChoiceList, _ correspondences: Correspondences
  ) -> (labels: [String], guess: String?) {
    let key = list.name + "/" + value
    if let known = known[key] { return known }
    let found = correspondences.nearChoices(to: value, in: list)
    if known.count < SuggestionCache.limit { known[key] = found }
    return found
  }
}
