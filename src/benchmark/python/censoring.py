"""Simulates sold-out days, and scores forecasts from them against what would have sold.

censoring.py simulate DATA OUT SEED
censoring.py score OUT FROM TO

Takes the sales of DATA for demand and puts a stock before each: what sold on the last four same weekdays, on average,
times a factor with a deviation of 15 % whose mean makes a third of the days sell out. Writes into OUT a folder for each
way of knowing it: demand (as if no shelf had ever been empty), sold (what a till sees), baked (sold beside the stock),
baked-times (with the time at which the shelf was empty), times (without the stock). Customers come by a curve with a
morning peak and two lower ones, which every day bends a little, and which is not the one that Levain assumes.
"""
import csv
import math
import random
import statistics
import sys
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

LEVELS = [0.1, 0.25, 0.5, 0.75, 0.9]
SOLD_OUT = 1 / 3
DEVIATION = 0.15
BEND = 0.1
PEAKS = [(0.5, 8.5, 1.4), (0.25, 12.0, 1.0), (0.25, 16.0, 1.3)]
OPENS, CLOSES = 6, 18
WAYS = {
    'demand': [],
    'sold': [],
    'baked': ['baked'],
    'baked-times': ['baked', 'sold_out_at'],
    'times': ['sold_out_at'],
}


def read(folder):
    """Bakery, product, date and pieces of each row."""
    with open(folder / 'sales.csv', newline='') as f:
        return [(r['bakery'], r['product'], r['date'], float(r['sold'])) for r in csv.DictReader(f)]


def usual(rows):
    """The mean of the four same weekdays before, open ones, or of the first four where there were none."""
    days = defaultdict(list)
    for bakery, product, day, pieces in sorted(rows, key=lambda r: r[2]):
        if pieces > 0:
            days[bakery, product, date.fromisoformat(day).weekday()].append((day, pieces))
    means = {}
    for (bakery, product, _), known in days.items():
        for i, (day, _) in enumerate(known):
            before = known[max(0, i - 4):i] or known[:4]
            means[bakery, product, day] = statistics.fmean(p for _, p in before)
    return means


def stocks(rows, rng):
    """Pieces baked for each row on which anything sold."""
    means = usual(rows)
    draws = {row[:3]: rng.gauss(0, DEVIATION) for row in rows if row[3] > 0}
    low, high = 0.0, 3.0
    while high - low > 1e-4:
        factor = (low + high) / 2
        baked = {k: max(1, round(means[k] * max(0.1, factor + d))) for k, d in draws.items()}
        out = sum(row[3] >= baked[row[:3]] for row in rows if row[3] > 0) / len(draws)
        low, high = (factor, high) if out > SOLD_OUT else (low, factor)
    return baked


def arrived(hour):
    """The share of the day's customers that have come by that hour."""
    def below(x):
        return sum(w * 0.5 * (1 + math.erf((x - at) / wide / math.sqrt(2))) for w, at, wide in PEAKS)
    return (below(hour) - below(OPENS)) / (below(CLOSES) - below(OPENS))


def clock(share, rng):
    """When that share of a day's customers had come, on a day that was a little early or late."""
    share = share ** math.exp(rng.gauss(0, BEND))
    low, high = OPENS, CLOSES
    while high - low > 1e-3:
        middle = (low + high) / 2
        low, high = (middle, high) if arrived(middle) < share else (low, middle)
    minutes = min(int(low * 60), CLOSES * 60 - 1)
    return '%02d:%02d' % divmod(minutes, 60)


def plain(pieces):
    return '%g' % pieces if pieces < 1e5 else str(pieces)


def simulate(data, folder, seed):
    """Writes a folder for each way of knowing what sold."""
    rng = random.Random(seed)
    rows = read(data)
    baked = stocks(rows, rng)
    table = []
    for row in rows:
        stock = baked.get(row[:3])
        short = stock is not None and row[3] > stock
        time = clock(stock / row[3], rng) if short else ''
        table.append({
            'bakery': row[0], 'product': row[1], 'date': row[2], 'demand': plain(row[3]),
            'sold': plain(min(row[3], stock) if short else row[3]),
            'baked': '' if stock is None else stock, 'sold_out_at': time})
    for way, extra in WAYS.items():
        (folder / way).mkdir()
        with open(folder / way / 'sales.csv', 'w', newline='') as f:
            writer = csv.writer(f)
            writer.writerow(['bakery', 'product', 'date', 'sold'] + extra)
            for row in table:
                seen = row['demand'] if way == 'demand' else row['sold']
                writer.writerow([row['bakery'], row['product'], row['date'], seen] + [row[e] for e in extra])
    demand, sold = (sum(float(row[c]) for row in table) for c in ('demand', 'sold'))
    out = sum(row[3] >= baked[row[:3]] for row in rows if row[:3] in baked)
    print('%d open days of series, %.1f %% of them sold out, %.1f %% of the demand missed' % (
        len(baked), 100 * out / len(baked), 100 * (1 - sold / demand)))


def score(out, first, last):
    """Scores each folder's predictions against what would have sold."""
    rows = [row for row in read(out / 'demand') if first <= row[2] <= last]
    costs = {}
    for way in WAYS:
        forecast = {}
        with open(out / way / 'predictions.csv', newline='') as f:
            for r in csv.DictReader(f):
                forecast[r['bakery'], r['product'], r['date'], float(r['level'])] = float(r['quantity'])
        by_level, cover = [], []
        for level in LEVELS:
            cost = below = 0
            for *key, demand in rows:
                q = forecast.get((*key, level), 0.0)
                cost += 10 * level * max(demand - q, 0) + 10 * (1 - level) * max(q - demand, 0)
                below += demand <= q
            by_level.append(cost / len(rows))
            cover.append(below / len(rows))
        costs[way] = sum(by_level)
        closed = ''
        if way not in ('demand', 'sold'):
            closed = '  closes %5.1f %% of the gap' % (
                100 * (costs['sold'] - costs[way]) / (costs['sold'] - costs['demand']))
        print('%-12s %s  sum %8.3f  coverage %s%s' % (
            way, ' '.join('%8.3f' % c for c in by_level), costs[way], ' '.join('%.3f' % c for c in cover), closed))


if __name__ == '__main__':
    if len(sys.argv) == 5 and sys.argv[1] == 'simulate':
        simulate(Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
    elif len(sys.argv) == 5 and sys.argv[1] == 'score':
        score(Path(sys.argv[2]), sys.argv[3], sys.argv[4])
    else:
        sys.exit(__doc__)
