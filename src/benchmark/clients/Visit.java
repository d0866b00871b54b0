import client.ApiClient;
import client.ApiException;
import client.ApiResponse;
import client.BatchAnswer;
import client.CatalogApi;
import client.ForecastAnswer;
import client.ForecastApi;
import client.ProductsRow;
import client.SalesApi;
import client.SalesRow;
import client.TrainingApi;
import client.TrainingRecord;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

/** A till's day with the generated Java client: java Visit ADDRESS. */
class Visit {

    private static final LocalDate DAY = LocalDate.now().minusDays(1);
    private static final long PATIENCE_SECONDS = 120;

    private final CatalogApi catalog;
    private final SalesApi sales;
    private final TrainingApi trainings;
    private final ForecastApi forecasts;

    private Visit(ApiClient client) {
        catalog = new CatalogApi(client);
        sales = new SalesApi(client);
        trainings = new TrainingApi(client);
        forecasts = new ForecastApi(client);
    }

    public static void main(String[] args) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(args[0]);
        Visit visit = new Visit(client);
        visit.sendsRows();
        visit.readsRows();
        visit.readsAListInParts();
        visit.meetsAProblem();
        visit.asksForATraining();
        visit.readsAForecast();
        System.out.println("Java: rows as JSON and CSV, a list in parts, a problem, a training, a forecast");
    }

    private void sendsRows() throws ApiException {
        String csv = "bakery,product,date,sold\nshop,rye,%s,41\nshop,rye,%s,x\n".formatted(DAY, DAY.minusDays(1));
        BatchAnswer ofCsv = sales.postSalesCsv(csv, null, true, null, null, null);
        check(ofCsv.getAccepted() == 1 && ofCsv.getRefused() == 1, ofCsv);
        check("sold".equals(ofCsv.getAnswers().get(0).getField()), ofCsv);
        BatchAnswer ofJson = sales.postSales(
                List.of(row("rye", DAY.minusDays(1)), row("roll", DAY)), null, true, null, null, null);
        check(ofJson.getAccepted() == 2 && ofJson.getRefused() == 0, ofJson);
    }

    private static SalesRow row(String product, LocalDate day) {
        return new SalesRow().bakery("shop").product(product).date(day).sold(BigDecimal.valueOf(38));
    }

    private void readsRows() throws Exception {
        String file = Files.readString(
                sales.listSalesCsv("shop", null, null, null, null, null, null).toPath());
        check(file.contains("shop,rye," + DAY + ",41"), file);
        List<SalesRow> rows = sales.listSales("shop", "rye", DAY, DAY, null, null, null);
        check(rows.size() == 1 && rows.get(0).getSold().intValue() == 41, rows);
    }

    private void readsAListInParts() throws ApiException {
        ApiResponse<List<ProductsRow>> first = catalog.listProductWithHttpInfo(null, 1, null);
        check(first.getData().size() == 1, first.getData());
        String link = first.getHeaders().get("link").get(0);
        String after = link.replaceAll(".*after=([^&>]+).*", "$1");
        List<ProductsRow> second = catalog.listProduct(null, 1, after);
        check(second.size() == 1 && !second.equals(first.getData()), second);
    }

    private void meetsAProblem() {
        try {
            check(false, forecasts.readForecast("nowhere", null, null));
        } catch (ApiException e) {
            check(e.getCode() == 404 && e.getResponseBody().contains("\"field\":\"bakery\""), e);
        }
    }

    private void asksForATraining() throws ApiException {
        TrainingRecord training = trainings.askTraining(null);
        check(training.getId() > 0 && training.getState() != null, training);
    }

    /** Waits for it: forecasts are issued after the training. */
    private void readsAForecast() throws Exception {
        for (long second = 0; ; second++) {
            try {
                ForecastAnswer forecast = forecasts.readForecast("shop", null, null);
                check(forecast.getProducts().stream().allMatch(product -> product.getQuantiles().size() > 2), forecast);
                check(forecast.getWarnings().stream().anyMatch(fact -> fact.getKind().equals("history-short")), forecast);
                return;
            } catch (ApiException e) {
                check(e.getCode() == 409 && second < PATIENCE_SECONDS, e);
                Thread.sleep(1000);
            }
        }
    }

    private static void check(boolean holds, Object seen) {
        if (!holds) {
            throw new AssertionError(seen);
        }
    }
}
