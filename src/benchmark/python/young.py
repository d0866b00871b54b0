"""Cuts the folder of an old bakery into that of a young one."""

import csv
import datetime
import pathlib
import random
import shutil
import sys

FIRST_WEEKS = 28


def main(source, out, opening, expected_off_by):
    """Leaves out the sales before a day. With a number, the baker expects the mean of the first four weeks, so much off."""
    source, out = pathlib.Path(source), pathlib.Path(out)
    out.mkdir(parents=True, exist_ok=True)
    for file in source.glob('*.csv'):
        shutil.copy(file, out)
    with (source / 'sales.csv').open() as file:
        reader = csv.DictReader(file)
        rows = [row for row in reader if row['date'] >= opening]
    with (out / 'sales.csv').open('w') as file:
        writer = csv.DictWriter(file, reader.fieldnames)
        writer.writeheader()
        writer.writerows(rows)
    if expected_off_by != 'none':
        expect(rows, out, opening, float(expected_off_by))


def expect(rows, out, opening, off_by):
    end = str(datetime.date.fromisoformat(opening) + datetime.timedelta(FIRST_WEEKS))
    sold = {}
    for row in rows:
        if row['date'] < end and float(row['sold']) > 0:
            sold.setdefault((row['bakery'], row['product']), []).append(float(row['sold']))
    chance = random.Random(1)
    with (out / 'estimates.csv').open('w') as file:
        writer = csv.writer(file)
        writer.writerow(['bakery', 'product', 'pieces'])
        for (bakery, product), pieces in sorted(sold.items()):
            mean = sum(pieces) / len(pieces)
            writer.writerow([bakery, product, round(mean * chance.choice((1 - off_by, 1 + off_by)))])


main(*sys.argv[1:])
