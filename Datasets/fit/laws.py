"""The parametric laws behind the schedules, and the life table they feed. Standard library only.

Everything a reader needs to turn a row of parameters into rates by age is in this file, so that
`fit.py --check` runs from the repository alone. The formulas are explained in docs/schedules.md.
"""

from math import exp, log

AGES = range(111)          # ages of the mortality law, the last one open
FERTILE = range(12, 56)    # ages of the fertility law
OPEN_AGE = 105             # open age of the scenario folder
SEXES = ("kvinner", "menn")

# Columns of the parameter tables, in order.
MORTALITY = ("A", "B", "C", "D", "E", "F", "g0", "g1", "g2", "g3")
FERTILITY = ("c1", "m1", "v1", "h1", "c2", "m2", "s2")
TURNOVER = ("b1", "b2", "a", "my", "alfa", "lambda", "k")
NET = ("n1", "n2", "as", "mys", "alfas", "lambdas", "af", "myf", "alfaf", "lambdaf", "k", "r")


def mortality(p, x):
    """Central death rate at completed age x.

    Infant and child term of Heligman-Pollard, its accident hump, and a logistic old-age term whose
    log odds are a cubic in age: m = A^((x+B)^C) + D exp(-E (ln h/F)^2) + s/(1+s),
    s = exp(g0 + g1 z + g2 z^2 + g3 z^3), h = x + 1/2, z = (h - 80)/10.
    """
    A, B, C, D, E, F, g0, g1, g2, g3 = p
    h = x + 0.5
    z = (h - 80.0) / 10.0
    s = exp(g0 + z * (g1 + z * (g2 + z * g3)))
    return A ** ((x + B) ** C) + D * exp(-E * log(h / F) ** 2) + s / (1.0 + s)


def fertility(p, x):
    """Births per woman and year at completed age x: Peristera-Kostaki's two-peak curve.

    f = c1 exp(-((h-m1)/w)^2) + c2 exp(-((h-m2)/s2)^2), h = x + 1/2, w = v1 left of m1, h1 right.
    """
    c1, m1, left, right, c2, m2, s2 = p
    h = x + 0.5
    width = left if h <= m1 else right
    return c1 * exp(-(((h - m1) / width) ** 2)) + c2 * exp(-(((h - m2) / s2) ** 2))


def peak(a, mu, alpha, lam, x):
    """Rogers-Castro's labour-force curve a exp(-alpha (x-mu) - exp(-lambda (x-mu)))."""
    return a * exp(-alpha * (x - mu) - exp(min(-lam * (x - mu), 50.0)))


def turnover(p, x):
    """In- plus out-migration per inhabitant and year at age x (Rogers-Castro, 7 parameters)."""
    b1, b2, a, mu, alpha, lam, k = p
    return b1 * exp(-b2 * x) + peak(a, mu, alpha, lam, x) + k


def net_rate(p, x):
    """In- minus out-migration per inhabitant and year at age x.

    Children, minus a student peak, plus a family peak, a level k, and a step r from about age 67.
    """
    n1, n2, a, mu, alpha, lam, af, muf, alphaf, lamf, k, r = p
    return (n1 * exp(-n2 * x) - peak(a, mu, alpha, lam, x) + peak(af, muf, alphaf, lamf, x)
            + k + r / (1.0 + exp(-(x - 67) / 3.0)))


def infant_a0(m0, sex):
    """Andreev & Kingkade (2015): years lived in the year of death by those who die at age 0."""
    if sex == "kvinner":
        return 0.14903 - 2.05527 * m0 if m0 < 0.01724 else 0.04667 + 3.88089 * m0
    return 0.14929 - 1.99545 * m0 if m0 < 0.0230 else 0.02832 + 3.26021 * m0


def life_table(m, sex):
    """(l, L) of rates m by single age, the last age open; a(x) = 1/2 above age 0."""
    l, person_years = [1.0], []
    for x, rate in enumerate(m[:-1]):
        a = infant_a0(m[0], sex) if x == 0 else 0.5
        deaths = l[-1] * min(rate / (1.0 + (1.0 - a) * rate), 1.0)
        l.append(l[-1] - deaths)
        person_years.append(l[-1] + a * deaths)
    person_years.append(l[-1] / m[-1])
    return l, person_years


def life_expectancy(m, sex):
    """Life expectancy at birth."""
    return sum(life_table(m, sex)[1])


def survival(m, sex, open_age=OPEN_AGE):
    """S[0] from birth to age 0, S[x] from x-1 to x, S[open_age] of the pooled open group."""
    L = life_table(m, sex)[1]
    S = [L[0]] + [L[x] / L[x - 1] for x in range(1, open_age)]
    return S + [sum(L[open_age:]) / sum(L[open_age - 1:])]


def scaled_to(m, sex, target):
    """Rates m times one level, chosen by bisection so that life expectancy is the target."""
    low, high = -4.0, 3.0
    for _ in range(80):
        mid = (low + high) / 2
        longer = life_expectancy([rate * exp(mid) for rate in m], sex) > target
        low, high = (mid, high) if longer else (low, mid)
    return [rate * exp(low) for rate in m]
