"""A till's day with the generated Python client, after that of the Java client: visit.py ADDRESS."""

import datetime
import io
import re
import sys

from levain_client import Client
from levain_client.api.catalog import list_product
from levain_client.api.forecast import read_forecast
from levain_client.api.sales import list_sales, list_sales_csv, post_sales, post_sales_csv
from levain_client.api.training import ask_training
from levain_client.models import Problem, SalesRow, TrainingRecord
from levain_client.types import File

client = Client(base_url=sys.argv[1])
day = datetime.date.today() - datetime.timedelta(days=3)

# Rows as CSV and as JSON. The generator takes a text that is no JSON only as a file.
csv = f"bakery,product,date,sold\nshop,rye,{day},41\nshop,rye,{day},x\n"
taken = post_sales_csv.sync(client=client, body=File(payload=io.BytesIO(csv.encode())), create=True)
assert (taken.accepted, taken.refused) == (1, 1) and taken.answers[0].field == "sold", taken
row = SalesRow(bakery="shop", product="roll", date=day, sold=38, unsold=2)
taken = post_sales.sync(client=client, body=[row])
assert (taken.accepted, taken.refused) == (1, 0), taken
assert f"shop,rye,{day},41" in list_sales_csv.sync(client=client).payload.read().decode()
rows = list_sales.sync(client=client, bakery="shop", product="rye", from_=day, to=day)
assert len(rows) == 1 and rows[0].sold == 41, rows

# A list in parts.
first = list_product.sync_detailed(client=client, limit=1)
after = re.search("after=([^&>]+)", first.headers["Link"]).group(1)
second = list_product.sync(client=client, limit=1, after=after)
assert len(first.parsed) == len(second) == 1 and second != first.parsed, second

# A problem, a forecast and a training.
unknown = read_forecast.sync(client=client, bakery="nowhere")
assert isinstance(unknown, Problem) and unknown.status == 404 and unknown.field == "bakery", unknown
forecast = read_forecast.sync(client=client, bakery="shop")
assert all(len(product.quantiles.additional_properties) > 2 for product in forecast.products), forecast
assert "history-short" in [fact.kind for fact in forecast.warnings], forecast
training = ask_training.sync_detailed(client=client)
assert training.status_code == 202 and isinstance(training.parsed, TrainingRecord), training
print("Python: rows as JSON and CSV, a list in parts, a problem, a forecast, a training")
