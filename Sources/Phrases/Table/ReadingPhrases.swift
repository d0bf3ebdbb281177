extension PhraseTable {
  /// What is said of a problem with its place, and what readers of tables say.
  static let reading = #"""
    en {1}: found {2}, expected {3}
    nb {1}: fant {2}, forventet {3}
    nn {1}: fann {2}, venta {3}
    en the file breaks off here: fetch it anew
    nb filen er kuttet her: hent den på nytt
    nn fila er kutta her: hent ho på nytt
    en figures on the first line and no heading
    nb tall på den første linjen og ingen overskrift
    nn tal på den første linja og inga overskrift
    en a heading over every column, such as region, kjønn, alder, år, personer
    nb en overskrift over hver kolonne, for eksempel region, kjønn, alder, år, personer
    nn ei overskrift over kvar kolonne, til dømes region, kjønn, alder, år, personar
    en fetch the table with its headings, or write them in
    nb hent tabellen med overskriftene, eller skriv dem inn
    nn hent tabellen med overskriftene, eller skriv dei inn
    en a second table below the first
    nb en tabell til under den første
    nn ein tabell til under den første
    en one table in a file
    nb én tabell i hver fil
    nn éin tabell i kvar fil
    en save each in a file of its own
    nb lagre hver av dem i sin egen fil
    nn lagre kvar av dei i si eiga fil
    en nothing under {1}
    nb ingenting under {1}
    nn ingenting under {1}
    en a text on every row
    nb en tekst på hver rad
    nn ein tekst på kvar rad
    en a row of sums is no part of the table: take it out
    nb en rad med summer hører ikke til tabellen: ta den ut
    nn ei rad med summar høyrer ikkje til tabellen: ta ho ut
    en a label on the first row of a block alone is not read: fill it down, or fetch the table with one row a figure
    nb en tekst som bare står på den første raden i en blokk, blir ikke lest: fyll den nedover, eller hent tabellen med én rad per tall
    nn ein tekst som berre står på den første rada i ei blokk, blir ikkje lesen: fyll han nedover, eller hent tabellen med éi rad per tal
    en a PDF document
    nb et PDF-dokument
    nn eit PDF-dokument
    en a text document (RTF)
    nb et tekstdokument (RTF)
    nn eit tekstdokument (RTF)
    en SDMX, a form for exchange between banks
    nb SDMX, et format for utveksling mellom statistikkbanker
    nn SDMX, eit format for utveksling mellom statistikkbankar
    en a file in XML
    nb en fil i XML
    nn ei fil i XML
    en JSON that breaks off
    nb JSON som er kuttet
    nn JSON som er kutta
    en JSON that is no table
    nb JSON som ikke er en tabell
    nn JSON som ikkje er ein tabell
    en write ages as «0 år», «0-4 år», «105 år eller eldre» or 105+
    nb skriv aldre som «0 år», «0-4 år», «105 år eller eldre» eller 105+
    nn skriv aldrar som «0 år», «0-4 år», «105 år eller eldre» eller 105+
    en {1}; {2}
    nb {1}; {2}
    nn {1}; {2}
    en {1}: the same on {2} more lines, {3} to {4}
    nb {1}: det samme på {2} andre linjer, fra {3} til {4}
    nn {1}: det same på {2} andre linjer, frå {3} til {4}
    en nothing
    nb ingenting
    nn ingenting
    en 1 field
    nb 1 felt
    nn 1 felt
    en {1} fields
    nb {1} felt
    nn {1} felt
    en {1} as in the header on line {2}
    nb {1} som i overskriften på linje {2}
    nn {1} som i overskrifta på linje {2}
    en {1} here and {2} on line {3}
    nb {1} her og {2} på linje {3}
    nn {1} her og {2} på linje {3}
    en one decimal mark in the whole file
    nb ett desimaltegn i hele filen
    nn eitt desimalteikn i heile fila
    en give the decimal mark, or write all numbers the same way
    nb oppgi desimaltegnet, eller skriv alle tall på samme måte
    nn oppgi desimalteiknet, eller skriv alle tal på same måten
    en {1} on line {2} read as a number with three decimals, not as thousands (give the decimal mark to be sure)
    nb {1} på linje {2} lest som et tall med tre desimaler, ikke som tusener (oppgi desimaltegnet for å være sikker)
    nn {1} på linje {2} lese som eit tal med tre desimalar, ikkje som tusen (oppgi desimalteiknet for å vere sikker)
    en mixed line ends
    nb ulike linjeskift
    nn ulike linjeskift
    en one line
    nb én linje
    nn éi linje
    en UTF-8 with BOM
    nb UTF-8 med BOM
    nn UTF-8 med BOM
    en separator {1}
    nb skilletegn {1}
    nn skiljeteikn {1}
    en tab
    nb tabulator
    nn tabulator
    en one column
    nb én kolonne
    nn éi kolonne
    en decimal comma
    nb desimalkomma
    nn desimalkomma
    en decimal point
    nb desimalpunktum
    nn desimalpunktum
    en no decimals
    nb ingen desimaler
    nn ingen desimalar
    en header on line {1}
    nb overskrift på linje {1}
    nn overskrift på linje {1}
    en {1} (given)
    nb {1} (oppgitt)
    nn {1} (oppgitt)
    en the byte {1}
    nb byten {1}
    nn byten {1}
    en UTF-8 as the byte order mark says
    nb UTF-8, slik merket først i filen (BOM) sier
    nn UTF-8, slik merket fremst i fila (BOM) seier
    en UTF-8 as given
    nb UTF-8, som oppgitt
    nn UTF-8, som oppgitt
    en save the file as UTF-8, or give the encoding windows-1252
    nb lagre filen som UTF-8, eller oppgi tegnkodingen windows-1252
    nn lagre fila som UTF-8, eller oppgi teiknkodinga windows-1252
    en a character of Windows-1252
    nb et tegn i Windows-1252
    nn eit teikn i Windows-1252
    en the file is neither UTF-8 nor Windows-1252; save it as UTF-8
    nb filen er verken UTF-8 eller Windows-1252; lagre den som UTF-8
    nn fila er verken UTF-8 eller Windows-1252; lagre ho som UTF-8
    en delimited text
    nb tekst med skilletegn (CSV)
    nn tekst med skiljeteikn (CSV)
    en save it as CSV in UTF-8 or Windows-1252
    nb lagre filen som CSV i UTF-8 eller Windows-1252
    nn lagre fila som CSV i UTF-8 eller Windows-1252
    en an empty file
    nb en tom fil
    nn ei tom fil
    en a table
    nb en tabell
    nn ein tabell
    en a workbook or zip archive
    nb en arbeidsbok eller et zip-arkiv
    nn ei arbeidsbok eller eit zip-arkiv
    en a zero byte
    nb en byte som er null
    nn ein byte som er null
    en more than 4 GiB
    nb mer enn 4 GiB
    nn meir enn 4 GiB
    en a smaller file
    nb en mindre fil
    nn ei mindre fil
    en no line that is not blank
    nb bare tomme linjer
    nn berre tomme linjer
    en a header
    nb en overskrift
    nn ei overskrift
    en a quote that is never closed
    nb et anførselstegn som aldri blir lukket
    nn eit hermeteikn som aldri blir lukka
    en a closing "
    nb et avsluttende "
    nn eit avsluttande "
    en close the quote, or write a quote inside a text as ""
    nb lukk anførselstegnet, eller skriv et anførselstegn inne i en tekst som ""
    nn lukk hermeteiknet, eller skriv eit hermeteikn inne i ein tekst som ""
    en text after a closing quote
    nb tekst etter et avsluttende anførselstegn
    nn tekst etter eit avsluttande hermeteikn
    en a separator or the end of the line
    nb et skilletegn eller slutten på linjen
    nn eit skiljeteikn eller slutten på linja
    en write a quote inside a text as ""
    nb skriv et anførselstegn inne i en tekst som ""
    nn skriv eit hermeteikn inne i ein tekst som ""
    en a whole number
    nb et helt tall
    nn eit heilt tal
    en a number
    nb et tall
    nn eit tal
    en a number with decimal comma
    nb et tall med desimalkomma
    nn eit tal med desimalkomma
    en a number with decimal point
    nb et tall med desimalpunktum
    nn eit tal med desimalpunktum
    en the columns {1}
    nb kolonnene {1}
    nn kolonnene {1}
    en a column {1}
    nb en kolonne {1}
    nn ei kolonne {1}
    en a column of numbers
    nb en kolonne med tall
    nn ei kolonne med tal
    en columns parted by semicolon, comma or tabulator
    nb kolonner skilt med semikolon, komma eller tabulator
    nn kolonner skilde med semikolon, komma eller tabulator
    en columns of codes such as region, kjønn, alder to the left of the values
    nb kolonner med koder, for eksempel region, kjønn og alder, til venstre for verdiene
    nn kolonner med kodar, til dømes region, kjønn og alder, til venstre for verdiane
    en a year in it, as in the other columns
    nb et årstall i overskriften, som i de andre kolonnene
    nn eit årstal i overskrifta, som i dei andre kolonnene
    en {1} combinations of codes
    nb {1} kombinasjoner av koder
    nn {1} kombinasjonar av kodar
    en at most {1}
    nb høyst {1}
    nn høgst {1}
    en the same combination of codes as on line {1}
    nb samme kombinasjon av koder som på linje {1}
    nn same kombinasjon av kodar som på linje {1}
    en each combination once
    nb hver kombinasjon én gang
    nn kvar kombinasjon éin gong
    en is a column lost? There is none for {1}
    nb er en kolonne falt ut? Det er ingen for {1}
    nn har ei kolonne falle ut? Det er inga for {1}
    en a number, or . .. : where it is missing
    nb et tall, eller . .. : der tallet mangler
    nn eit tal, eller . .. : der talet manglar
    en a JSON-stat 2.0 dataset
    nb et datasett i JSON-stat 2.0
    nn eit datasett i JSON-stat 2.0
    en version {1}
    nb versjon {1}
    nn versjon {1}
    en no version
    nb ingen versjon
    nn ingen versjon
    en version 2.0
    nb versjon 2.0
    nn versjon 2.0
    en class {1}
    nb class {1}
    nn class {1}
    en no class
    nb ingen class
    nn ingen class
    en class dataset
    nb class dataset
    nn class dataset
    en {1} names in id and {2} in size
    nb {1} navn i id og {2} i size
    nn {1} namn i id og {2} i size
    en one size for each name
    nb én størrelse for hvert navn
    nn éin storleik for kvart namn
    en no dimension {1}
    nb ingen dimensjon {1}
    nn ingen dimensjon {1}
    en each name in id under dimension
    nb hvert navn i id under dimension
    nn kvart namn i id under dimension
    en an index of {1} with gaps or without codes
    nb en indeks for {1} med hull eller uten koder
    nn ein indeks for {1} med hol eller utan kodar
    en positions 0, 1, 2 … once each
    nb plassene 0, 1, 2 … én gang hver
    nn plassane 0, 1, 2 … éin gong kvar
    en {1} categories of {2}
    nb {1} kategorier i {2}
    nn {1} kategoriar i {2}
    en {1} as in size
    nb {1} som i size
    nn {1} som i size
    en {1} values
    nb {1} verdier
    nn {1} verdiar
    en no list or object of values
    nb verken en liste eller et objekt med verdier
    nn verken ei liste eller eit objekt med verdiar
    en {1} statuses
    nb {1} statuser
    nn {1} statusar
    en the key {1}
    nb nøkkelen {1}
    nn nøkkelen {1}
    en a position below {1}
    nb en plass under {1}
    nn ein plass under {1}
    en the file
    nb filen
    nn fila
    en something that is no JSON
    nb noe som ikke er JSON
    nn noko som ikkje er JSON
    en something unreadable at {1}
    nb noe uleselig i {1}
    nn noko uleseleg i {1}
    en no {1} in {2}
    nb ingen {1} i {2}
    nn ingen {1} i {2}
    en another type at {1}
    nb en annen datatype i {1}
    nn ein annan datatype i {1}
    en one row a cell
    nb én rad per celle
    nn éi rad per celle
    en years, sexes or ages in columns
    nb år, kjønn eller aldre i kolonner
    nn år, kjønn eller aldrar i kolonner
    en one column for each thing counted
    nb én kolonne for hver størrelse som telles
    nn éi kolonne for kvar storleik som blir tald
    en several header lines
    nb flere overskriftslinjer
    nn fleire overskriftslinjer
    en region
    nb region
    nn region
    en sex
    nb kjønn
    nn kjønn
    en contents
    nb innhold
    nn innhald
    en other
    nb annet
    nn anna
    en 1 code
    nb 1 kode
    nn 1 kode
    en {1} codes
    nb {1} koder
    nn {1} kodar
    en   title: {1}
    nb   tittel: {1}
    nn   tittel: {1}
    en   table: {1}
    nb   tabell: {1}
    nn   tabell: {1}
    en   layout: {1}
    nb   oppsett: {1}
    nn   oppsett: {1}
    en a list without numbers
    nb en liste uten tall
    nn ei liste utan tal
    en   format: {1}
    nb   format: {1}
    nn   format: {1}
    en   columns: {1}
    nb   kolonner: {1}
    nn   kolonner: {1}
    en   rows: {1}
    nb   rader: {1}
    nn   rader: {1}
    en   cells: {1} listed of {2}
    nb   celler: {1} oppført av {2}
    nn   celler: {1} oppførte av {2}
    en {1} numbers
    nb {1} tall
    nn {1} tal
    en {1} missing ({2})
    nb {1} mangler ({2})
    nn {1} manglar ({2})
    en {1} missing (empty)
    nb {1} mangler (tomt felt)
    nn {1} manglar (tomt felt)
    en   columns of text left out: {1}
    nb   tekstkolonner som er utelatt: {1}
    nn   tekstkolonner som er utelatne: {1}
    en   note: {1}
    nb   merknad: {1}
    nn   merknad: {1}
    en no rows below this line
    nb ingen rader under denne linjen
    nn ingen rader under denne linja
    en a header and rows of figures
    nb en overskrift og rader med tall
    nn ei overskrift og rader med tal
    en only the beginning of the table is here: fetch it again
    nb bare begynnelsen av tabellen er her: hent den på nytt
    nn berre byrjinga av tabellen er her: hent han på nytt
    en readable letters such as æ, ø and å
    nb lesbare bokstaver, for eksempel æ, ø og å
    nn lesbare bokstavar, til dømes æ, ø og å
    en the text is UTF-8 that a program has read as Windows-1252: fetch it again, and open it as UTF-8
    nb teksten er UTF-8 som et program har lest som Windows-1252: hent den på nytt, og åpne den som UTF-8
    nn teksten er UTF-8 som eit program har lese som Windows-1252: hent han på nytt, og opne han som UTF-8
    en the letters are lost in this file: fetch it again
    nb bokstavene er gått tapt i denne filen: hent den på nytt
    nn bokstavane er gått tapt i denne fila: hent ho på nytt
    en letters in UTF-8 in a file that else is Windows-1252
    nb bokstaver i UTF-8 i en fil som ellers er Windows-1252
    nn bokstavar i UTF-8 i ei fil som elles er Windows-1252
    en one encoding in the whole file
    nb ett tegnsett i hele filen
    nn eitt teiknsett i heile fila
    en two files may have been put together: save both as UTF-8 first, or fetch anew
    nb to filer kan være satt sammen: lagre begge som UTF-8 først, eller hent på nytt
    nn to filer kan vere sette saman: lagre begge som UTF-8 først, eller hent på nytt
    en fetch the table as CSV
    nb hent tabellen som CSV
    nn hent tabellen som CSV
    en a packed file (gzip)
    nb en pakket fil (gzip)
    nn ei pakka fil (gzip)
    en unpack it first
    nb pakk den ut først
    nn pakk ho ut først
    en an Excel workbook or another packed file
    nb en arbeidsbok fra Excel (XLSX) eller en annen pakket fil
    nn ei arbeidsbok frå Excel (XLSX) eller ei anna pakka fil
    en a PX file
    nb en PX-fil
    nn ei PX-fil
    en a list in JSON
    nb en liste i JSON
    nn ei liste i JSON
    en JSON-stat 1, the older form
    nb JSON-stat 1, den eldre formen
    nn JSON-stat 1, den eldre forma
    en the form JSON (px-json)
    nb formatet JSON (px-json)
    nn formatet JSON (px-json)
    en a query to the API and no answer
    nb en spørring til API-et og ikke et svar
    nn ei spørjing til API-et og ikkje eit svar
    en the description of a table and no figures
    nb en beskrivelse av en tabell og ingen tall
    nn ei skildring av ein tabell og ingen tal
    en an error message from the API and no table: {1}
    nb en feilmelding fra API-et og ingen tabell: {1}
    nn ei feilmelding frå API-et og ingen tabell: {1}
    en an error message from the API and no table
    nb en feilmelding fra API-et og ingen tabell
    nn ei feilmelding frå API-et og ingen tabell
    en mend the query, or fetch the table in StatBank
    nb rett spørringen, eller hent tabellen i Statistikkbanken
    nn rett spørjinga, eller hent tabellen i Statistikkbanken
    en a table as CSV or JSON-stat2
    nb en tabell som CSV eller JSON-stat2
    nn ein tabell som CSV eller JSON-stat2
    en choose CSV with semicolon, or JSON-stat2, when you save the table in StatBank
    nb velg CSV med semikolon, eller JSON-stat2, når tabellen lagres i Statistikkbanken
    nn vel CSV med semikolon, eller JSON-stat2, når tabellen blir lagra i Statistikkbanken
    en a table in HTML
    nb en tabell i HTML
    nn ein tabell i HTML
    en a web page (HTML) and no table
    nb en nettside (HTML) og ingen tabell
    nn ei nettside (HTML) og ingen tabell
    en a web page (HTML) and no table: {1}
    nb en nettside (HTML) og ingen tabell: {1}
    nn ei nettside (HTML) og ingen tabell: {1}
    en the bank gave a message and no figures: fetch the table again later
    nb banken ga en beskjed og ingen tall: hent tabellen på nytt senere
    nn banken gav ein beskjed og ingen tal: hent tabellen på nytt seinare
    en it looks like a thousands mark: write the numbers without
    nb det ser ut som et tusenskille: skriv tallene uten
    nn det ser ut som eit tusenskilje: skriv tala utan
    en {1}: {2} more of the same kind
    nb {1}: {2} til av samme slag
    nn {1}: {2} til av same slag
    en {1} beside {2}
    nb {1} ved siden av {2}
    nn {1} ved sida av {2}
    en one column for each thing, sex, age and year
    nb én kolonne for hver ting som telles, hvert kjønn, hver alder og hvert år
    nn éi kolonne for kvar ting som blir talt, kvart kjønn, kvar alder og kvart år
    en they count the same: take one of them out, or write in both headings what parts them
    nb de teller det samme: ta ut en av dem, eller skriv i begge overskriftene hva som skiller dem
    nn dei tel det same: ta ut ei av dei, eller skriv i begge overskriftene kva som skil dei
    en {1} (the same on line {2})
    nb {1} (det samme på linje {2})
    nn {1} (det same på linje {2})
    en {1} (the same on {2} more lines, {3} to {4})
    nb {1} (det samme på {2} andre linjer, fra {3} til {4})
    nn {1} (det same på {2} andre linjer, frå {3} til {4})
    en {1} (the same at {2})
    nb {1} (det samme i {2})
    nn {1} (det same i {2})
    en {1} (the same at {2} and {3} other places)
    nb {1} (det samme i {2} og {3} andre steder)
    nn {1} (det same i {2} og {3} andre stader)
    en a spreadsheet has written the number short, and its last digits are lost: write it out, or fetch the file anew and do not save it there
    nb et regneark har forkortet tallet, og de siste sifrene er borte: skriv det helt ut, eller hent filen på nytt uten å lagre den der
    nn eit rekneark har korta ned talet, og dei siste sifra er borte: skriv det heilt ut, eller hent fila på nytt utan å lagre ho der
    en {1} (the same of {2} … on {3} more lines, {4} to {5})
    nb {1} (det samme om {2} … på {3} andre linjer, fra {4} til {5})
    nn {1} (det same om {2} … på {3} andre linjer, frå {4} til {5})
    """#
}
