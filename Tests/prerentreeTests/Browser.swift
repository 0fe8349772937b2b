import Foundation

/// Chromium without a window, driven through the pipe that its developer tools offer.
final class Browser {
  /// What went wrong in the page: errors, refused resources, questions that it asked.
  private(set) var complaints: [String] = []
  private let process = Process()
  private let folder: TemporaryFolder
  private let commands: FileHandle
  private let answers: FileHandle
  private var unread = Data()
  private var number = 0
  private var session: String?

  struct Failure: Error, CustomStringConvertible { let description: String }

  /// Where the browser is; nil where there is none, and the tests of pages are left out.
  static let path: String? = ["chromium", "chromium-browser", "google-chrome"].flatMap { name in
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":").map { "\($0)/\(name)" }
  }.first { FileManager.default.isExecutableFile(atPath: $0) }

  init(_ page: String, dark: Bool = false, scripts: Bool = true) throws {
    folder = try TemporaryFolder()
    let (toBrowser, fromBrowser) = (folder.path + "/in", folder.path + "/out")
    guard mkfifo(toBrowser, 0o600) == 0, mkfifo(fromBrowser, 0o600) == 0 else { throw Failure(description: "no pipe") }
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "exec \"$0\" \"$@\" 3<\"$OUT\"/in 4>\"$OUT\"/out 2>/dev/null", Browser.path ?? "", "--headless=new",
      "--no-sandbox",
      "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars", "--remote-debugging-pipe",
      "--window-size=1200,1000", "--user-data-dir=\(folder.path)/profile",
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(["OUT": folder.path, "HOME": folder.path]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    commands = try FileHandle(forWritingTo: URL(fileURLWithPath: toBrowser))
    answers = try FileHandle(forReadingFrom: URL(fileURLWithPath: fromBrowser))
    let target = try send("Target.createTarget", ["url": "about:blank"])["targetId"] ?? ""
    session = try send("Target.attachToTarget", ["targetId": target, "flatten": true])["sessionId"] as? String
    for domain in ["Page", "Runtime", "Log"] { try send("\(domain).enable") }
    if dark {
      try send("Emulation.setEmulatedMedia", ["features": [["name": "prefers-color-scheme", "value": "dark"]]])
    }
    if !scripts { try send("Emulation.setScriptExecutionDisabled", ["value": true]) }
    try send("Page.navigate", ["url": URL(fileURLWithPath: page).absoluteString])
    _ = try wait(for: "Page.loadEventFired")
  }

  deinit {
    process.terminate()
    process.waitUntilExit()
  }

  /// What an expression gives in the page; a promise is waited for.
  func evaluate<Value>(_ expression: String, as type: Value.Type = Value.self) throws -> Value {
    let answer = try send(
      "Runtime.evaluate", ["expression": expression, "awaitPromise": true, "returnByValue": true])
    if let details = answer["exceptionDetails"] { throw Failure(description: "\(expression): \(details)") }
    guard let value = (answer["result"] as? [String: Any])?["value"] as? Value else {
      throw Failure(description: "\(expression): no \(type) but \(answer)")
    }
    return value
  }

  @discardableResult
  func send(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
    number += 1
    var message: [String: Any] = ["id": number, "method": method, "params": parameters]
    if let session { message["sessionId"] = session }
    try commands.write(contentsOf: JSONSerialization.data(withJSONObject: message) + [0])
    while true {
      let answer = try next()
      guard answer["id"] as? Int == number else { continue }
      if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
      return answer["result"] as? [String: Any] ?? [:]
    }
  }

  private func wait(for event: String) throws -> [String: Any] {
    while true {
      let message = try next()
      if message["method"] as? String == event { return message }
    }
  }

  /// The next message; what the page complains of is kept.
  private func next() throws -> [String: Any] {
    while true {
      if let end = unread.firstIndex(of: 0) {
        let message = unread[unread.startIndex..<end]
        unread = Data(unread[(end + 1)...])
        let object = try JSONSerialization.jsonObject(with: message) as? [String: Any] ?? [:]
        let reported = [
          "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded", "Page.javascriptDialogOpening",
        ]
        if reported.contains(object["method"] as? String ?? "") {
          complaints.append(String(decoding: message, as: UTF8.self))
        }
        return object
      }
      var wanted = pollfd(fd: answers.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&wanted, 1, 60_000) > 0, case let data = answers.availableData, !data.isEmpty else {
        throw Failure(description: "the browser says nothing")
      }
      unread += data
    }
  }
}
