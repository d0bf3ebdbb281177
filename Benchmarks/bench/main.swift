// bench: how fast the loops are, each checked against its own answer and against its peers.
//
//     swift run -c release bench [--smoke] [--filter NAME] [--save DIR] [--python PATH]
//
// What lives here: the works that are timed, the clock, the peers' side of the conversation, the
// table. What is measured and what it means: docs/performance.md; how to add one:
// Benchmarks/README.md.

import Foundation

let options: Options
switch Options.read(CommandLine.arguments.dropFirst()) {
case .run(let read): options = read
case .stop(let text, let code):
  (code == 0 ? FileHandle.standardOutput : FileHandle.standardError).write(Data(text.utf8))
  exit(code)
}

WarmMemory.keep()
var report = Report(machine: Machine.line, options: options)
do {
  for work in Works.all(smoke: options.smoke) where options.takes(work.name) {
    let outcome = try work.run(options)
    report.add(outcome)
    FileHandle.standardError.write(Data("\(work.name) done\n".utf8))
  }
  print(report.text, terminator: "")
  if let folder = options.save { try report.save(in: folder) }
} catch {
  FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
  exit(1)
}
