#!/usr/bin/env python3
"""Fits the processes of an ensemble's levels, and writes them as Swift.

    KOHORT_CASES=../shared/cases python3 Datasets/fit/fit_uncertainty.py

Writes Sources/RateEstimation/Uncertainty/NationalUncertaintyParameters.swift, with a row per
jump-off b that uses calendar years before b only, and prints what was tried. Processes, formulas and
figures: docs/uncertainty.md. Needs numpy and the HMD, HFD and SSB series beside KOHORT_CASES; no row
of them is copied.
"""

import csv
import os

import numpy as np

import residuals
import sources

FIRST, LAST = 2010, 2020
WINDOW = 30
AHEAD = 5
BANDS = [(0, 0), (1, 4)] + [(a, a + 4) for a in range(5, 95, 5)] + [(95, 105)]
# SSB splits these evenly, or moved part of them across a border: docs/import.md.
LEFT_OUT = {"1508", "1580", "1576", "1160", "4005", "4020", "4649", "1535", "1539"}
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "Sources",
                   "RateEstimation", "Uncertainty", "NationalUncertaintyParameters.swift")
HEAD = """\
// Written by Datasets/fit/fit_uncertainty.py; do not edit by hand.

/// The rows of ``NationalUncertainty``, one per jump-off from ``firstYear`` on.
///
/// Source: our own fitting to the Human Mortality Database and the Human Fertility Database (Norway,
/// 1967-2019) and SSB table 07459 (nation 1986-2020, municipalities 2005-2020); a row uses calendar
/// years before its own only. See docs/uncertainty.md.
enum NationalUncertaintyParameters {
  /// The jump-off of the first row.
  static let firstYear = %d

  /// Women's drift and deviation, men's, their correlation; fertility's deviation; net migration's
  /// mean, coefficient and deviation; local net migration's coefficient, deviation and event factor.
  static let rows: [[Double]] = [
%s  ]

  /// The lowest age of each group of ``sensitivities``.
  static let ages = [%s]

  /// The Lee-Carter b of women and of men in the row of the last jump-off.
  static let sensitivities: [[Double]] = [
%s  ]
}
"""


def lee_carter(deaths, exposure):
    """b and k of log rates by group and year, the rank-one least squares of Lee & Carter (1992),
    with k scaled so that the mean of b weighted by the deaths of all years is 1."""
    d = np.array([deaths[:, a:z + 1].sum(axis=1) for a, z in BANDS])
    e = np.array([exposure[:, a:z + 1].sum(axis=1) for a, z in BANDS])
    logs = np.log((d + 0.5) / e)
    left, size, right = np.linalg.svd(logs - logs.mean(axis=1, keepdims=True))
    scale = (left[:, 0] * d.sum(axis=1)).sum() / d.sum()
    return left[:, 0] / scale, right[0] * size[0] * scale


def spread(changes_of, k, ahead):
    """The covariance of a year's change around the drift, from differences of `ahead` years."""
    centred = [x[ahead:] - x[:-ahead] - ahead * changes_of(x) for x in k]
    return np.array([[(a * b).mean() / ahead for b in centred] for a in centred])


def drift(x):
    return (x[-1] - x[0]) / (len(x) - 1)


def mortality(b, ahead=AHEAD, window=WINDOW):
    deaths, exposure, _ = sources.deaths_and_exposure()
    exposure = np.where(np.isnan(exposure) | (exposure <= 0), 1e-9, exposure)
    last = b - sources.YEARS[0]
    fits = [lee_carter(np.nan_to_num(deaths[s])[last - window:last, :106],
                       exposure[s][last - window:last, :106]) for s in (0, 1)]
    k = [fit[1] for fit in fits]
    cov = spread(drift, k, ahead)
    sd = np.sqrt(np.diag(cov))
    return [fit[0] for fit in fits], [drift(x) for x in k], sd, cov[0, 1] / (sd[0] * sd[1])


def fertility(b, ahead=AHEAD, window=WINDOW):
    rates, _ = sources.births_by_age()
    level = np.log(rates.sum(axis=1))[:b - sources.YEARS[0]][-window:]
    change = level[ahead:] - level[:-ahead]
    return np.sqrt((change ** 2).mean() / ahead)


def autoregression(x):
    """Mean, coefficient and innovation deviation by least squares."""
    mean = x.mean()
    y = x - mean
    phi = min(0.98, max(0.0, (y[1:] * y[:-1]).sum() / (y[:-1] ** 2).sum()))
    left = y[1:] - phi * y[:-1]
    return mean, phi, np.sqrt((left ** 2).sum() / (len(left) - 1))


def national_net(b):
    """Net migration per person and year, 1986 to the year before b."""
    people = sources.norway()
    rates = []
    for year in range(1986, b):
        net = sum(residuals.residual(people, 1986, year, s).sum() for s in (0, 1))
        rates.append(net / people[:, :, year - 1986].sum())
    return np.array(rates)


def municipalities():
    path = sources._ssb("folkemengde_alle_kommuner_2005-2020.csv")
    places = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            if row["kommunenr"] in LEFT_OUT:
                continue
            table = places.setdefault(row["kommunenr"], np.zeros((2, 106, 16)))
            sex = 0 if row["kjønn"] == "Kvinner" else 1
            table[sex, int(row["alder"])] += [float(row[str(y)] or "nan")
                                              for y in range(2005, 2021)]
    return [places[code] for code in sorted(places)]


PLACES = []


def local_net(b):
    """Rates against the nation's by place and year, and mean persons: transitions before b."""
    if not PLACES:
        PLACES.extend(municipalities())
    rates, size = [], []
    for people in PLACES:
        net = [sum(residuals.residual(people, 2005, y, s).sum() for s in (0, 1))
               / people[:, :, y - 2005].sum() for y in range(2005, min(b, 2020))]
        rates.append(net)
        size.append(people.sum(axis=(0, 1))[:b - 2004].mean())
    rates, size = np.array(rates), np.array(size)
    nation = (rates * size[:, None]).sum(axis=0) / size.sum()
    return rates - nation, size


def local(b, lags=8):
    """Coefficient and innovation deviation of a place's own rate, and the event factor c.

    Half the mean squared difference at a lag is a(lag) + c / persons over places; a(lag) =
    s2 (1 - phi^lag) then gives phi and the innovation s2 (1 - phi^2).
    """
    rates, size = local_net(b)
    lags = min(lags, rates.shape[1] - 2)
    halves = np.array([((rates[:, lag:] - rates[:, :-lag]) ** 2).mean(axis=1) / 2
                       for lag in range(1, lags + 1)])
    weight = np.minimum(size / 2000, 5.0)
    design = np.zeros((halves.size, lags + 1))
    for lag in range(lags):
        at = slice(lag * len(size), (lag + 1) * len(size))
        design[at, lag], design[at, lags] = 1, 1 / size
    w = np.tile(weight, lags)
    found = np.linalg.lstsq(design * w[:, None], halves.ravel() * w, rcond=None)[0]
    a, c = np.maximum(found[:lags], 0), found[lags]
    best = None
    for phi in np.arange(0, 0.99, 0.01):
        shape = 1 - phi ** np.arange(1, lags + 1)
        s2 = (a * shape).sum() / (shape ** 2).sum()
        left = ((a - s2 * shape) ** 2).sum()
        if best is None or left < best[0]:
            best = (left, phi, np.sqrt(s2 * (1 - phi ** 2)))
    return best[1], best[2], c, a


def row(b):
    _, slope, sd, rho = mortality(b)
    mean, phi, sigma = autoregression(national_net(min(b, 2020)))
    near, own, factor, _ = local(b)
    return [slope[0], sd[0], slope[1], sd[1], rho, fertility(b), mean, phi, sigma, near, own, factor]


def report():
    for b in (2010, 2015, 2020):
        for window in (20, 30, 40):
            for ahead in (1, 5, 10):
                _, slope, sd, rho = mortality(b, ahead, window)
                print(b, "mortality window", window, "differences", ahead,
                      np.round([*slope, *sd, rho], 4), "fertility",
                      round(fertility(b, ahead, window), 4))
        print(b, "local a(lag) per 1000", np.round(1e3 * np.sqrt(local(b)[3]), 2))


def numbers(values):
    return ", ".join("%.5f" % v for v in values)


def write():
    lines = ""
    for b in range(FIRST, LAST + 1):
        values = row(b)
        print(b, np.round(values, 5))
        lines += "    // %d\n    [\n      %s,\n      %s,\n    ],\n" % (
            b, numbers(values[:6]), numbers(values[6:]))
    loads = mortality(LAST)[0]
    text = ""
    for load in loads:
        groups = [numbers(load[i:i + 7]) for i in range(0, len(load), 7)]
        text += "    [\n" + "".join("      %s,\n" % g for g in groups) + "    ],\n"
    ages = ", ".join(str(a) for a, _ in BANDS)
    os.makedirs(os.path.dirname(OUT), exist_ok=True)
    with open(OUT, "w", encoding="utf-8") as file:
        file.write(HEAD % (FIRST, lines, ages, text))


if __name__ == "__main__":
    report()
    write()
