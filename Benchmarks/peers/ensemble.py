"""The rival of the ensemble benchmarks: the full chain in numpy, vectorised over ages and draws.

    python3 ensemble.py REGIONS DRAWS YEARS PROCESSES PASSES

Prints lines of words: `tool NAME`, `first SECONDS`, `best SECONDS`, `figure NAME VALUE`.

Written to be as fast as numpy allows. Arrays are [sex, age, draw] for a block of draws that fits the
caches, every operation writes into a buffer made once, processes are started before the clock, and
block sizes are tried before it. Timed passes draw their normals from numpy's own generator, which is
its fastest; one more pass, not timed, takes them from Philox4x32-10, so that its sums are those of
bench. Inputs: bench/Ensemble/EnsembleCase.swift.
"""

import multiprocessing
import sys
import time

import numpy as np

AGES = 106
OPEN = AGES - 1
FIRST, LAST = 16, 49
SEX_RATIO = 1.0567
BANDS = [0, 1, 6, 13, 16, 20, 25, 35, 45, 55, 67, 80, 90]
RATIOS = [(5, 10, 11, 13), (10, 13, 5, 10), (0, 5, 5, 10)]
LEVELS = [0.1, 0.5, 0.9]
VALUES = len(BANDS) + len(RATIOS)


def schedules():
    """Death rates by sex and age, how they move with the level, and fertility."""
    rates = np.empty((2, AGES))
    for sex in range(2):
        excess = 1 + 0.3 * sex
        rates[sex, :2] = 0.003 * excess, 0.0001 * excess
        for age in range(2, AGES):
            rates[sex, age] = rates[sex, age - 1] * 1.09
    mothers = np.arange(FIRST, LAST + 1)
    births = 1.6 / 7140 * ((mothers - 15) * (50 - mothers))
    return rates, 0.02 - 0.00015 * np.arange(AGES), births


BASE, SENSITIVITY, FERTILITY = schedules()


def region_inputs(region):
    """People and moves by sex and age; both sexes alike."""
    size = 40.0 + region * 7919 % 1000
    age = np.arange(AGES)
    people = size * np.where(age < 60, 1.0, (110 - age) / 50)
    factor = np.where(age >= 80, 0.25, np.where((age >= 18) & (age < 35), 3.0, 1.0))
    moves = [0.008 * size * factor, 0.003 * size * factor, 0.01 * factor, 0.002 * factor]
    return people[:, None], [m[:, None] for m in moves]


def philox(stream, draws, year, region):
    """Two uniform numbers for each draw."""
    low = np.uint64(0xFFFFFFFF)
    c0 = draws.astype(np.uint64)
    c1 = np.full_like(c0, year)
    c2 = np.zeros_like(c0)
    c3 = np.full_like(c0, region)
    k0, k1 = 1, stream
    for _ in range(10):
        a, b = np.uint64(0xD2511F53) * c0, np.uint64(0xCD9E8D57) * c2
        c0, c1 = (b >> np.uint64(32)) ^ c1 ^ np.uint64(k0), b & low
        c2, c3 = (a >> np.uint64(32)) ^ c3 ^ np.uint64(k1), a & low
        k0, k1 = (k0 + 0x9E3779B9) & 0xFFFFFFFF, (k1 + 0xBB67AE85) & 0xFFFFFFFF
    words = [(c1 << np.uint64(32)) | c0, (c3 << np.uint64(32)) | c2]
    return [((n >> np.uint64(12)).astype(float) + 0.5) * 2.0**-52 for n in words]


def normals_of(draws, year, region):
    """The six normal numbers that bench uses."""
    found = []
    for stream in (1, 2, 4):
        u, v = philox(stream, draws, year, region)
        radius = np.sqrt(-2 * np.log(u))
        found += [radius * np.cos(2 * np.pi * v), radius * np.sin(2 * np.pi * v)]
    return np.array(found)


class Chain:
    """Buffers for a block of draws, and the chain that uses them."""

    def __init__(self, width, years):
        self.width, self.years = width, years
        shape = (2, AGES, width)
        self.people, self.rates, self.q, self.left = (np.empty(shape) for _ in range(4))
        self.lived, self.dying, self.arrive, self.leave = (np.empty(shape) for _ in range(4))
        self.there, self.adjusted, self.work = (np.empty(shape) for _ in range(3))
        self.women = np.empty((LAST + 1 - FIRST, width))
        self.generator = np.random.Generator(np.random.SFC64(1))

    def survive(self, level):
        """1 - S from death rates at the levels of both sexes."""
        m, q, left, lived, work = self.rates, self.q, self.left, self.lived, self.work
        np.multiply(level[:, None, :], SENSITIVITY[None, :, None], out=m)
        np.exp(m, out=m)
        m *= BASE[:, :, None]
        np.multiply(m, 0.5, out=work)
        np.multiply(m[:, 0], 0.9, out=work[:, 0])
        work += 1
        np.divide(m, work, out=q)
        np.minimum(q, 1, out=q)
        # l: left[x] is who reaches x; deaths l q in work.
        left[:, 0] = 1
        np.subtract(1, q[:, :-1], out=left[:, 1:])
        for age in range(2, AGES):
            left[:, age] *= left[:, age - 1]
        np.add(left[:, :-1], left[:, 1:], out=lived[:, :-1])
        lived[:, :-1] *= 0.5
        np.multiply(left[:, 0], 0.1, out=lived[:, 0])
        lived[:, 0] += 0.9 * left[:, 1]
        np.divide(left[:, OPEN], m[:, OPEN], out=lived[:, OPEN])
        dying = self.dying
        np.subtract(1, lived[:, 0], out=dying[:, 0])
        np.divide(lived[:, 1:OPEN], lived[:, : OPEN - 1], out=dying[:, 1:OPEN])
        np.add(lived[:, OPEN - 1], lived[:, OPEN], out=work[:, 0])
        np.divide(lived[:, OPEN], work[:, 0], out=dying[:, OPEN])
        np.subtract(1, dying[:, 1:], out=dying[:, 1:])

    def step(self, moves, fertility, out, arriving, abroad):
        """One year in the balance form; the births and deaths of each draw."""
        people, there, adjusted, work = self.people, self.there, self.adjusted, self.work
        arrive, leave = self.arrive, self.leave
        self.women[:] = people[0, FIRST : LAST + 1]
        # Both sexes have the same levels, so arrivals are made once.
        np.multiply(0.5 * moves[0], arriving, out=arrive[0])
        arrive[0] += np.multiply(0.5 * moves[1], abroad, out=work[0])
        arrive[1] = arrive[0]
        np.multiply(0.5 * (moves[2] + moves[3]), out, out=leave[0])
        np.multiply(leave[0], people[1], out=leave[1])
        leave[0] *= people[0]
        np.add(people, arrive, out=there)
        np.minimum(leave, there, out=work)
        np.subtract(there, work, out=adjusted)
        # work: carried out in the first half; there: deaths of the cohorts into each age.
        np.multiply(adjusted[:, :-1], self.dying[:, 1:], out=there[:, 1:])
        last = adjusted[:, OPEN] * self.dying[:, OPEN]
        there[:, OPEN] += last
        carried = np.subtract(people[:, :-1], there[:, 1:], out=adjusted[:, 1:])
        carried[:, -1] += people[:, OPEN]
        carried += arrive[:, :-1]
        carried += arrive[:, 1:]
        carried[:, -1] += arrive[:, OPEN]
        carried -= work[:, :-1]
        carried[:, -1] -= work[:, OPEN]
        carried -= leave[:, 1:]
        np.maximum(carried, 0, out=people[:, 1:])
        self.women += people[0, FIRST : LAST + 1]
        births = (FERTILITY @ self.women) * (0.5 * fertility)
        girls = births / (1 + SEX_RATIO)
        deaths = there[:, 1:].sum(axis=(0, 1))
        for sex, born in enumerate((girls, births - girls)):
            died = born * self.dying[sex, 0]
            deaths += died
            born = born - died + arrive[sex, 0] - leave[sex, 0]
            np.maximum(born, 0, out=people[sex, 0])
        return births, deaths

    def run(self, region, draws, own, values):
        """One block of draws of a region; values by year and value into `values`."""
        start, moves = region_inputs(region)
        count = len(draws)
        x, y, v, w = np.zeros((4, self.width))
        k = np.zeros((2, self.width))
        self.people[:] = start
        births, deaths = np.zeros(self.width), np.zeros(self.width)
        if own:
            every = self.generator.standard_normal((self.years, 6, self.width))
        for year in range(self.years):
            if own:
                z = every[year]
            else:
                z = np.zeros((6, self.width))
                z[:, :count] = normals_of(draws, year, region)
            x, y = 0.9 * x + 0.04 * z[0], 0.7 * y + 0.03 * z[1]
            v, w = 0.7 * v + 0.05 * z[4], 0.8 * w + 0.1 * z[5]
            k[0] += 0.8 * z[2] - 1
            k[1] += 0.8 * (0.8 * z[2] + 0.6 * z[3]) - 1
            self.survive(k)
            born, died = self.step(moves, np.exp(x), np.exp(y), np.exp(v), np.exp(w))
            births += born
            deaths += died
            np.add(self.people[0], self.people[1], out=self.work[0])
            bands = np.add.reduceat(self.work[0], BANDS, axis=0)
            values[year, : len(BANDS)] = bands[:, :count]
            for index, (a, b, c, d) in enumerate(RATIOS):
                ratio = bands[a:b].sum(axis=0) / bands[c:d].sum(axis=0)
                values[year, len(BANDS) + index] = ratio[:count]
        return births[:count].sum(), deaths[:count].sum()


def quantiles(values):
    """The levels' quantiles along the last axis, by selection; definition 7."""
    count = values.shape[-1]
    places = [(count - 1) * level for level in LEVELS]
    ranks = sorted({min(int(p) + more, count - 1) for p in places for more in (0, 1)})
    values.partition(ranks, axis=-1)
    found = []
    for place in places:
        below = int(place)
        low, high = values[..., below], values[..., min(below + 1, count - 1)]
        found.append(low + (place - below) * (high - low))
    return np.array(found)


def part(task):
    """Some blocks of a region, or all of them and its quantiles."""
    region, first, last, years, width, own, whole = task
    chain = part.chains.get((width, years))
    if chain is None:
        chain = part.chains[width, years] = Chain(width, years)
    values = np.empty((years, VALUES, last - first))
    births = deaths = 0.0
    for start in range(first, last, width):
        end = min(start + width, last)
        b, d = chain.run(region, np.arange(start, end), own, values[:, :, start - first : end - first])
        births, deaths = births + b, deaths + d
    return births, deaths, quantiles(values) if whole else values


part.chains = {}


def whole_run(pool, regions, draws, years, processes, width, own):
    """Everything once; sums of births, deaths and quantiles."""
    if regions > 1:
        tasks = [(region, 0, draws, years, width, own, True) for region in range(regions)]
        parts = pool.map(part, tasks, chunksize=1)
        found = np.array([p[2] for p in parts])
    else:
        cuts = [draws * n // processes for n in range(processes + 1)]
        tasks = [(0, a, b, years, width, own, False) for a, b in zip(cuts, cuts[1:])]
        parts = pool.map(part, tasks, chunksize=1)
        found = quantiles(np.concatenate([p[2] for p in parts], axis=-1))
    return sum(p[0] for p in parts), sum(p[1] for p in parts), found.sum()


def main():
    regions, draws, years, processes, passes = map(int, sys.argv[1:6])
    with multiprocessing.get_context("fork").Pool(processes) as pool:
        trial = []
        for width in (64, 128, 256, 512):
            width = min(width, draws)
            whole_run(pool, 1, min(draws, 1000), years, processes, width, True)
            start = time.perf_counter()
            whole_run(pool, 1, min(draws, 2000), years, processes, width, True)
            trial.append((time.perf_counter() - start, width))
        width = min(trial)[1]
        times = []
        for _ in range(passes):
            start = time.perf_counter()
            whole_run(pool, regions, draws, years, processes, width, True)
            times.append(time.perf_counter() - start)
        births, deaths, found = whole_run(pool, regions, draws, years, processes, width, False)
    print(f"tool numpy {np.__version__}, {processes} processes, {width} draws at a time")
    print(f"first {times[0]:.9f}\nbest {min(times):.9f}")
    print(f"figure births {births!r}\nfigure deaths {deaths!r}\nfigure quantiles {found!r}".replace(
        "np.float64(", "").replace(")", ""))


if __name__ == "__main__":
    main()
