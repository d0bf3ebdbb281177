#!/usr/bin/env python3
"""Fits the 80 % intervals to the method's own past errors, and says how they cover.

    kohort backtest ALL --from 2008,2009,2010,2011,2012,2013,2014,2015,2016,2017,2018,2019 \\
      --plain --out r
    python3 Datasets/fit/fit_intervals.py r/treffsikkerhet-steder.csv

ALL is SSB table 07459 for all municipalities. The form is that of ScoreErrorModel: the log of
outcome / forecast is within +-w in four of five cases, w(n, h) = sqrt((s0 h^p)^2 + (s1 h^r)^2 / n).
The four numbers of a group minimise the pinball loss of |log(outcome / forecast)| at 0.8 divided by
its mean at that horizon, every horizon with the same weight and every jump-off of a horizon too, so
that neither the many short horizons nor the small errors decide.

The first jump-off is 2008, with three years of history: before, forecasts lean on borrowed rates
more than they do now. Printed: the constants, to be put in ScoreGroup.standard, and coverage by
horizon: in the sample; held out, where for each jump-off and quarter of the places the model is
fitted to the other jump-offs and the other places; and in the jump-offs that docs/method.md scores.
Needs numpy.
"""

import csv
import sys

import numpy as np

SHARE = 0.8
HORIZONS = (1, 2, 3, 5, 10)
FOLDS = 4
FIRST, LAST = 2008, 10
SCORED = (2010, 2012, 2014)


def read(path):
    """Per group: arrays of jump-off, horizon, place, forecast, outcome."""
    groups, places = {}, {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            forecast, outcome = float(row["framskrevet"]), float(row["utfall"])
            ahead = int(row["år_fram"])
            if forecast <= 0 or outcome <= 0 or ahead > LAST or int(row["startår"]) < FIRST:
                continue
            place = places.setdefault(row["region"], len(places))
            line = (int(row["startår"]), ahead, place, forecast, outcome)
            groups.setdefault(row["aldersgruppe"], []).append(line)
    return {name: np.array(lines) for name, lines in groups.items()}


def weights(lines):
    """The same for every horizon, and within it for every jump-off, divided by the mean error."""
    weight = np.zeros(len(lines))
    error = np.abs(np.log(lines[:, 4] / lines[:, 3]))
    for ahead in np.unique(lines[:, 1]):
        at = lines[:, 1] == ahead
        starts = np.unique(lines[at, 0])
        for start in starts:
            cell = at & (lines[:, 0] == start)
            weight[cell] = 1 / (len(starts) * cell.sum() * error[at].mean())
    return weight


def width(parameters, lines):
    s0, p, s1, r = parameters
    time = np.log(lines[:, 1])
    common = np.exp(s0 + p * time)
    own = np.exp(s1 + r * time)
    return np.sqrt(common ** 2 + own ** 2 / lines[:, 3])


def loss(parameters, lines, weight):
    gap = np.abs(np.log(lines[:, 4] / lines[:, 3])) - width(parameters, lines)
    penalty = sum(max(0.0, -value) + max(0.0, value - 2) for value in parameters[1::2])
    return float((weight * np.maximum(SHARE * gap, (SHARE - 1) * gap)).sum()) + penalty


def simplex(function, start, size=0.4, steps=400):
    """Nelder and Mead's descent, deterministic."""
    points = [np.array(start)] + [np.array(start) + size * np.eye(len(start))[i]
                                  for i in range(len(start))]
    values = [function(point) for point in points]
    for _ in range(steps):
        order = np.argsort(values, kind="stable")
        points, values = [points[i] for i in order], [values[i] for i in order]
        if values[-1] - values[0] < 1e-10:
            break
        middle = np.mean(points[:-1], axis=0)
        tried = middle + (middle - points[-1])
        value = function(tried)
        if value < values[0]:
            further = middle + 2 * (middle - points[-1])
            at_further = function(further)
            if at_further < value:
                tried, value = further, at_further
        elif value >= values[-2]:
            tried = middle + 0.5 * ((tried if value < values[-1] else points[-1]) - middle)
            value = function(tried)
            if value >= values[-1]:
                points = [points[0] + 0.5 * (point - points[0]) for point in points]
                values = [function(point) for point in points]
                continue
        points[-1], values[-1] = tried, value
    best = int(np.argmin(values))
    return points[best], values[best]


def fit(lines, start=None):
    weight = weights(lines)
    function = lambda parameters: loss(parameters, lines, weight)  # noqa: E731
    if start is not None:
        return simplex(function, start, size=0.2, steps=150)[0]
    starts = ((-5.0, 1.0, -0.7, 0.5), (-6.5, 1.6, -0.4, 0.4), (-4.5, 0.7, -1.0, 0.6))
    best = min((simplex(function, start) for start in starts), key=lambda found: found[1])[0]
    return simplex(function, best, size=0.1)[0]


def covered(parameters, lines):
    return np.abs(np.log(lines[:, 4] / lines[:, 3])) <= width(parameters, lines)


def by_horizon(inside, lines, chosen=None):
    if chosen is not None:
        at = np.isin(lines[:, 0], chosen)
        inside, lines = inside[at], lines[at]
    return " ".join(f"{100 * inside[lines[:, 1] == ahead].mean():5.1f}" for ahead in HORIZONS)


def main():
    groups = read(sys.argv[1])
    print("group      s0      p       s1     r      coverage at", *HORIZONS, "| held out | scored")
    for name, lines in groups.items():
        found = fit(lines)
        held = np.zeros(len(lines), dtype=bool)
        for jump in np.unique(lines[:, 0]):
            for fold in range(FOLDS):
                out = (lines[:, 0] == jump) & (lines[:, 2] % FOLDS == fold)
                rest = (lines[:, 0] != jump) & (lines[:, 2] % FOLDS != fold)
                held[out] = covered(fit(lines[rest], found), lines[out])
        s0, p, s1, r = found
        inside = covered(found, lines)
        print(f"{name:9}  {np.exp(s0):.4f}  {p:.3f}  {np.exp(s1):.3f}  {r:.3f}  "
              f"{by_horizon(inside, lines)} | {by_horizon(held, lines)} | "
              f"{by_horizon(inside, lines, SCORED)}")


if __name__ == "__main__":
    main()
