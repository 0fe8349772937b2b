import Documents
import LanguageServer

/// `lsp`: the language server, which speaks with an editor over standard input and output until it says good-bye.
struct LspCommand {
  let arguments: [String]
  let invocation: Invocation
  let input: Int32
  let output: any ByteStream

  func run() throws(UsageError) -> Int32 {
    guard invocation.operands.isEmpty else {
      throw UsageError(
        message: Text(
          fr: "« lsp » ne prend pas de fichier : l'éditeur lui donne les fiches par l'entrée standard",
          en: "“lsp” takes no file: the editor gives it the sheets on standard input"))
    }
    let output = output
    let server = Server(run: EditorRun(arguments, invocation), version: Program.version) { bytes in
      do throws(SystemError) {
        try output.write(bytes)
        try output.flush()
        return true
      } catch {
        return false
      }
    }
    let input = InputDescriptor(descriptor: input)
    let block = ByteBuffer(capacity: LspCommand.blockSize)
    while server.exitStatus == nil, !server.isDeserted {
      // While there is work, only what is there already is read.
      if server.hasWork, !input.hasMore {
        server.work { input.hasMore }
        continue
      }
      guard input.hasMore(within: LspCommand.lookout) else {
        server.lookAround()
        continue
      }
      block.removeAll()
      do throws(SystemError) {
        guard try input.read(into: block, limit: LspCommand.blockSize) else {
          server.clientLeft()
          break
        }
      } catch {
        server.clientLeft()
        break
      }
      server.receive(block.bytes)
    }
    // A client that goes away without a word is no failure of a run: nothing was lost.
    return server.exitStatus ?? ExitStatus.accepted
  }

  private static let blockSize = 1 << 16
  /// Thousandths of a second without a word from the client until it is looked whether a table has changed.
  private static let lookout: Int32 = 1000
}
