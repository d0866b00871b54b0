"""What calendar and weather say of each day, as columns for forecasters that do not use Levain's inputs."""
import numpy as np
import pandas as pd

CATEGORIES = ('school-holiday', 'promotion', 'festival', 'market', 'road-works', 'other')
WEATHER = ('temperature', 'precipitation', 'sunshine', 'cloud', 'wind')


def events(days):
    """A column of 0 and 1 for each category of event."""
    names = days.events.str.split('|')
    return pd.DataFrame({category: names.map(lambda all_of_day: category in all_of_day).astype(int)
                         for category in CATEGORIES}, index=days.index)


def weather(days):
    """What there is of it, unknown values at the mean, rain by its logarithm."""
    found = days[[name for name in WEATHER if days[name].notna().any()]]
    found = found.fillna(found.mean())
    return found.assign(**{name: np.log1p(found[name]) for name in found if name == 'precipitation'})


def calendar(days):
    """Holidays, Sundays among them, the days beside them, and special days; days day after day, by unique_id."""
    holiday = (days.holidays != '').astype(int)
    beside = holiday.groupby(days.unique_id)
    return pd.DataFrame({
        'holiday': holiday,
        'holiday_sunday': holiday * (days.ds.dt.dayofweek == 6),
        'before_holiday': beside.shift(-1).fillna(0),
        'after_holiday': beside.shift(1).fillna(0),
        'special_day': (days.special_days != '').astype(int),
    }, index=days.index)


def known(days):
    """All of it side by side, numbers only."""
    return pd.concat([calendar(days), events(days), weather(days).add_prefix('weather_')], axis=1)
