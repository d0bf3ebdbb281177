"""Prints the fit quality that docs/schedules.md reports."""

import numpy as np

import fit_fertility
import fit_migration
import fit_mortality
import laws
import sources


def report():
    print("sex ratio at birth 1967-2019", round(sources.sex_ratio_at_birth(), 5))
    mortality()
    fertility()
    migration()


def mortality():
    q = fit_mortality.quality()
    for sex in laws.SEXES:
        rows = [q[sex, y] for y in sources.YEARS]
        print(f"\n{sex}: e0 error max {max(abs(r[1]) for r in rows):.3f}, mean "
              f"{np.mean([r[1] for r in rows]):+.3f}; 80+ deaths error max "
              f"{100 * max(abs(r[2]) for r in rows):.2f} %, mean "
              f"{100 * np.mean([r[2] for r in rows]):+.2f} %; deviance mean "
              f"{np.mean([r[3] for r in rows]):.0f}")
        print("year  e0 data  error  80+ %  " + "  ".join(f"{a}-{b - 1}" for a, b in
                                                          fit_mortality.BANDS))
        for year in (*range(1970, 2019, 5), 2019):
            e, de, old, _, bands = q[sex, year]
            print(year, f"{e:7.2f} {de:+.3f} {100 * old:+.2f}",
                  *(f"{100 * b:+6.1f}" for b in bands))
        print("mean abs", *(f"{100 * np.mean([abs(r[4][i]) for r in rows]):.1f}" for i in range(8)))
        print("mean 2010-19", *(f"{100 * np.mean([r[4][i] for r in rows[-10:]]):+.1f}"
                                for i in range(8)))


def fertility():
    q = fit_fertility.quality()
    print(f"\nTFR error max {100 * max(abs(r[1]) for r in q.values()):.2f} %, mean age error max "
          f"{max(abs(r[2]) for r in q.values()):.3f}, worst rate "
          f"{max(r[3] for r in q.values()):.4f}")
    for year in (*range(1970, 2019, 5), 2019):
        print(year, *(f"{v:+.4f}" for v in q[year]))


def migration():
    q = fit_migration.quality()
    for sex in laws.SEXES:
        seen, fitted, inn, out, people, chi, low_out, low_in = q[sex, "total"]
        print(f"\n{sex}: net {seen:.0f} fitted {fitted:.0f}; in {inn:.0f} out {out:.0f} of "
              f"{people:.0f}; squared standardised error {chi:.2f}; lowest rates out {low_out:.4f} "
              f"in {low_in:.4f}")
        for row in q[sex]:
            print("{:.0f}-{:.0f} net {:.0f} / {:.0f}  spread {:.0f} / {:.0f}  in {:.0f} out {:.0f}"
                  .format(*row))
