extension PhraseTable {
  /// What is said of files and folders that cannot be read or written.
  static let filing = #"""
    en a file that can be read
    nb en fil som kan leses
    nn ei fil som kan lesast
    en a folder
    nb en mappe
    nn ei mappe
    en a file
    nb en fil
    nn ei fil
    en something else
    nb noe annet
    nn noko anna
    en a Data Package of Kohort's
    nb en Data Package fra Kohort
    nn ein Data Package frå Kohort
    en a manifest of Kohort's
    nb et manifest fra Kohort
    nn eit manifest frå Kohort
    en other bytes than the manifest tells
    nb et annet innhold enn det manifestet sier
    nn eit anna innhald enn det manifestet seier
    en the file as it was written
    nb filen slik den ble skrevet
    nn fila slik ho blei skriven
    en run the folder again with --out
    nb kjør mappen på nytt med --out
    nn køyr mappa på nytt med --out
    en cannot create {1}: {2}
    nb kan ikke opprette {1}: {2}
    nn kan ikkje opprette {1}: {2}
    en writing {1} failed: {2}
    nb kunne ikke skrive {1}: {2}
    nn kunne ikkje skrive {1}: {2}
    en stopped
    nb stanset
    nn stansa
    en there is a file of that name
    nb det finnes en fil med det navnet
    nn det finst ei fil med det namnet
    en there is a folder of that name
    nb det finnes en mappe med det navnet
    nn det finst ei mappe med det namnet
    en Permission denied
    nb ingen tilgang
    nn ingen tilgang
    en Operation not permitted
    nb det er ikke tillatt
    nn det er ikkje tillate
    en No such file or directory
    nb ingen slik fil eller mappe
    nn inga slik fil eller mappe
    en Not a directory
    nb ikke en mappe
    nn ikkje ei mappe
    en Is a directory
    nb det er en mappe
    nn det er ei mappe
    en File exists
    nb filen finnes allerede
    nn fila finst allereie
    en Directory not empty
    nb mappen er ikke tom
    nn mappa er ikkje tom
    en File name too long
    nb for langt filnavn
    nn for langt filnamn
    en Too many levels of symbolic links
    nb for mange ledd av symbolske lenker
    nn for mange ledd av symbolske lenkjer
    en Read-only file system
    nb et filsystem som bare kan leses
    nn eit filsystem som berre kan lesast
    en No space left on device
    nb ikke mer plass på disken
    nn ikkje meir plass på disken
    en Disk quota exceeded
    nb diskkvoten er brukt opp
    nn diskkvoten er brukt opp
    en File too large
    nb for stor fil
    nn for stor fil
    en Too many open files
    nb for mange åpne filer
    nn for mange opne filer
    en Cannot allocate memory
    nb ikke nok minne
    nn ikkje nok minne
    en Input/output error
    nb feil ved lesing eller skriving
    nn feil ved lesing eller skriving
    en a pipe or a device
    nb en navngitt kanal (pipe) eller en enhetsfil
    nn ein namngitt kanal (pipe) eller ei einingsfil
    en a folder that can be looked into
    nb en mappe som det går an å se i
    nn ei mappe som det går an å sjå i
    en there is a file of that name that Kohort did not write, or that was changed afterwards; move it away, or give another name
    nb det ligger en fil med det navnet som Kohort ikke har skrevet, eller som er endret etterpå; flytt den, eller oppgi et annet navn
    nn det ligg ei fil med det namnet som Kohort ikkje har skrive, eller som er endra etterpå; flytt ho, eller oppgi eit anna namn
    en it holds a result of another kind, or a manifest that Kohort did not write; give another folder
    nb mappen inneholder et resultat av et annet slag, eller et manifest som Kohort ikke har skrevet; oppgi en annen mappe
    nn mappa inneheld eit resultat av eit anna slag, eller eit manifest som Kohort ikkje har skrive; oppgi ei anna mappe
    en {1} is there and no manifest: it is a scenario folder, or a result that is no longer whole; give another folder
    nb der ligger {1} og ikke noe manifest: det er en scenariomappe, eller et resultat som ikke lenger er helt; oppgi en annen mappe
    nn der ligg {1} og ikkje noko manifest: det er ei scenariomappe, eller eit resultat som ikkje lenger er heilt; oppgi ei anna mappe
    en the manifest that is there cannot be read ({1}); give another folder
    nb manifestet som ligger der, kan ikke leses ({1}); oppgi en annen mappe
    nn manifestet som ligg der, kan ikkje lesast ({1}); oppgi ei anna mappe
    en another run of kohort is writing to it; wait until it has ended, or give another folder
    nb en annen kjøring av kohort skriver til den; vent til den er ferdig, eller oppgi en annen mappe
    nn ei anna køyring av kohort skriv til ho; vent til ho er ferdig, eller oppgi ei anna mappe
    en {1} is a link that leads nowhere
    nb {1} er en lenke som ikke fører noe sted
    nn {1} er ei lenkje som ikkje fører nokon stad
    en a link that leads nowhere
    nb en lenke som ikke fører noe sted
    nn ei lenkje som ikkje fører nokon stad
    en CSV files without a manifest.json
    nb CSV-filer uten manifest.json
    nn CSV-filer utan manifest.json
    en if it is a scenario folder, kohort run FOLDER --out RESULT makes the result
    nb er det en scenariomappe, lager kohort run MAPPE --out RESULTAT resultatet
    nn er det ei scenariomappe, lagar kohort run MAPPE --out RESULTAT resultatet
    """#
}
