package io.levain;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import io.levain.exchange.Folders;
import io.levain.intake.TakeOptions;
import io.levain.simulation.Scenario;
import io.levain.simulation.SimulatedBakery;
import io.levain.simulation.SimulatedFiles;
import io.levain.simulation.SimulatedShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Brings a simulated bakery in by the way that real files come in. */
@Component
public class SimulatedData {

    /** The code of the bakery. */
    public static final String BAKERY = "corner";

    private final Folders folders;

    SimulatedData(Folders folders) {
        this.folders = folders;
    }

    /** Imports so many days up to the newest, as the complete history of the default chain. */
    public void bring(LocalDate newestDay, int days) {
        bring(Scenario.demo(newestDay, 1).withDays(days), "default");
    }

    /** Imports a scenario as the complete history of a chain. */
    public void bring(Scenario scenario, String chain) {
        try {
            Path folder = Files.createTempDirectory("levain-simulated");
            try {
                new SimulatedFiles(new SimulatedBakery(scenario, calendar(scenario.shop()))).writeTo(folder);
                folders.importFrom(folder, chain, new TakeOptions(false, true));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BakeryCalendar calendar(SimulatedShop shop) {
        return BakeryCalendar.of(new HolidayRegion(shop.country(), shop.region()));
    }
}
