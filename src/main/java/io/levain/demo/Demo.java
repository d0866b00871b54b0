package io.levain.demo;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Chain;
import io.levain.exchange.Folders;
import io.levain.forecast.ForecastAnswer;
import io.levain.forecast.ForecastReading;
import io.levain.forecast.ForecastsIssued;
import io.levain.intake.TakeOptions;
import io.levain.models.Models;
import io.levain.simulation.Scenario;
import io.levain.simulation.SimulatedBakery;
import io.levain.simulation.SimulatedFiles;
import io.levain.simulation.SimulatedHours;
import io.levain.simulation.SimulatedShop;
import io.levain.texts.Texts;
import io.levain.training.TrainingFailed;
import io.levain.training.TrainingRecord;
import io.levain.training.Trainings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Shows all of Levain at once: two years of a simulated bakery come in by the way that real files come in, a training is
 * asked for as anybody would ask for one, and when the forecasts are out, tomorrow's counts are printed.
 */
@Component
@Profile("demo")
class Demo {

    private static final String CHAIN = "default";
    private static final long SEED = 1;

    private final Folders folders;
    private final Trainings trainings;
    private final Models models;
    private final ForecastReading forecasts;
    private final Catalog catalog;
    private final Texts texts;
    private final Clock clock;
    private final Environment environment;
    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final AtomicBoolean shown = new AtomicBoolean();

    Demo(
            Folders folders,
            Trainings trainings,
            Models models,
            ForecastReading forecasts,
            Catalog catalog,
            Texts texts,
            Clock clock,
            Environment environment) {
        this.folders = folders;
        this.trainings = trainings;
        this.models = models;
        this.forecasts = forecasts;
        this.catalog = catalog;
        this.texts = texts;
        this.clock = clock;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        LocalDate newest =
                SimulatedHours.lastOver(LocalDateTime.ofInstant(clock.instant(), SimulatedShop.BERLIN.timeZone()));
        SimulatedBakery bakery = new SimulatedBakery(
                Scenario.demo(newest, SEED),
                BakeryCalendar.of(new HolidayRegion(SimulatedShop.BERLIN.country(), SimulatedShop.BERLIN.region())));
        out.printf("%nA simulated bakery: two years of sales, weather and events up to %s. They come in ...%n", newest);
        importFiles(new SimulatedFiles(bakery));
        out.println(
                "... and the model trains on them, first without the last four weeks, to see how it does on those.");
        trainings.ask(catalog.chain(CHAIN));
    }

    private void importFiles(SimulatedFiles files) {
        try {
            Path folder = Files.createTempDirectory("levain-demo");
            try {
                files.writeTo(folder);
                folders.importFrom(folder, CHAIN, new TakeOptions(false, true));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the demo needs a folder for its files for a moment", e);
        }
    }

    @EventListener
    void show(ForecastsIssued issued) {
        Chain chain = catalog.chain(CHAIN);
        if (issued.forecasts() == 0 || shown.get()) {
            return;
        }
        Bakery bakery = catalog.bakeries(chain.id()).get(0);
        ForecastAnswer tomorrow = forecasts.read(bakery, null);
        if (isLearned(chain, tomorrow) && shown.compareAndSet(false, true)) {
            List<TrainingRecord> records = trainings.latest(chain, 1);
            String address = "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080");
            new BakeSheet(tomorrow, texts).print(out);
            records.forEach(record -> new Proof(record).print(out));
            out.printf(
                    "The same as JSON:     %s/api/v1/bakeries/%s/forecasts%n"
                            + "All that it can do:   %s/swagger-ui.html%n"
                            + "It goes on running until you press Ctrl+C; then all is forgotten.%n",
                    address, bakery.code(), address);
        }
    }

    /**
     * Whether it rests on what serves since the training. While that ran, the baker's rule may have issued forecasts
     * already; they are not what is to be shown.
     */
    private boolean isLearned(Chain chain, ForecastAnswer forecast) {
        return models.currentRecord(chain.id())
                .flatMap(record -> Optional.ofNullable(record.inUse()))
                .filter(inUse -> inUse.reason().equals(forecast.servedBecause()))
                .isPresent();
    }

    @EventListener
    void show(TrainingFailed failed) {
        out.println("The training failed: " + texts.of(failed.reason()));
    }
}
