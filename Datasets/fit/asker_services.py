"""Asker's services as the sources state them: more ladders, growth of staff, prevalence, references.

What a source has lost is absent. What had to be chosen, such as a year or an age, is `forutsetning`.
"""

import tables

KOHORT = "Kohort"
KOSTRA = "SSB KOSTRA, Asker 2025"
PSYCH = "Asker kommune, plandokument 002 L10925"
STEP4 = "Asker kommune, plandokument 004"
TAIL = ";kilde;status;merknad"


def ladders():
    """trapper.csv: ladders of the two groups that are counted by other sources than the first."""
    rows = []
    for ladder, source, steps in (
            ("boligtrapp eldre", KOSTRA,
             (("6", "Institusjon, langtidsopphold", "plass"),
              ("5", "Boliger med døgntjenester", "bolig"))),
            ("boligtrapp psykisk helse og rus", PSYCH,
             (("5", "Bemannede kommunale boliger", "bolig"),
              ("3", "Kommunale boliger uten bemanning", "bolig")))):
        for order, (step, name, unit) in enumerate(steps, start=1):
            band = "heldøgn" if step in "56" else "uten døgnbemanning"
            rows.append([ladder, step, str(order), name, band, unit, "personer", source,
                         "avledet", "trinnet er Kohorts lesning av kildens betegnelse"])
    return rows


def use():
    """trappebruk.csv: elders 31 December 2025, psykisk helse og rus 2020, and step 4 of the
    innsatstrapp."""
    def row(ladder, step, group, ages, year, count, unit, source, status, note):
        date = "31. desember" if source == KOSTRA else "1. januar"
        return [ladder, step, group, "begge", ages, year, str(count), unit, "", date, source, status,
                note]
    moved = "telt i 2020, satt til startåret: folkemengden i 2020 er ikke i mappen etter alder"
    return [
        row("boligtrapp eldre", "6", "eldre", "80+", "2025", 361, "plass", KOSTRA, "publisert", ""),
        row("boligtrapp eldre", "6", "eldre", "0–79", "2025", 127, "plass", KOSTRA, "avledet",
            "488 − 361"),
        row("boligtrapp eldre", "5", "eldre", "80+", "2025", 449, "bolig", KOSTRA, "forutsetning",
            "449 beboere i alle aldre er publisert; alderen er ikke oppgitt og satt til 80+"),
        row("boligtrapp psykisk helse og rus", "5", "psykisk helse og rus", "18+", "2022", 121,
            "bolig", PSYCH, "forutsetning", moved),
        row("boligtrapp psykisk helse og rus", "3", "psykisk helse og rus", "18+", "2022", 142,
            "bolig", PSYCH, "forutsetning", moved),
        row("innsatstrapp", "4", "alle brukere", "alle", "2022", 1628, "mottaker", STEP4,
            "forutsetning", "1 628 mottakere (regnskap 2019) er publisert; året er satt til "
            "startåret og alderen er ikke oppgitt")]


def growth():
    """veksttall.csv: two sources with two bases, never merged."""
    return [["pleie og omsorg, +45 %", "", "2040", "0,45", "", "998",
             "Asker kommune, plandokument 001 L5384", "publisert", "basis følger av de to"],
            ["pleie og omsorg, +40 %", "", "2040", "0,4", "", "770",
             "Asker kommune, plandokument 002 L8644", "publisert", "basis følger av de to"]]


def prevalence():
    """forekomst.csv: utviklingshemming low and high, and dementia by sex and age."""
    rows = [["utviklingshemming", "begge", "alle", "0,0095", "0,0123",
             "Asker kommune, plandokument 001 L7240", "publisert", ""]]
    ages = ("30–64", "65–69", "70–74", "75–79", "80–84", "85–89", "90+")
    men = ("0,000838", "0,005717", "0,063894", "0,100285", "0,177985", "0,304476", "0,414735")
    women = ("0,000873", "0,00886", "0,048112", "0,089572", "0,18018", "0,345687", "0,50916")
    for sex, shares in (("menn", men), ("kvinner", women)):
        for group, share in zip(ages, shares):
            rows.append(["demens", sex, group, share, "", "Nasjonal forekomst av demens",
                         "publisert", ""])
    return rows


def references():
    """referanse.csv: the share of costs beside 14 comparison municipalities."""
    return [["14 sammenligningskommuner", "", "", "pleie og omsorg, andel av utgiftene", "alle",
             "alle", "2022", "", "0,082", "0,095", "Asker kommune, plandokument 001", "publisert",
             "året er ikke oppgitt og satt til startåret"]]


def production():
    """produksjon.csv: the mix of new dwellings and what is reserved; two texts, two denominators."""
    plan = "Asker kommune, plandokumentene"
    rows = [["boligtype", kind, "", "", "", share, "", plan, "publisert", "60/20/20"]
            for kind, share in (("blokk", "0,6"), ("rekkehus", "0,2"), ("enebolig", "0,2"))]
    for name, share, of, note in (
            ("rimelige boliger", "0,15", "", "én tekst: av all produksjon"),
            ("rimelige boliger", "0,15", "blokk", "en annen tekst: av blokk"),
            ("kjøpsopsjon i utbyggingsavtale", "0,02", "", "")):
        rows.append(["reservert", name, "", "", "", share, of, plan, "publisert", note])
    return rows


def mapping():
    """kobling.csv: our reading of which effort goes with which home; steps 1–4 have no home."""
    pairs = (("13", "6"), ("12", "6"), ("11", "5"), ("10", "5"), ("9", "4"), ("8", "3"), ("6", "3"))
    return [["innsatstrapp", a, "boligtrapp", b, "1", KOHORT, "forutsetning",
             "vår lesning; kan endres"] for a, b in pairs]


HEADERS = {
    "veksttall.csv": ("navn;basisår;år;vekst;basis;økning" + TAIL, growth),
    "forekomst.csv": ("brukergruppe;kjønn;aldersgruppe;lav;høy" + TAIL, prevalence),
    "referanse.csv": ("navn;trapp;trinn;brukergruppe;aldersgruppe;nevner;år;dato;verdi;egen" + TAIL,
                      references),
    "produksjon.csv": ("mål;navn;trapp;trinn;år;verdi;av" + TAIL, production),
    "kobling.csv": ("fratrapp;fra;tiltrapp;til;andel" + TAIL, mapping)}


def write():
    """Write the files."""
    for name, (header, rows) in HEADERS.items():
        tables.write(tables.ASKER, name, header.split(";"), rows())
