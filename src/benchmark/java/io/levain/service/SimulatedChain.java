package io.levain.service;

import io.levain.calendar.BakeryCalendar;
import io.levain.calendar.HolidayRegion;
import io.levain.files.BakeryRow;
import io.levain.files.EventRow;
import io.levain.files.HoursRow;
import io.levain.files.ProductRow;
import io.levain.files.RowFormat;
import io.levain.files.RowWriter;
import io.levain.files.WeatherRow;
import io.levain.simulation.Scenario;
import io.levain.simulation.SimulatedBakery;
import io.levain.simulation.SimulatedFiles;
import io.levain.simulation.SimulatedProduct;
import io.levain.simulation.SimulatedShop;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain of simulated shops, each with luck of its own and all with the same products.
 *
 * @param shops how many
 * @param products how many each sells
 * @param days how many days of sales
 * @param newestDay the last of them
 */
record SimulatedChain(int shops, int products, int days, LocalDate newestDay) {

    /** The code of a shop, counted from 0. */
    static String code(int shop) {
        return "shop-" + (shop + 1);
    }

    /** A shop with its sales, weather and events. */
    SimulatedBakery bakery(int shop) {
        Scenario demo = Scenario.demo(newestDay, shop + 1).withDays(days);
        SimulatedShop place = SimulatedShop.BERLIN;
        SimulatedShop here = new SimulatedShop(
                code(shop),
                "Shop " + (shop + 1),
                place.latitude(),
                place.longitude(),
                place.timeZone(),
                place.country(),
                place.region(),
                place.currency());
        Scenario scenario = new Scenario(
                here,
                newestDay,
                days,
                demo.seed(),
                assortment(),
                demo.effects(),
                demo.closedWeekdays(),
                demo.overdispersion(),
                demo.margin());
        return new SimulatedBakery(scenario, BakeryCalendar.of(new HolidayRegion(place.country(), place.region())));
    }

    /** The demo's products, and those again under other names, of which less sells. */
    List<SimulatedProduct> assortment() {
        List<SimulatedProduct> known = Scenario.demo(newestDay, 1).products();
        List<SimulatedProduct> all = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            SimulatedProduct like = known.get(i % known.size());
            int round = i / known.size();
            all.add(
                    round == 0
                            ? like
                            : new SimulatedProduct(
                                    like.code() + "-" + round,
                                    like.name() + " " + round,
                                    like.category(),
                                    like.price(),
                                    like.cost(),
                                    like.salvage(),
                                    like.batchSize(),
                                    like.base() / (1 + .5 * round),
                                    like.weekdays()));
        }
        return all;
    }

    /** Sends a server all of a shop but its sales. */
    void introduce(Service service, SimulatedBakery bakery, boolean withProducts) throws IOException {
        SimulatedFiles files = new SimulatedFiles(bakery);
        send(service, "bakeries", BakeryRow.FORMAT, files.bakeries());
        if (withProducts) {
            send(service, "products", ProductRow.FORMAT, files.products());
        }
        send(service, "hours", HoursRow.FORMAT, files.hours());
        send(service, "events", EventRow.FORMAT, files.events());
        send(service, "weather", WeatherRow.FORMAT, files.weather());
    }

    /** Sends rows as CSV, of which none may be refused. */
    static <R> void send(Service service, String path, RowFormat<R> format, List<R> rows) throws IOException {
        StringWriter csv = new StringWriter();
        try (RowWriter<R> writer = format.writeCsv(csv)) {
            rows.forEach(writer::write);
        }
        var answer = service.post("/api/v1/" + path, "text/csv", csv.toString());
        if (!answer.path("refused").isMissingNode() && answer.path("refused").asInt(0) > 0) {
            throw new IllegalStateException(path + ": " + answer);
        }
    }
}
