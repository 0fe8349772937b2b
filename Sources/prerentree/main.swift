#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

exit(
  Command(
    arguments: Array(CommandLine.arguments.dropFirst()), input: 0, output: FileStream(descriptor: 1),
    errors: FileStream(descriptor: 2)
  ).run())
