extension PhraseTable {
  /// Tables of kroner.
  static let money = #"""
    en handlingsprogram
    nb handlingsprogram
    nn handlingsprogram
    en {1}, change from the level of {2}, which the adopted budget covers
    nb {1}, endring fra nivået i {2}, som vedtatt budsjett dekker
    nn {1}, endring frå nivået i {2}, som vedteke budsjett dekker
    en fixed prices
    nb faste priser
    nn faste prisar
    en the prices of {1}; interest and instalments by the index {2}
    nb prisene i {1}; renter og avdrag med indeksen {2}
    nn prisane i {1}; renter og avdrag med indeksen {2}
    en demography in the budget
    nb demografi i budsjettet
    nn demografi i budsjettet
    en productivity
    nb produktivitet
    nn produktivitet
    en a krone of variable unit costs does more a year: {1}; the cost is divided by 1 + the increase
    nb en krone av variable enhetskostnader gir mer per år: {1}; kostnaden deles på 1 + økningen
    nn ei krone av variable einingskostnader gir meir per år: {1}; kostnaden blir delt på 1 + auken
    en discount rate
    nb kalkulasjonsrente
    nn kalkulasjonsrente
    en {1}%, real
    nb {1} %, real
    nn {1} %, real
    en refund
    nb refusjon
    nn refusjon
    en {1}% of the cost above {2} kr ({3} prices) per recipient below {4}
    nb {1} % av kostnaden over {2} kr ({3}-priser) per mottaker under {4} år
    nn {1} % av kostnaden over {2} kr ({3}-prisar) per mottakar under {4} år
    en ages of the cost of demography
    nb aldersgrupper i demografikostnad
    nn aldersgrupper i demografikostnad
    en {1}, persons 1 January
    nb {1} år, personer 1. januar
    nn {1} år, personar 1. januar
    en step {1}
    nb trinn {1}
    nn trinn {1}
    en fixed {1} prices
    nb faste {1}-priser
    nn faste {1}-prisar
    en nominal prices
    nb løpende priser
    nn løpande prisar
    en 1000 kr, {1}; expense is +, income is −
    nb 1000 kr, {1}; utgift er +, inntekt er −
    nn 1000 kr, {1}; utgift er +, inntekt er −
    en BUILD OR BUY
    nb BYGGE ELLER KJØPE
    nn BYGGE ELLER KJØPE
    en the present value of building places against buying them
    nb nåverdien av å bygge plasser mot å kjøpe dem
    nn noverdien av å bygge plassar mot å kjøpe dei
    en the places the project adds, net
    nb plassene prosjektet gir netto
    nn plassane prosjektet gir netto
    en the present value of building and running
    nb nåverdien av å bygge og drive
    nn noverdien av å bygge og drive
    en the present value of buying the same
    nb nåverdien av å kjøpe de samme
    nn noverdien av å kjøpe dei same
    en buy less build
    nb kjøpe minus bygge
    nn kjøpe minus bygge
    en the first year building has paid
    nb det første året bygging har lønt seg
    nn det første året bygging har lønt seg
    en present value in {1} of the years {2} at a real rate of {3}% · 
    nb nåverdi i {1} av årene {2} ved {3} % realrente · 
    nn noverdi i {1} av åra {2} ved {3} % realrente · 
    en build: cost less compensated VAT and grant, operation of the building and of own places in use; buy: the same places bought; only places that the need of the year would otherwise buy; the building is worth nothing after {1}
    nb bygge: utgift uten kompensert mva og tilskudd, og drift av bygget og av egne plasser i bruk; kjøpe: de samme plassene kjøpt; bare plasser som behovet i året ellers ville kjøpt; bygget har ingen verdi etter {1}
    nn bygge: utgift utan kompensert mva og tilskot, og drift av bygget og av eigne plassar i bruk; kjøpe: dei same plassane kjøpte; berre plassar som behovet i året elles ville ha kjøpt; bygget har ingen verdi etter {1}
    en COST PROFILE
    nb KOSTNADSPROFIL
    nn KOSTNADSPROFIL
    en kroner and share of each step of the ladder
    nb kroner og andel på hvert trinn i trappen
    nn kroner og del på kvart trinn i trappa
    en share
    nb andel
    nn del
    en share of the cost of the ladder in
    nb andel av trappens kostnad i
    nn del av kostnaden for trappa i
    en other steps
    nb øvrige trinn
    nn andre trinn
    en steps that have only “trinn i alt” follow the need of the step
    nb trinn som bare har «trinn i alt», følger behovet på trinnet
    nn trinn som berre har «trinn i alt», følgjer behovet på trinnet
    en the source: {1} cost {2} million kr in {3} prices, {4}% of all steps, which makes {5} million kr; other steps are not given and are not spread, so later years have no shares
    nb kilden: {1} kostet {2} mill. kr i {3}-priser, {4} % av alle trinn, som da er {5} mill. kr; øvrige trinn er ikke oppgitt og fordeles ikke, så senere år har ingen andeler
    nn kjelda: {1} kosta {2} mill. kr i {3}-prisar, {4} % av alle trinn, som då er {5} mill. kr; andre trinn er ikkje oppgitte og blir ikkje fordelte, så seinare år har ingen delar
    en COST OF DEMOGRAPHY
    nb DEMOGRAFIKOSTNAD
    nn DEMOGRAFIKOSTNAD
    en what more and older inhabitants cost at unchanged standard
    nb hva flere og eldre innbyggere koster ved uendret standard
    nn kva fleire og eldre innbyggarar kostar ved uendra standard
    en the rates used
    nb satsene det regnes med
    nn satsane det blir rekna med
    en the age group
    nb aldersgruppen
    nn aldersgruppa
    en own rates
    nb egne satser
    nn eigne satsar
    en national rates
    nb landets satser
    nn nasjonale satsar
    en own less national
    nb egne minus landets
    nn eigne minus nasjonale
    en general income
    nb frie inntekter
    nn frie inntekter
    en own, net
    nb egne, netto
    nn eigne, netto
    en national, net
    nb landets, netto
    nn nasjonale, netto
    en change from the year before, (persons 1 January − the year before) × kr per inhabitant · 
    nb endring fra året før, (personer 1. januar − året før) × kr per innbygger · 
    nn endring frå året før, (personar 1. januar − året før) × kr per innbyggar · 
    en unchanged standard, coverage and productivity; ages {1}
    nb uendret standard, dekningsgrad og produktivitet; aldersgrupper {1} år
    nn uendra standard, dekningsgrad og produktivitet; aldersgrupper {1} år
    en OPERATION, DEBT AND CAPITAL COST
    nb DRIFT, GJELD OG KAPITALKOSTNAD
    nn DRIFT, GJELD OG KAPITALKOSTNAD
    en operation, debt and capital cost over twenty years
    nb drift, gjeld og kapitalkostnad i tjue år
    nn drift, gjeld og kapitalkostnad i tjue år
    en adopted budget and changes, and loans of the projects · 1000 kr
    nb vedtatt budsjett og endringer, og lån til prosjektene · 1000 kr
    nn vedteke budsjett og endringar, og lån til prosjekta · 1000 kr
    en debt and capital cost are those of the new projects only
    nb gjeld og kapitalkostnad er bare de nye prosjektenes
    nn gjeld og kapitalkostnad er berre for dei nye prosjekta
    en operation, net
    nb drift, netto
    nn drift, netto
    en interest
    nb renter
    nn renter
    en instalments
    nb avdrag
    nn avdrag
    en capital cost
    nb kapitalkostnad
    nn kapitalkostnad
    en operation and capital
    nb drift og kapital
    nn drift og kapital
    en debt 31 Dec
    nb gjeld 31.12.
    nn gjeld 31.12.
    en OPERATING COST
    nb DRIFTSKOSTNAD
    nn DRIFTSKOSTNAD
    en what services cost to run, line by line
    nb hva tjenestene koster å drive, linje for linje
    nn kva tenestene kostar å drive, linje for linje
    en what the cost follows
    nb hva kostnaden følger
    nn kva kostnaden følgjer
    en part of the accounts it is in
    nb del av regnskapet linjen hører til
    nn del av rekneskapen linja høyrer til
    en unit cost × users and places · 1000 kr; expense is +, income is −
    nb enhetskostnad × brukere og plasser · 1000 kr; utgift er +, inntekt er −
    nn einingskostnad × brukarar og plassar · 1000 kr; utgift er +, inntekt er −
    en gross total
    nb brutto i alt
    nn brutto i alt
    en net total
    nb netto i alt
    nn netto i alt
    en {1}% of the operating cost of {2} rests on assumptions
    nb {1} % av driftskostnaden i {2} bygger på forutsetninger
    nn {1} % av driftskostnaden i {2} bygger på føresetnader
    en Adopted budget
    nb Vedtatt budsjett
    nn Vedteke budsjett
    en total, net
    nb i alt, netto
    nn i alt, netto
    en income
    nb inntekt
    nn inntekt
    en sum
    nb sum
    nn sum
    en New budget
    nb Nytt budsjett
    nn Nytt budsjett
    en net
    nb netto
    nn netto
    en total, gross
    nb i alt, brutto
    nn i alt, brutto
    en gross
    nb brutto
    nn brutto
    en Check, 0
    nb Kontroll, 0
    nn Kontroll, 0
    en HANDLINGSPROGRAM
    nb HANDLINGSPROGRAM
    nn HANDLINGSPROGRAM
    en the handlingsprogram in few lines
    nb handlingsprogrammet i få linjer
    nn handlingsprogrammet i få linjer
    en change from the adopted budget over four years, in fixed prices
    nb endring fra vedtatt budsjett i fire år, i faste priser
    nn endring frå vedteke budsjett i fire år, i faste prisar
    en change from the adopted budget over four years, in nominal prices
    nb endring fra vedtatt budsjett i fire år, i løpende priser
    nn endring frå vedteke budsjett i fire år, i løpande prisar
    en Adopted budget, net
    nb Vedtatt budsjett, netto
    nn Vedteke budsjett, netto
    en Net total
    nb Netto i alt
    nn Netto i alt
    en Investments, net
    nb Investeringer, netto
    nn Investeringar, netto
    en {1} of the changes and {2} of the whole budget rest on assumptions
    nb {1} av endringene og {2} av hele budsjettet bygger på forutsetninger
    nn {1} av endringane og {2} av heile budsjettet bygger på føresetnader
    en ; with the prices that move it {1}
    nb ; med prisene det er flyttet med {1}
    nn ; med prisane det er flytta med {1}
    en the run ends in {1}, before the four years have passed
    nb kjøringen slutter i {1}, før de fire årene er gått
    nn køyringa sluttar i {1}, før dei fire åra har gått
    en PROJECTS
    nb PROSJEKTER
    nn PROSJEKT
    en building projects by year: cost, finance, loans and operation
    nb byggeprosjektene år for år: utgift, finansiering, lån og drift
    nn byggeprosjekta år for år: utgift, finansiering, lån og drift
    en cost with VAT
    nb utgift med mva
    nn utgift med mva
    en VAT compensation
    nb mva-kompensasjon
    nn mva-kompensasjon
    en grant
    nb tilskudd
    nn tilskot
    en own financing
    nb egenfinansiering
    nn eigenfinansiering
    en loan drawn
    nb bruk av lån
    nn bruk av lån
    en grant used on the loan
    nb ekstra avdrag av tilskudd
    nn ekstra avdrag av tilskot
    en grant beyond the loan
    nb tilskudd ut over lånet
    nn tilskot ut over lånet
    en depreciation
    nb avskrivning
    nn avskriving
    en operation
    nb driftskonsekvens
    nn driftskonsekvens
    en {1}: move-in {2}-{3}{4}
    nb {1}: innflytting {2}-{3}{4}
    nn {1}: innflytting {2}-{3}{4}
    en {1} places on {2}, {3} more than before
    nb {1} plasser på {2}, {3} flere enn før
    nn {1} plassar på {2}, {3} fleire enn før
    en {1}% above the planned cost, which the grant does not follow
    nb {1} % over planlagt kostnad, som tilskuddet ikke følger
    nn {1} % over planlagd kostnad, som tilskotet ikkje følgjer
    en {1} thousand kr (fixed prices) fall after {2} and are left out
    nb {1} tusen kr (faste priser) faller etter {2} og er ikke med
    nn {1} tusen kr (faste prisar) fell etter {2} og er ikkje med
    en ONE USER TO THE NEXT STEP
    nb ÉN BRUKER TIL NESTE TRINN
    nn ÉIN BRUKAR TIL NESTE TRINN
    en what it costs or saves that one user is served on the next step
    nb hva det koster eller sparer at én bruker får tjenester på neste trinn
    nn kva det kostar eller sparer at éin brukar får tenester på neste trinn
    en the step they come from
    nb trinnet de kommer fra
    nn trinnet dei kjem frå
    en the step they come to
    nb trinnet de kommer til
    nn trinnet dei kjem til
    en unit cost of from
    nb enhetskostnad på fra
    nn einingskostnad på frå
    en unit cost of to
    nb enhetskostnad på til
    nn einingskostnad på til
    en unit costs without the fixed part; how many can move is not told here
    nb enhetskostnader uten fast del; hvor mange som kan flytte er ikke regnet ut her
    nn einingskostnader utan fast del; kor mange som kan flytte er ikkje rekna ut her
    en SHIFT IN KRONER
    nb DREINING I KRONER
    nn DREIING I KRONER
    en what a shift does to the cost of each step
    nb hva en dreining gjør med kostnaden på hvert trinn
    nn kva ei dreiing gjer med kostnaden på kvart trinn
    en gross operating cost without and with the shift, and share of the priced steps · 
    nb brutto driftskostnad uten og med dreiningen, og andel av trinnene som har pris · 
    nn brutto driftskostnad utan og med dreiinga, og del av trinna som har pris · 
    en how many move is assumed in dreining.csv; operation only: buildings and contracts to be wound up are left out
    nb hvor mange som flyttes er forutsatt i dreining.csv; bare drift: bygg og avtaler som må avvikles er ikke med
    nn kor mange som blir flytta er føresett i dreining.csv; berre drift: bygg og avtalar som må avviklast er ikkje med
    en PRICES, INTEREST AND RULES
    nb PRISER, RENTER OG REGLER
    nn PRISAR, RENTER OG REGLAR
    en the prices, interest and rules that kroner rest on, as they are written
    nb prisene, rentene og reglene kronene bygger på, slik de er skrevet
    nn prisane, rentene og reglane kronene bygger på, slik dei er skrivne
    en the name of the row
    nb navnet på raden
    nn namnet på rada
    en the year of the figure
    nb året tallet gjelder
    nn året talet gjeld
    en the figure as it is written
    nb tallet slik det er skrevet
    nn talet slik det er skrive
    en a choice that is no number
    nb et valg som ikke er et tall
    nn eit val som ikkje er eit tal
    en the remark of the file
    nb merknaden i filen
    nn merknaden i fila
    en from {1} {2}
    nb fra {1} {2}
    nn frå {1} {2}
    en ages {1}
    nb {1} år
    nn {1} år
    """#
}
