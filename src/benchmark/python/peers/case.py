"""One question asked of all forecasters: a data set, the days to foretell, the horizon, and what is known of weather."""
from dataclasses import astuple, dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import pandas as pd


@dataclass(frozen=True)
class Window:
    """The days to foretell of a data set, both ends included."""
    set: str
    first: str
    last: str

    def parts(self, days):
        """It in pieces of so many days, for those who are trained anew at the beginning of each."""
        firsts = pd.date_range(self.first, self.last, freq='%dD' % days)
        lasts = [*(firsts[1:] - pd.Timedelta(days=1)), pd.Timestamp(self.last)]
        return [Window(self.set, str(first.date()), str(last.date())) for first, last in zip(firsts, lasts)]


WINDOWS = {'german-chain': Window('german-chain', '2018-01-01', '2018-07-07'),
           'kiel': Window('kiel', '2016-08-01', '2017-07-31')}
WEATHER = ('observed', 'none')
HORIZONS = (1, 2)
SERIES = ['bakery', 'product']


@dataclass(frozen=True)
class Case:
    """root is the folder of all cases; PeersExport has written into the case's own."""
    root: Path
    window_of: Window
    weather: str
    horizon: int

    @property
    def folder(self):
        return self.root / ('%s-%s-%s-%s-%d' % (*astuple(self.window_of), self.weather, self.horizon))

    @property
    def first(self):
        return pd.Timestamp(self.window_of.first)

    @property
    def last(self):
        return pd.Timestamp(self.window_of.last)

    @property
    def through(self):
        """The last day to train on."""
        return self.first - pd.Timedelta(days=self.horizon)

    @cached_property
    def window(self):
        """The rows to foretell: bakery, product, date, sold, open, nothing."""
        return self._read('window.csv')

    @cached_property
    def days(self):
        """All days of all series, in order; sold is NaN where there is no row, open tells whether the shop sold."""
        days = self._read('days.csv')
        for names in ('holidays', 'special_days', 'events'):
            days[names] = days[names].fillna('')
        return days

    def inputs(self):
        """What they learn from who learn from Levain's inputs."""
        return inputs(self.folder)

    def window_inputs(self):
        """Levain's inputs of the rows to foretell."""
        return floats(self.folder, 'window.f32').reshape(len(self.window), -1)

    def _read(self, name):
        return pd.read_csv(self.folder / name, dtype={'bakery': str, 'product': str}, parse_dates=['date'])

    def usual(self):
        """The usual of the rows to foretell, in pieces; NaN where nothing is known."""
        return floats(self.folder, 'usual.f32')


def inputs(folder):
    """Levain's training table: inputs, targets, weights of the rows that count."""
    x, y, w = (floats(folder, name) for name in ('inputs.f32', 'targets.f32', 'weights.f32'))
    x = x.reshape(len(y), -1)
    return x[w > 0], y[w > 0], w[w > 0]


def floats(folder, name):
    return np.fromfile(folder / name, '<f4')
