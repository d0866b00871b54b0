"""What needs no learning: the baker's rule, and the last same weekday with its past misses."""
import numpy as np
import pandas as pd

from .case import SERIES
from .quantiles import DENSE, LEVELS

WEEKS = 8
MISSES = 364


def by_rule(case, seed, watch):
    """Quantiles of the last eight same weekdays, closed ones left out; nothing is added to it."""
    case.window['nothing'] = 0.
    with watch.timing('forecast'):
        sold = _open_days(case)
        quantiles = np.zeros((len(case.window), len(LEVELS)))
        for i, (series, date) in enumerate(_targets(case)):
            weeks = [sold[series].get(date - pd.Timedelta(weeks=k + 1)) for k in range(WEEKS)]
            known = [pieces for pieces in weeks if pieces is not None]
            if known:
                quantiles[i] = np.quantile(known, LEVELS)
    return LEVELS, quantiles


def by_last_week(case, seed, watch):
    """The last open same weekday, plus the quantiles of what that missed by over the last year."""
    with watch.timing('forecast'):
        days = case.days[case.days.open & case.days.sold.notna()]
        last = days.groupby(SERIES + [days.date.dt.dayofweek]).sold.shift()
        misses = pd.Series((days.sold - last).to_numpy(), [days.bakery + '|' + days['product'], days.date])
        misses = {name: group.droplevel(0).dropna() for name, group in misses.groupby(level=0)}
        sold = _open_days(case)
        quantiles = np.full((len(case.window), len(DENSE)), np.nan)
        for i, (series, date) in enumerate(_targets(case)):
            point = _last_same_weekday(sold[series], date)
            newest = date - pd.Timedelta(days=case.horizon)
            known = misses['|'.join(series)][newest - pd.Timedelta(days=MISSES):newest]
            if point is not None and len(known):
                quantiles[i] = point + np.quantile(known, DENSE)
    return DENSE, quantiles


def _last_same_weekday(sold, date):
    """Its pieces within half a year; none of the horizons reaches a week."""
    weeks = (sold.get(date - pd.Timedelta(weeks=k)) for k in range(1, 27))
    return next((pieces for pieces in weeks if pieces is not None), None)


def _open_days(case):
    days = case.days[case.days.open & case.days.sold.notna()]
    return {series: dict(zip(group.date, group.sold)) for series, group in days.groupby(SERIES)}


def _targets(case):
    window = case.window
    return zip(zip(window.bakery, window['product']), window.date)
