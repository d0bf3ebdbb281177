"""Net migration by age as what is left of two successive populations after national deaths."""

from functools import lru_cache

import numpy as np

import fit_mortality
import laws


@lru_cache(maxsize=None)
def national_survival(sex, year):
    """S of the fitted law; years after the last fitted one use that one."""
    table = fit_mortality.rates()
    return np.array(laws.survival(table[laws.SEXES[sex], min(year, 2019)], laws.SEXES[sex]))


@lru_cache(maxsize=None)
def national_rates(sex, year):
    """Death rates of the fitted law at ages 0-105."""
    table = fit_mortality.rates()
    return np.array(table[laws.SEXES[sex], min(year, 2019)][:106])


def residual(people, first_year, year, s):
    """N(x, t+1) - survivors, by age reached, ages 1-105; age 0 (no population before) is 0.

    Contains local differences in mortality as well as migration.
    """
    S, start = national_survival(s, year), people[s, :, year - first_year]
    survivors = np.zeros(106)
    survivors[1:] = start[:-1] * S[1:]
    survivors[105] = (start[104] + start[105]) * S[105]
    left = people[s, :, year + 1 - first_year] - survivors
    left[0] = 0
    return left
