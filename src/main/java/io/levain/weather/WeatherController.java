package io.levain.weather;

import io.levain.files.WeatherRow;
import io.levain.intake.BatchAnswer;
import io.levain.intake.Paging;
import io.levain.intake.RowBody;
import io.levain.intake.Rows;
import io.levain.intake.TakeOptions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    Rows<WeatherRow> list(Paging paging, @RequestParam(defaultValue = "default") String chain) {
        return paging.of(store.rows(chain));
    }

    @PostMapping(
            path = "/weather",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer post(RowBody<WeatherRow> body, @RequestParam(defaultValue = "default") String chain) {
        return store.take(chain, body, TakeOptions.LIVE);
    }

    @GetMapping(
            path = "/bakeries/{bakery}/weather",
            produces = {RowBody.JSON, RowBody.CSV})
    Rows<WeatherRow> listOfBakery(
            Paging paging, @PathVariable String bakery, @RequestParam(defaultValue = "default") String chain) {
        return paging.of(store.rows(chain, bakery));
    }

    @PostMapping(
            path = "/bakeries/{bakery}/weather",
            consumes = {RowBody.JSON, RowBody.CSV},
            produces = RowBody.JSON)
    BatchAnswer postOfBakery(
            @PathVariable String bakery,
            RowBody<WeatherRow> body,
            @RequestParam(defaultValue = "default") String chain) {
        return store.take(chain, bakery, body);
    }
}
