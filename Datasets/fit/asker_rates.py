"""The rows of Datasets/asker that come from our own laws: mortality, fertility, migration, LMHK0.

Standard library only, and only tables of the repository: what `--check` recomputes.
"""

import fit_tables as fits
import laws
import tables

BASE = 2019                 # last year of the national laws
START = 2022                # first year of the run
OWN = "Egen tilpasning, docs/schedules.md"
VINTAGE = "SSB tabell 12882 årgang 2020, løst i docs/schedules.md"
RATE_DECIMALS = 7
PATH_YEARS = (2022, 2025, 2030, 2035, 2040, 2045, 2050)

# SSB's 2024 vintage, main alternative (women, men).
E0_2024 = {2024: (84.6, 81.4), 2050: (88.3, 86.0)}
SRB = 1.0567


def text(value, decimals):
    return tables.number(value, decimals)


def mortality_rows():
    """dodelighet.csv: the law of 2019 by single age, and life expectancy of stated years."""
    law, rows = fits.mortality(), []
    for s, sex in enumerate(laws.SEXES):
        m = [laws.mortality(law[sex, BASE], x) for x in laws.AGES]
        rows += [[sex, str(x), str(BASE), "mx", text(v, RATE_DECIMALS), OWN, "avledet", ""]
                 for x, v in enumerate(m)]
        known = laws.life_expectancy(m, sex)
        step = (E0_2024[2024][s] - known) * (START - BASE) / (2024 - BASE)
        rows.append([sex, "", str(START), "e0", text(known + step, 2),
                     "Egen tavle 2019 og SSB årgang 2024", "avledet",
                     f"rett linje fra {text(known, 2)} i 2019 til 2024"])
        rows += [[sex, "", str(year), "e0", text(E0_2024[year][s], 1),
                  "SSB befolkningsframskriving årgang 2024 MMMM", "publisert", ""]
                 for year in (2024, 2050)]
    return rows


def fertility_rows():
    """fruktbarhet.csv: the curve of 2019, Asker's total fertility by year, the sex ratio."""
    law = fits.fertility()[BASE]
    factor = fits.levels()["fruktbarhet_lokal_faktor"]
    rows = [[str(x), str(BASE), "rate", text(laws.fertility(law, x), RATE_DECIMALS), OWN,
             "avledet", ""] for x in laws.FERTILE]
    for year in PATH_YEARS:
        national = vintage("MMMM", year)[0]
        rows.append(["", str(year), "SFK", text(national * factor, 4), VINTAGE, "avledet",
                     f"landet {text(national, 3)} ganger lokal faktor {text(factor, 4)}"])
    rows.append(["", str(START), "SRB", text(SRB, 4), "HMD fødte 1967–2019", "avledet", ""])
    return rows


def vintage(alternative, year):
    """What the 2020 vintage implies in the step that starts in `year`; 2050 is its last step's."""
    return fits.vintage()[alternative, min(year, 2049)]


def population_2022():
    """{sex: [(from, to, persons)]} of the five-year groups, from befolkning.csv."""
    groups = {sex: [] for sex in laws.SEXES}
    for row in tables.read(tables.ASKER, "befolkning.csv"):
        if row["år"] == str(START) and row["kjønn"] in groups:
            low, _, high = row["alder"].partition("–")
            low = int(low.rstrip("+"))
            groups[row["kjønn"]].append((low, int(high) if high else laws.OPEN_AGE,
                                         int(row["personer"])))
    return groups


def smooth_population(groups):
    """Persons by single age 0-105: straight lines between the means of the groups at their middles.
    Only the profile of in-migration rests on it; its level is set by the groups themselves."""
    middles = [(low + high) / 2 for low, high, _ in groups]
    means = [persons / (high - low + 1) for low, high, persons in groups]
    out = []
    for x in range(laws.OPEN_AGE + 1):
        i = max((j for j, m in enumerate(middles) if m <= x), default=-1)
        if i < 0 or i == len(middles) - 1:
            out.append(means[max(i, 0)])
        else:
            share = (x - middles[i]) / (middles[i + 1] - middles[i])
            out.append(means[i] + share * (means[i + 1] - means[i]))
    return out


def flows():
    """{sex: (in-migrants by age, out-migration rate by age)}, domestic and foreign together."""
    result = {}
    for sex, groups in population_2022().items():
        turnover, net = fits.migration()[sex]
        both = [laws.turnover(turnover, x) for x in range(laws.OPEN_AGE + 1)]
        more = [laws.net_rate(net, x) for x in range(laws.OPEN_AGE + 1)]
        rate = [(b + n) / 2 for b, n in zip(both, more)]
        level = sum(persons * sum(rate[low:high + 1]) / (high - low + 1)
                    for low, high, persons in groups)
        profile = [r * n for r, n in zip(rate, smooth_population(groups))]
        result[sex] = ([p * level / sum(profile) for p in profile],
                       [(b - n) / 2 for b, n in zip(both, more)])
    return result


def shares():
    """(part of out-migration that leaves the country, part of in-migration that enters it)."""
    level, groups = fits.levels(), population_2022()
    out_share = level["utvandring_andel_av_utflytting"]
    inn = sum(sum(flows()[sex][0]) for sex in laws.SEXES)
    out = sum(persons * sum(flows()[sex][1][low:high + 1]) / (high - low + 1)
              for sex in laws.SEXES for low, high, persons in groups[sex])
    foreign = level["nettoinnvandring_landet"] * level["asker_andel_av_landet"]
    return out_share, (out_share * out + foreign) / inn


def migration_rows():
    """flytting.csv: four gross flows; domestic in-migration follows the donors' numbers."""
    out_share, in_share = shares()
    index, rows = fits.donor_index(), []

    def add(stream, sex, values, year, measure, decimals, status, note):
        rows.extend(["3203", stream, sex, str(x), str(year), measure, text(v, decimals), OWN,
                     status, note] for x, v in enumerate(values))

    for sex, (inn, out) in flows().items():
        add("ut", sex, [v * (1 - out_share) for v in out], START, "rate", RATE_DECIMALS, "avledet",
            "utflytting innenlands 90 % av all utflytting")
        add("utvandring", sex, [v * out_share for v in out], START, "rate", RATE_DECIMALS,
            "forutsetning", "10 % av all utflytting")
        add("innvandring", sex, [v * in_share for v in inn], START, "antall", 4, "forutsetning",
            "Askers andel av landets nettoinnvandring 2012–2019 pluss utvandring")
        for year in sorted({y for _, y in index}):
            add("inn", sex, [v * (1 - in_share) * index[x, year] for x, v in enumerate(inn)], year,
                "antall", 4, "avledet", "følger landets folketall i aldersgruppen, SSB 12882 MMMM")
    return rows


def assumption_rows():
    """forutsetninger.csv: what the letters L M H K 0 do to each component."""
    rows, base = [], fits.levels()["nettoinnvandring_landet"]

    def add(component, level, sex, year, measure, value, source, status, note=""):
        rows.append([component, level, sex, str(year), measure, value, source, status, note])

    add("fruktbarhet", "M", "", START, "faktor", "1", "Definisjon", "forutsetning",
        "SFK i fruktbarhet.csv")
    add("fruktbarhet", "K", "", START, "SFK",
        text(vintage("MMMM", START)[0] * fits.levels()["fruktbarhet_lokal_faktor"], 4), VINTAGE,
        "avledet", "SFK holdes som i 2022")
    for letter, alternative in (("L", "LLML"), ("H", "HHMH")):
        for year in PATH_YEARS:
            ratio = vintage(alternative, year)[0] / vintage("MMMM", year)[0]
            add("fruktbarhet", letter, "", year, "faktor", text(ratio, 4), VINTAGE, "avledet",
                f"SFK {alternative} mot MMMM")
    add("levealder", "M", "", START, "tillegg", "0", "Definisjon", "forutsetning",
        "e0 i dodelighet.csv")
    for row in mortality_rows():
        if row[3] == "e0" and row[2] == str(START):
            add("levealder", "K", row[0], START, "e0", row[4], row[5], "avledet",
                "levealder holdes som i 2022")
    for letter, alternative in (("L", "LLML"), ("H", "HHMH")):
        for year in (START, 2050):
            # The solved paths differ by the same number of years for both sexes; 2050 itself is
            # the line through the last two steps.
            gap = lambda y: fits.vintage()[alternative, y][2] - fits.vintage()["MMMM", y][2]
            years = gap(year) if year < 2050 else 2 * gap(2049) - gap(2048)
            add("levealder", letter, "", year, "tillegg", text(years, 2), VINTAGE, "avledet",
                f"løst mot personer 80 år og over i 2050, {alternative} mot MMMM")
    add("innenlands", "M", "", START, "faktor", "1", "Definisjon", "forutsetning",
        "inn og ut i flytting.csv")
    add("innenlands", "0", "", START, "faktor", "0", "Definisjon", "forutsetning",
        "ingen flytting innenlands")
    for letter, alternative in (("L", "LLML"), ("M", "MMMM"), ("H", "HHMH")):
        for year in PATH_YEARS:
            add("innvandring", letter, "", year, "faktor",
                text(vintage(alternative, year)[1] / base, 4), VINTAGE, "avledet",
                "landets netto mot 2012–2019, ganger både innvandring og utvandring")
    add("innvandring", "K", "", START, "faktor", "1", "Definisjon", "forutsetning",
        "som middelet 2012–2019")
    add("innvandring", "0", "", START, "faktor", "0", "Definisjon", "forutsetning",
        "ingen flytting over landegrensen")
    return rows


HEADERS = {
    "dodelighet.csv": ("kjønn;alder;år;mål;verdi;kilde;status;merknad", mortality_rows),
    "fruktbarhet.csv": ("alder;år;mål;verdi;kilde;status;merknad", fertility_rows),
    "flytting.csv": ("region;strøm;kjønn;alder;år;mål;verdi;kilde;status;merknad",
                     migration_rows),
    "forutsetninger.csv": ("komponent;nivå;kjønn;år;mål;verdi;kilde;status;merknad",
                           assumption_rows)}


def write():
    """Write the four files."""
    for name, (header, rows) in HEADERS.items():
        tables.write(tables.ASKER, name, header.split(";"), rows())
