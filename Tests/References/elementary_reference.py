#!/usr/bin/env python3
"""Writes DemographyTests/Support/ElementaryReferenceData.swift: exp and log at some 240 points each,
and sine and cosine of whole turns.

    python3 Tests/References/elementary_reference.py

Needs mpmath. Each line is the bit pattern of x, the bit pattern of the double nearest to f(x), and
what is left of f(x) in units of that double's last place (times 1e4, whole), so that an error can be
measured to a fraction of a last place without wider arithmetic. The points are drawn with a fixed
seed: uniform over the range, dense where an argument reduction changes its step, near the ends.
"""
import os
import random
import struct

import mpmath

mpmath.mp.prec = 400
OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "DemographyTests", "Support",
                   "ElementaryReferenceData.swift")


def bits(x):
    return struct.unpack("<Q", struct.pack("<d", x))[0]


def double(pattern):
    return struct.unpack("<d", struct.pack("<Q", pattern))[0]


def ulp(y):
    return mpmath.mpf(double((bits(abs(y)) & 0x7FF0000000000000) or 1)) * (
        mpmath.mpf(2) ** -52 if bits(abs(y)) >> 52 else 1)


def nearest(value):
    """The double nearest to value: to an even last bit on a tie; subnormals included."""
    if value == 0:
        return 0.0
    exponent = max(mpmath.frexp(abs(value))[1] - 53, -1074)
    scaled = mpmath.nint(value / mpmath.mpf(2) ** exponent)
    return float(mpmath.ldexp(scaled, exponent))


def line(x, f):
    value = f(mpmath.mpf(x))
    y = nearest(value)
    left = int(mpmath.nint((value - mpmath.mpf(y)) / ulp(y) * 10000))
    return "%016x %016x %d" % (bits(x), bits(y), left)


def exp_points():
    rng = random.Random(1)
    points = [rng.uniform(-745.13, 709.78) for _ in range(90)]
    points += [rng.uniform(-745.13, -708.4) for _ in range(30)]  # subnormal results
    points += [rng.uniform(-2, 2) for _ in range(40)]
    points += [s * 2.0 ** -rng.uniform(1, 60) for s in (1, -1) for _ in range(20)]
    half = float(mpmath.log(2) / 2)
    for k in (-1074, -1022, -500, -3, -1, 1, 3, 500, 1023):  # the reduction changes its step here
        for nudge in (1 - 2e-16, 1 + 3e-16):
            points.append(k * half * 2 * nudge)
            points.append((k * 2 + 1) * half * nudge)
    points = [x for x in points if -745.1332191019411 <= x <= 709.782712893384]
    return points + [1.0, -1.0, 709.782712893384, 709.7827128933839, -745.1332191019411,
                     -708.3964185322641, -708.3964185322642]


def log_points():
    rng = random.Random(2)
    points = [double(rng.randrange(0x0010000000000000, 0x7FF0000000000000)) for _ in range(90)]
    points += [double(rng.randrange(1, 0x0010000000000000)) for _ in range(20)]  # subnormal
    points += [double(1 << k) for k in range(0, 52, 5)]
    points += [rng.uniform(0.5, 2) for _ in range(60)]
    points += [1 + s * 2.0 ** -rng.uniform(1, 52) for s in (1, -1) for _ in range(20)]
    root = float(mpmath.sqrt(2))
    for base in (root, root / 2, 1.0):  # the reduction changes its step here
        points += [double(bits(base) + k) for k in (-2, -1, 1, 2)]
    return points + [10.0, 2.0, 0.5, double(0x7FEFFFFFFFFFFFFF), double(0x0010000000000000)]


def table(name, f, points):
    rows = "\n".join("    " + line(x, f) for x in points)
    return '  static let %s = """\n%s\n    """\n' % (name, rows)


def turn_points():
    rng = random.Random(3)
    points = [rng.random() for _ in range(120)] + [k / 16 for k in range(17)]
    points += [k / 8 + s * 2.0 ** -rng.uniform(4, 52) for k in range(1, 8) for s in (1, -1)]
    return points + [2.0 ** -53, 2.0 ** -30, 1 - 2.0 ** -53]


def turn_line(u):
    angle = 2 * mpmath.pi * mpmath.mpf(u)
    return "%016x %016x %016x" % (bits(u), bits(nearest(mpmath.sin(angle))),
                                  bits(nearest(mpmath.cos(angle))))


with open(OUT, "w") as out:
    out.write("// Written by Tests/References/elementary_reference.py (mpmath %s); do not edit.\n\n" % mpmath.__version__)
    out.write("/// x, the double nearest to f(x) and the rest in 1e-4 of its last place.\n")
    out.write("enum ElementaryReferenceData {\n")
    out.write(table("exp", mpmath.exp, exp_points()) + "\n" + table("log", mpmath.log, log_points()))
    out.write("}\n")

with open(OUT.replace("Elementary", "Turn"), "w") as out:
    out.write("// Written by Tests/References/elementary_reference.py (mpmath %s); do not edit.\n\n" % mpmath.__version__)
    out.write("/// Sine and cosine of whole turns.\nenum TurnReferenceData {\n")
    out.write("  /// u, and the doubles nearest to sin 2πu and cos 2πu.\n")
    rows = "\n".join("    " + turn_line(u) for u in turn_points())
    out.write('  static let turns = """\n%s\n    """\n' % rows)
    out.write("}\n")
