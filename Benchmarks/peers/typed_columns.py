"""The rivals of the CSV benchmark: a file of `region;kjønn;alder;år;personer` into typed columns.

    python3 typed_columns.py FILE PASSES

Prints lines of words: `tool NAME`, `first SECONDS`, `best SECONDS`, `note TEXT`,
`figure NAME VALUE`. Polars and pandas are used where they are installed, else numpy alone; all that
are there are tried and the fastest is reported. One thread.
"""

import os
import sys
import time

os.environ["POLARS_MAX_THREADS"] = "1"

import numpy as np


def with_polars(path):
    import polars

    kinds = {
        "region": polars.Categorical, "kjønn": polars.Categorical, "alder": polars.Int64,
        "år": polars.Int64, "personer": polars.Float64,
    }
    table = polars.read_csv(path, separator=";", decimal_comma=True, schema=kinds)
    return lambda: sums(
        table["alder"].to_numpy(), table["år"].to_numpy(), table["personer"].to_numpy(),
        table["region"].n_unique())


def with_pandas(path):
    import pandas

    kinds = {"region": "category", "kjønn": "category", "alder": "int64", "år": "int64"}
    table = pandas.read_csv(path, sep=";", decimal=",", dtype=kinds, engine="c")
    return lambda: sums(
        table["alder"].to_numpy(), table["år"].to_numpy(), table["personer"].to_numpy(),
        table["region"].nunique())


def with_numpy(path):
    """Whole columns at a time: the ends of all fields, then digit by digit from the right."""
    data = np.fromfile(path, dtype=np.uint8)
    header = int(np.flatnonzero(data[:200] == 10)[0]) + 1
    data = data[header:]
    ends = np.flatnonzero((data == ord(";")) | (data == 10)).reshape(-1, 5)
    starts = np.empty_like(ends)
    starts[:, 1:] = ends[:, :-1] + 1
    starts[0, 0] = 0
    starts[1:, 0] = ends[:-1, 4] + 1

    def digits(start, end):
        value = np.zeros(len(start), dtype=np.int64)
        power = 1
        at = end - 1
        for _ in range(int((end - start).max())):
            value += np.where(at >= start, data[at] - 48, 0).astype(np.int64) * power
            at = at - 1
            power *= 10
        return value

    def texts(start, end):
        word = np.zeros(len(start), dtype=np.uint64)
        for offset in range(int((end - start).max())):
            at = start + offset
            byte = np.where(at < end, data[np.minimum(at, len(data) - 1)], 0)
            word = word * np.uint64(256) + byte.astype(np.uint64)
        return np.unique(word, return_inverse=True)

    regions, _ = texts(starts[:, 0], ends[:, 0])
    texts(starts[:, 1], ends[:, 1])
    age = digits(starts[:, 2], ends[:, 2])
    year = digits(starts[:, 3], ends[:, 3])
    # The file has three decimals in every row.
    whole = digits(starts[:, 4], ends[:, 4] - 4)
    decimals = digits(ends[:, 4] - 3, ends[:, 4])
    persons = (whole * 1000 + decimals) / 1000.0
    return lambda: sums(age, year, persons, len(regions))


def sums(age, year, persons, regions):
    return {
        "rows": len(age), "age": int(age.sum()), "year": int(year.sum()),
        "persons": float(persons.sum()), "regions": int(regions),
    }


def version(name):
    return f"{name} {__import__(name).__version__}"


def main():
    path, passes = sys.argv[1], int(sys.argv[2])
    readers = {}
    for name, read in (("polars", with_polars), ("pandas", with_pandas)):
        try:
            readers[version(name)] = read
        except ImportError:
            print(f"note {name} is not installed")
    if not readers:
        readers[version("numpy")] = with_numpy
    best = None
    for name, read in readers.items():
        seconds = []
        for _ in range(passes):
            begin = time.perf_counter()
            table = read(path)
            seconds.append(time.perf_counter() - begin)
            figures = table()
            del table
        print(f"note {name}: first {seconds[0]:.3f} s, best {min(seconds):.3f} s")
        if best is None or min(seconds) < min(best[1]):
            best = (name, seconds, figures)
    print(f"tool {best[0]}")
    print(f"first {best[1][0]!r}")
    print(f"best {min(best[1])!r}")
    for name, value in best[2].items():
        print(f"figure {name} {value!r}")


main()
