package io.levain.backtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/** A folder of the files of one bakery with two products, 200 days from Monday, 1 January 2024, more at the weekend. */
final class SmallFolder {

    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final LocalDate LAST = FIRST.plusDays(199);

    private final Path folder;

    SmallFolder(Path folder) {
        this.folder = folder;
        write("bakeries.csv", "bakery,name,time_zone,country,region\ncorner,Corner,Europe/Berlin,DE,SH\n");
        write("products.csv", "product,name,category\nrye,Rye,bread\nroll,Roll,rolls\n");
        write("sales.csv", sales(LAST, 1));
    }

    /** Sales whose days after one are drawn from another seed. */
    static String sales(LocalDate through, long seedAfter) {
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        Random before = new Random(1);
        Random after = new Random(seedAfter);
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            Random random = day.isAfter(through) ? after : before;
            double weekend = day.getDayOfWeek().getValue() >= 6 ? 1.6 : 1;
            csv.append("corner,rye,")
                    .append(day)
                    .append(',')
                    .append(Math.round(40 * weekend + 6 * random.nextGaussian()));
            csv.append("\ncorner,roll,")
                    .append(day)
                    .append(',')
                    .append(Math.round(150 * weekend + 15 * random.nextGaussian()));
            csv.append('\n');
        }
        return csv.toString();
    }

    Path path() {
        return folder;
    }

    void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
