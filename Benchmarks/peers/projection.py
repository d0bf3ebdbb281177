"""The rival of the projection benchmark: the same step, vectorised over sexes, ages and regions.

    python3 projection.py REGIONS STEPS PASSES

Prints lines of words: `tool NAME`, `first SECONDS`, `best SECONDS`, `figure NAME VALUE`.

Written to be as fast as numpy allows. Arrays are [sex, age, region], so that a slice of ages is one
contiguous run; every result is kept, in buffers made before the clock starts and used again in
every pass; operations write into their results. The regions are run all at once and in blocks that
fit the caches, and the fastest is reported.
"""

import sys
import time

import numpy as np

AGES = 106
OPEN = AGES - 1
FIRST, LAST = 15, 49
SEX_RATIO = 1.0567


def inputs(first, last, steps):
    """The same formulas as ProjectionCase.swift, for the regions first..<last."""
    region = np.arange(first, last)
    sex = np.arange(2)[:, None, None]
    age = np.arange(AGES)[None, :, None]
    level = 40.0 + (region * 7919 % 1000)
    weight = np.where(age < 60, 1.0, (110 - age) / 50)
    ripple = 1 + 0.05 * ((age * 37 + sex * 11 + region * 13) % 17) / 17
    base = level * weight * ripple

    part = np.arange(AGES + 1) / 110
    fourth = (part * part) * (part * part)
    eighth = fourth * fourth
    better = 1 - 0.004 * np.arange(steps)
    fewer = 1 - 0.001 * np.arange(steps)
    excess = np.array([1.0, 1.2])
    died = 0.0003 + 0.45 * eighth[None, :] * excess[:, None]
    survival = 1 - died[None, :, :] * better[:, None, None]
    mothers = np.arange(FIRST, LAST + 1)
    bell = 0.00022 * ((mothers - 14) * (50 - mothers))
    fertility = bell[None, :] * fewer[:, None]

    profile = np.where((age >= 18) & (age <= 40), 2.0, 0.5) + np.zeros((2, 1, 1))
    mobility = 1 + 0.1 * (region % 7) / 7
    emigration = np.where(age >= 104, 0.1 * level, 0.002 * level * profile)
    return {
        "base": base,
        "dying": np.ascontiguousarray(1 - survival)[:, :, :, None],
        "fertility": fertility[:, :, None],
        "domestic_in": 0.03 * level * profile,
        "immigration": 0.008 * level * profile,
        "out_rate": 0.03 * mobility * profile,
        "emigration": emigration,
    }


class Block:
    """Regions carried forward together, with every result of every step."""

    def __init__(self, first, last, steps):
        self.given = inputs(first, last, steps)
        count = last - first
        self.steps = steps
        cells = (steps, 2, AGES, count)
        self.end = np.zeros(cells)
        self.deaths = np.zeros(cells)
        self.in_migration = np.zeros(cells)
        self.out_migration = np.zeros(cells)
        self.out_at_start = np.zeros(cells)
        self.out_at_end = np.zeros(cells)
        self.clipped = np.zeros(cells)
        self.inflow = np.zeros((2, AGES, count))
        self.outflow = np.zeros((2, AGES, count))
        self.births = np.zeros((steps, 2, count))
        self.births_by_age = np.zeros((steps, AGES, count))
        self.adjusted = np.zeros((2, AGES, count))
        self.half_in = np.zeros((2, AGES, count))
        self.half_out = np.zeros((2, AGES, count))
        self.present = np.zeros((2, AGES, count))
        self.spare = np.zeros((2, AGES, count))
        self.started = np.zeros((2, AGES, count))
        self.women = np.zeros((LAST - FIRST + 1, count))

    def run(self):
        start = self.given["base"]
        for step in range(self.steps):
            start = self.advance(start, step)

    def advance(self, start, step):
        given = self.given
        end, deaths = self.end[step], self.deaths[step]
        moved_in, moved_out = self.in_migration[step], self.out_migration[step]
        out_at_start, out_at_end = self.out_at_start[step], self.out_at_end[step]
        clipped, inflow, outflow = self.clipped[step], self.inflow, self.outflow
        adjusted, half_in, half_out = self.adjusted, self.half_in, self.half_out
        present, spare, started = self.present, self.spare, self.started

        # What is asked for: the sum of the streams.
        np.add(given["domestic_in"], given["immigration"], out=inflow)
        np.multiply(given["out_rate"], start, out=outflow)
        np.add(outflow, given["emigration"], out=outflow)
        np.multiply(inflow, 0.5, out=half_in)
        np.multiply(outflow, 0.5, out=half_out)

        # The start part, outflow limited to who is there.
        np.add(start, half_in, out=adjusted)
        np.minimum(half_out, adjusted, out=out_at_start)
        np.subtract(adjusted, out_at_start, out=adjusted)
        np.subtract(half_out, out_at_start, out=clipped)

        # Cohorts 1...A: who started, who died, who came in, who had left in the start part.
        dying = given["dying"][step]
        started[:, 1:] = start[:, :-1]
        started[:, OPEN] += start[:, OPEN]
        np.multiply(adjusted[:, :-1], dying[:, 1:-1], out=deaths[:, 1:])
        deaths[:, OPEN] += adjusted[:, OPEN] * dying[:, OPEN]
        np.add(half_in[:, :-1], half_in[:, 1:], out=moved_in[:, 1:])
        moved_in[:, OPEN] = (half_in[:, OPEN - 1] + half_in[:, OPEN]) + half_in[:, OPEN]
        self.close(
            slice(1, None), started, deaths, moved_in, half_out, out_at_start, out_at_end,
            moved_out, clipped, end)

        # Births by the mean of women at the start and the end.
        mothers = slice(FIRST, LAST + 1)
        by_age = self.births_by_age[step, mothers]
        np.add(start[0, mothers], end[0, mothers], out=self.women)
        np.multiply(self.women, 0.5, out=self.women)
        np.multiply(self.women, given["fertility"][step], out=by_age)
        born = np.add.reduce(by_age, axis=0)
        births = self.births[step]
        np.divide(born, 1 + SEX_RATIO, out=births[0])
        np.subtract(born, births[0], out=births[1])

        # The newborn.
        started[:, 0] = births
        np.multiply(births, dying[:, 0], out=deaths[:, 0])
        moved_in[:, 0] = half_in[:, 0]
        self.close(
            slice(0, 1), started, deaths, moved_in, half_out, None, out_at_end, moved_out,
            clipped, end)
        return end

    def close(
        self, at, started, deaths, moved_in, half_out, out_at_start, out_at_end, moved_out,
        clipped, end,
    ):
        present, spare = self.present[:, at], self.spare[:, at]
        np.subtract(started[:, at], deaths[:, at], out=present)
        np.add(present, moved_in[:, at], out=present)
        np.maximum(present, 0, out=present)
        left = None
        if out_at_start is None:
            np.minimum(half_out[:, at], present, out=out_at_end[:, at])
            moved_out[:, at] = out_at_end[:, at]
        else:
            left = self.started[:, at]  # not needed any more: used as working space
            left[...] = out_at_start[:, :-1]
            left[:, -1] += out_at_start[:, OPEN]
            np.subtract(present, left, out=spare)
            np.maximum(spare, 0, out=spare)
            np.minimum(half_out[:, at], spare, out=out_at_end[:, at])
            np.add(left, out_at_end[:, at], out=moved_out[:, at])
            np.minimum(moved_out[:, at], present, out=moved_out[:, at])
        np.subtract(half_out[:, at], out_at_end[:, at], out=spare)
        np.add(clipped[:, at], spare, out=clipped[:, at])
        np.subtract(present, moved_out[:, at], out=end[:, at])

    def figures(self):
        sums = {"end": self.end[-1].sum(), "lived": self.end.sum(), "births": self.births.sum()}
        sums["deaths"] = self.deaths.sum()
        sums["in"] = self.in_migration.sum()
        sums["out"] = self.out_migration.sum()
        sums["clipped"] = self.clipped.sum()
        return sums


def timed(regions, steps, passes, size):
    blocks = [Block(at, min(at + size, regions), steps) for at in range(0, regions, size)]
    seconds = []
    for _ in range(passes):
        begin = time.perf_counter()
        for block in blocks:
            block.run()
        seconds.append(time.perf_counter() - begin)
    total = {}
    for block in blocks:
        for name, value in block.figures().items():
            total[name] = total.get(name, 0.0) + float(value)
    return seconds, total


def main():
    regions, steps, passes = (int(word) for word in sys.argv[1:4])
    sizes = sorted({size for size in (regions, 90, 24) if size <= regions}, reverse=True)
    tried = {size: timed(regions, steps, passes, size) for size in sizes}
    best = min(sizes, key=lambda size: min(tried[size][0]))
    seconds, total = tried[best]
    for size in sizes:
        print(f"note {size} regions at a time: best {min(tried[size][0]):.6f} s")
    print(f"tool numpy {np.__version__}, {best} at a time")
    print(f"first {seconds[0]!r}")
    print(f"best {min(seconds)!r}")
    for name, value in total.items():
        print(f"figure {name} {value!r}")


main()
