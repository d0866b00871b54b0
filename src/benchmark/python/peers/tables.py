"""The tables: all forecasters side by side, and where Levain loses."""
from dataclasses import replace

import numpy as np

from .case import HORIZONS, WEATHER, WINDOWS, Case
from .kinds import KINDS, kinds
from .peer import LEVAIN, LEVAINS, PEERS
from .runs import Outcome
from .scores import coverage, interval, row_costs, wape

NAMES = {name: label for name, (label, _) in LEVAINS.items()} | {peer.name: peer.label for peer in PEERS}
UNAWARE = {peer.name for peer in PEERS if not peer.uses_weather}


class Scored:
    """All outcomes of one data set and weather: costs a row, by name and horizon, the mean over the seeds."""

    def __init__(self, root, set_name, weather):
        self.cases = {h: Case(root, WINDOWS[set_name], weather, h) for h in HORIZONS}
        self.outcomes = {}
        for name in NAMES:
            found = [self._outcome(name, h) for h in HORIZONS]
            if all(found):
                self.outcomes[name] = dict(zip(HORIZONS, found))
        self.seeds = {name: {h: [row_costs(self.cases[h].window.sold, q) for q in found[h].quantities]
                             for h in HORIZONS} for name, found in self.outcomes.items()}
        self.costs = {name: {h: np.mean(found[h], axis=0) for h in HORIZONS} for name, found in self.seeds.items()}

    def _outcome(self, name, horizon):
        case = self.cases[horizon]
        return Outcome.read(replace(case, weather='observed') if name in UNAWARE else case, name)

    def missing(self):
        """Labels of those that have not run for both horizons."""
        return [label for name, label in NAMES.items() if name not in self.outcomes]

    def by_cost(self):
        return sorted(self.costs, key=lambda name: self.costs[name][1].mean())


def main_table(scored):
    """One line a forecaster, the cheapest first; pairs are of the two horizons."""
    head = ['', 'cost, a day ahead', 'two days ahead', 'over Levain', 'spread', 'WAPE', 'coverage .1 .5 .9',
            'training, s (of processor)', 'forecast, s', 'peak, MB']
    return markdown(head, [_line(scored, name) for name in scored.by_cost()])


def _line(scored, name):
    windows = {h: case.window for h, case in scored.cases.items()}
    found = scored.outcomes[name]
    each = {h: [(wape(windows[h], q), *(coverage(windows[h], q, level) for level in (.1, .5, .9)))
                for q in found[h].quantities] for h in HORIZONS}
    mean = {h: np.mean(each[h], axis=0) for h in HORIZONS}
    label = '**%s**' % NAMES[name] if name in LEVAINS else NAMES[name]
    return [label, *(_cost(windows[h], scored.costs[name][h]) for h in HORIZONS), _over(scored, name, windows),
            _pair(lambda h: _spread(scored.seeds[name][h])), _pair(lambda h: '%.4f' % mean[h][0]),
            _pair(lambda h: ' '.join('%.3f' % share for share in mean[h][1:])),
            '%s (%s)' % (_seconds(found[1].measure('fit')), _seconds(found[1].measure('fit_busy'))),
            _seconds(found[1].measure('forecast')), '%.0f' % found[1].measure('peak_mb')]


def _cost(window, costs):
    low, high = interval(window, costs, np.ones(len(costs)))
    return '%.1f [%.1f, %.1f]' % (costs.mean(), low, high)


def _over(scored, name, windows):
    if name == LEVAIN or LEVAIN not in scored.costs:
        return ''
    def one(h):
        costs, levain = scored.costs[name][h], scored.costs[LEVAIN][h]
        low, high = interval(windows[h], costs, levain)
        return '%.3f [%.3f, %.3f]' % (costs.sum() / levain.sum(), low, high)
    return _pair(one)


def _spread(seeds):
    """Half the way from the cheapest seed to the dearest."""
    costs = [rows.mean() for rows in seeds]
    return '±%.1f' % ((max(costs) - min(costs)) / 2) if len(costs) > 1 else '-'


def _seconds(seconds):
    return '%.0f' % seconds if seconds >= 10 else '%.1f' % seconds


def _pair(of):
    return '; '.join(of(h) for h in HORIZONS)


def kind_table(root):
    """Levain against the peer that does best on each kind of day, chosen afterwards: losses show, none is left out."""
    head = ['data, weather', 'kind of day', 'rows', 'Levain, a day ahead', 'best peer', 'over Levain',
            'Levain, two days ahead', 'best peer', 'over Levain']
    lines = []
    for set_name in WINDOWS:
        for weather in WEATHER:
            scored = Scored(root, set_name, weather)
            of = kinds(scored.cases[1])
            lines += [[set_name + ', ' + weather, kind, str((of == kind).sum()), *_against(scored, of == kind)]
                      for kind in KINDS if LEVAIN in scored.costs]
    return markdown(head, lines)


def _against(scored, rows):
    if not rows.any():
        return [''] * 6
    cells = []
    for h in HORIZONS:
        costs = {name: found[h][rows].mean() for name, found in scored.costs.items()}
        levain = costs[LEVAIN]
        best = min(costs.keys() - LEVAINS.keys(), key=costs.get)
        low, high = interval(scored.cases[h].window[rows], scored.costs[best][h][rows], scored.costs[LEVAIN][h][rows])
        ratio = '%.3f [%.3f, %.3f]' % (costs[best] / levain, low, high)
        cells += ['%.1f' % levain, '%s %.1f' % (NAMES[best], costs[best]),
                  '**%s**' % ratio if costs[best] < levain else ratio]
    return cells


def markdown(head, lines):
    rows = [head, ['---'] * len(head), *lines]
    return '\n'.join('| ' + ' | '.join(row) + ' |' for row in rows)
