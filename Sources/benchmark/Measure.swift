import CYAML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What one run took.
struct Run {
  var milliseconds: Double
  /// The most memory that the process had at a time; nil of what ran inside this one.
  var peakMiB: Double?
}

func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// Runs a program to its end, with its messages thrown away.
///
/// - Parameter output: the file that takes what it prints.
func run(_ words: [String], output: String = "/dev/null") -> Run? {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
  var arguments = words.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  let start = now()
  var child = pid_t()
  guard posix_spawn(&child, words[0], &actions, nil, &arguments, environ) == 0 else { return nil }
  var status: Int32 = 0
  var usage = rusage()
  guard wait4(child, &status, 0, &usage) == child, status == 0 else { return nil }
  return Run(milliseconds: now() - start, peakMiB: Double(usage.ru_maxrss) / 1024)
}

/// The floor: libyaml alone, on one core, pulls every event out of the bytes, and nothing else.
func scan(_ bytes: [UInt8]) -> Run? {
  let start = now()
  var parser = yaml_parser_t()
  var event = yaml_event_t()
  guard yaml_parser_initialize(&parser) == 1 else { return nil }
  defer { yaml_parser_delete(&parser) }
  let isRead = bytes.withUnsafeBufferPointer { bytes in
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    while true {
      guard yaml_parser_parse(&parser, &event) == 1 else { return false }
      let isEnd = event.type == YAML_STREAM_END_EVENT
      yaml_event_delete(&event)
      if isEnd { return true }
    }
  }
  return isRead ? Run(milliseconds: now() - start, peakMiB: nil) : nil
}

func write(_ text: String, to path: String) -> Bool {
  var text = text
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  return text.withUTF8 { bytes in
    var at = 0
    while at < bytes.count {
      let written = write(descriptor, bytes.baseAddress.map { $0 + at }, bytes.count - at)
      if written <= 0 { return false }
      at += written
    }
    return true
  }
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
}

/// Text at the right of a column.
func column(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }
/// A number with so many decimals.
func shown(_ number: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let digits = String(Int(number * scale + 0.5))
  guard decimals > 0 else { return digits }
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  return padded.dropLast(decimals) + "." + padded.suffix(decimals)
}
