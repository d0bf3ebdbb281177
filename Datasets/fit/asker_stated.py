"""The rows of Datasets/asker that are stated by a source or are plain choices. Standard library.

Figures: SSB 07459 and 12882 (CC BY 4.0) and Asker kommune's plan papers.
"""

import asker_services
import tables

FUNCTIONAL = ("0", "1–5", "6–12", "13–15", "16–19", "20–44", "45–66", "67–79", "80–89", "90+")
BOTH_SEXES = {
    2005: (972, 5273, 8400, 3547, 3958, 25271, 20926, 6035, 2277, 278),
    2010: (915, 5515, 8324, 3797, 4783, 25635, 23952, 6692, 2551, 398),
    2015: (990, 5743, 8662, 3764, 5133, 27551, 26153, 8657, 2748, 573),
    2020: (936, 5483, 9081, 3900, 4958, 27749, 28350, 10099, 3216, 669),
    2022: (927, 5434, 8874, 3929, 4989, 28033, 29134, 10620, 3424, 724)}
TOTALS = {2005: 76937, 2010: 82562, 2015: 89974, 2020: 94441, 2022: 96088}

FIVE_YEAR = tuple(f"{a}–{a + 4}" for a in range(0, 100, 5)) + ("100+",)
BY_SEX = {
    ("menn", 2012): (2750, 3030, 3095, 3150, 2478, 1898, 2228, 2941, 3443, 3543, 3143, 2717, 2328,
                     2122, 1357, 922, 714, 387, 128, 17, 0),
    ("kvinner", 2012): (2489, 2893, 3088, 3065, 2308, 1984, 2368, 3112, 3509, 3550, 2871, 2547,
                        2285, 2205, 1499, 1173, 908, 643, 278, 55, 5),
    ("menn", 2017): (2830, 3255, 3198, 3217, 2729, 2191, 2549, 3069, 3476, 3633, 3539, 3084, 2558,
                     2220, 1970, 1196, 730, 461, 165, 34, 2),
    ("kvinner", 2017): (2694, 3044, 3068, 3138, 2459, 2291, 2618, 3077, 3510, 3585, 3481, 2823,
                        2493, 2221, 2099, 1391, 1014, 634, 332, 86, 10),
    ("menn", 2022): (2585, 3155, 3378, 3200, 2663, 2193, 2637, 3234, 3429, 3653, 3680, 3442, 2980,
                     2375, 2055, 1750, 980, 490, 227, 36, 5),
    ("kvinner", 2022): (2608, 2981, 3163, 3083, 2401, 2093, 2802, 3212, 3369, 3654, 3577, 3448,
                        2729, 2356, 2162, 1893, 1200, 754, 343, 97, 16)}
SEX_TOTALS = {("menn", 2012): 42391, ("kvinner", 2012): 42835, ("menn", 2017): 46106,
              ("kvinner", 2017): 46068, ("menn", 2022): 48147, ("kvinner", 2022): 47941}

MMMM = (97928, 98604, 99268, 99922, 100560, 101182, 101786, 102378, 102961, 103538, 104113, 104681,
        105238, 105785, 106323, 106848, 107360, 107858, 108340, 108802, 109243, 109658, 110048,
        110409, 110740)

POPULATION_SOURCE = "SSB tabell 07459 (CC BY 4.0)"
LADDER_SOURCE = "Asker kommune, plandokument 001 L5702–5734"
USE_SOURCE = "Asker kommune, plandokument 001 L4769–4773 og L9628–9646"
KOHORT = "Kohort"


def population():
    """befolkning.csv: five-year groups by sex 2012, 2017, 2022; functional groups, both sexes, 2022."""
    rows = []
    for (sex, year), counts in sorted(BY_SEX.items(), key=lambda item: (item[0][1], item[0][0])):
        assert sum(counts) == SEX_TOTALS[sex, year], (sex, year)
        rows += [["3203", sex, age, str(year), str(n), POPULATION_SOURCE, "publisert", ""]
                 for age, n in zip(FIVE_YEAR, counts)]
    for year, counts in BOTH_SEXES.items():
        assert sum(counts) == TOTALS[year], year
        if year != max(y for _, y in BY_SEX):
            continue  # without sexes, a year is no population to project or compare
        rows += [["3203", "begge", age, str(year), str(n), POPULATION_SOURCE, "publisert",
                  "SSBs funksjonelle aldersgrupper"] for age, n in zip(FUNCTIONAL, counts)]
    return rows


def control_totals():
    """kontrolltotaler.csv: SSB's main alternative of the 2020 vintage."""
    return [["3203", "alle", str(2026 + i), str(n), "SSB tabell 12882, årgang 2020, MMMM",
             "publisert", ""] for i, n in enumerate(MMMM)]


def settings():
    """innstillinger.csv."""
    rows = (("navn", "Asker", "SSB KLASS 131", "publisert", "grenser fra 2024"),
            ("region", "3203", "SSB KLASS 131", "publisert", "0220, 0627 og 0628 til 2019, 3025 "
             "2020–2023"),
            ("startår", "2022", KOHORT, "forutsetning", "siste år med kartlagt boligtrapp"),
            ("sluttår", "2050", KOHORT, "forutsetning", "siste år i SSBs tabell 12882"),
            ("steglengde", "1", KOHORT, "forutsetning", "år"),
            ("åpen_alder", "105", KOHORT, "forutsetning", ""),
            ("migrasjonstid", "jevn", KOHORT, "forutsetning", ""),
            ("fødselseksponering", "gjennomsnitt_start_slutt", KOHORT, "forutsetning",
             "passer best mot fødte i Norge 1967–2022"),
            ("åpen_gruppe", "samlet", KOHORT, "forutsetning", ""),
            ("kjønnsforhold", "1,0567", "HMD fødte 1967–2019", "avledet", "gutter per jente"),
            ("standardscenario", "ssb-mmmm", KOHORT, "forutsetning", ""),
            ("tabellår", "2022 2025 2030 2040 2050", KOHORT, "forutsetning", ""),
            ("sammenligning", "egen-framskriving fri kun-18-pluss", KOHORT, "forutsetning",
             "vises ved siden av standardscenariet"),
            ("behovsår", "2030", KOHORT, "forutsetning", "endringen i trappen måles hit, som i planen"),
            ("behovsdato", "1. januar", KOHORT, "forutsetning", ""))
    return [list(row) for row in rows]


def age_groups():
    """aldersgrupper.csv: the groups of the population table."""
    groups = ((0, 5), (6, 15), (16, 66), (67, 79), (80, 89), (90, None))
    return [[f"{a}–{b}" if b else f"{a}+", str(a), str(b) if b else "",
             "TBU/KS, gruppene i demografikostnad", "publisert", ""] for a, b in groups]


def indicators():
    """indikatorer.csv: age ratios."""
    rows = (("aldersbæreevne", "personer 16–66 år per person 67 år og over", "16–66", "67+"),
            ("omsorgskoeffisient", "personer 50–66 år per person 85 år og over", "50–66", "85+"),
            ("forsørgerbrøk for eldre", "personer 65 år og over per person 20–64 år", "65+",
             "20–64"),
            ("forsørgerevne", "personer 16–66 år per person 0–15 år eller 67 år og over", "16–66",
             "0–15 + 67+"))
    return [[*row, "Definisjoner i docs", "forutsetning", "aldersgrensene kan endres"]
            for row in rows]


def ladders():
    """trapper.csv: the six steps from the top, then the two rows of the published forecast."""
    steps = (("6", "Institusjon, langtidsopphold (ordinære og spesialiserte plasser)", "heldøgn",
              "plass"),
             ("5", "Boliger med døgntjenester (samlokalisert, personalbase)", "heldøgn", "bolig"),
             ("4", "Tidsbegrenset opphold i bolig og institusjon (rehabilitering, KAD, avlastning, "
              "treningsboliger)", "tidsbegrenset", "plass"),
             ("3", "Kommunalt disponerte boliger uten fast/stedlig bemanning (ulik grad av "
              "fellesfunksjoner)", "uten døgnbemanning", "bolig"),
             ("2", "Private boliger uten livsløpsstandard", "uten døgnbemanning", "bolig"),
             ("1", "Private boliger med livsløpsstandard", "uten døgnbemanning", "bolig"))
    rows = [["boligtrapp", step, str(i), name, band, unit, LADDER_SOURCE, "publisert",
             "bånd og enhet er Kohorts lesning"]
            for i, (step, name, band, unit) in enumerate(steps, start=1)]
    rows.append(["boligtrapp", "?", "7", "plasser, trinnet er ikke oppgitt i kilden", "", "plass",
                 USE_SOURCE, "publisert", "kilden oppgir ikke trinnets navn"])
    rows.append(["boligtrapp", "1+2+4+5+6", "8", "trinn 1–2 og 4–6 samlet (fordelingen er ikke "
                 "oppgitt)", "", "bolig", USE_SOURCE, "avledet", "808 − 53 − 20"])
    return rows


def effort_ladder():
    """trapper.csv: the thirteen steps of the innsatstrapp; the bands' limits are not stated."""
    names = ("Aktive lokalsamfunn", "Forebyggende og helsefremmende arbeid", "Tidlig innsats",
             "Arbeids- og aktivitetstilbud", "Mestringstiltak i hjemmet",
             "Kommunalt disponerte boliger", "Miljøtiltak og helsetjenester i hjemmet",
             "Boformer med fellesfunksjoner", "Tidsbegrenset opphold",
             "Boliger med døgntjenester", "Spesialboliger med døgntjenester", "Institusjon",
             "Institusjon – spesialiserte plasser")
    return [["innsatstrapp", str(step), str(14 - step), names[step - 1], "", "mottaker",
             "Asker kommune, plandokument 001 L5596–5634", "publisert", "enhet er Kohorts lesning"]
            for step in range(13, 0, -1)]


def counted(rows, what):
    """The same rows with what the ladder counts before the source."""
    return [row[:6] + [what] + row[6:] for row in rows]


def ladder_use():
    """trappebruk.csv: 808 dwellings and places in 2022."""
    group = "utviklingshemning og utviklingsforstyrrelser"
    mapped = "kartlegging juni 2022, står som 1. januar 2022"
    read = mapped + ", lest av figur"
    uses = (("3", 53, "bolig", "publisert", read), ("?", 20, "plass", "publisert", read),
            ("1+2+4+5+6", 735, "bolig", "avledet", mapped + "; 808 boliger i alt (publisert) − 53 − 20"))
    return [["boligtrapp", step, group, "begge", "alle", "2022", str(n), unit, USE_SOURCE, status,
             note] for step, n, unit, status, note in uses]


def uncertainty():
    """usikkerhet.csv: what nobody has estimated; the rest follows docs/uncertainty.md."""
    rows = (("forekomst", "region", "hendelser", "videre", "0,95",
             "andelen brukere som fortsetter neste år; kilden oppgir den ikke"),
            ("forekomst", "landet", "vandring", "standardavvik", "0,01",
             "endring i praksis og diagnose per år; ikke anslått av noen"),
            ("enhetskostnad", "landet", "vandring", "standardavvik", "0,01",
             "endring i kostnad per bruker i faste priser per år; ikke anslått av noen"),
            ("deflator", "landet", "vandring", "standardavvik", "0,01",
             "avvik fra prisbanen per år; ikke anslått av noen"))
    return [[*row[:5], KOHORT, "forutsetning", row[5]] for row in rows]


def limits():
    """grenser.csv: limits whose passing is asked for."""
    rows = (("bæreevne under tre", "aldersbæreevne", "under", "3"),
            ("over 900 boliger", "boligtrapp:", "over", "900"))
    return [[*row, KOHORT, "forutsetning", "valgt som eksempel"] for row in rows]


def scenarios():
    """scenarier.csv."""
    plan = "Asker kommune, plandokument 001"
    bound = ("Planen brukte SSBs hovedalternativ fra juli 2022, denne kjøringen årgang 2020. "
             "Kjøringen er bundet og fordeler bare SSBs folketall på alder.")
    rows = (
        ("ssb-mmmm", "beskrivelse", "bundet til SSBs hovedalternativ MMMM, årgang 2020", "", "",
         "SSB tabell 12882", "publisert", ""),
        ("ssb-mmmm", "grunn", bound, "", "", plan, "avledet", ""),
        ("ssb-mmmm", "kontrolltotaler", "ja", "", "", KOHORT, "forutsetning", ""),
        ("ssb-mmmm", "alternativ", "MMMM", "", "", KOHORT, "forutsetning", ""),
        ("egen-framskriving", "beskrivelse", "kommunens egen framskriving, bundet til 24 % vekst "
         "på 17 år", "", "", plan, "publisert", "dersom boligbyggeprogrammet blir bygd"),
        ("egen-framskriving", "grunn", "Kommunen forventer raskere vekst enn SSB. Kjøringen er bundet "
         "og fordeler bare kommunens folketall på alder.", "", "", plan, "avledet", ""),
        ("egen-framskriving", "kontrolltotaler", "nei", "", "", KOHORT, "forutsetning", ""),
        ("egen-framskriving", "folkevekst", "1,24", "2022", "2039",
         plan + " (+23 000 / 24 % i 17 år)", "publisert",
         "samme årlige vekst etter 2039 er vår forutsetning"),
        ("egen-framskriving", "alternativ", "MMMM", "", "", KOHORT, "forutsetning", ""),
        ("fri", "beskrivelse", "motorens egen framskriving uten kontrolltotaler", "", "", KOHORT,
         "forutsetning", ""),
        ("fri", "grunn", "Ikke bundet til SSB: fødte, døde og flytting følger våre egne rater. "
         "Avviket fra SSB viser hvor godt modellen treffer.", "", "", KOHORT, "avledet", ""),
        ("fri", "kontrolltotaler", "nei", "", "", KOHORT, "forutsetning", ""),
        ("fri", "alternativ", "MMMM", "", "", KOHORT, "forutsetning", ""),
        ("uten-flytting", "beskrivelse", "ingen flytting, verken innenlands eller over "
         "landegrensen", "", "", KOHORT, "forutsetning", ""),
        ("uten-flytting", "grunn", "Ikke bundet til SSB og uten flytting: viser hva fødte og døde alene gir, "
         "og er ingen prognose.", "", "", KOHORT, "avledet", ""),
        ("uten-flytting", "kontrolltotaler", "nei", "", "", KOHORT, "forutsetning", ""),
        ("uten-flytting", "alternativ", "MM00", "", "", KOHORT, "forutsetning", ""),
        ("lav", "beskrivelse", "lav fruktbarhet, levealder og innvandring", "", "", KOHORT,
         "forutsetning", ""),
        ("lav", "grunn", "Ikke bundet til SSB: lavere fruktbarhet, levealder og innvandring enn i "
         "fri.", "", "", KOHORT, "avledet", ""),
        ("lav", "kontrolltotaler", "nei", "", "", KOHORT, "forutsetning", ""),
        ("lav", "alternativ", "LLML", "", "", KOHORT, "forutsetning", ""),
        ("hoy", "beskrivelse", "høy fruktbarhet, levealder og innvandring", "", "", KOHORT,
         "forutsetning", ""),
        ("hoy", "grunn", "Ikke bundet til SSB: høyere fruktbarhet, levealder og innvandring enn i "
         "fri.", "", "", KOHORT, "avledet", ""),
        ("hoy", "kontrolltotaler", "nei", "", "", KOHORT, "forutsetning", ""),
        ("hoy", "alternativ", "HHMH", "", "", KOHORT, "forutsetning", ""),
        ("kun-18-pluss", "beskrivelse", "som ssb-mmmm, men raten gjelder bare innbyggere 18 år og "
         "over", "", "", KOHORT, "forutsetning", ""),
        ("kun-18-pluss", "grunn", "Kilden oppgir ikke brukernes alder. Her antas alle å være 18 år "
         "eller eldre, og den gruppen vokser i annen takt enn folketallet i alt.", "", "", KOHORT,
         "forutsetning", ""),
        ("kun-18-pluss", "kontrolltotaler", "ja", "", "", KOHORT, "forutsetning", ""),
        ("kun-18-pluss", "alternativ", "MMMM", "", "", KOHORT, "forutsetning", ""),
        ("kun-18-pluss", "nevner", "18+", "", "", KOHORT, "forutsetning",
         "kilden oppgir ikke brukernes alder"))
    return [list(row) for row in rows]


TAIL = ";kilde;status;merknad"
HEADERS = {
    "befolkning.csv": ("region;kjønn;alder;år;personer" + TAIL, population),
    "kontrolltotaler.csv": ("region;aldersgruppe;år;personer" + TAIL, control_totals),
    "innstillinger.csv": ("felt;verdi" + TAIL, settings),
    "aldersgrupper.csv": ("gruppe;fra;til" + TAIL, age_groups),
    "indikatorer.csv": ("navn;visning;teller;nevner" + TAIL, indicators),
    "trapper.csv": ("trapp;trinn;rekkefølge;navn;bånd;enhet;teller" + TAIL,
                    lambda: counted(ladders(), "personer") + counted(effort_ladder(), "mottakere")
                    + asker_services.ladders()),
    "trappebruk.csv": ("trapp;trinn;brukergruppe;kjønn;aldersgruppe;år;antall;enhet;nevner;dato"
                       + TAIL,
                       lambda: [row[:8] + ["", "1. januar"] + row[8:] for row in ladder_use()]
                       + asker_services.use()),
    "usikkerhet.csv": ("parameter;gjelder;prosess;mål;verdi" + TAIL, uncertainty),
    "grenser.csv": ("navn;størrelse;retning;verdi" + TAIL, limits),
    "scenarier.csv": ("scenario;felt;verdi;fra;til" + TAIL, scenarios)}


def write():
    """Write the files."""
    for name, (header, rows) in HEADERS.items():
        tables.write(tables.ASKER, name, header.split(";"), rows())
