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
