"""Exponential smoothing, ARIMA, Theta and MSTL of statsforecast: a model a series, fitted once, shown each new day."""
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial

import numpy as np
import pandas as pd
from statsforecast.models import MSTL, AutoARIMA, AutoETS, AutoTheta

from .filled import aligned, filled
from .quantiles import DENSE

WEEK = 7
LEAST_DAYS = 60
MODELS = {'ets': lambda: AutoETS(season_length=WEEK),
          'theta': lambda: AutoTheta(season_length=WEEK),
          'mstl': lambda: MSTL(season_length=[WEEK], trend_forecaster=AutoETS(model='ZZN')),
          'arima': lambda: AutoARIMA(season_length=WEEK)}
MIDDLES = [round(100 - 200 * level) for level in DENSE if level < .5]


def by_model(name, case, seed, watch):
    """From sales alone. AutoARIMA takes calendar and weather too, but did worse with them (kiel: 724 to 750)."""
    jobs = [(series, group.ds.to_numpy(), group.y.to_numpy()) for series, group in filled(case).groupby('unique_id')]
    with watch.timing('both'):
        with ProcessPoolExecutor(2) as pool:
            parts = list(pool.map(partial(_series, name, case), jobs))
    fit, forecast = np.sum([part[1:] for part in parts], axis=0)
    watch.split('both', fit / (fit + forecast))
    return DENSE, aligned(case, pd.concat([part[0] for part in parts]), DENSE)


def _series(name, case, job):
    """Forecasts of one series, and the seconds to fit and to foretell."""
    series, dates, y = job
    taught = dates <= case.through
    if taught.sum() < LEAST_DAYS:
        return pd.DataFrame(columns=['unique_id', 'ds'] + DENSE), 0, 0
    start = time.time()
    model = MODELS[name]().fit(y[taught])
    fitted = time.time()
    wanted = np.flatnonzero((dates >= case.first) & (dates <= case.last))
    rows = [_quantiles(model, y[:i - case.horizon + 1], case.horizon) for i in wanted]
    found = pd.DataFrame(rows, columns=DENSE).assign(unique_id=series, ds=dates[wanted])
    return found, fitted - start, time.time() - fitted


def _quantiles(model, past, horizon):
    answer = model.forward(past, horizon, level=MIDDLES)
    last = {name: np.asarray(values)[-1] for name, values in answer.items()}
    below = [last['lo-%d' % middle] for middle in MIDDLES]
    above = [last['hi-%d' % middle] for middle in reversed(MIDDLES)]
    return below + [last['mean']] + above
