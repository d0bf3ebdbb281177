"""Fits the mortality law by sex and year 1967-2019; writes norge/dodelighet_parametre.csv."""

import numpy as np

import fit_tables
import laws
import sources
import tables
from filtering import deviance_residuals, filtered

AGE = np.arange(111)
H = AGE + 0.5
Z = (H - 80) / 10

# Search space: ln(-ln A), ln B, ln C, ln D, ln E, ln F, g0, g1, g2, g3.
START = {"kvinner": [1.6, -2, -2, np.log(3e-4), np.log(5), 3.1, np.log(0.06), 1.1, 0.05, 0],
         "menn": [1.6, -2, -2, np.log(1e-3), np.log(5), 3.1, np.log(0.10), 1.0, 0.05, 0]}
START_SD = np.array([0.3, 0.5, 0.5, 0.7, 0.5, 0.15, 0.3, 0.2, 0.05, 0.01])
STEP_SD = np.array([0.03, 0.1, 0.06, 0.1, 0.1, 0.02, 0.039, 0.02, 0.02, 0.004])
BANDS = ((0, 1), (1, 15), (15, 30), (30, 50), (50, 65), (65, 80), (80, 90), (90, 111))


def law(theta):
    """The mortality law over all ages, in the search space."""
    a, b, c, d, e, f, g0, g1, g2, g3 = theta
    child = np.exp(-np.exp(a) * (AGE + np.exp(b)) ** np.exp(c))
    hump = np.exp(d - np.exp(e) * (np.log(H) - f) ** 2)
    odds = np.exp(np.clip(g0 + Z * (g1 + Z * (g2 + Z * g3)), -60, 60))
    return np.clip(child + hump + odds / (1 + odds), 1e-9, 3)


def natural(theta):
    """The parameters of laws.mortality."""
    return [np.exp(-np.exp(theta[0])), *np.exp(theta[1:6]), *theta[6:]]


def write():
    """Fit and write the parameter table."""
    deaths, exposure, _ = sources.deaths_and_exposure()
    rows = []
    for s, sex in enumerate(laws.SEXES):
        fits = filtered(law, START[sex], START_SD, STEP_SD, deaths[s], exposure[s])
        for year, theta in zip(sources.YEARS, fits):
            rows.append([sex, str(year)] + [tables.number(v) for v in natural(theta)]
                        + ["Egen tilpasning til HMD, dødsfall og eksponering til og med året",
                           "avledet"])
    header = ["kjønn", "år", *laws.MORTALITY, "kilde", "status"]
    tables.write(tables.NORWAY, "dodelighet_parametre.csv", header, rows)


def rates():
    """{(sex, year): rates by age} from the written table."""
    return {key: [laws.mortality(p, x) for x in laws.AGES]
            for key, p in fit_tables.mortality().items()}


def quality():
    """Per sex and year: (e0 of the data, e0 error, deaths 80+ error, deviance, errors by band)."""
    deaths, exposure, observed = sources.deaths_and_exposure()
    fitted, report = rates(), {}
    for s, sex in enumerate(laws.SEXES):
        for t, year in enumerate(sources.YEARS):
            m = np.array(fitted[sex, year])
            data = np.where(np.isnan(observed[s, t]), m, observed[s, t])
            data[105:] = m[105:]
            e_data = laws.life_expectancy(list(data), sex)
            expected, d = m * exposure[s, t], deaths[s, t]
            used = exposure[s, t] > 0
            report[sex, year] = (
                e_data, laws.life_expectancy(list(m), sex) - e_data,
                expected[80:].sum() / d[80:].sum() - 1,
                (deviance_residuals(d[used], expected[used]) ** 2).sum(),
                [expected[a:b].sum() / d[a:b].sum() - 1 for a, b in BANDS])
    return report
