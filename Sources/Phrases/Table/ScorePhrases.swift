extension PhraseTable {
  /// Scores of backtests.
  static let score = #"""
    en {1} places
    nb {1} steder
    nn {1} stader
    en Score · {1} · forecast from 1 January {2} with what was known then · outcomes to {3}
    nb Treffsikkerhet · {1} · framskrevet fra 1. januar {2} med det som var kjent da · utfall til {3}
    nn Treffsikkerheit · {1} · framskrive frå 1. januar {2} med det som var kjent då · utfall til {3}
    en {1} for the same place
    nb {1} for samme sted
    nn {1} for same stad
    en each place once
    nb hvert sted én gang
    nn kvar stad éin gong
    en Not compared, not among the places: {1} and {2} more.
    nb Uten sammenligning, ikke blant stedene: {1} og {2} til.
    nn Utan samanlikning, ikkje blant stadene: {1} og {2} til.
    en Not compared, not among the places: {1}.
    nb Uten sammenligning, ikke blant stedene: {1}.
    nn Utan samanlikning, ikkje blant stadene: {1}.
    en {1} persons in {2} {3}
    nb {1} personer i {2} {3}
    nn {1} personar i {2} {3}
    en about {1}, as in the population file
    nb om lag {1}, som i folketallsfilen
    nn om lag {1}, som i folketalsfila
    en is it in thousands, or of other borders? fetch it as persons in those of today
    nb er tallene i tusen, eller gjelder de andre grenser? hent dem som personer i dagens grenser
    nn er tala i tusen, eller gjeld dei andre grenser? hent dei som personar i grensene i dag
    en the year {1}, which --to asks for
    nb året {1}, som --to ber om
    nn året {1}, som --to bed om
    en give --to from {1} through {2}, or leave it out
    nb bruk --to fra {1} til og med {2}, eller sløyf det
    nn bruk --to frå {1} til og med {2}, eller sløyf det
    en error in per cent of the outcome, mean over places and jump-offs
    nb avvik i prosent av utfallet, snitt over steder og startår
    nn avvik i prosent av utfallet, snitt over stader og startår
    en unchanged
    nb uendret
    nn uendra
    en cohort ratios
    nb kohortrater
    nn kohortratar
    en vintage
    nb årgang
    nn årgang
    en kohort, places of the vintage
    nb kohort, årgangens steder
    nn kohort, stadene i årgangen
    en error = mean absolute error in %; bias = sum forecast against sum outcome; coverage = share of outcomes within the {1}, width = its width in %. unchanged = the same population; ratios = cohort-change ratios over five years, drawn towards the nation.
    nb avvik = gjennomsnittlig absolutt avvik i %; skjevhet = sum framskrevet mot sum utfall; dekning = andel utfall innenfor {1}, bredde = intervallets bredde i %. uendret = samme folketall; kohortrater = årskullendring siste fem år, blandet med landets.
    nn avvik = gjennomsnittleg absolutt avvik i %; skeivskap = sum framskrive mot sum utfall; dekning = del av utfalla innanfor {1}, breidd = breidda på intervallet i %. uendra = same folketal; kohortratar = årskullendring dei siste fem åra, blanda med landet sine.
    en per cent of outcomes within the {1}, and its width in per cent
    nb prosent av utfallene innenfor {1}, og bredden i prosent
    nn prosent av utfalla innanfor {1}, og breidda i prosent
    en Without futures: {1} (processes are estimated from 2010 on).
    nb Uten framtider: {1} (prosessene er anslått fra 2010 av).
    nn Utan framtider: {1} (prosessane er anslåtte frå 2010 av).
    en {1}+
    nb {1}+ år
    nn {1}+ år
    en {1}–{2}
    nb {1}–{2} år
    nn {1}–{2} år
    en ahead
    nb år fram
    nn år fram
    en years after the jump-off
    nb år etter startåret
    nn år etter startåret
    en how many places
    nb antall steder
    nn talet på stader
    en mean absolute error, percent
    nb gjennomsnittlig absolutt avvik, prosent
    nn gjennomsnittleg absolutt avvik, prosent
    en sum forecast against sum outcome, percent
    nb sum framskrevet mot sum utfall, prosent
    nn sum framskrive mot sum utfall, prosent
    en per cent of outcomes within the {1}
    nb prosent av utfallene innenfor {1}
    nn prosent av utfalla innanfor {1}
    en width of the {1}, percent
    nb bredden av {1}, prosent
    nn breidda på {1}, prosent
    en coverage
    nb dekning
    nn dekning
    en width
    nb bredde
    nn breidd
    en the error of the same population
    nb avviket med samme folketall
    nn avviket med same folketal
    en ratios
    nb kohortrater
    nn kohortratar
    en the error of cohort-change ratios
    nb avviket med årskullendringer
    nn avviket med årskullendringar
    en the error of a published vintage
    nb avviket i en publisert årgang
    nn avviket i ein publisert årgang
    en vintage bias
    nb årgang, skjevhet
    nn årgang, skeivskap
    en the bias of the vintage
    nb skjevheten i årgangen
    nn skeivskapen i årgangen
    en Kohort there
    nb Kohort der
    nn Kohort der
    en Kohort's error at the places of the vintage
    nb Kohorts avvik på årgangens steder
    nn Kohort sitt avvik på stadene i årgangen
    en SCORE
    nb TREFFSIKKERHET
    nn TREFFSIKKERHEIT
    en how far past forecasts have missed
    nb hvor mye tidligere framskrivinger har bommet
    nn kor mykje tidlegare framskrivingar har bomma
    en DETAILS
    nb DETALJER
    nn DETALJAR
    en the error of each jump-off, age group and method
    nb avviket for hvert startår, hver aldersgruppe og metode
    nn avviket for kvart startår, kvar aldersgruppe og metode
    en how it is forecast
    nb hvordan det er framskrevet
    nn korleis det er framskrive
    en PLACES
    nb STEDER
    nn STADER
    en what was forecast for each place, and what came of it
    nb det som ble framskrevet for hvert sted, og utfallet
    nn det som blei framskrive for kvar stad, og utfallet
    en number of the municipality
    nb kommunenummer
    nn kommunenummer
    en the name of the place
    nb navnet på stedet
    nn namnet på staden
    en the jump-off
    nb året det framskrives fra
    nn året det blir framskrive frå
    en years after
    nb år etter startåret
    nn år etter startåret
    en the forecast
    nb det framskrevne tallet
    nn det framskrivne talet
    en what came of it
    nb utfallet
    nn utfallet
    en years ahead
    nb år fram
    nn år fram
    en from 
    nb fra 
    nn frå 
    en the coverage from the jump-off
    nb dekningen fra startåret
    nn dekninga frå startåret
    en COVERAGE OF THE FUTURES
    nb DEKNING AV FRAMTIDENE
    nn DEKNING AV FRAMTIDENE
    en how often the outcome was within the interval of the futures
    nb hvor ofte utfallet lå innenfor framtidenes intervall
    nn kor ofte utfallet låg innanfor intervallet til framtidene
    en the same for each jump-off and age group
    nb det samme for hvert startår og hver aldersgruppe
    nn det same for kvart startår og kvar aldersgruppe
    en jump off
    nb startår
    nn startår
    en the year it begins in
    nb året det framskrives fra
    nn året det blir framskrive frå
    """#
}
