extension ReferentialCommand {
  func search(_ words: [String]) throws(UsageError) -> Int32 { 0 }
  func check(_ words: [String]) throws(UsageError) -> Int32 { 0 }
}
