#!/usr/bin/env python3
"""Makes Datasets/norge and Datasets/asker, or checks them.

    KOHORT_CASES=../shared/cases python3 Datasets/fit/fit.py            refit everything, write all
    KOHORT_CASES=../shared/cases python3 Datasets/fit/fit.py --quality  fit quality, as in the docs
    KOHORT_CASES=../shared/cases python3 Datasets/fit/fit.py --simulate a plain run to 2050
    python3 Datasets/fit/fit.py --swift       copy the parameters into Sources/RateEstimation/Norway
    python3 Datasets/fit/fit.py --check       recompute every row of Datasets/asker and compare

Fitting is run by hand and needs numpy, scipy and the source counts (norway_hmd in KOHORT_CASES, the
SSB series in its sibling `data`); it has no clock and a fixed seed. `--check` and `--swift` need
only Python and the repository; the first prints each problem and exits 1 if there is one. Laws,
sources and figures: docs/schedules.md.
"""

import sys


def refit():
    """Every fit in the order in which one needs the other, then the scenario folder."""
    import asker_budget
    import asker_rates
    import asker_services
    import asker_stated
    import fit_fertility
    import fit_local
    import fit_migration
    import fit_mortality
    import fit_vintage

    for part in (fit_mortality, fit_fertility, fit_vintage, fit_migration, fit_local, asker_stated,
                 asker_services, asker_rates, asker_budget):
        part.write()


def main(arguments):
    if arguments == ["--check"]:
        import check
        return check.main()
    if arguments == ["--quality"]:
        import quality
        quality.report()
    elif arguments == ["--swift"]:
        import swift_tables
        swift_tables.write()
    elif arguments == ["--simulate"]:
        import simulate
        simulate.report()
    elif not arguments:
        refit()
    else:
        print(__doc__, file=sys.stderr)
        return 64
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
