package io.levain;

import io.levain.catalog.Catalog;
import io.levain.simulation.Scenario;
import io.levain.training.TrainingRun;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * A simulated bakery whose model has trained. It trains for the first test that asks for it; the others find the rows
 * that it left, as training the same days again makes the same model.
 */
@Component
public class TrainedShop {

    private final SimulatedData data;
    private final TrainingRun training;
    private final Catalog catalog;
    private final Clock clock;
    private final DataSource dataSource;
    private final Map<Made, Snapshot> made = new HashMap<>();

    /** What was brought in, and when. */
    private record Made(Scenario scenario, Instant at) {}

    TrainedShop(SimulatedData data, TrainingRun training, Catalog catalog, Clock clock, DataSource dataSource) {
        this.data = data;
        this.training = training;
        this.catalog = catalog;
        this.clock = clock;
        this.dataSource = dataSource;
    }

    /** Lets the default chain have so many days up to the newest, and a model of them; before anything else is stored. */
    public void bring(LocalDate newestDay, int days) {
        bring(Scenario.demo(newestDay, 1).withDays(days));
    }

    /** Lets the default chain have a scenario, and a model of it; before anything else is stored. */
    public void bring(Scenario scenario) {
        long chain = catalog.chain("default").id();
        if (!catalog.bakeries(chain).isEmpty()) {
            throw new IllegalStateException("what is stored already would be lost");
        }
        Made wanted = new Made(scenario, clock.instant());
        Snapshot before = made.get(wanted);
        if (before == null) {
            data.bring(scenario, "default");
            training.now(catalog.chain("default"));
            made.put(wanted, Snapshot.of(dataSource));
        } else {
            before.restore();
        }
    }
}
