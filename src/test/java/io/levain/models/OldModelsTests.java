package io.levain.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.demand.model.DemandModel;
import io.levain.training.TrainingRun;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class OldModelsTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);

    private final RestTestClient client;
    private final JdbcTemplate jdbc;
    private final TrainingRun training;
    private final ModelArchive archive;
    private final Models models;
    private final OldModels old;
    private final Catalog catalog;

    @Autowired
    OldModelsTests(
            RestTestClient client,
            JdbcTemplate jdbc,
            TrainingRun training,
            ModelArchive archive,
            Models models,
            OldModels old,
            Catalog catalog) {
        this.client = client;
        this.jdbc = jdbc;
        this.training = training;
        this.archive = archive;
        this.models = models;
        this.old = old;
        this.catalog = catalog;
    }

    @BeforeEach
    void trainOnce() {
        new RestCalls(client)
                .csv(
                        "/api/v1/sales?create=true",
                        SmallShop.csv(YESTERDAY.minusDays(9), YESTERDAY, SmallShop::ordinary));
        training.now(chain());
    }

    @Test
    void keepsTheOneInUseThoseChosenByHandAndTheLastThirty() {
        makeMore(6);
        choose(2, 200);
        choose(4, 200);
        client.delete().uri("/api/v1/models/current").exchange().expectStatus().isNoContent();
        makeMore(33);

        assertThat(old.letGo(chain().id())).isEqualTo(8);

        List<Integer> kept = models.list(chain().id(), 100).stream()
                .filter(ModelRecord::kept)
                .map(ModelRecord::version)
                .sorted()
                .toList();
        assertThat(kept)
                .containsExactlyElementsOf(IntStream.concat(IntStream.of(2, 4), IntStream.rangeClosed(11, 40))
                        .boxed()
                        .toList());
        assertThat(models.list(chain().id(), 100)).as("the record of all").hasSize(40);
        assertThat(jdbc.queryForObject("select count(distinct model_id) from model_part", Integer.class))
                .isEqualTo(32);
        assertThat(old.letGo(chain().id())).isZero();
    }

    @Test
    void keepsTheOneInUseHoweverOldItIs() {
        makeMore(40);
        old.letGo(chain().id());

        assertThat(models.currentRecord(chain().id()).orElseThrow().version()).isEqualTo(1);
        assertThat(models.currentRecord(chain().id()).orElseThrow().kept()).isTrue();
    }

    @Test
    void saysThatAVersionLetGoOfCannotBeChosen() {
        makeMore(40);
        old.letGo(chain().id());

        choose(5, 409);
        assertThat(models.currentRecord(chain().id()).orElseThrow().version()).isEqualTo(1);
    }

    private void makeMore(int versions) {
        DemandModel model = archive.model(firstId()).orElseThrow();
        long trained = models.currentRecord(chain().id()).orElseThrow().training();
        for (int time = 0; time < versions; time++) {
            archive.keep(new NewModel(chain().id(), trained, 2, model, null));
        }
    }

    private long firstId() {
        Long id = jdbc.queryForObject("select id from model where model_version = 1", Long.class);
        return Objects.requireNonNull(id);
    }

    private void choose(int version, int status) {
        client.put()
                .uri("/api/v1/models/current")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"version\": " + version + "}")
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
