package io.levain.training;

import io.levain.catalog.Catalog;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/models", produces = MediaType.APPLICATION_JSON_VALUE)
class ModelController {

    private static final int MOST = 100;

    private final Models models;
    private final Catalog catalog;

    ModelController(Models models, Catalog catalog) {
        this.models = models;
        this.catalog = catalog;
    }

    @Operation(summary = "Lists the newest versions of the chain's model, the one in use first.")
    @GetMapping
    List<ModelRecord> list(@RequestParam(defaultValue = "default") String chain) {
        return models.list(catalog.chain(chain).id(), MOST);
    }
}
