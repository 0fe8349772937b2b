/// The schemas that `prerentree schema` prints; each is kept in `schemas/` too.
enum SchemaName: String, CaseIterable {
  case sheet, record, report, outcome, settings
}

/// The shells that completions are made for.
enum Shell: String, CaseIterable {
  case bash, zsh, fish
}
