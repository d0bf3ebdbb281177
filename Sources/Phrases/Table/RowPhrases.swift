extension PhraseTable {
  /// Rows that stand twice, are sums of others, or hold numbers and years nobody means.
  static let rowsOfFiles = #"""
    en one of the rows that are added up, not their sum
    nb en av radene som legges sammen, ikke summen av dem
    nn ei av radene som blir lagde saman, ikkje summen av dei
    en take the row out: the others are added up
    nb ta ut raden: de andre legges sammen
    nn ta ut rada: dei andre blir lagde saman
    en take the row out: what it adds up stands in rows of its own, the first on line {1}
    nb ta ut raden: det den legger sammen, står i egne rader, den første på linje {1}
    nn ta ut rada: det ho legg saman, står i eigne rader, den første på linje {1}
    en the same as on line {1}: {2}
    nb det samme som på linje {1}: {2}
    nn det same som på linje {1}: {2}
    en at most one row with the same {1}
    nb høyst én rad med samme {1}
    nn høgst éi rad med same {1}
    en one row for what is the same to the last word
    nb én rad for det som er likt til siste ord
    nn éi rad for det som er likt til siste ord
    en take one of them out, or write in merknad what parts them
    nb ta ut den ene, eller skriv i merknad hva som skiller dem
    nn ta ut den eine, eller skriv i merknad kva som skil dei
    en {1}:{2}: the same as on line {3}, {4}, and both are counted: {5}; what parts them may be told in merknad
    nb {1}:{2}: det samme som på linje {3}, {4}, og begge telles: {5}; hva som skiller dem, kan stå i merknad
    nn {1}:{2}: det same som på linje {3}, {4}, og begge blir talde: {5}; kva som skil dei, kan stå i merknad
    en the other is on line {1}
    nb den andre står på linje {1}
    nn den andre står på linje {1}
    en {1}:{2}: places on step {3} without brukergruppe are counted besides those of «{4}» on line {5}; are they the sum of the groups? Then take the row out
    nb {1}:{2}: plasser på trinn {3} uten brukergruppe telles i tillegg til dem for «{4}» på linje {5}; er de summen av gruppene? Ta i så fall ut raden
    nn {1}:{2}: plassar på trinn {3} utan brukargruppe blir talde i tillegg til dei for «{4}» på linje {5}; er dei summen av gruppene? Ta i så fall ut rada
    """#
}
