import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the operating system refused, in words.
struct SystemError: Error {
  let code: Int32
  /// What else keeps a file from being read: a workbook that is damaged.
  private var words: Text?

  init(code: Int32) { self.code = code }

  init(words: Text) {
    code = -8
    self.words = words
  }

  static var last: SystemError { SystemError(code: errno) }
  static let brokenPipe = EPIPE
  /// No error of the system's, but of the same kind: the output cannot take what it is given.
  static let severalSheets = SystemError(code: -1)
  /// Something that is called like a sheet but would never end, or never begin.
  static let notAFile = SystemError(code: ENXIO)
  /// A pipe that is named as an input, and that nobody writes into.
  static let noWriter = SystemError(code: -3)
  /// What is to be written is what is being read.
  static let isInput = SystemError(code: -2)
  /// A file with several names, or with attributes that a new one in its place would not have.
  static let hasOtherNames = SystemError(code: -6)
  static let hasAttributes = SystemError(code: -7)
  /// Something that is named as an output, and takes nothing.
  static let notWritable = SystemError(code: -5)
  /// A pipe that is named as an output, and that nobody reads.
  static let noReader = SystemError(code: -4)

  /// Whether it may say that the file system knows no links, or none to this file.
  var isWithoutLinks: Bool { [EPERM, EXDEV, EMLINK, ENOSYS, ENOTSUP, EOPNOTSUPP].contains(code) }
  /// What is to be written has more columns, or longer texts, than a worksheet.
  static let tooLargeForWorkbook = SystemError(code: -8)

  var isDenial: Bool { code == EACCES || code == EPERM }
  /// Whether it only says that nothing is there.
  var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

  /// The same as a line of its own.
  func sentence(_ language: Language) -> String { "prerentree: " + message[language] + "\n" }

  var message: Text { words ?? systemMessage }

  private var systemMessage: Text {
    switch code {
    case SystemError.severalSheets.code:
      Text(
        fr: "un fichier .json ne contient qu'une fiche : employez --to ndjson, ou --out DOSSIER",
        en: "a .json file holds one sheet only: use --to ndjson, or --out DIR")
    case SystemError.isInput.code:
      Text(
        fr: "ce fichier est lu par cette commande : écrivez dans un autre fichier, ou dans un autre dossier",
        en: "this command reads this file: write to another file, or into another folder")
    case SystemError.tooLargeForWorkbook.code:
      Text(
        fr: "une feuille de calcul ne tient que 16 384 colonnes, et 32 767 caractères par cellule : employez --to csv",
        en: "a worksheet holds no more than 16,384 columns, and 32,767 characters a cell: use --to csv")
    case SystemError.noWriter.code:
      Text(
        fr: "personne n'écrit dans ce tube : lancez d'abord le programme qui le remplit",
        en: "nobody writes into this pipe: start the program that fills it first")
    case SystemError.hasOtherNames.code:
      Text(
        fr: "ce fichier a plusieurs noms (liens physiques), qui ne seraient plus le même fichier : il est laissé tel "
          + "quel ; faites-en une copie et corrigez-la",
        en: "this file has several names (hard links), which would no longer be one file: it is left as it is; "
          + "copy it and mend the copy")
    case SystemError.hasAttributes.code:
      Text(
        fr: "ce fichier porte des attributs étendus que le nouveau ne pourrait pas garder : il est laissé tel quel",
        en: "this file has extended attributes that the new one could not keep: it is left as it is")
    case SystemError.notWritable.code:
      Text(
        fr: "ce n'est pas un fichier mais une prise ou un périphérique : rien n'y est écrit",
        en: "this is no file but a socket or a device: nothing is written there")
    case SystemError.noReader.code:
      Text(
        fr: "personne ne lit ce tube : lancez d'abord le programme qui le lit",
        en: "nobody reads this pipe: start the program that reads it first")
    case ENOENT: Text(fr: "ce fichier n'existe pas", en: "this file does not exist")
    case EACCES, EPERM:
      Text(
        fr: "accès refusé : vérifiez les droits du fichier et de son dossier",
        en: "access denied: check the permissions of the file and its folder")
    case SystemError.notAFile.code, ENODEV:
      Text(
        fr: "ce n'est pas un fichier mais un tube, une prise ou un périphérique : il n'est pas lu",
        en: "this is no file but a pipe, a socket or a device: it is not read")
    case EISDIR: Text(fr: "c'est un dossier, pas un fichier", en: "this is a folder, not a file")
    case ENOTDIR: Text(fr: "ce n'est pas un dossier", en: "this is not a folder")
    case ENOSPC: Text(fr: "le disque est plein", en: "the disk is full")
    case EDQUOT: Text(fr: "votre quota de disque est atteint", en: "your disk quota is reached")
    case EFBIG: Text(fr: "le fichier deviendrait trop gros", en: "the file would become too large")
    case EROFS: Text(fr: "le disque est en lecture seule", en: "the disk is read-only")
    case EMFILE, ENFILE: Text(fr: "trop de fichiers ouverts", en: "too many open files")
    case ELOOP: Text(fr: "liens symboliques en boucle", en: "symbolic links in a loop")
    case ENAMETOOLONG: Text(fr: "nom de fichier trop long", en: "file name too long")
    case EWOULDBLOCK:
      Text(
        fr: "une autre exécution de prerentree écrit ici ; attendez qu'elle finisse",
        en: "another run of prerentree is writing here; wait until it ends")
    case ENOMEM:
      Text(
        fr: "mémoire insuffisante : donnez-en plus, ou moins de tâches (--jobs 1)",
        en: "out of memory: give more of it, or fewer jobs (--jobs 1)")
    case EIO: Text(fr: "erreur de lecture ou d'écriture du disque", en: "disk read or write error")
    case EPIPE: Text(fr: "la sortie a été fermée", en: "the output was closed")
    case EBADF:
      Text(
        fr: "l'entrée ou la sortie standard est fermée", en: "standard input or output is closed")
    case ESTALE:
      Text(
        fr: "le fichier a changé entre-temps : il est laissé tel quel, recommencez",
        en: "the file has changed meanwhile: it is left as it is, try again")
    default:
      Text(
        fr: "le système répond : \(String(cString: strerror(code)))",
        en: "the system says: \(String(cString: strerror(code)))")
    }
  }
}

/// Where bytes go: a file, standard output, or memory in the tests.
protocol ByteStream: AnyObject, Sendable {
  func write(_ bytes: Bytes) throws(SystemError)
  func flush() throws(SystemError)
  /// Whether a person reads it.
  var isTerminal: Bool { get }
}

extension ByteStream {
  func write(_ text: String) throws(SystemError) {
    let buffer = ByteBuffer(capacity: text.utf8.count)
    buffer.append(text)
    try write(buffer.bytes)
  }
}

/// A file descriptor with a buffer before it.
final class FileStream: ByteStream, @unchecked Sendable {
  // Used by one thread at a time: outputs are written in order.
  private let descriptor: Int32
  private let pending = ByteBuffer(capacity: 1 << 16)

  /// Whether what cannot be written stops the run.
  private let isNeeded: Bool

  /// - Parameter isNeeded: false where the work goes on though nobody listens.
  init(descriptor: Int32, isNeeded: Bool = true) {
    self.descriptor = descriptor
    self.isNeeded = isNeeded
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// What is large goes straight through: copying it first would cost more than the call.
  func write(_ bytes: Bytes) throws(SystemError) {
    if bytes.count > 1 << 14 {
      try flush()
      return try writeThrough(bytes)
    }
    if pending.count + bytes.count > 1 << 16 { try flush() }
    pending.append(bytes)
  }

  func flush() throws(SystemError) {
    defer { pending.removeAll() }
    try writeThrough(pending.bytes)
  }

  private func writeThrough(_ bytes: Bytes) throws(SystemError) {
    var rest = UnsafeRawBufferPointer(bytes)
    while rest.count > 0 {
      do throws(SystemError) {
        let written = try SystemCall.write.checked { systemWrite(descriptor, rest.baseAddress, rest.count) }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      } catch {
        guard isNeeded else { return }
        throw error
      }
    }
  }
}

/// The system's `write`, which methods of that name hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// Standard output, where the run has other things to write as well: a reader that goes away does not stop it.
final class WaitingStream: ByteStream, @unchecked Sendable {
  // Used by one thread at a time.
  private let stream: any ByteStream
  private var isHeard = true
  var isTerminal: Bool { stream.isTerminal }

  init(_ stream: any ByteStream) { self.stream = stream }

  func write(_ bytes: Bytes) throws(SystemError) {
    try attempt { () throws(SystemError) in try stream.write(bytes) }
  }

  func flush() throws(SystemError) { try attempt(stream.flush) }

  private func attempt(_ body: () throws(SystemError) -> Void) throws(SystemError) {
    guard isHeard else { return }
    do throws(SystemError) { try body() } catch {
      guard error.code == EPIPE else { throw error }
      isHeard = false
    }
  }
}

/// Keeps what is written, for tests and for outputs that are put together at the end.
final class MemoryStream: ByteStream, @unchecked Sendable {
  // Used by one thread at a time.
  let contents = ByteBuffer()
  let isTerminal = false

  func write(_ bytes: Bytes) throws(SystemError) { contents.append(bytes) }
  func flush() throws(SystemError) {}
}

/// The little that is asked of the file system.
enum FileSystem {
  enum Kind { case file, folder, pipe, other }

  struct Status {
    var kind: Kind
    var size: Int
    /// What makes a file itself, whatever it is called.
    var identity: Identity
  }

  /// The disk that a file lies on, and its number there.
  struct Identity: Hashable {
    let device: UInt64
    let number: UInt64

    init(_ info: stat) {
      device = UInt64(truncatingIfNeeded: info.st_dev)
      number = UInt64(truncatingIfNeeded: info.st_ino)
    }
  }

  static func status(_ path: String) throws(SystemError) -> Status {
    let info = try info(path)
    return Status(kind: kind(info), size: Int(info.st_size), identity: Identity(info))
  }

  /// The same; nil where nothing is there.
  static func statusIfThere(_ path: String) throws(SystemError) -> Status? {
    do throws(SystemError) { return try status(path) } catch {
      guard error.isAbsence else { throw error }
      return nil
    }
  }

  /// The same of many, which are asked for side by side: a folder of ten thousand sheets is no small one.
  static func statuses(_ paths: [String]) -> [Result<Status, SystemError>] {
    let stretch = 512
    var found = [Result<Status, SystemError>](repeating: .failure(.notAFile), count: paths.count)
    found.withUnsafeMutableBufferPointer { found in
      nonisolated(unsafe) let found = found
      Parallel.forEach((paths.count + stretch - 1) / stretch) { part in
        for i in part * stretch..<min(paths.count, (part + 1) * stretch) {
          do throws(SystemError) { found[i] = .success(try status(paths[i])) } catch { found[i] = .failure(error) }
        }
      }
    }
    return found
  }

  static func kind(_ info: stat) -> Kind {
    switch info.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFIFO: .pipe
    default: .other
    }
  }

  /// What a folder holds, as far as it could be listed.
  struct Listing {
    /// In the order of their bytes.
    var names: [String] = []
    /// Why the listing ends early.
    var failure: SystemError?
  }

  /// The names in a folder, hidden ones left out.
  static func list(_ folder: String) throws(SystemError) -> Listing {
    var listing = try listAll(folder)
    listing.names.removeAll { $0.hasPrefix(".") }
    return listing
  }

  /// All names in a folder, but for itself and the one above; an error where they could not be had to the last.
  static func allNames(in folder: String) throws(SystemError) -> [String] {
    let listing = try listAll(folder)
    if let failure = listing.failure { throw failure }
    return listing.names
  }

  private static func listAll(_ folder: String) throws(SystemError) -> Listing {
    let path = folder.onDisk
    var opened: OpaquePointer?
    try SystemCall.opendir.checked { () -> Int32 in
      opened = opendir(path)
      return opened == nil ? -1 : 0
    }
    guard let directory = opened else { throw .last }
    defer { closedir(directory) }
    var listing = Listing()
    do throws(SystemError) {
      while let name = try nextName(directory) { if name != ".", name != ".." { listing.names.append(name) } }
    } catch {
      listing.failure = error
    }
    // Of plain names the usual order is that of their bytes, and is found out faster.
    let arePlain = listing.names.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    if arePlain { listing.names.sort() } else { listing.names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) } }
    return listing
  }

  /// The next name of an open folder; nil at the end, which only `errno` tells from an error.
  private static func nextName(_ directory: OpaquePointer) throws(SystemError) -> String? {
    var name: String?
    try SystemCall.readdir.checked { () -> Int32 in
      errno = 0
      guard let entry = readdir(directory) else { return errno == 0 ? 0 : -1 }
      name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(onDisk: $0) }
      }
      return 0
    }
    return name
  }

  /// - Parameter parts: how many stretches of a large file are read side by side.
  static func read(_ path: String, parts: Int = 1) throws(SystemError) -> ByteBuffer {
    let status = try status(path)
    let size = status.kind == .file ? status.size : 0
    let buffer = ByteBuffer(capacity: size + (1 << 18))
    try InputDescriptor(path: path).readAll(into: buffer, parts: parts)
    return buffer
  }

  /// Where the program was started; empty where the system does not say.
  static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(onDisk: path)
  }

  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
