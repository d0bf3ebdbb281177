"""Recomputes Datasets/asker from the parameter tables and holds the files to it. No numpy."""

import os

import asker_budget
import asker_rates
import asker_stated
import fit_tables
import laws
import tables

TOLERANCE = 1e-6          # absolute, of printed rates with seven decimals
RELATIVE = 1e-5


def main():
    """Print all problems; 1 if there are any."""
    problems = []
    for module in (asker_stated, asker_rates, asker_budget):
        for name, (header, rows) in module.HEADERS.items():
            problems += compare(name, header.split(";"), rows())
    problems += parameter_years() + plausible_laws() + partitions() + balanced_flows() + statuses()
    for problem in problems:
        print(problem)
    print("Datasets:", "no problems" if not problems else f"{len(problems)} problems")
    return 1 if problems else 0


def compare(name, header, rows):
    """Every row of the file against the recomputed one: numbers within tolerance, texts equal."""
    found = tables.read(tables.ASKER, name)
    with open(os.path.join(tables.ASKER, name), "rb") as file:
        if not file.read().startswith(b"\xef\xbb\xbf"):
            return [f"{name}: no byte order mark"]
    if len(found) != len(rows):
        return [f"{name}: {len(found)} rows, expected {len(rows)}"]
    problems = []
    for line, (row, expected) in enumerate(zip(found, rows), start=2):
        for column, text in zip(header, expected):
            if not same(row[column], text, column):
                problems.append(f"{name} line {line}, {column}: found {row[column]!r}, "
                                f"expected {text!r}")
    return problems


def same(found, expected, column):
    if found == expected:
        return True
    if column != "verdi":
        return False
    try:
        a, b = tables.value(found), tables.value(expected)
    except ValueError:
        return False
    return abs(a - b) <= TOLERANCE + RELATIVE * abs(b)


def parameter_years():
    """Every sex and year 1967-2019 has its parameters."""
    wanted = {(sex, year) for sex in laws.SEXES for year in range(1967, 2020)}
    problems = []
    if set(fit_tables.mortality()) != wanted:
        problems.append("dodelighet_parametre.csv: sexes or years missing")
    if set(fit_tables.fertility()) != set(range(1967, 2020)):
        problems.append("fruktbarhet_parametre.csv: years missing")
    return problems


def plausible_laws():
    """Mortality in (0, 1) and rising from 40; fertility positive and total within 1,4-2,9."""
    problems = []
    for key, p in fit_tables.mortality().items():
        m = [laws.mortality(p, x) for x in laws.AGES]
        if min(m) <= 0 or max(m) >= 1 or any(b <= a for a, b in zip(m[40:], m[41:])):
            problems.append(f"dodelighet_parametre.csv {key}: not in (0, 1) or not rising from 40")
    for year, p in fit_tables.fertility().items():
        f = [laws.fertility(p, x) for x in laws.FERTILE]
        if min(f) < 0 or not 1.4 < sum(f) < 2.9:
            problems.append(f"fruktbarhet_parametre.csv {year}: total fertility {sum(f):.3f}")
    return problems


def partitions():
    """Five-year groups and functional groups of 2022 leave no negative and no unlike piece.

    Both are cut at every bound of either; a piece's persons are the difference of two cumulated
    counts known at its ends. A bound known to both must have the same cumulated count."""
    five, functional = {}, {}
    for row in tables.read(tables.ASKER, "befolkning.csv"):
        if row["år"] == "2022":
            low = int(row["alder"].partition("–")[0].rstrip("+"))
            table = functional if row["kjønn"] == "begge" else five
            table[low] = table.get(low, 0) + int(row["personer"])
    below = [{low: sum(n for a, n in table.items() if a < low) for low in [*table, 999]}
             for table in (five, functional)]
    problems = [f"befolkning.csv 2022: {below[0][x]} and {below[1][x]} persons below {x}"
                for x in below[0] if x in below[1] and below[0][x] != below[1][x]]
    known = sorted({**below[0], **below[1]}.items())
    problems += [f"befolkning.csv 2022: {b - a} persons aged {x}-{y - 1}"
                 for (x, a), (y, b) in zip(known, known[1:]) if b < a]
    return problems


def balanced_flows():
    """Flows are not negative, every age 0-105 is there once, and the net is the fitted net."""
    problems, seen, net = [], {}, 0.0
    groups = asker_rates.population_2022()
    for row in tables.read(tables.ASKER, "flytting.csv"):
        value = tables.value(row["verdi"])
        if value < 0:
            problems.append(f"flytting.csv: negative {row}")
        key = (row["strøm"], row["kjønn"], row["år"])
        seen.setdefault(key, []).append(int(row["alder"]))
        if row["år"] == "2022" and row["mål"] == "antall":
            net += value
        elif row["år"] == "2022":
            net -= value * sum(n / (high - low + 1) for low, high, n in groups[row["kjønn"]]
                               if low <= int(row["alder"]) <= high)
    problems += [f"flytting.csv {key}: ages are not 0-105" for key, ages in seen.items()
                 if ages != list(range(106))]
    wanted = sum(n * sum(laws.net_rate(fit_tables.migration()[sex][1], x)
                         for x in range(low, high + 1)) / (high - low + 1)
                 for sex in laws.SEXES for low, high, n in groups[sex])
    if abs(net - wanted) > 0.1:
        problems.append(f"flytting.csv: net {net:.2f} of 2022, fitted net is {wanted:.2f}")
    return problems


def statuses():
    """Every row of both folders has a source and one of the three statuses."""
    problems = []
    for folder in (tables.ASKER, tables.NORWAY):
        for name in sorted(os.listdir(folder)):
            if name.endswith(".csv"):
                problems += [f"{name} line {line}: kilde or status missing"
                             for line, row in enumerate(tables.read(folder, name), start=2)
                             if not row["kilde"] or row["status"] not in
                             ("publisert", "avledet", "forutsetning")]
    return problems
