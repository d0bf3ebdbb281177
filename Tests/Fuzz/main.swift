// fuzz: made-up and damaged input for every reader, in process, as fast as it goes.
//
//     .ci/fuzz [SECONDS] [SEED]
//     swift run -c release fuzz [--seed N] [--seconds N | --cases N] [--reader NAME]… [--case N]
//
// What lives here: what is asked of a reader (Subjects), how its input is damaged (Mutation), what
// must hold of an answer (Laws), the small files it all begins with (Corpus), and a supervisor that
// survives a worker that does not. How it is used: docs/fuzzing.md.
//
// A case follows from reader, seed, number and corpus alone: no clock, no order, no threads.

import Foundation

switch Options.read(CommandLine.arguments.dropFirst()) {
case .stop(let text, let code):
  (code == 0 ? FileHandle.standardOutput : FileHandle.standardError).write(Data(text.utf8))
  exit(code)
case .run(let options):
  do {
    if let number = options.number {
      exit(try SingleCase(options).run(number) ? 0 : 1)
    } else if options.job != nil {
      var worker = try Worker(options)
      try worker.run()
    } else {
      exit(try Supervisor(options).run() ? 0 : 1)
    }
  } catch {
    FileHandle.standardError.write(Data("fuzz: \(error)\n".utf8))
    exit(2)
  }
}
