#!/usr/bin/env python3
"""Tries the numbers of the sub-area method on municipalities within their counties.

    KOHORT_CASES=../shared/cases python3 Datasets/fit/try_sub_areas.py

Real sub-areas are not among the data, so the 15 counties stand for municipalities and their
municipalities for sub-areas. The county's outcome is given, as a run gives it: what is scored is how
well its people are placed. Prints the mean absolute error in % of totals, 80+ and 0-5 over 354
places, five years from 2011, 2013 and 2015 and ten years from 2010 (docs/delomraader.md).
"""

import numpy as np

import fit_size_target

SHRINKAGES = (100, 400, 1500, 1e12)
MEMORIES = (1, 0.95, 0.9, 0.8)
WINDOW = 10
PATTERN = np.array([np.exp(-((a + 0.5 - 30.5) / 5.3) ** 2 / 2) if 14 <= a <= 50 else 0
                    for a in range(106)])


def aged(cells):
    """Cohorts a year on: [place, sex, age]; age 0 is empty."""
    older = np.zeros_like(cells)
    older[..., 1:] = cells[..., :-1]
    older[..., -1] += cells[..., -1]
    return older


def ratio(above, below):
    return np.where(below > 0, above / np.maximum(below, 1e-9), 0)


def forecast(people, start, years, shrinkage, memory, gap=1):
    """The places of a county [place, sex, age, year] carried on from index `start`.

    `gap` is the years between two populations of the history."""
    whole = people.sum(0)
    net = np.zeros(people.shape[:3])
    exposure = net.copy()
    born, expected = np.zeros(len(people)), np.zeros(len(people))
    for t in range(start - gap, max(0, start - WINDOW) - 1, -gap):
        older = people[..., t]
        for _ in range(gap):
            older = aged(older)
        common = older * ratio(whole[..., t + gap], older.sum(0))
        common[..., :gap] = 0
        net += np.where(np.arange(106) < gap, 0, people[..., t + gap] - common)
        exposure += gap * common
        women = people[:, 0, :, t] @ PATTERN
        if gap > 1:
            women = women + people[:, 0, :, t + gap] @ PATTERN
        children = people[:, :, :gap, t + gap].sum((1, 2))
        born += children
        expected += women / women.sum() * children.sum()
    deviation = net / (exposure + shrinkage)
    deviation[..., 0] = 0
    factor = (born + 100) / (expected + 100)
    now = people[..., start]
    for step in range(years):
        target = whole[..., start + step + 1]
        older = aged(now)
        wanted = older * ratio(target, older.sum(0))
        wanted *= np.maximum(0, 1 + deviation * memory ** step)
        wanted[:, :, 0] = ((now[:, 0] @ PATTERN) * factor)[:, None]
        now = wanted * ratio(target, wanted.sum(0))
    return now


def main():
    codes, table = fit_size_target.municipalities(with_codes=True)
    left_out = {"1576", "1160"}  # not there in 2005
    kept = [i for i, code in enumerate(codes) if code not in left_out]
    table = table[kept]
    counties = np.array([codes[i][:2] for i in kept])

    def score(first, years, shrinkage, memory, gap=1):
        errors = []
        for county in sorted(set(counties)):
            people = table[counties == county]
            if len(people) < 2:
                continue
            found = forecast(people, first - 2005, years, shrinkage, memory, gap)
            truth = people[..., first - 2005 + years]
            errors.append([abs(found[:, :, a:b].sum((1, 2)) / truth[:, :, a:b].sum((1, 2)) - 1)
                           for a, b in ((0, 106), (80, 106), (0, 6))])
        return 100 * np.concatenate(errors, axis=1).mean(1)

    print("shrinkage memory | five years: total 80+ 0-5 | ten years: total 80+ 0-5")
    for shrinkage in SHRINKAGES:
        for memory in MEMORIES if shrinkage < 1e9 else (1,):
            five = np.mean([score(b, 5, shrinkage, memory) for b in (2011, 2013, 2015)], axis=0)
            ten = score(2010, 10, shrinkage, memory)
            print(f"{shrinkage:9.0f} {memory:6.2f} | {five.round(2)} | {ten.round(2)}")
    print("the chosen numbers, histories of 1, 2 and 5 years apart, from 2015 and 2010")
    for gap in (1, 2, 5):
        five, ten = score(2015, 5, 400, 0.95, gap), score(2010, 10, 400, 0.95, gap)
        print(f"{gap:9d} {'':6} | {five.round(2)} | {ten.round(2)}")
    five, ten = score(2015, 5, 1e12, 1), score(2010, 10, 1e12, 1)
    print(f"     none {'':6} | {five.round(2)} | {ten.round(2)}")


if __name__ == "__main__":
    main()
