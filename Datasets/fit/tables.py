"""Reading and writing the project's own tables: semicolons, decimal comma, UTF-8, LF.

The files of Datasets/asker begin with a byte order mark, so that Excel reads æ, ø, å and – right.
"""

import csv
import os

HERE = os.path.dirname(os.path.abspath(__file__))
DATASETS = os.path.dirname(HERE)
NORWAY = os.path.join(DATASETS, "norge")
ASKER = os.path.join(DATASETS, "asker")


def number(value, decimals=None, digits=6):
    """A number with decimal comma: fixed decimals, or a number of significant digits."""
    if decimals is None:
        decimals = max(0, digits - 1 - _exponent(value))
        text = f"{value:.{decimals}f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    else:
        text = f"{value:.{decimals}f}"
    return (text if text != "-0" else "0").replace(".", ",")


def _exponent(value):
    return int(f"{value:e}".split("e")[1]) if value else 0


def value(text):
    """The number in a field written by `number`."""
    return float(text.replace(",", "."))


def encoding(folder):
    """UTF-8, with byte order mark where people open the files in Excel."""
    return "utf-8-sig" if folder == ASKER else "utf-8"


def write(folder, name, header, rows):
    """Write one table; every row a list of texts as long as the header."""
    os.makedirs(folder, exist_ok=True)
    for row in rows:
        assert len(row) == len(header), (name, row)
    with open(os.path.join(folder, name), "w", encoding=encoding(folder), newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def read(folder, name):
    """The rows of one table as dictionaries."""
    with open(os.path.join(folder, name), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def parameters(folder, name, columns):
    """{(key fields) : [parameters]} of a parameter table, key = kjønn and år as far as present."""
    table = {}
    for row in read(folder, name):
        key = tuple(row[c] for c in ("kjønn", "år") if c in row)
        table[key] = [value(row[c]) for c in columns]
    return table
