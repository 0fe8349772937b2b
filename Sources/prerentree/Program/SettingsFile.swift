import Documents
import Reports
import VehicleSheets

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `prerentree.yaml`: what a garage would else type each time. It is looked for where the program is started, and in the
/// folder that holds `.git` above it; a file that somebody else could have put there does not count.
struct SettingsFile {
  static let name = "prerentree.yaml"

  /// As people read it.
  let path: String
  /// Where its paths count from.
  let folder: String
  let settings: Settings
  /// Whether it was named with `--config`: then its paths may lead anywhere.
  let isNamed: Bool

  /// A settings file that cannot serve: the run does not begin.
  struct Failure: Error {
    let path: String
    let problems: [Diagnostic]
    /// Where there is no place to point at.
    var message: Text?
  }

  // MARK: Finding

  /// The settings of a folder or of the checkout that it belongs to; nil where there are none.
  ///
  /// - Parameters:
  ///   - start: where the program was started.
  ///   - home: the user's home: nothing above it counts.
  ///   - user: the user's number: the file must be theirs.
  static func path(from start: String, home: String, user: UInt32 = getuid()) -> String? {
    guard start.hasPrefix("/") else { return nil }
    var folders = [start]
    var folder = start
    while folder != "/", !folder.isEmpty {
      if (try? FileSystem.exists(folder + "/.git")) == true {
        if folder != start { folders.append(folder) }
        break
      }
      folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    }
    return folders.first { mayHoldSettings($0, home: home, user: user) }.map { $0 + "/" + name }
  }

  private static func mayHoldSettings(_ folder: String, home: String, user: UInt32) -> Bool {
    // Whoever may write into a folder for everybody could leave settings there for others.
    guard folder != "/", !isAbove(home, folder), let place = info(folder), place.st_mode & S_IWOTH == 0,
      let file = info(folder + "/" + name), file.st_mode & S_IFMT == S_IFREG
    else { return false }
    return file.st_uid == user
  }

  private static func isAbove(_ home: String, _ folder: String) -> Bool { home.hasPrefix(folder + "/") }

  private static func info(_ path: String) -> stat? {
    var found = stat()
    return stat(path.onDisk, &found) == 0 ? found : nil
  }

  // MARK: Reading

  /// Reads the settings that count for a command line; nil where there are none.
  ///
  /// - Parameter folder: where the program was started, or another folder that is asked about.
  static func wanted(
    by invocation: Invocation, in folder: String = FileSystem.currentFolder
  ) throws(Failure) -> SettingsFile? {
    guard invocation.command.usesSettings, invocation.usesSettings, !invocation.wantsHelp, !invocation.wantsVersion
    else {
      return nil
    }
    if let path = invocation.config { return try SettingsFile(path, isNamed: true) }
    let home = getenv("HOME").map { String(onDisk: $0) } ?? ""
    guard let path = path(from: folder, home: home) else { return nil }
    return try SettingsFile(path, isNamed: false)
  }

  private init(_ path: String, isNamed: Bool) throws(Failure) {
    let text: ByteBuffer
    do throws(SystemError) { text = try FileSystem.read(path) } catch {
      throw Failure(path: path, problems: [], message: error.message)
    }
    let (settings, problems) = SettingsReader.read(text, outputs: OutputName.allCases.map(\.rawValue))
    guard problems.isEmpty else { throw Failure(path: SettingsFile.shown(path), problems: problems) }
    self.path = SettingsFile.shown(path)
    self.settings = settings
    self.isNamed = isNamed
    folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    for place in settings.referentials + settings.correspondences { _ = try resolved(place) }
  }

  /// A path below the folder where the program was started is reported without it.
  private static func shown(_ path: String) -> String {
    let start = FileSystem.currentFolder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
  }

  // MARK: Applying

  /// A command line that begins with what the settings say.
  func invocation() throws(Failure) -> Invocation {
    var invocation = Invocation()
    invocation.settingsPath = path
    invocation.take(settings)
    let outputs = settings.outputs.compactMap { OutputName(rawValue: $0) }
    if !outputs.isEmpty { invocation.outputs = Set(outputs) }
    for place in settings.referentials { invocation.presetReferentials.append(try resolved(place)) }
    for place in settings.correspondences { invocation.presetCorrespondences.append(try resolved(place)) }
    return invocation
  }

  /// A path of the settings, counted from their folder; it must stay inside unless the file was named.
  private func resolved(_ place: Settings.Path) throws(Failure) -> String {
    let joined = place.text.hasPrefix("/") ? place.text : folder == "." ? place.text : folder + "/" + place.text
    if isNamed || SettingsFile.isInside(joined, folder) { return joined }
    let end = Position(line: place.position.line, column: place.position.column + place.text.unicodeScalars.count)
    let shown = Text.quoted(place.text)
    throw Failure(
      path: path,
      problems: [
        Diagnostic(
          code: Code.PR0007.id, severity: .error,
          message: Text(
            fr: "\(shown.fr) mène hors du dossier de ce fichier", en: "\(shown.en) leads out of this file's folder"),
          pointer: "", start: place.position, end: end, step: 0, suggestions: [],
          help: Text(
            fr: "Mettez le fichier dans ce dossier, ou employez ces réglages avec --config.",
            en: "Put the file into this folder, or use these settings with --config."))
      ])
  }

  /// Whether a path stays inside a folder, its links followed where it is there.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    if let target = FileSystem.resolved(path), let home = FileSystem.resolved(folder) {
      return target.hasPrefix(home + "/")
    }
    // What is not there is reported when it is opened; its way must not lead upwards.
    return path.hasPrefix(folder + "/") && !path.split(separator: "/").contains("..")
  }
}

extension Invocation {
  /// What settings say, but for their paths, whose folder only their reader knows.
  mutating func take(_ settings: Settings) {
    if let asked = settings.language { language = asked }
    if let brand = settings.customBrand {
      check.recognition.customBrand = brand == "auto" ? .automatic : .never
    }
    if settings.computesFiscalPower { check.recognition.fillsFiscalPower = true }
    if !settings.values.isEmpty { check.presets = settings.values }
    if !settings.levels.isEmpty { check.levels = settings.levels }
    if !settings.columns.isEmpty { columns = settings.columns }
  }
}
