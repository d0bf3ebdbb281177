extension PhraseTable {
  /// Scenario folders and their columns.
  static let folder = #"""
    en persons 16–66 years per person 67 years and over
    nb personer 16–66 år per person 67 år og over
    nn personar 16–66 år per person 67 år og over
    en persons 50–66 years per person 85 years and over
    nb personer 50–66 år per person 85 år og over
    nn personar 50–66 år per person 85 år og over
    en persons 65 years and over per person 20–64 years
    nb personer 65 år og over per person 20–64 år
    nn personar 65 år og over per person 20–64 år
    en persons 16–66 years per person 0–15 or 67 years and over
    nb personer 16–66 år per person 0–15 år eller 67 år og over
    nn personar 16–66 år per person 0–15 år eller 67 år og over
    en the control totals are of {1}; the adjustments of the bound run are kept, and the letters act on top
    nb kontrolltotalene er for {1}; justeringene fra den bundne kjøringen er beholdt, og bokstavene virker i tillegg
    nn kontrolltotalane er for {1}; justeringane frå den bundne køyringa er behaldne, og bokstavane verkar i tillegg
    en the control totals are of {1} and are not used: the adjustments to them may be the moves that are 0 here
    nb kontrolltotalene er for {1} og brukes ikke: justeringene til dem kan være flyttingen som her er 0
    nn kontrolltotalane er for {1} og blir ikkje brukte: justeringane til dei kan vere flyttinga som her er 0
    en the control totals are of {1} and are not used: there is no bound run to loosen from
    nb kontrolltotalene er for {1} og brukes ikke: det finnes ingen bundet kjøring å løsne fra
    nn kontrolltotalane er for {1} og blir ikkje brukte: det finst inga bunden køyring å løyse frå
    en the name in the region column
    nb navnet i regionkolonnen
    nn namnet i regionkolonnen
    en all regions together
    nb alle regioner lagt sammen
    nn alle regionar lagde saman
    en the last complete year of befolkning.csv
    nb siste komplette år i befolkning.csv
    nn siste komplette år i befolkning.csv
    en the start year: no projection
    nb startåret: ingen framskriving
    nn startåret: inga framskriving
    en 1
    nb 1
    nn 1
    en 105
    nb 105
    nn 105
    en even
    nb jevn
    nn jevn
    en meanOfStartAndEnd
    nb gjennomsnitt_start_slutt
    nn gjennomsnitt_start_slutt
    en pooled
    nb samlet
    nn samlet
    en 1.0567 (Norway 1967–2019)
    nb 1,0567 (Norge 1967–2019)
    nn 1,0567 (Noreg 1967–2019)
    en both
    nb begge
    nn begge
    en andreev-kingkade
    nb andreev-kingkade
    nn andreev-kingkade
    en the folder as it stands
    nb grunnlaget
    nn grunnlaget
    en none
    nb ingen
    nn ingen
    en every fifth year, first and last
    nb hvert femte år, første og siste
    nn kvart femte år, første og siste
    en the last year
    nb siste år
    nn siste år
    en the need year
    nb behovsår
    nn behovsår
    en 0
    nb 0
    nn 0
    en 20
    nb 20
    nn 20
    en 1 January
    nb 1. januar
    nn 1. januar
    """#
}
