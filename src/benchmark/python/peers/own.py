"""Learners on Levain's own inputs: the same rows, weights and target, sold over the usual.

Each imports its library where it is used, so that the peak memory of one holds nothing of another.
"""
import numpy as np

from . import linear
from .quantiles import DENSE, LEVELS

LIGHTGBM = {'objective': 'quantile', 'learning_rate': .03, 'num_leaves': 8, 'min_data_in_leaf': 20,
            'feature_fraction': .2, 'bagging_fraction': .7, 'bagging_freq': 1, 'num_threads': 2, 'verbose': -1}
LIGHTGBM_TREES = 800
XGBOOST = {'objective': 'reg:quantileerror', 'quantile_alpha': LEVELS, 'tree_method': 'hist', 'eta': .03,
           'max_depth': 5, 'min_child_weight': 10, 'subsample': .7, 'colsample_bynode': .2, 'nthread': 2}
XGBOOST_TREES = 500
CATBOOST = {'loss_function': 'MultiQuantile:alpha=' + ','.join(map(str, LEVELS)), 'learning_rate': .05, 'depth': 5,
            'iterations': 800, 'rsm': .2, 'subsample': .7, 'bootstrap_type': 'Bernoulli', 'thread_count': 2,
            'verbose': False, 'allow_writing_files': False}
FOREST = {'n_estimators': 200, 'min_samples_leaf': 5, 'max_features': .33, 'max_samples_leaf': None, 'n_jobs': 2}


def lightgbm_models(x, y, w, seed):
    """One model a level."""
    import lightgbm
    table = lightgbm.Dataset(x, y, weight=w, params={'verbose': -1})
    return [lightgbm.train({**LIGHTGBM, 'alpha': level, 'seed': seed}, table, LIGHTGBM_TREES) for level in LEVELS]


def by_lightgbm(case, seed, watch):
    with watch.timing('fit'):
        models = lightgbm_models(*case.inputs(), seed)
    with watch.timing('forecast'):
        ratios = [model.predict(case.window_inputs(), num_threads=2) for model in models]
    return _in_pieces(case, LEVELS, np.column_stack(ratios))


def by_xgboost(case, seed, watch):
    import xgboost
    with watch.timing('fit'):
        x, y, w = case.inputs()
        model = xgboost.train({**XGBOOST, 'seed': seed}, xgboost.QuantileDMatrix(x, y, weight=w), XGBOOST_TREES)
    with watch.timing('forecast'):
        ratios = model.predict(xgboost.DMatrix(case.window_inputs()))
    return _in_pieces(case, LEVELS, ratios)


def by_catboost(case, seed, watch):
    from catboost import CatBoostRegressor
    with watch.timing('fit'):
        x, y, w = case.inputs()
        model = CatBoostRegressor(random_seed=seed, **CATBOOST).fit(x, y, sample_weight=w)
    with watch.timing('forecast'):
        ratios = model.predict(case.window_inputs())
    return _in_pieces(case, LEVELS, ratios)


def by_forest(case, seed, watch):
    from quantile_forest import RandomForestQuantileRegressor
    with watch.timing('fit'):
        x, y, w = case.inputs()
        model = RandomForestQuantileRegressor(random_state=seed, **FOREST).fit(x, y, sample_weight=w)
    with watch.timing('forecast'):
        ratios = model.predict(case.window_inputs(), quantiles=DENSE, weighted_quantile=False)
    return _in_pieces(case, DENSE, ratios)


def by_lines(case, seed, watch):
    with watch.timing('fit'):
        x, y, w = (values.astype(float) for values in case.inputs())
        kept = linear.independent(x)
        lines = [linear.optimum(x[:, kept], y, w, level)[0] for level in LEVELS]
    with watch.timing('forecast'):
        ratios = case.window_inputs()[:, kept] @ np.column_stack(lines)
    return _in_pieces(case, LEVELS, ratios)


def _in_pieces(case, levels, ratios):
    return levels, ratios * case.usual()[:, None]
