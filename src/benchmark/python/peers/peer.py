"""Who takes part."""
from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True)
class Peer:
    name: str
    label: str
    module: str
    function: str
    arguments: tuple = ()
    seeds: tuple = (1,)
    own_inputs: bool = False
    uses_weather: bool = True

    def forecast(self, case, seed, watch):
        """Levels, and open quantiles in pieces of the rows to foretell."""
        return getattr(import_module('peers.' + self.module), self.function)(*self.arguments, case, seed, watch)


SEEDS = (1, 2, 3)
LEVAIN = 'levain'
"""Without its starter: the others see no other bakery's data either."""

LEVAINS = {LEVAIN: ('Levain', 'none')}
"""Labels, and what learning starts from. The starter that ships has seen these very days."""

PEERS = [
    Peer('lightgbm', 'LightGBM, own inputs', 'own', 'by_lightgbm', seeds=SEEDS, own_inputs=True),
    Peer('xgboost', 'XGBoost, own inputs', 'own', 'by_xgboost', seeds=SEEDS, own_inputs=True),
    Peer('forest', 'quantile forest, own inputs', 'own', 'by_forest', seeds=SEEDS, own_inputs=True),
    Peer('catboost', 'CatBoost, own inputs', 'own', 'by_catboost', own_inputs=True),
    Peer('linear', 'linear, exact, own inputs', 'own', 'by_lines', own_inputs=True),
    Peer('lightgbm-lags', 'LightGBM, plain lags', 'lags', 'by_lightgbm', seeds=SEEDS),
    Peer('xgboost-lags', 'XGBoost, plain lags', 'lags', 'by_xgboost', seeds=SEEDS),
    Peer('prophet', 'Prophet, refitted every 28 days', 'additive', 'by_prophet'),
    Peer('ets', 'AutoETS', 'statistical', 'by_model', ('ets',), uses_weather=False),
    Peer('arima', 'AutoARIMA', 'statistical', 'by_model', ('arima',), uses_weather=False),
    Peer('theta', 'AutoTheta', 'statistical', 'by_model', ('theta',), uses_weather=False),
    Peer('mstl', 'MSTL', 'statistical', 'by_model', ('mstl',), uses_weather=False),
    Peer('fracast', 'Fracast-0, not trained', 'neural', 'by_fracast', uses_weather=False),
    Peer('last-week', 'seasonal naive', 'naive', 'by_last_week', uses_weather=False),
    Peer('rule', "the baker's rule", 'naive', 'by_rule', uses_weather=False),
]


def by_name(name):
    return next(peer for peer in PEERS if peer.name == name)
