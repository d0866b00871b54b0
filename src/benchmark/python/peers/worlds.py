"""Levain where nobody tuned it: all data sets, each from a starter that the others alone have taught, beside the peers.
Writes into the page.

python -m peers.worlds --data DIR --out DIR --jar FILE --page FILE [--only NAME,...]
"""
import argparse
import hashlib
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from . import page
from .__main__ import sources
from .case import Case, Window
from .jvm import Jvm
from .peer import PEERS, by_name
from .quantiles import LEVELS
from .runs import Runs
from .scores import row_costs
from .tables import markdown

SETS = ('french', 'weekdays', 'korea', 'german-chain', 'kiel')
WORLDS = {
    'french': Window('french', '2022-04-04', '2022-06-30'),
    'weekdays 2018': Window('weekdays', '2018-01-01', '2018-12-31'),
    'weekdays 2020': Window('weekdays', '2020-01-01', '2020-05-27'),
    'korea': Window('korea', '2024-01-01', '2025-12-31'),
    'german-chain': Window('german-chain', '2018-01-01', '2018-07-07'),
    'kiel': Window('kiel', '2016-08-01', '2017-07-31'),
}
MONTH = 28
MONTHLY = ('lightgbm', 'lightgbm-lags')
REFITTED = ('prophet',)
"""Those of the peers that are refitted every month whatever is asked."""


@dataclass(frozen=True)
class Run:
    """One line of the table: who, from which starter, trained how often."""
    name: str
    label: str
    often: bool = False
    starter: str | None = None
    retrain: str = 'never'
    monthly: bool = False
    weather: str = 'observed'
    horizon: int = 1

    @property
    def key(self):
        """What tells it from all others."""
        return self.name if self.weather == 'observed' else '%s-%s-%d' % (self.name, self.weather, self.horizon)

    @property
    def is_levain(self):
        return self.starter is not None


OTHERS = 'others'
RUNS = [
    Run('levain', 'Levain', starter=OTHERS),
    Run('levain-none', 'Levain from nothing', starter='none'),
    *(Run(peer.name, peer.label, often=peer.name in REFITTED) for peer in PEERS),
    Run('levain-weekly', 'Levain, weekly', often=True, starter=OTHERS, retrain='weekly'),
    Run('levain-nightly', 'Levain, nightly', often=True, starter=OTHERS, retrain='nightly'),
    *(Run(name + '-monthly', by_name(name).label + ', every 28 days', often=True, monthly=True) for name in MONTHLY),
]
AHEAD = (1, 2, 7)
ISSUED = [Run(run.name, run.label, starter=run.starter, weather='issued', horizon=days)
          for days in AHEAD for run in RUNS if run.name in ('levain', 'lightgbm', 'lightgbm-lags', 'rule')]
"""Those who are told the weather as it was forecast so many days before."""


class Worlds:

    def __init__(self, data, root, jar):
        self.root = root
        self.jvm = Jvm(data, jar)
        self.runs = Runs(self.jvm, sources(), frozenset())

    def cases(self, run, window):
        windows = window.parts(MONTH) if run.monthly else [window]
        # where nothing was observed nothing is foretold either
        aware = self.has_weather(window.set) and (run.is_levain or by_name(run.name.removesuffix('-monthly')).uses_weather)
        weather = run.weather if aware else 'observed'
        return [Case(self.root, part, weather, run.horizon) for part in windows]

    def has_weather(self, name):
        """Whether anything is known of a set's weather."""
        with open(self.jvm.data / name / 'weather.csv') as file:
            return sum(1 for _ in file) > 1

    def make(self, run, window):
        """Runs it, as far as it is not kept from before."""
        for case in self.cases(run, window):
            self.runs.export(case)
            if run.is_levain:
                data = sorted(path for name in SETS for path in (self.jvm.data / name).glob('*.csv'))
                self.runs.unless_kept(case, run.name, 1, [*sources(), *data], lambda: self.levain(run, case))
            else:
                self.runs.forecaster(run.name.removesuffix('-monthly'), case, 1)

    def levain(self, run, case):
        starter = self.starter(case.window_of.set) if run.starter == OTHERS else run.starter
        quantities, peak = self.jvm.backtest(case, starter, 1, run.retrain)
        stem = case.folder / (run.name + '-1')
        np.save(stem.with_suffix('.npy'), quantities)
        stem.with_suffix('.json').write_text(json.dumps({'peak_mb': peak}))

    def starter(self, left_out):
        """A starter of all sets but one, and of the sources as they are."""
        key = hashlib.sha256(b''.join(file.read_bytes() for file in sources())).hexdigest()[:12]
        out = self.root / ('without-%s-%s.gz' % (left_out, key))
        if not out.exists():
            self.jvm.starter([name for name in SETS if name != left_out], out)
        return out

    def quantities(self, run, window):
        """What it said of the rows of a window, and the rows; None if it was not run."""
        parts = [(case, case.folder / (run.name.removesuffix('-monthly') + '-1')) for case in self.cases(run, window)]
        if not all(stem.with_suffix('.key').exists() for _, stem in parts):
            return None
        return [(case, np.load(stem.with_suffix('.npy'))) for case, stem in parts]

    def costs(self, run, window):
        found = self.quantities(run, window)
        return found and np.concatenate([row_costs(case.window.sold, pieces) for case, pieces in found])


def main():
    parser = argparse.ArgumentParser(prog='peers.worlds')
    for name in ('data', 'out', 'jar', 'page'):
        parser.add_argument('--' + name, type=Path, required=True)
    parser.add_argument('--only', type=lambda text: text.split(','), default=[run.key for run in RUNS + ISSUED])
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    worlds = Worlds(options.data, options.out, options.jar)
    for run in RUNS + ISSUED:
        try:
            for window in WORLDS.values() if run.key in options.only else []:
                worlds.make(run, window)
        except subprocess.CalledProcessError as error:
            print('%s failed: %s' % (run.key, error), flush=True)
    page.put(options.page, 'worlds', text(worlds))


def text(worlds):
    costs = known(worlds, RUNS)
    missing = [run.label for run in RUNS if run not in costs]
    parts = [page.made('src/benchmark/worlds.sh'),
             '### Trained once', table(costs, False)]
    parts += ['### Trained again and again', table(costs, True)] if any(run.often for run in costs) else []
    parts += ['Not run here: %s.' % ', '.join(missing)] if missing else []
    parts += ['### Days with a name', named(worlds, costs)]
    foreseen = known(worlds, ISSUED)
    return '\n\n'.join([*parts, '### Weather as forecast', issued(foreseen)] if foreseen else parts)


def known(worlds, runs):
    """The mean cost in each window of those that were run in all of them."""
    costs = {run: {name: worlds.costs(run, window) for name, window in WORLDS.items()} for run in runs}
    return {run: {name: found.mean() for name, found in of.items()} for run, of in costs.items()
            if all(found is not None for found in of.values())}


def issued(costs):
    """One line a forecaster and number of days ahead, over the rule that looks as far."""
    rules = {run.horizon: of for run, of in costs.items() if run.name == 'rule'}
    lines = [[run.label, str(run.horizon), *('%.1f' % of[name] for name in WORLDS),
              '%.3f' % geometric(of, rules[run.horizon])] for run, of in costs.items() if run.horizon in rules]
    return markdown(['', 'days ahead', *WORLDS, 'over the rule'], lines)


def table(costs, often):
    """One line a forecaster, the cheapest first."""
    rule = next(of for run, of in costs.items() if run.name == 'rule')
    among = {run: of for run, of in costs.items() if run.often == often}
    peers = [of for run, of in among.items() if not run.is_levain]
    best = {name: min((of[name] for of in peers), default=np.nan) for name in WORLDS}
    lines = sorted(((geometric(of, rule), run, of) for run, of in among.items()), key=lambda line: line[0])
    return markdown(['', *WORLDS, 'over the rule', 'over the best peer'], [
        ['**%s**' % run.label if run.is_levain else run.label, *('%.1f' % of[name] for name in WORLDS),
         '%.3f' % ratio, '%.3f' % geometric(of, best)] for ratio, run, of in lines])


def geometric(costs, others):
    """The geometric mean of the ratios over the sets, of a set's windows first."""
    logs = {name: [np.log(costs[world] / others[world]) for world, window in WORLDS.items() if window.set == name]
            for name in SETS}
    return float(np.exp(np.mean([np.mean(of) for of in logs.values()])))


def named(worlds, costs):
    """Public holidays and other special days: how many rows lie from .1 to .9, and what public holidays cost."""
    head = ['', 'rows', *(part for run in levains(costs) for part in (run.label + ', within .1 to .9', 'above')),
            'rows on public holidays', *(run.label + ', cost' for run in levains(costs)), 'best peer', 'Prophet']
    lines = []
    for world, window in WORLDS.items():
        case = Case(worlds.root, window, 'observed', 1)
        keys = ['bakery', 'product', 'date']
        days = case.window[keys].merge(case.days[[*keys, 'holidays', 'special_days']], on=keys, how='left')
        holiday = (days.holidays != '').to_numpy()
        sold = case.window.sold.to_numpy()
        rows = (holiday | (days.special_days != '').to_numpy()) & (sold > 0)
        cells = []
        for run in levains(costs):
            low, high = worlds.quantities(run, window)[0][1][:, [0, len(LEVELS) - 1]].T
            cells += ['%.2f' % ((sold >= low) & (sold <= high))[rows].mean(), '%.2f' % (sold > high)[rows].mean()]
        if not holiday.any():
            lines.append([world, str(rows.sum()), *cells, '0', *['-'] * (len(levains(costs)) + 2)])
            continue
        cost = {run: worlds.costs(run, window)[holiday].mean() for run in costs if not run.monthly}
        peers = [run for run in cost if not run.is_levain]
        best = min(peers, key=cost.get)
        prophet = [run for run in peers if run.name == 'prophet']
        lines.append([world, str(rows.sum()), *cells, str(holiday.sum()),
                      *('%.0f' % cost[run] for run in levains(costs)), '%s %.0f' % (best.label, cost[best]),
                      ' '.join('%.0f' % cost[run] for run in prophet) or '-'])
    return markdown(head, lines)


def levains(costs):
    return [run for run in costs if run.is_levain and run.starter == OTHERS]


if __name__ == '__main__':
    main()
