"""Asker's levels: local fertility, its part of immigration, and the donors of domestic moves.

Writes Datasets/norge/asker_nivaa.csv and giverfolketall_indeks.csv, from which asker_folder.py and
`--check` build the rows of the scenario folder without any source beside the repository.
"""

import numpy as np

import fit_fertility
import fit_tables
import laws
import residuals
import sources
import tables

# Total fertility stated for 2020 and 2019; the shape of 2020 is that of 2019.
STATED_2020, STATED_2019 = 1.477, 1.531
PRIOR_BIRTHS = 100                  # births at the national rate that local counts are weighed with
INDEX_YEARS = (2022, 2030, 2040, 2050)


def local_fertility(first=2011, last=2020):
    """(local factor, births, expected births): births behind the counts of 0-year-olds, over what
    national rates give for Asker's women in the mean of start and end of year."""
    people, national = sources.asker(), fit_fertility.rates()
    births = expected = 0.0
    for year in range(first, last + 1):
        t = year - 2005
        f = np.array(national[min(year, 2019)]) * (STATED_2020 / STATED_2019 if year > 2019 else 1)
        expected += (f * (people[0, :, t] + people[0, :, t + 1])[12:56] / 2).sum()
        for s, sex in enumerate(laws.SEXES):
            net0 = laws.net_rate(fit_tables.migration()[sex][1], 0) * people[s, 0, t]
            births += (people[s, 0, t + 1] - net0 / 2) / residuals.national_survival(s, year)[0]
    return (births + PRIOR_BIRTHS) / (expected + PRIOR_BIRTHS), births, expected


def national_net(first=2012, last=2020):
    """Mean yearly net immigration by the residual method; half of age 0 is taken as age 1's."""
    people = sources.norway()
    total = 0.0
    for year in range(first, last):
        for s in (0, 1):
            left = residuals.residual(people, 1986, year, s)
            total += left.sum() + left[1] / 2
    return total / (last - first)


def share_of_nation(first=2012, last=2019):
    """Asker's part of the national population, mean of the years."""
    asker, norway = sources.asker(), sources.norway()
    return float(np.mean([asker[:, :, y - 2005].sum() / norway[:, :, y - 1986].sum()
                          for y in range(first, last + 1)]))


def write():
    """Write both tables."""
    factor, births, expected = local_fertility()
    rows = [
        ["fruktbarhet_lokal_faktor", tables.number(factor, 4),
         "Fødte bak 0-åringer i SSB 07459, Asker, 2011–2020, mot nasjonale rater", "avledet",
         f"{births:.0f} fødte mot {expected:.0f} ventede, 100 fødte lagt til begge"],
        ["nettoinnvandring_landet", tables.number(national_net(), 0),
         "Restledd av SSB 07459, landet, og egen dødelighetslov", "avledet",
         "middel av årene 2012–2019"],
        ["asker_andel_av_landet", tables.number(share_of_nation(), 6),
         "SSB 07459, Asker og landet", "avledet", "middel 1. januar 2012–2019"],
        ["utvandring_andel_av_utflytting", "0,1", "Forutsetning", "forutsetning",
         "ingen kilde i prosjektet skiller utvandring fra flytting innenlands"]]
    header = ["felt", "verdi", "kilde", "status", "merknad"]
    tables.write(tables.NORWAY, "asker_nivaa.csv", header, rows)
    main, rows = sources.vintage_2020()["MMMM"], []
    for group, (low, high) in enumerate(sources.FUNCTIONAL):
        for year in INDEX_YEARS:
            index = main[year][group] / main[2022][group]
            rows.append([str(low), str(high), str(year), tables.number(index, 5),
                         "SSB tabell 12882, årgang 2020, MMMM, landet", "avledet"])
    tables.write(tables.NORWAY, "giverfolketall_indeks.csv",
                 ["fra", "til", "år", "indeks", "kilde", "status"], rows)
