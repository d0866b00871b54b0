"""Prophet: trend, weekly and yearly season, holidays and special days by name, events and weather; a model a series."""
import logging
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial

import numpy as np
import pandas as pd
from prophet import Prophet

from .filled import aligned
from .known import events, weather
from .quantiles import DENSE

REFITTED_AFTER = 28
LEAST_DAYS = 60
PROPHET = {'seasonality_mode': 'multiplicative', 'weekly_seasonality': True, 'yearly_seasonality': True,
           'daily_seasonality': False, 'uncertainty_samples': 400}


def by_prophet(case, seed, watch):
    """Its own predictive distribution; trained on open days alone, and anew every 28 days."""
    days = case.days
    told = pd.concat([events(days), weather(days)], axis=1)
    days = pd.concat([days[['date', 'holidays', 'special_days']].rename(columns={'date': 'ds'}), told], axis=1)
    days = days.assign(y=case.days.sold.where(case.days.open),
                       unique_id=case.days.bakery + '|' + case.days['product'])
    with watch.timing('both'):
        with ProcessPoolExecutor(2) as pool:
            jobs = [group for _, group in days.groupby('unique_id')]
            parts = list(pool.map(partial(_series, case, list(told), seed), jobs))
    fit, forecast = np.sum([part[1:] for part in parts], axis=0)
    watch.split('both', fit / (fit + forecast))
    return DENSE, aligned(case, pd.concat([part[0] for part in parts]), DENSE)


def _series(case, told, seed, days):
    """Forecasts of one series, and the seconds to fit and to foretell."""
    logging.getLogger('cmdstanpy').setLevel(logging.ERROR)
    np.random.seed(seed)
    found, fit, forecast = [], 0, 0
    for begin in pd.date_range(case.first, case.last, freq='%dD' % REFITTED_AFTER):
        start = time.time()
        past = days[(days.ds <= begin - pd.Timedelta(days=case.horizon)) & days.y.notna()]
        end = min(begin + pd.Timedelta(days=REFITTED_AFTER - 1), case.last)
        ahead = days[(days.ds >= begin) & (days.ds <= end)]
        if len(past) < LEAST_DAYS:
            continue
        model = _fitted(past, days, [name for name in told if past[name].nunique() > 1])
        fitted = time.time()
        draws = model.predictive_samples(ahead)['yhat']
        quantiles = pd.DataFrame(np.quantile(draws, DENSE, axis=1).T, columns=DENSE)
        found.append(quantiles.assign(unique_id=ahead.unique_id.to_numpy(), ds=ahead.ds.to_numpy()))
        fit, forecast = fit + fitted - start, forecast + time.time() - fitted
    empty = pd.DataFrame(columns=['unique_id', 'ds'] + DENSE)
    return pd.concat(found) if found else empty, fit, forecast


def _fitted(past, days, told):
    model = Prophet(holidays=_holidays(days), **PROPHET)
    for name in told:
        model.add_regressor(name)
    return model.fit(past)


def _holidays(days):
    """Every public holiday with the days beside it, and every special day, under their own names."""
    holidays, special = (days[['ds']].assign(holiday=days[column].str.split('|')).explode('holiday')
                         for column in ('holidays', 'special_days'))
    special = special[~special.holiday.isin(holidays.holiday)]
    both = pd.concat([holidays.assign(lower_window=-1, upper_window=1),
                      special.assign(lower_window=0, upper_window=0)])
    return both[both.holiday != ''].drop_duplicates(['ds', 'holiday'])
