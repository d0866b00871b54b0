"""Series without holes, as forecasters on plain lags need them, that no closed day spoils."""
import pandas as pd

from .case import SERIES


def filled(case):
    """All days of all series from each one's first row, as unique_id, ds, y and the columns of days.

    A day that was closed, or without a row, has what sold on the last same weekday (or else the next one), so that it
    says nothing new; taught tells the others apart. Days after the last to train on are there too: whoever trains cuts
    them off.
    """
    days = case.days
    days = days.assign(unique_id=days.bakery + '|' + days['product'], ds=days.date, y=days.sold.where(days.open))
    begun = days.sold.notna().groupby(days.unique_id).cummax()
    days = days[begun].reset_index(drop=True)
    days['taught'] = days.y.notna()
    weekdays = days.groupby(['unique_id', days.ds.dt.dayofweek]).y
    days['y'] = weekdays.ffill()
    first = days.y.isna()
    days.loc[first, 'y'] = days.groupby('unique_id').y.bfill()[first]
    return days.drop(columns=SERIES + ['date', 'sold', 'open', 'closed'])


def aligned(case, found, columns):
    """The columns of found (unique_id, ds) for each row to foretell, NaN where it has none."""
    window = case.window
    keys = pd.DataFrame({'unique_id': window.bakery + '|' + window['product'], 'ds': window.date})
    return keys.merge(found, on=['unique_id', 'ds'], how='left')[list(columns)].to_numpy()
