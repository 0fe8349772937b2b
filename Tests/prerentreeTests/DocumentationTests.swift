import Foundation
import Testing

/// The documents name only what is there.
@Suite struct DocumentationTests {
  private static let documents: [String] = {
    let manager = FileManager.default
    let all = (manager.enumerator(atPath: projectFolder)?.compactMap { $0 as? String } ?? [])
    return all.filter { $0.hasSuffix(".md") && !$0.hasPrefix(".build") && !$0.hasPrefix(".git/") }.sorted()
  }()

  @Test func thereAreDocuments() { #expect(DocumentationTests.documents.contains("README.md")) }

  @Test(arguments: documents) func filesAreThere(_ document: String) throws {
    let text = try String(contentsOfFile: projectFolder + "/" + document, encoding: .utf8)
    let sources = FileManager.default.enumerator(atPath: projectFolder + "/Sources")?.compactMap { $0 as? String } ?? []
    let names = Set(sources.map { ($0 as NSString).lastPathComponent })
    for match in text.matches(of: #/`([A-Za-z+\/.]+)`/#) {
      let name = String(match.1)
      if name.hasPrefix("Sources/") || name.hasPrefix("Tests/") || name.hasPrefix(".ci/") || name.hasPrefix("samples/")
      {
        #expect(FileManager.default.fileExists(atPath: projectFolder + "/" + name), "\(name)")
      } else if name.hasSuffix(".swift") {
        #expect(names.contains(name), "\(name)")
      }
    }
  }
}
