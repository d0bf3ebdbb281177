"""The counts that the fits read: HMD/HFD and SSB files beside the repository, never copied into it.

KOHORT_CASES names the folder with `norway_hmd`; its sibling `data` holds the SSB series.
Population arrays are [sex, age, year]; sex 0 is women, 1 men.
"""

import csv
import os
import re

import numpy as np

from laws import AGES

YEARS = range(1967, 2020)
FUNCTIONAL = ((0, 0), (1, 5), (6, 12), (13, 15), (16, 19), (20, 44), (45, 66), (67, 79), (80, 89),
              (90, 105))


def _cases(*names):
    return os.path.join(os.environ["KOHORT_CASES"], "norway_hmd", *names)


def _ssb(name):
    return os.path.join(os.environ["KOHORT_CASES"], "..", "data", "ssb", name)


def _rows(path, delimiter):
    with open(path, encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def _hmd(name):
    table = np.full((2, len(YEARS), len(AGES)), np.nan)
    for row in _rows(_cases(name), ","):
        age = int(row["age"].rstrip("+"))
        for s, sex in enumerate(("female", "male")):
            if row[sex] != ".":
                table[s, int(row["year"]) - YEARS[0], age] = float(row[sex])
    return table


def deaths_and_exposure():
    """Deaths, exposure and observed rates, each [sex, year, age]. Exposure is deaths / rate where
    both are positive (HMD's own exposure), else the mean of the age's and the next age's count."""
    deaths, rates = _hmd("deaths_1x1_1967-2019.csv"), _hmd("mx_1x1_1967-2019.csv")
    people = _hmd("population_1jan_1967-2019.csv")
    exposure = people.copy()
    exposure[:, :-1, :] = (people[:, :-1, :] + people[:, 1:, :]) / 2
    known = (deaths > 0) & (rates > 0)
    exposure[known] = deaths[known] / rates[known]
    return deaths, exposure, rates


def births_by_age():
    """Fertility rates and exposure of women aged 12-55, each [year, age]."""
    rates = np.zeros((len(YEARS), 44))
    for row in _rows(_cases("asfr_hfd_1967-2019.csv"), ","):
        rates[int(row["year"]) - YEARS[0], int(row["age"].rstrip("+-")) - 12] = float(row["asfr"])
    return rates, deaths_and_exposure()[1][0][:, 12:56]


def sex_ratio_at_birth():
    """Boys per girl over all years."""
    rows = list(_rows(_cases("births_1967-2019.csv"), ","))
    return sum(int(r["male"]) for r in rows) / sum(int(r["female"]) for r in rows)


def asker():
    """Asker 1 January 2005-2022, 2024 borders: [sex, age 0-105, year - 2005]."""
    table = np.zeros((2, 106, 18))
    for row in _rows(_ssb("folkemengde_asker_2005-2022.csv"), ";"):
        age = int(re.match(r"\d+", row["alder"]).group())
        sex = 0 if row["kjønn"] == "Kvinner" else 1
        table[sex, age, int(row["år"]) - 2005] = float(row["Personer"])
    return table


def norway():
    """Norway 1 January 1986-2020: [sex, age 0-105, year - 1986]."""
    table = np.zeros((2, 106, 35))
    for row in _rows(_ssb("folkemengde_landet_1986-2020.csv"), ";"):
        for year in range(1986, 2021):
            sex = 0 if row["kjønn"] == "Kvinner" else 1
            table[sex, int(row["alder"]), year - 1986] = float(row[str(year)])
    return table


def vintage_2020():
    """SSB's 2020 vintage: {alternative: {year: [persons by functional group]}}."""
    table = {}
    for row in _rows(_ssb("framskrivinger_landet_argang_2005-2020.csv"), ";"):
        if row["Tabell"] == "12882" and row["Framskriving"] == "2020":
            first = int(re.match(r"\d+", row["alder"]).group())
            group = [g[0] for g in FUNCTIONAL].index(first)
            years = table.setdefault(row["alternativ"], {})
            years.setdefault(int(row["år"]), [0.0] * len(FUNCTIONAL))[group] = float(row["value"])
    return table
