package io.levain.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.MovableClock;
import io.levain.RestCalls;
import io.levain.SmallShop;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.models.ModelRecord;
import io.levain.models.Models;
import io.levain.texts.English;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The nights of a chain that has so many rows that a model is only brought up to date. */
@LevainTest
class BigChainTests {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 3);
    private static final int PRODUCTS = 30;
    private static final int DAYS = 710;

    private final RestCalls rest;
    private final MovableClock clock;
    private final Trainings trainings;
    private final TrainingRun training;
    private final Models models;
    private final Catalog catalog;

    @Autowired
    BigChainTests(
            RestTestClient client,
            MovableClock clock,
            Trainings trainings,
            TrainingRun training,
            Models models,
            Catalog catalog) {
        this.rest = new RestCalls(client);
        this.clock = clock;
        this.trainings = trainings;
        this.training = training;
        this.models = models;
        this.catalog = catalog;
    }

    @Test
    void bringsTheModelUpToDateOnTheNightAfterAFit() {
        sell(YESTERDAY.minusDays(DAYS - 1L), YESTERDAY);
        TrainingRecord first = night();
        assertThat(English.of(Objects.requireNonNull(first.made()))).startsWith("fitted on all days");

        sell(YESTERDAY.plusDays(1), YESTERDAY.plusDays(1));
        clock.advance(Duration.ofDays(1));
        TrainingRecord second = night();
        assertThat(English.of(Objects.requireNonNull(second.made()))).isEqualTo("brought up to date from version 1");
        assertThat(second.gate()).as("its shadow was tried too").isNotNull();
        assertThat(version(2).trainedThrough()).isEqualTo(YESTERDAY.plusDays(1));
    }

    private TrainingRecord night() {
        training.night(chain());
        TrainingRecord record = trainings.latest(chain(), 1).get(0);
        assertThat(record.state()).as(String.valueOf(record.reason())).isEqualTo(TrainingState.DONE);
        return record;
    }

    private ModelRecord version(int version) {
        return models.list(chain().id(), 10).stream()
                .filter(model -> model.version() == version)
                .findFirst()
                .orElseThrow();
    }

    private void sell(LocalDate from, LocalDate to) {
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        from.datesUntil(to.plusDays(1)).forEach(date -> {
            for (int product = 1; product <= PRODUCTS; product++) {
                csv.append("shop,p").append(product).append(',').append(date).append(',');
                csv.append(Math.round(SmallShop.ordinary(date.plusDays(product))))
                        .append('\n');
            }
        });
        assertThat(rest.csv("/api/v1/sales?create=true", csv.toString()).refused())
                .isZero();
    }

    private Chain chain() {
        return catalog.chain("default");
    }
}
