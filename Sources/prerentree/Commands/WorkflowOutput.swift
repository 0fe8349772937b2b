import Reports

extension Invocation {
  /// What standard output carries, where that may be changed for the log of a GitHub job: nothing that people convert or
  /// export word for word.
  var outputInWorkflow: WorkflowLogStream.Contents? {
    switch command {
    case .process, .validate, .merge:
      if out == "-" { return .json }
      switch formats.last(where: { $0.file == nil })?.format.content {
      case .json: return .json
      case .xml: return .xml
      case .html: return .html
      case .text: return .text
      // Its commands are meant; what is in them is made harmless there.
      case .commands, nil: return nil
      }
    case .referential: return formats.contains { $0.format == .json } ? .json : operands.first == "export" ? nil : .text
    case .fix: return .text
    default: return nil
    }
  }
}
