"""Runs all forecasters, as far as they are not kept from before, and writes the tables into the page.

python -m peers --data DIR --out DIR --jar FILE --page FILE [--fresh [NAME,...]] [--only NAME,...]
"""
import argparse
import subprocess
from importlib.metadata import version
from itertools import product
from pathlib import Path

from . import page, tables
from .case import HORIZONS, WEATHER, WINDOWS, Case
from .jvm import Jvm
from .peer import LEVAINS, PEERS, SEEDS
from .runs import Runs

EXPORT = 'export'
NAMES = [EXPORT, *LEVAINS, *(peer.name for peer in PEERS)]
LIBRARIES = ('lightgbm', 'xgboost', 'quantile-forest', 'scipy', 'mlforecast', 'statsforecast', 'prophet')


def main():
    options = arguments()
    runs = Runs(Jvm(options.data, options.jar), sources(), frozenset(options.fresh))
    cases = [Case(options.out, window, weather, horizon)
             for window in WINDOWS.values() for weather in WEATHER for horizon in HORIZONS]
    for case in cases:
        runs.export(case)
    failed = run(runs, [name for name in options.only if name != EXPORT], cases)
    page.put(options.page, 'peers', text(options.out, failed))


def arguments():
    parser = argparse.ArgumentParser(prog='peers')
    for name in ('data', 'out', 'jar', 'page'):
        parser.add_argument('--' + name, type=Path, required=True)
    parser.add_argument('--fresh', type=names, nargs='?', const=NAMES, default=[], metavar='NAME,...',
                        help='run these, or all, even where they are kept from before')
    parser.add_argument('--only', type=names, default=NAMES, metavar='NAME,...', help='run no others; ' + ' '.join(NAMES))
    return parser.parse_args()


def names(text):
    found = text.split(',')
    if not set(found) <= set(NAMES):
        raise argparse.ArgumentTypeError('%s: not among %s' % (text, ' '.join(NAMES)))
    return found


def sources():
    """What a forecast of Levain's, and what it exports, is made of."""
    main = Path('src/main/java/io/levain')
    packages = (main / name for name in ('backtest', 'calendar', 'demand', 'evaluation', 'learning'))
    return sorted([*(file for package in packages for file in package.rglob('*.java')),
                   *Path('src/benchmark/java').rglob('*.java'), *Path('src/main/resources').rglob('starter.gz')])


def run(runs, chosen, cases):
    """First all with one seed, then with the others; returns who failed, which costs the others nothing."""
    failed = []
    for seed, name in product(SEEDS, chosen):
        try:
            for case in cases if name not in failed else []:
                runs.forecaster(name, case, seed)
        except subprocess.CalledProcessError as error:
            print('%s failed: %s' % (name, error), flush=True)
            failed.append(name)
    return failed


def text(root, failed):
    parts = [page.made('src/benchmark/peers.sh'),
             'Versions: ' + ', '.join('%s %s' % (name, version(name)) for name in LIBRARIES) + '.']
    if failed:
        parts.append('Not run, since they failed: ' + ', '.join(failed) + '.')
    for name, window in WINDOWS.items():
        for weather in WEATHER:
            scored = tables.Scored(root, name, weather)
            parts += ['### %s, %s to %s, weather %s' % (name, window.first, window.last, weather), tables.main_table(scored)]
            parts += ['Not run here: %s.' % ', '.join(scored.missing())] if scored.missing() else []
    parts += ['### Where Levain loses', tables.kind_table(root)]
    return '\n\n'.join(parts)


if __name__ == '__main__':
    main()
