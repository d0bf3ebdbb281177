"""What SSB's 2020 vintage assumed, read back from its published age groups.

The vintage's fertility and migration assumptions are not among our sources, but its results are:
national population by functional age group, alternatives MMMM, LLML and HHMH, 2020-2050. A national
cohort-component run is started from 1 January 2020 and, year by year, total fertility is solved so
that the 0-year-olds agree and net immigration so that the total agrees; the life expectancy of 2050
is solved so that ages 80+ agree in 2050. Writes Datasets/norge/ssb_argang_2020_avledet.csv.
"""

import numpy as np
from scipy.optimize import brentq

import fit_fertility
import fit_tables
import laws
import sources
import tables
from residuals import residual

FIRST, LAST, MORTALITY_YEAR = 2020, 2050, 2019
SRB = 1.0567
# Gain in life expectancy 2019-2050, women and men, from which the solver starts; the solver adds
# the same years to both, so this decides only their difference (as in the 2018 vintage).
GAIN = (4.4, 5.5)


def survivals(gain):
    """S by sex for every step, life expectancy rising linearly from the law of 2019 by `gain`."""
    law = fit_tables.mortality()
    base = [[laws.mortality(law[sex, MORTALITY_YEAR], x) for x in laws.AGES] for sex in laws.SEXES]
    start = [laws.life_expectancy(m, sex) for m, sex in zip(base, laws.SEXES)]
    path = []
    for year in range(FIRST, LAST):
        share = (year - MORTALITY_YEAR) / (LAST - MORTALITY_YEAR)
        path.append([np.array(laws.survival(laws.scaled_to(m, sex, e + g * share), sex))
                     for m, sex, e, g in zip(base, laws.SEXES, start, gain)])
    return path, start


def step(people, S, migrants, rates):
    """One year, `even` migration, births of the mean of start and end."""
    end = []
    for s in (0, 1):
        adjusted = people[s] + migrants[s] / 2
        n = np.zeros(106)
        n[1:] = adjusted[:-1] * S[s][1:]
        n[105] = (adjusted[104] + adjusted[105]) * S[s][105]
        end.append(n + migrants[s] / 2)
    births = (rates * (people[0] + end[0])[12:56] / 2).sum()
    end[0][0] += births / (1 + SRB) * S[0][0]
    end[1][0] += births * SRB / (1 + SRB) * S[1][0]
    return end


def groups(people):
    """Persons by functional group."""
    both = people[0] + people[1]
    return np.array([both[a:b + 1].sum() for a, b in sources.FUNCTIONAL])


def run(target, path, shape, profile):
    """[(year, total fertility, net immigration)] and the groups of 2050, given the survivals."""
    norway = sources.norway()
    people, out = [norway[s, :, -1].copy() for s in (0, 1)], []
    for year, S in zip(range(FIRST, LAST), path):
        goal = np.array(target[year + 1])
        fertility, net = 1.5, 10000.0
        for _ in range(60):
            end = step(people, S, [p * net for p in profile], shape * fertility)
            got = groups(end)
            fertility *= goal[0] / got[0]
            net += goal[1:].sum() - got[1:].sum()
        out.append((year, fertility, net))
        people = end
    return out, groups(people)


def net_profile():
    """Age profile of national net immigration 2010-2019, ages 0-60, smoothed, sum 1."""
    norway, profile = sources.norway(), []
    for s in (0, 1):
        mean = np.mean([residual(norway, 1986, y, s) for y in range(2010, 2020)], axis=0)
        mean[0] = mean[1]
        mean[61:] = 0
        profile.append(np.convolve(np.pad(np.maximum(mean, 0), 3, mode="edge"), np.ones(7) / 7,
                                   "valid"))
    return [p / (profile[0].sum() + profile[1].sum()) for p in profile]


def write():
    """Solve the three alternatives and write what they imply."""
    published = sources.vintage_2020()
    shape = np.array(fit_fertility.rates()[2019])
    shape, profile, rows = shape / shape.sum(), net_profile(), []
    for name in ("MMMM", "LLML", "HHMH"):
        def miss(extra):
            path, _ = survivals([g + extra for g in GAIN])
            end = run(published[name], path, shape, profile)[1]
            return end[8:].sum() / sum(published[name][LAST][8:]) - 1
        extra = brentq(miss, -4, 4, xtol=1e-3)
        path, start = survivals([g + extra for g in GAIN])
        result, end = run(published[name], path, shape, profile)
        off = end / np.array(published[name][LAST]) - 1
        print(name, "groups of 2050 off by", np.round(100 * off, 1), "%")
        for year, fertility, net in result:
            share = (year - MORTALITY_YEAR) / (LAST - MORTALITY_YEAR)
            e = [e0 + (g + extra) * share for e0, g in zip(start, GAIN)]
            rows.append([name, str(year), tables.number(fertility, 4), tables.number(net, 0),
                         tables.number(e[0], 2), tables.number(e[1], 2),
                         "Løst fra SSB tabell 12882, årgang 2020, folkemengde etter aldersgruppe",
                         "avledet"])
    header = ["alternativ", "år", "SFK", "nettoinnvandring", "e0_kvinner", "e0_menn", "kilde",
              "status"]
    tables.write(tables.NORWAY, "ssb_argang_2020_avledet.csv", header, rows)
