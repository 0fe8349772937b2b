import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

keepStandardPlaces()
Interruption.watch()
exit(
  Command(
    arguments: (1..<max(1, argumentCount())).compactMap { argumentAt($0).map { String(onDisk: $0) } }, input: 0,
    output: FileStream(descriptor: 1), errors: FileStream(descriptor: 2, isNeeded: false)
  ).run())
