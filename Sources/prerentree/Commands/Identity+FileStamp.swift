import Documents
import LanguageServer
import Reports

extension Identity {
  /// What is compared of a sheet whose outcome says it.
  init(of mentions: [Reports.Mention]) {
    self.init()
    for (number, mention) in mentions.enumerated() {
      var value = mention.value
      let key = value.withUTF8 { Key(of: $0, in: mention.field) }
      let reported = Identity.Mention(key: key, place: .reported(number))
      if let index = DuplicateCheck.unique.firstIndex(where: { $0.field == mention.field }) {
        self[index] = reported
      } else if !mention.isKnown {
        customBrand = reported
      }
    }
  }
}
