extension Folder {
  private static let costHeader =
    "navn;mål;beløp;prisår;indeks;trapp;trinn;brukergruppe;funksjon;drift;aldersgruppe;andel;scenario;ansvar;art;prosjekt;kilde;status;merknad"

  /// The header of `tiltak.csv`.
  package static let measureHeader =
    "navn;del;funksjon;trinn;år;retning;beløp;konto;prisår;indeks;scenario;ansvar;art;prosjekt;kilde;status"

  /// A folder of single years 2024–2034 with a ladder and a budget in which nothing is wrong.
  ///
  /// Nobody dies below the open age and nobody moves; 100 women and 100 men of each age.
  package static let budget: Folder = {
    var folder = Folder()
    folder["innstillinger"] = [
      "felt;verdi", "startår;2024", "sluttår;2034", "åpen_alder;50",
    ]
    folder["befolkning"] = ["region;kjønn;alder;år;personer"]
    folder["dodelighet"] = ["kjønn;alder;år;mål;verdi"]
    folder["fruktbarhet"] = ["alder;år;mål;verdi"]
    folder["flytting"] = ["region;strøm;kjønn;alder;år;mål;verdi"]
    for sex in ["kvinner", "menn"] {
      for age in 0...50 {
        folder.add("befolkning", "1;\(sex);\(age);2024;100")
        folder.add("dodelighet", "\(sex);\(age);2024;S;\(age == 50 ? "0,9" : "1")")
        folder.add("flytting", "1;ut;\(sex);\(age);2024;rate;0")
      }
    }
    for age in 15...49 { folder.add("fruktbarhet", "\(age);2024;rate;0,06") }
    folder["trapper"] = [
      "trapp;trinn;rekkefølge;navn;bånd;enhet", "boligtrapp;6;1;Institusjon;;plass",
      "boligtrapp;5;2;Bolig med døgntjenester;;bolig",
    ]
    folder["trappebruk"] = [
      "trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet",
      "boligtrapp;6;eldre;begge;50+;2024;20;plass", "boligtrapp;5;eldre;begge;alle;2024;51;bolig",
    ]
    folder["okonomi"] = [
      "felt;verdi;prisår;indeks;kilde;status", "første_år;2025;;;x;forutsetning",
      "deflator;kommunal;;;x;forutsetning", "kalkulasjonsrente;0,04;;;x;forutsetning",
    ]
    folder["deflator"] = [
      "indeks;år;til;mål;verdi;del;scenario;kilde;status",
      "lønn;2024;2034;vekst;0,04;;;x;forutsetning", "varer;2024;2034;vekst;0,02;;;x;forutsetning",
      "bygg;2024;2034;vekst;0,05;;;x;forutsetning", "kommunal;;;vekt;0,5;lønn;;x;forutsetning",
      "kommunal;;;vekt;0,5;varer;;x;forutsetning",
    ]
    folder["enhetskostnader"] = [
      costHeader,
      "institusjon;per enhet;1000000;2024;lønn;boligtrapp;6;;253;;;;;A1;10;;regnskap;publisert;",
      "institusjon;brukerbetaling;100000;2024;lønn;boligtrapp;6;;253;;;;;A1;10;;regnskap;publisert;",
      "bolig;per enhet;500000;2024;lønn;boligtrapp;5;;254;;;;;;;;anslag;forutsetning;",
    ]
    folder["vedtatt_budsjett"] = [
      "funksjon;brutto;inntekt;prisår;indeks;ansvar;art;kilde;status",
      "253;20000000;2000000;2024;kommunal;A1;;vedtak;publisert",
      "254;25500000;;2024;kommunal;;;vedtak;publisert",
    ]
    return folder
  }()

  /// The budget folder with lines added to a file.
  package static func budget(_ name: String, adding lines: String...) -> Folder {
    var folder = budget
    for line in lines { folder.add(name, line) }
    return folder
  }

  /// The header of `investeringer.csv`.
  package static let projectHeader =
    "prosjekt;funksjon;trapp;trinn;plasser;erstatter;innflytting;årlig_drift;drift_indeks;prisår;indeks;mva;mva_kompensasjon;tilskudd;tilskudd_tak;nettotilvekst;utbetaling;egenfinansiering;lån;løpetid;avdragsfrihet;avskrivningstid;ansvar;art;kilde;status"

  /// The budget folder with a project of ten places on step 6, 60 million in two years.
  package static let project: Folder = {
    var folder = budget
    folder["investeringer"] = [
      projectHeader,
      "Tunet;265;boligtrapp;6;10;0;2027-07;1200000;lønn;2025;bygg;0,25;1;0,45;4000000;ja;ved innflytting;0,1;serie;20;0;40;;;sak 12;forutsetning",
    ]
    folder["investeringsrater"] = [
      "prosjekt;år;beløp;kilde;status", "Tunet;2026;30000000;sak 12;forutsetning",
      "Tunet;2027;30000000;sak 12;forutsetning",
    ]
    folder["renter"] = ["år;til;rente;scenario;kilde;status", "2024;2034;0,04;;x;forutsetning"]
    return folder
  }()

  package static let capacityHeader =
    "trapp;trinn;brukergruppe;eier;fase;fraår;tilår;antall;scenario;kilde;status"

  /// The project folder with thirty own places on step 6, which owned cost 1 and bought 2 million in
  /// 2025 prices; the need is 20, 36, 50,4, 63,36 and 75,024.
  package static let places: Folder = {
    var folder = project
    folder["enhetskostnader"][1] =
      "egne;per enhet;1000000;2025;lønn;boligtrapp;6;;253;egen;;;;;;;regnskap;publisert;"
    folder["enhetskostnader"][2] =
      "kjøpte;per enhet;2000000;2025;lønn;boligtrapp;6;;253;kjøp;;;;;;;avtale;publisert;"
    folder["kapasitet"] = [capacityHeader, "boligtrapp;6;eldre;egen;finnes;2024;;30;;x;publisert"]
    return folder
  }()
}
