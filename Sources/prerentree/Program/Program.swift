/// What the program says of itself.
enum Program {
  static let version = "0.1.0"
}

/// What a run ends with (the contract's table of exit statuses).
enum ExitStatus {
  /// Every sheet accepted.
  static let accepted: Int32 = 0
  /// At least one sheet refused.
  static let refused: Int32 = 1
  /// The command line is wrong.
  static let usage: Int32 = 2
  /// Something could not be read or written, or an input held no sheet.
  static let failure: Int32 = 3
}
