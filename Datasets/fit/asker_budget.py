"""The rows of Datasets/asker that are about money. Standard library.

Published: step 4 of the innsatstrapp (111 mill. kr, 6,2 % of all), the rise of prices in 2022, the
share of cost in comparable municipalities, the number of homes. Derived: the total, 111 / 0,062.
Everything else is a choice of ours (forutsetning), made so that the folder shows what it takes, and
is to be replaced by the municipality's own figures.
"""

import tables

KOHORT = "Kohort"
COSTS = "Asker kommune, plandokument 004"
CHOICE = "forutsetning"
STEP_COST, STEP_SHARE = 111_000_000, 0.062
COST_YEAR = "2019"
SERVICE = "pleie og omsorg"

# Persons per 1000 (2008-2010, docs/service-demand.md) and, chosen by us, kroner for each in 2019.
AGES = ("0–66", "67–79", "80–89", "90+")
USERS = {"institusjon": (1.1, 17.9, 106.9, 312.3), "bolig med døgntjenester": (4.7, 20.6, 88.9, 206.0),
         "hjemmetjenester": (14.4, 78.5, 314.1, 521.3)}
PRICES = {"institusjon": 1_000_000, "bolig med døgntjenester": 800_000, "hjemmetjenester": 150_000}
PERSONS_2022 = (81_320, 10_620, 3_424, 724)
OWN_SHARE, OTHERS_SHARE = 9.5, 8.2


def total():
    """What the published row of step 4 says that all steps cost, kroner of 2019."""
    return round(STEP_COST / STEP_SHARE)


def per_inhabitant():
    """Kroner per inhabitant: users × our prices, scaled so that all together cost the total."""
    plain = [sum(USERS[kind][i] / 1000 * PRICES[kind] for kind in USERS) for i in range(len(AGES))]
    scale = total() / sum(kroner * persons for kroner, persons in zip(plain, PERSONS_2022))
    return [round(kroner * scale, -1) for kroner in plain]


def unit_costs():
    """enhetskostnader.csv."""
    head = ["innsatstrapp", "4"]
    rows = [["trinn 4", "trinn i alt", str(STEP_COST), COST_YEAR, "kommunal", *head, "", "234", "",
             "", "", "", "", "", "", COSTS, "publisert", "1 628 mottakere"],
            ["trinn 4", "andel av trappen", "0,062", COST_YEAR, "", *head, "", "234", "", "", "",
             "", "", "", "", COSTS, "publisert", "6,2 % av kostnaden på alle trinn"]]
    note = "brukerrater for landet 2008–2010 ganget med våre priser, skalert til 1 790 mill. kr"
    other = "som egen, ganget med 8,2/9,5: andelen pleie og omsorg i 14 sammenligningskommuner"
    for ages, kroner in zip(AGES, per_inhabitant()):
        for measure, value, remark in (
                ("egen per innbygger", kroner, note),
                ("landet per innbygger", round(kroner * OTHERS_SHARE / OWN_SHARE, -1), other)):
            rows.append([f"{SERVICE} {ages} år", measure, str(int(value)), COST_YEAR, "kommunal", "",
                         "", "", SERVICE, "", ages, "", "", "", "", "", KOHORT, CHOICE, remark])
    rows.append(["kommunale boliger", "per enhet", "150000", "2022", "kommunal", "boligtrapp", "3",
                 "", "265", "", "", "", "", "", "", "", KOHORT, CHOICE, "bytt ut med egne tall"])
    return rows


def deflator():
    """deflator.csv: the rise of 2022 is published, the rest is chosen."""
    plans = "Asker kommune, plandokument 002 og 004"
    rows = [["kommunal", "2020", "2021", "vekst", "0,025", "", "", KOHORT, CHOICE, ""],
            ["kommunal", "2022", "", "vekst", "0,067", "", "", plans, "publisert",
             "anslått til 2,5 %, ble 6,7 %"],
            ["kommunal", "2023", "2050", "vekst", "0,03", "", "", KOHORT, CHOICE, ""],
            ["bygg", "2020", "2022", "vekst", "0,05", "", "", KOHORT, CHOICE, ""],
            ["bygg", "2023", "2050", "vekst", "0,03", "", "", KOHORT, CHOICE, ""]]
    return rows


def settings():
    """okonomi.csv."""
    rows = (("første_år", "2023", "året etter kartleggingen av boligtrappen"),
            ("deflator", "kommunal", ""), ("produktivitet", "0", "uendret"),
            ("kalkulasjonsrente", "0,04", "real"),
            ("demografi_fra", "egen per innbygger", "kostnaden på trinnene er ikke oppgitt"))
    return [[field, value, "", "", KOHORT, CHOICE, note] for field, value, note in rows]


def interest():
    """renter.csv."""
    return [["2022", "2050", "0,04", "", KOHORT, CHOICE, ""]]


def adopted():
    """vedtatt_budsjett.csv: the total of the innsatstrapp, in which functions are not told apart."""
    return [[SERVICE, str(total()), "", COST_YEAR, "kommunal", "", "", COSTS, "avledet",
             "111 mill. kr / 6,2 %; funksjonene er ikke oppgitt, og vedtaket for 2022 er ikke kjent"]]


# Operation of step 3 is priced by home in enhetskostnader.csv, and not once more by project.
PROJECTS = (("30 boliger på trinn 5", "5", 30, 4_500_000, 24_000_000),
            ("30 boliger på trinn 3", "3", 30, 3_500_000, None))
HOMES = ("om lag 60 nye boliger på trinn 3 og 5 er publisert (plandokument 001); fordelingen, "
         "kostnaden og årene er forutsatt")


def operation(yearly):
    """What a project costs to run, and its index."""
    return ["", ""] if yearly is None else [str(yearly), "kommunal"]


def investments():
    """investeringer.csv: about 60 homes on steps 3 and 5."""
    return [[name, "265", "boligtrapp", step, str(places), "0", "2026-08", *operation(yearly),
             "2023", "bygg", "0,25", "1", "0,45", "4000000", "ja", "ved innflytting", "0,1",
             "annuitet", "30", "0", "40", "", "", KOHORT, CHOICE, HOMES]
            for name, step, places, _, yearly in PROJECTS]


def instalments():
    """investeringsrater.csv."""
    return [[name, year, str(int(places * cost * share)), KOHORT, CHOICE, ""]
            for name, _, places, cost, _ in PROJECTS
            for year, share in (("2024", 0.2), ("2025", 0.5), ("2026", 0.3))]


TAIL = ";kilde;status;merknad"
HEADERS = {
    "deflator.csv": ("indeks;år;til;mål;verdi;del;scenario" + TAIL, deflator),
    "enhetskostnader.csv": ("navn;mål;beløp;prisår;indeks;trapp;trinn;brukergruppe;funksjon;drift;"
                            "aldersgruppe;andel;scenario;ansvar;art;prosjekt" + TAIL, unit_costs),
    "okonomi.csv": ("felt;verdi;prisår;indeks" + TAIL, settings),
    "renter.csv": ("år;til;rente;scenario" + TAIL, interest),
    "investeringer.csv": ("prosjekt;funksjon;trapp;trinn;plasser;erstatter;innflytting;årlig_drift;"
                          "drift_indeks;prisår;indeks;mva;mva_kompensasjon;tilskudd;tilskudd_tak;"
                          "nettotilvekst;utbetaling;egenfinansiering;lån;løpetid;avdragsfrihet;"
                          "avskrivningstid;ansvar;art" + TAIL, investments),
    "investeringsrater.csv": ("prosjekt;år;beløp" + TAIL, instalments),
    "vedtatt_budsjett.csv": ("funksjon;brutto;inntekt;prisår;indeks;ansvar;art" + TAIL, adopted)}


def write():
    """Write the seven files."""
    for name, (header, rows) in HEADERS.items():
        tables.write(tables.ASKER, name, header.split(";"), rows())
