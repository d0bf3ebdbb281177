"""Fits Asker's gross flows and writes Datasets/norge/flytting_asker_parametre.csv.

Only populations are known, no flows. The mean of the yearly residual at an age is net migration;
its spread around that mean over the years is, when moves are independent events, in- plus
out-migration (plus deaths). So both are fitted at once: residual R(x, t) ~ Normal(net(x),
gross(x)), the gross flow a Rogers-Castro schedule, the net rate the same family with a student and
a family peak (after Wilson 2010). Families move together, so the gross level is rather too high
than too low.
"""

import numpy as np
from scipy.optimize import minimize

import fit_tables
import laws
import residuals
import sources
import tables

FIRST, LAST = 2012, 2022          # transitions 2012-13 ... 2021-22
AGE = np.arange(106)
FITTED = slice(0, 95)             # residuals at ages 1-95 reached

# Starting values and spreads of the prior, logarithms; the last two of NET are per 1000, linear.
TURNOVER = (np.log([0.08, 0.1, 0.5, 21, 0.12, 0.5, 0.02]),
            np.array([0.7, 0.5, 0.7, 0.1, 0.4, 0.4, 0.7]))
NET = (np.concatenate([np.log([0.03, 0.2, 0.15, 20, 0.3, 1, 0.06, 30, 0.12, 0.3]), [0, 0]]),
       np.array([0.7, 0.5, 0.7, 0.05, 0.4, 0.5, 0.7, 0.08, 0.4, 0.4, 5, 5]))


def _peak(a, mu, alpha, lam):
    return a * np.exp(-alpha * (AGE - mu) - np.exp(np.minimum(-lam * (AGE - mu), 50)))


def turnover(theta):
    """In- plus out-migration rate by age, from the search space."""
    b1, b2, a, mu, alpha, lam, k = np.exp(theta)
    return b1 * np.exp(-b2 * AGE) + _peak(a, mu, alpha, lam) + k


def net(theta):
    """Net migration rate by age, from the search space."""
    n1, n2, a, mu, alpha, lam, af, muf, alphaf, lamf = np.exp(theta[:10])
    return (n1 * np.exp(-n2 * AGE) - _peak(a, mu, alpha, lam) + _peak(af, muf, alphaf, lamf)
            + (theta[10] + theta[11] / (1 + np.exp(-(AGE - 67) / 3))) / 1000)


def moments(people, s):
    """Mean and event variance of the residuals by age reached, mean deaths, mean population.

    The variance is taken around each year's own smooth age curve (Gaussian, 2 years), so that good
    and bad years do not count as events."""
    years = range(FIRST, LAST)
    R = np.array([residuals.residual(people, 2005, y, s) for y in years])
    N = np.array([people[s, :, y - 2005] for y in years])
    deaths = np.array([n * residuals.national_rates(s, y) for n, y in zip(N, years)]).mean(axis=0)
    w = np.exp(-0.5 * (np.arange(-6, 7) / 2) ** 2)
    w /= w.sum()
    around = (R - R.mean(axis=0))[:, 1:]
    smooth = np.array([np.convolve(np.pad(r, 6, mode="edge"), w, "valid") for r in around])
    kept = (1 - 2 * w[6] + (w ** 2).sum()) * (1 - 1 / len(R))
    variance = ((around - smooth) ** 2).mean(axis=0) / kept
    return R.mean(axis=0)[1:], variance, deaths[:-1], N.mean(axis=0)


def expected(theta, s, now, mean_people, deaths):
    """(net migrants by age, variance and mean of the residual by age reached)."""
    flow = turnover(theta[:7]) * mean_people
    migrants = net(theta[7:]) * now
    S = residuals.national_survival(s, 2019)
    variance = np.maximum((flow[:-1] + flow[1:]) / 2 + deaths, 0.2)
    return migrants, variance, (migrants[:-1] * S[1:] + migrants[1:]) / 2


def fit(people, s):
    """Maximum a posteriori parameters of one sex; ten starts must agree."""
    R, v, deaths, mean_people = moments(people, s)
    now, years = people[s, :, LAST - 2005], LAST - FIRST
    middle, sd = np.concatenate([TURNOVER[0], NET[0]]), np.concatenate([TURNOVER[1], NET[1]])

    def loss(u):
        theta = middle + u * sd
        _, g, mean = expected(theta, s, now, mean_people, deaths)
        a, b = turnover(theta[:7]), net(theta[7:])
        negative = 1e6 * (np.minimum(a - np.abs(b) - 0.002, 0) ** 2).sum()
        fitted = (np.log(g) + (v + (R - mean) ** 2) / g)[FITTED].sum()
        return years / 2 * fitted + (u ** 2).sum() / 2 + negative

    draws, results = np.random.default_rng(1), []
    for start in range(10):
        u = draws.normal(size=len(sd)) * (0.5 if start else 0)
        for _ in range(4):
            best = minimize(loss, u, method="L-BFGS-B", options={"maxiter": 5000, "maxfun": 500000})
            u = best.x
        results.append((best.fun, u))
    results.sort(key=lambda r: r[0])
    print(laws.SEXES[s], "objective of ten starts:", [round(float(r[0]), 2) for r in results])
    return middle + results[0][1] * sd


def natural(theta):
    """Parameters as in laws.turnover and laws.net_rate."""
    return [*np.exp(theta[:17]), theta[17] / 1000, theta[18] / 1000]


def write():
    """Fit both sexes and write the parameter table."""
    people, rows = sources.asker(), []
    for s, sex in enumerate(laws.SEXES):
        theta = fit(people, s)
        parameters = [tables.number(p) for p in natural(theta)]
        rows.append([sex, *parameters, "Egen tilpasning til SSB 07459, Asker 2012–2022", "avledet"])
    header = ["kjønn", *("omsetning_" + c for c in laws.TURNOVER),
              *("netto_" + c for c in laws.NET), "kilde", "status"]
    tables.write(tables.NORWAY, "flytting_asker_parametre.csv", header, rows)


BANDS = ((1, 5), (6, 12), (13, 18), (19, 22), (23, 26), (27, 30), (31, 35), (36, 40), (41, 50),
         (51, 60), (61, 67), (68, 80), (81, 95))


def quality():
    """Per sex: rows (from, to, net seen, net fitted, variance seen, fitted, in, out)."""
    people, report = sources.asker(), {}
    for s, sex in enumerate(laws.SEXES):
        flow, netp = fit_tables.migration()[sex]
        R, v, deaths, mean_people = moments(people, s)
        now = people[s, :, LAST - 2005]
        theta = np.concatenate([np.log(flow), np.log(netp[:10]), [1000 * x for x in netp[10:]]])
        _, g, mean = expected(theta, s, now, mean_people, deaths)
        a, b = turnover(theta[:7]), net(theta[7:])
        inn, out = (a + b) / 2 * now, (a - b) / 2 * now
        report[sex] = [(lo, hi, *(z[lo - 1:hi].sum() for z in (R, mean, v, g)),
                        inn[lo:hi + 1].sum(), out[lo:hi + 1].sum()) for lo, hi in BANDS]
        report[sex, "total"] = (R.sum(), mean.sum(), inn.sum(), out.sum(), now.sum(),
                                ((R - mean) ** 2 / g * (LAST - FIRST))[FITTED].mean(),
                                ((a - b) / 2).min(), ((a + b) / 2).min())
    return report
