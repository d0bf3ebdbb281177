"""Fits the fertility law by year 1967-2019 and writes Datasets/norge/fruktbarhet_parametre.csv."""

import numpy as np

import fit_tables
import laws
import sources
import tables
from filtering import deviance_residuals, filtered

H = np.arange(12, 56) + 0.5

# Search space: logarithms of c1, m1, v1, h1, c2, m2, s2.
START = np.log([0.13, 26, 6, 9, 0.04, 21, 3])
START_SD = np.array([0.4, 0.1, 0.3, 0.3, 0.8, 0.1, 0.3])
STEP_SD = np.array([0.03, 0.006, 0.03, 0.02, 0.1, 0.01, 0.05])


def law(theta):
    """The fertility law over ages 12-55, in the search space."""
    c1, m1, v1, h1, c2, m2, s2 = np.exp(theta)
    width = np.where(H <= m1, v1, h1)
    return c1 * np.exp(-(((H - m1) / width) ** 2)) + c2 * np.exp(-(((H - m2) / s2) ** 2))


def write():
    """Fit and write the parameter table."""
    rates_seen, exposure = sources.births_by_age()
    fits = filtered(law, START, START_SD, STEP_SD, rates_seen * exposure, exposure)
    rows = [[str(year)] + [tables.number(v) for v in np.exp(theta)]
            + ["Egen tilpasning til HFD, fødselsrater til og med året", "avledet"]
            for year, theta in zip(sources.YEARS, fits)]
    header = ["år", *laws.FERTILITY, "kilde", "status"]
    tables.write(tables.NORWAY, "fruktbarhet_parametre.csv", header, rows)


def rates():
    """{year: rates at ages 12-55} from the written table."""
    return {year: [laws.fertility(p, x) for x in laws.FERTILE]
            for year, p in fit_tables.fertility().items()}


def quality():
    """Per year: (TFR of the data, its relative error, mean-age error, worst rate, deviance)."""
    seen, exposure = sources.births_by_age()
    fitted, report = rates(), {}
    for t, year in enumerate(sources.YEARS):
        f, g = np.array(fitted[year]), seen[t]
        report[year] = (g.sum(), f.sum() / g.sum() - 1,
                        (f * H).sum() / f.sum() - (g * H).sum() / g.sum(), np.abs(f - g).max(),
                        (deviance_residuals(g * exposure[t], f * exposure[t]) ** 2).sum())
    return report
