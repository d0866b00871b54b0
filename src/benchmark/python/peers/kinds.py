"""What kind of day a row is of, so that a table can tell where Levain loses."""
import numpy as np
import pandas as pd

KINDS = ('first weeks of a product', 'holiday', 'next to a holiday', 'event', 'normal')
"""The first that fits counts."""

EVENTS = {'festival', 'market', 'road-works', 'other'}
FIRST_WEEKS = 8


def kinds(case):
    """One of KINDS for each row to foretell. Promotions and school holidays make no event: they are most days."""
    days, keys = case.days, ['bakery', 'product', 'date']
    holiday = days.holidays != ''
    beside = (holiday.groupby([days.bakery, days['product']]).shift(by, fill_value=False) for by in (-1, 1))
    begun = days.date.where(days.sold.notna()).groupby([days.bakery, days['product']]).transform('min')
    young = days.date < begun + pd.Timedelta(weeks=FIRST_WEEKS)
    event = days.events.str.split('|').map(lambda names: bool(EVENTS & set(names)))
    kind = np.select([young, holiday, np.logical_or(*beside), event], KINDS[:-1], KINDS[-1])
    return case.window[keys].merge(days[keys].assign(kind=kind), on=keys, how='left').kind.to_numpy()
