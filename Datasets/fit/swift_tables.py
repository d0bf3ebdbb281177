"""Copies the parameter tables of Datasets/norge into Swift, so that the program carries them.

    python3 Datasets/fit/fit.py --swift     write the tables of Sources/RateEstimation/Norway

Every number is written as the table prints it, with a decimal point. Standard library only.
"""

import os
import textwrap

import laws
import tables

SOURCES = os.path.join(os.path.dirname(tables.DATASETS), "Sources", "RateEstimation", "Norway")
HEAD = "// Written by Datasets/fit/swift_tables.py from Datasets/norge; do not edit by hand.\n\n"

MORTALITY = """\
/// The parameters A, B, C, D, E, F, g0, g1, g2, g3 of ``HeligmanPollardLogistic`` for Norway, one
/// row per year from ``firstYear`` on.
///
/// Source: our own fitting to deaths and exposures of the Human Mortality Database; see
/// docs/schedules.md.
enum NationalMortalityParameters {
  /// The year of the first row.
  static let firstYear = %s

  /// Women.
  static let women: [Double] = [
%s  ]

  /// Men.
  static let men: [Double] = [
%s  ]
}
"""

FERTILITY = """\
/// The parameters c1, m1, v1, h1, c2, m2, s2 of ``PeristeraKostaki`` for Norway, one row per year
/// from ``firstYear`` on.
///
/// Source: our own fitting to fertility rates of the Human Fertility Database; see
/// docs/schedules.md.
enum NationalFertilityParameters {
  /// The year of the first row.
  static let firstYear = %s

  /// Births per woman.
  static let women: [Double] = [
%s  ]
}
"""


def write():
    mortality = tables.read(tables.NORWAY, "dodelighet_parametre.csv")
    women, men = ([r for r in mortality if r["kjønn"] == sex] for sex in laws.SEXES)
    fertility = tables.read(tables.NORWAY, "fruktbarhet_parametre.csv")
    assert [r["år"] for r in women] == [r["år"] for r in men] == [r["år"] for r in fertility]
    first = women[0]["år"]
    save("NationalMortalityParameters.swift",
         MORTALITY % (first, lines(women, laws.MORTALITY), lines(men, laws.MORTALITY)))
    save("NationalFertilityParameters.swift",
         FERTILITY % (first, lines(fertility, laws.FERTILITY)))


def lines(rows, columns):
    """The numbers of each year, wrapped, under a comment with the year."""
    years = [int(r["år"]) for r in rows]
    assert years == list(range(years[0], years[0] + len(years)))
    out = []
    for row in rows:
        numbers = ", ".join(row[c].replace(",", ".") for c in columns)
        out.append(f"    // {row['år']}\n")
        out += [f"    {line}\n" for line in textwrap.wrap(numbers + ",", 96)]
    return "".join(out)


def save(name, text):
    with open(os.path.join(SOURCES, name), "w", encoding="utf-8") as file:
        file.write(HEAD + text)
