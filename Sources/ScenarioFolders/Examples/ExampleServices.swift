import FolderText

/// The rows about services in the folder of `kohort init`, in the order of the schema.
enum ExampleServices {
  /// The schema of each file with its rows, in the order of ``FolderSchema/serviceFiles``.
  package static var files: [(schema: FileSchema, rows: [String])] {
    let rows = [
      FolderSchema.coverage.name: ["boligtrapp;3;eldre;konstant;;;;"],
      FolderSchema.shifts.name: ["boligtrapp;6;5;eldre;0,05;2026;2030;;alle;;nedover"],
      FolderSchema.capacity.name: [
        "boligtrapp;6;eldre;egen;finnes;2024;;110;;01 Nord;",
        "boligtrapp;5;eldre;egen;finnes;2024;;60;;;",
        "boligtrapp;3;eldre;egen;finnes;2024;;45;;;",
        "boligtrapp;3;eldre;egen;planlagt;2028;;12;;02 Sør;",
      ],
      FolderSchema.production.name: [
        "boligtype;blokk;;;;0,6;", "boligtype;rekkehus;;;;0,2;", "boligtype;enebolig;;;;0,2;",
        "reservert;rimelige boliger;;;;0,15;blokk", "reservert;kjøpsopsjon;;;;0,02;",
      ],
      FolderSchema.references.name: [
        "andre kommuner;;;pleie og omsorg;alle;alle;2024;;0,08;0,09"
      ],
      FolderSchema.staff.name: ["boligtrapp;6;eldre;2024;1,1;0,005;0,1"],
      FolderSchema.growthFigures.name: ["omsorg i alt;;2040;0,4;;200"],
      FolderSchema.prevalence.name: ["demens;begge;80–89;0,15;0,2"],
      FolderSchema.mappings.name: ["innsatstrapp;12;boligtrapp;6;1"],
      FolderSchema.knownUsers.name: ["boligtrapp;unge;hjemme;;begge;10–17;2024;12"],
      FolderSchema.transitions.name: [
        "boligtrapp;unge;innflyttingsalder;;;begge;18–25;;;1",
        "boligtrapp;unge;første trinn;;5;begge;alle;;;1",
      ],
    ]
    return FolderSchema.serviceFiles.map { ($0, rows[$0.name] ?? []) }
  }
}
