"""A plain cohort-component run of the Asker folder, for the figures of docs/schedules.md.

Independent of the engine: reads the folder's own CSV files, starts from Asker's single ages of
2022 (KOHORT_CASES), default conventions (`even` migration, births of the mean of start and end,
pooled open group 105+). Rates of missing years are on the straight line between given years.
"""

import laws
import sources
import tables

GROUPS = ((0, 5), (6, 15), (16, 66), (67, 79), (80, 89), (90, 105))


def line(points, year):
    """Value at year on the straight lines through {year: value}, constant outside."""
    years = sorted(points)
    if year <= years[0]:
        return points[years[0]]
    for a, b in zip(years, years[1:]):
        if year <= b:
            return points[a] + (points[b] - points[a]) * (year - a) / (b - a)
    return points[years[-1]]


class Folder:
    """The rates of Datasets/asker by year and letter."""

    def __init__(self):
        self.mx = {sex: [0.0] * len(laws.AGES) for sex in laws.SEXES}
        self.e0 = {sex: {} for sex in laws.SEXES}
        for r in tables.read(tables.ASKER, "dodelighet.csv"):
            if r["mål"] == "mx":
                self.mx[r["kjønn"]][int(r["alder"])] = tables.value(r["verdi"])
            else:
                self.e0[r["kjønn"]][int(r["år"])] = tables.value(r["verdi"])
        self.shape, self.tfr = {}, {}
        for r in tables.read(tables.ASKER, "fruktbarhet.csv"):
            if r["mål"] == "rate":
                self.shape[int(r["alder"])] = tables.value(r["verdi"])
            elif r["mål"] == "SFK":
                self.tfr[int(r["år"])] = tables.value(r["verdi"])
        self.flows = {}
        for r in tables.read(tables.ASKER, "flytting.csv"):
            key = (r["strøm"], r["kjønn"], int(r["alder"]))
            self.flows.setdefault(key, {})[int(r["år"])] = tables.value(r["verdi"])
        self.letters = {}
        for r in tables.read(tables.ASKER, "forutsetninger.csv"):
            key = (r["komponent"], r["nivå"], r["kjønn"], r["mål"])
            self.letters.setdefault(key, {})[int(r["år"])] = tables.value(r["verdi"])

    def factor(self, component, letter, year, measure="faktor"):
        return line(self.letters[component, letter, "", measure], year)


def project(folder, letters="MMMM", last=2050, factors=None):
    """{year: [women by age, men by age]} of an unbound run."""
    counts = sources.asker()
    people = [list(counts[s, :, -1]) for s in (0, 1)]
    shape_sum, out = sum(folder.shape.values()), {2022: people}
    for year in range(2022, last):
        ends, S_all = [], []
        domestic = folder.factor("innenlands", letters[2], year)
        foreign = folder.factor("innvandring", letters[3], year)
        if factors:
            domestic, foreign = factors(domestic, foreign)
        for s, sex in enumerate(laws.SEXES):
            e0 = line(folder.e0[sex], year)
            e0 += folder.factor("levealder", letters[1], year, "tillegg")
            S = laws.survival(laws.scaled_to(folder.mx[sex], sex, e0), sex)
            flow = lambda stream, x: line(folder.flows[stream, sex, x], year)
            M = [domestic * (flow("inn", x) - flow("ut", x) * people[s][x])
                 + foreign * (flow("innvandring", x) - flow("utvandring", x) * people[s][x])
                 for x in range(106)]
            adjusted = [p + m / 2 for p, m in zip(people[s], M)]
            end = [M[0] / 2] + [adjusted[x - 1] * S[x] + M[x] / 2 for x in range(1, 106)]
            end[105] += adjusted[105] * S[105]
            ends.append(end)
            S_all.append(S)
        tfr = line(folder.tfr, year) * folder.factor("fruktbarhet", letters[0], year)
        births = sum(rate / shape_sum * tfr * (people[0][x] + ends[0][x]) / 2
                     for x, rate in folder.shape.items())
        ends[0][0] += births / (1 + 1.0567) * S_all[0][0]
        ends[1][0] += births * 1.0567 / (1 + 1.0567) * S_all[1][0]
        people = ends
        out[year + 1] = people
    return out


def groups(people):
    """Persons by the age groups of the population table, and the total."""
    both = [f + m for f, m in zip(*people)]
    bands = [sum(both[a:b + 1]) for a, b in GROUPS]
    return bands + [sum(bands)]


def report():
    """Print the run by scenario."""
    folder = Folder()
    for letters in ("MMMM", "MMMK", "MM00", "LLML", "HHMH"):
        run = project(folder, letters)
        print(letters)
        for year in (2022, 2025, 2030, 2035, 2040, 2045, 2050):
            g = groups(run[year])
            both = [f + m for f, m in zip(*run[year])]
            print(f"  {year}", *(f"{v:8.0f}" for v in g), f" 80+ {g[4] + g[5]:6.0f}",
                  f" 18+ {sum(both[18:]):7.0f}", f" 16-66/67+ {g[2] / sum(g[3:6]):.3f}")


if __name__ == "__main__":
    report()
