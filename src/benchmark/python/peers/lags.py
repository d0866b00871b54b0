"""Boosted trees as one writes them by hand: lags, rolling means, calendar and weather, by Nixtla's mlforecast.

Each imports its library where it is used, so that the peak memory of one holds nothing of the other.
"""
import numpy as np
import pandas as pd
from mlforecast import MLForecast
from mlforecast.lag_transforms import ExponentiallyWeightedMean, RollingMean, RollingStd, SeasonalRollingMean

from .filled import aligned, filled
from .known import known
from .quantiles import LEVELS

WEEKDAYS = (7, 14, 21, 28, 35, 42)
HALVED_AFTER_DAYS = 730
LIGHTGBM = {'objective': 'quantile', 'learning_rate': .03, 'num_leaves': 15, 'min_child_samples': 20,
            'colsample_bytree': .5, 'subsample': .7, 'subsample_freq': 1, 'n_estimators': 600, 'n_jobs': 2,
            'verbose': -1}
XGBOOST = {'objective': 'reg:quantileerror', 'tree_method': 'hist', 'learning_rate': .03, 'max_depth': 5,
           'min_child_weight': 10, 'subsample': .7, 'colsample_bynode': .5, 'n_estimators': 500, 'n_jobs': 2}


def by_lightgbm(case, seed, watch):
    import lightgbm
    return _foretold(case, watch, {str(level): lightgbm.LGBMRegressor(alpha=level, random_state=seed, **LIGHTGBM)
                                   for level in LEVELS})


def by_xgboost(case, seed, watch):
    import xgboost
    return _foretold(case, watch, {
        str(level): xgboost.XGBRegressor(quantile_alpha=level, random_state=seed, **XGBOOST) for level in LEVELS})


def _foretold(case, watch, models):
    days, scale = _table(case)
    with watch.timing('fit'):
        lags = _fitted(case, models, days[days.ds <= case.through])
    with watch.timing('forecast'):
        found = _day_by_day(case, lags, days)
        found[list(models)] = found[list(models)].mul(found.unique_id.map(scale), axis=0)
    return LEVELS, aligned(case, found, models)


def _table(case):
    """Series over their mean, since a small one should teach a large one, with all that is known of each day."""
    days = filled(case)
    scale = days[days.ds <= case.through].groupby('unique_id').y.mean()
    days = days[days.unique_id.isin(scale.index)].reset_index(drop=True)
    series = days.unique_id.map(scale)
    table = pd.DataFrame({'unique_id': days.unique_id, 'ds': days.ds, 'y': days.y / series, 'taught': days.taught})
    table['weight'] = np.sqrt(series) * .5 ** ((case.through - days.ds).dt.days / HALVED_AFTER_DAYS)
    for name in ('unique_id', 'special_days', 'holidays'):
        table[name + '_code'] = pd.factorize(days[name])[0]
    table['days_from_easter'] = days.days_from_easter.clip(-50, 61)
    table['product'] = pd.factorize(days.unique_id.str.split('|').str[1])[0]
    return table.join(known(days)), scale


def _fitted(case, models, table):
    """Trained on the rows that were open; a lag shorter than the horizon would be a forecast, so there is none."""
    h = case.horizon
    recent = [RollingMean(3), RollingMean(7), RollingMean(28), RollingMean(84), RollingStd(28),
              ExponentiallyWeightedMean(.1)]
    lags = MLForecast(
        models, freq='D', lags=[h, h + 1, h + 2, *WEEKDAYS, 364],
        lag_transforms={h: recent, 7: [SeasonalRollingMean(7, 4), SeasonalRollingMean(7, 8)]},
        date_features=['dayofweek', 'day', 'dayofyear', 'month'], num_threads=2)
    prepared = lags.preprocess(table.drop(columns='taught'), static_features=['unique_id_code', 'product'],
                               dropna=False, weight_col='weight')
    kept = (table.taught & (table.groupby('unique_id').cumcount() >= 60)).to_numpy()
    prepared = prepared[prepared.index.isin(table.index[kept])]
    return lags.fit_models(prepared.drop(columns=['unique_id', 'ds', 'y']), prepared.y.to_numpy())


def _day_by_day(case, lags, days):
    """The horizon's step of a forecast from each day before the window's, shown each new day."""
    static = ['unique_id_code', 'product']
    found = []
    for date in pd.date_range(case.first, case.last):
        newest = date - pd.Timedelta(days=case.horizon)
        if newest > case.through:
            lags.update(days[days.ds == newest][['unique_id', 'ds', 'y']])
        ahead = days[(days.ds > newest) & (days.ds <= date)].drop(columns=['y', 'taught', 'weight', *static])
        answer = lags.predict(case.horizon, X_df=ahead)
        found.append(answer[answer.ds == date])
    return pd.concat(found, ignore_index=True)
