"""The fitted parameters as the repository keeps them. Standard library only."""

import laws
import tables


def mortality():
    """{(sex, year): parameters of laws.mortality}."""
    table = tables.parameters(tables.NORWAY, "dodelighet_parametre.csv", laws.MORTALITY)
    return {(sex, int(year)): p for (sex, year), p in table.items()}


def fertility():
    """{year: parameters of laws.fertility}."""
    table = tables.parameters(tables.NORWAY, "fruktbarhet_parametre.csv", laws.FERTILITY)
    return {int(year): p for (year,), p in table.items()}


def migration():
    """{sex: (parameters of laws.turnover, parameters of laws.net_rate)} of Asker."""
    out = {}
    for row in tables.read(tables.NORWAY, "flytting_asker_parametre.csv"):
        out[row["kjønn"]] = ([tables.value(row["omsetning_" + c]) for c in laws.TURNOVER],
                             [tables.value(row["netto_" + c]) for c in laws.NET])
    return out


def vintage():
    """{(alternative, year): (total fertility, net immigration, e0 women, e0 men)}."""
    return {(r["alternativ"], int(r["år"])): tuple(
        tables.value(r[c]) for c in ("SFK", "nettoinnvandring", "e0_kvinner", "e0_menn"))
        for r in tables.read(tables.NORWAY, "ssb_argang_2020_avledet.csv")}


def levels():
    """{name: value} of asker_nivaa.csv."""
    return {r["felt"]: tables.value(r["verdi"])
            for r in tables.read(tables.NORWAY, "asker_nivaa.csv")}


def donor_index():
    """{(age, year): national persons of the age's group against 2022}."""
    out = {}
    for r in tables.read(tables.NORWAY, "giverfolketall_indeks.csv"):
        for age in range(int(r["fra"]), int(r["til"]) + 1):
            out[age, int(r["år"])] = tables.value(r["indeks"])
    return out
