#!/usr/bin/env python3
"""Fits what a single municipality borrows about migration, and writes it as Swift.

    KOHORT_CASES=../shared/cases python3 Datasets/fit/fit_size_target.py

Writes Sources/RateEstimation/Norway/NationalScheduleSizeTargetParameters.swift and
NationalScheduleMigrationParameters.swift. Two things, both with a row per year that has seen nothing
of that year's end or later (docs/method.md):

- The size target of jump-off b: net migration rate by sex and age = c0 + c1 ln(N / 20 000), least
  squares over municipalities, unweighted, transitions of at most 15 years before b, then c0 and c1
  as broken lines through KNOTS.
- Norway's net migration per person in the year t.

Survival is the project's own mortality law of the year; at 67 and more the nation's series scales it
to its own old people. Needs numpy and the SSB series beside KOHORT_CASES; no row of them is copied.
"""

import csv
import os
import textwrap

import numpy as np

import laws
import sources
import swift_tables
import tables

KNOTS = (1, 2, 4, 6, 10, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 32, 34, 37,
         40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95)
BANDS = (67, 75, 80, 85, 90, 106)
WINDOW = 15
STEADYING = 20.0
TOP = 105
HEAD = "// Written by Datasets/fit/fit_size_target.py; do not edit by hand.\n\n"

TARGET = """\
/// What Norwegian municipalities of a size gain or lose, by sex and age: the knots of
/// ``NationalScheduleSizeTarget``, one row per jump-off from ``firstYear`` on.
///
/// Source: our own fitting to SSB table 07459, all municipalities 2005-2020; each row uses
/// 1 January of its year and earlier only.
enum NationalScheduleSizeTargetParameters {
  /// The jump-off of the first row.
  static let firstYear = %d

  /// The ages of the knots, lines between them, level beyond the last.
  static let knots = [
%s  ]

  /// Women c0, women c1, men c0, men c1 at the knots, in thousandths per person and year.
  static let rows: [[Double]] = [
%s  ]
}
"""

MIGRATION = """\
/// Norway's net migration per 1000 persons in each year from ``firstYear`` on.
///
/// Source: residual of SSB table 07459, the nation 1986-2020, and the project's mortality law.
enum NationalScheduleMigrationParameters {
  /// The first year.
  static let firstYear = 1986

  /// Net migrants aged 1 and more at the end of the year, per 1000 persons at its start.
  static let rates: [Double] = [
%s  ]
}
"""


def law(year):
    """Death rates of a year, [sex, age 0-110]."""
    rows = tables.read(tables.NORWAY, "dodelighet_parametre.csv")
    out = np.zeros((2, len(laws.AGES)))
    for row in rows:
        if int(row["år"]) == year:
            p = [tables.value(row[c]) for c in laws.MORTALITY]
            out[laws.SEXES.index(row["kjønn"])] = [laws.mortality(p, x) for x in laws.AGES]
    return out


def survivors(people, rates):
    """One year older: [..., sex, age]; the open group keeps its own."""
    rates = np.minimum(rates, 2.0)
    out = np.zeros_like(people)
    share = np.exp(-0.5 * (rates[:, :TOP] + rates[:, 1:TOP + 1]))
    out[..., 1:] = people[..., :TOP] * share
    out[..., TOP] += people[..., TOP] * np.exp(-rates[:, TOP])
    return out


def municipalities(with_codes=False):
    """[place, sex, age, year - 2005], with the codes before it when asked; Ålesund and Haram as one (the source halves their sum)."""
    path = sources._ssb("folkemengde_alle_kommuner_2005-2020.csv")
    places, cells = {}, []
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            code = "1508" if row["kommunenr"] == "1580" else row["kommunenr"]
            index = places.setdefault(code, len(places))
            if index == len(cells):
                cells.append(np.zeros((2, TOP + 1, 16)))
            values = [float(row[str(y)] or 0) for y in range(2005, 2021)]
            cells[index][0 if row["kjønn"].startswith("K") else 1, int(row["alder"])] += values
    return (list(places), np.array(cells)) if with_codes else np.array(cells)


def national_rates():
    """Net migration per person, 1986-2019."""
    people = sources.norway()
    out = []
    for year in range(1986, 2020):
        start, end = people[:, :, year - 1986], people[:, :, year - 1985]
        rates = law(year)
        expected = start - np.append(survivors(start, rates)[:, 1:], np.zeros((2, 1)), axis=1)
        for low, high in zip(BANDS, BANDS[1:]):
            gone = start[:, low:high].sum(1) - end[:, low + 1:high + (high <= TOP)].sum(1)
            rates[:, low:high if high <= TOP else None] *= (
                gone / expected_deaths(start, rates, low, high))[:, None]
        out.append((end - survivors(start, rates))[:, 1:].sum() / start.sum())
    return out


def expected_deaths(start, rates, low, high):
    """Deaths of those aged low to high - 1 in a year, by sex."""
    only = np.zeros_like(start)
    only[:, low:high] = start[:, low:high]
    return only.sum(1) - survivors(only, rates).sum(1)


def coefficients(people, jump_off):
    """c0 and c1 by sex and age, as broken lines through the knots: [2, sex, knot]."""
    first = max(2005, jump_off - WINDOW)
    net = np.zeros(people.shape[:3])
    exposure = np.zeros(people.shape[:3])
    for year in range(first, jump_off):
        start, end = people[..., year - 2005], people[..., year - 2004]
        known = ((start.sum((1, 2)) > 0) & (end.sum((1, 2)) > 0))[:, None, None]
        alive = survivors(start, law(year))
        net += (end - alive) * known
        exposure += alive * known
    used = exposure.sum((1, 2)) > 0
    size = np.log(people[used, :, :, jump_off - 2005].sum((1, 2)) / 20000)
    mean = net.sum(0) / np.maximum(exposure.sum(0), 1)
    rate = (net[used] + STEADYING * mean) / (exposure[used] + STEADYING)
    design = np.stack([np.ones_like(size), size], 1)
    lines = np.linalg.lstsq(design, rate.reshape(len(rate), -1), rcond=None)[0]
    lines = lines.reshape(2, 2, TOP + 1)
    hats = np.array([np.interp(range(1, TOP + 1), KNOTS, np.eye(len(KNOTS))[k])
                     for k in range(len(KNOTS))]).T
    weight = np.sqrt(exposure.sum(0)[:, 1:].mean(0))[:, None]
    out = np.zeros((2, 2, len(KNOTS)))
    for c in range(2):
        for s in range(2):
            out[c, s] = np.linalg.lstsq(hats * weight, lines[c, s, 1:] * weight[:, 0],
                                        rcond=None)[0]
    return out


def wrapped(numbers, indent):
    text = ", ".join(f"{n:.2f}" if isinstance(n, float) else str(n) for n in numbers) + ","
    return "".join(f"{indent}{line}\n" for line in textwrap.wrap(text, 98 - len(indent)))


def main():
    people = municipalities()
    rows = []
    for jump_off in range(2006, 2021):
        found = coefficients(people, jump_off) * 1000
        numbers = [float(v) for s in range(2) for c in range(2) for v in found[c, s]]
        rows.append(f"    // {jump_off}\n    [\n{wrapped(numbers, '      ')}    ],\n")
    save("NationalScheduleSizeTargetParameters.swift",
         TARGET % (2006, wrapped(KNOTS, "    "), "".join(rows)))
    rates = [float(r * 1000) for r in national_rates()]
    save("NationalScheduleMigrationParameters.swift", MIGRATION % wrapped(rates, "    "))


def save(name, text):
    with open(os.path.join(swift_tables.SOURCES, name), "w", encoding="utf-8") as file:
        file.write(HEAD + text)


if __name__ == "__main__":
    main()
