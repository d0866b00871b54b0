package io.levain.weather;

import io.levain.catalog.Bakery;
import io.levain.catalog.Chain;
import io.levain.files.WeatherRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class WeatherController {

    private final WeatherStore store;

    WeatherController(WeatherStore store) {
        this.store = store;
    }

    @GetMapping(
            path = "/weather",
            produces = {RowBody.JSON, RowBody.CSV})
    Rows<WeatherRow> list(Paging paging, Chain chain) {
        return paging.of(store.rows(chain, null));
    }

    @PostMapping(
            path = "/weather",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<WeatherRow> body, Chain chain) {
        return store.take(chain, body);
    }

    @GetMapping(
            path = "/bakeries/{bakery}/weather",
            produces = {RowBody.JSON, RowBody.CSV})
    Rows<WeatherRow> listOfBakery(Paging paging, Bakery bakery, Chain chain) {
        return paging.of(store.rows(chain, bakery));
    }

    @PostMapping(
            path = "/bakeries/{bakery}/weather",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer postOfBakery(Bakery bakery, RowBody<WeatherRow> body, Chain chain) {
        return store.take(chain, bakery, body);
    }
}
