"""What forecasts cost, as the backtest counts it: money lost to missed and unsold pieces."""
import numpy as np

from .quantiles import LEVELS

MEDIAN = LEVELS.index(.5)
DRAWS = 2000


def row_costs(sold, quantities):
    """One cost a row: the sum over the levels."""
    missing = np.asarray(sold)[:, None] - quantities
    levels = np.array(LEVELS)
    return (10 * np.maximum(levels * missing, (levels - 1) * missing)).sum(axis=1)


def wape(window, quantities):
    """Error of the median over what sold, on days when the bakery sold anything."""
    open_days = window.open.to_numpy()
    sold = window.sold.to_numpy()
    return np.abs(sold - quantities[:, MEDIAN])[open_days].sum() / sold[open_days].sum()


def coverage(window, quantities, level):
    """Share of the rows with sold <= quantity."""
    return (window.sold.to_numpy() <= quantities[:, LEVELS.index(level)]).mean()


def interval(window, costs, per):
    """The middle 95 % of costs over per (both one a row) when weeks are drawn anew, with replacement."""
    weeks = np.unique((window.date - window.date.min()).dt.days // 7, return_inverse=True)[1]
    sums = np.bincount(weeks, costs)
    others = np.bincount(weeks, per)
    drawn = np.random.default_rng(1).integers(0, len(sums), (DRAWS, len(sums)))
    return np.quantile(sums[drawn].sum(axis=1) / others[drawn].sum(axis=1), [.025, .975])
