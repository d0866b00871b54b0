package io.levain.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** How long Levain takes from its start until it says that it is healthy, beside a bare application, by turns. */
final class StartTimes {

    private static final Path TARGET = Path.of("target");
    private static final List<String> JARS = List.of("levain.jar", "bare/bare.jar");

    private StartTimes() {}

    /** Seconds by the clock and of all processors. */
    private record Start(double clock, double processor) {}

    /** Starts both so many times, first on an empty database on H2, then again on that which they made. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int runs = args.length == 0 ? 5 : Integer.parseInt(args[0]);
        List<List<Start>> empty = List.of(new ArrayList<>(), new ArrayList<>());
        List<List<Start>> again = List.of(new ArrayList<>(), new ArrayList<>());
        for (int run = 0; run < runs; run++) {
            for (int side = 0; side < 2; side++) {
                Path directory = TARGET.resolve("start/" + JARS.get(side));
                FileSystemUtils.deleteRecursively(directory);
                Path jar = TARGET.resolve(JARS.get(side)).toAbsolutePath();
                empty.get(side).add(start(directory, jar));
                again.get(side).add(start(directory, jar));
            }
            print("run " + (run + 1) + ", empty database", empty, run);
            print("run " + (run + 1) + ", again", again, run);
        }
        print("median, empty database", empty, -1);
        print("median, again", again, -1);
    }

    private static Start start(Path directory, Path jar) throws InterruptedException {
        try (Service service = new Service(directory, List.of("-jar", jar.toString()))) {
            return new Start(service.ready(), service.processorSeconds());
        }
    }

    private static void print(String what, List<List<Start>> sides, int run) {
        List<Start> both =
                sides.stream().map(s -> run < 0 ? median(s) : s.get(run)).toList();
        Start levain = both.get(0);
        Start bare = both.get(1);
        System.out.printf(
                "%s: Levain %.2f s, bare %.2f s, ratio %.2f; of processor %.2f s, %.2f s, ratio %.2f%n",
                what,
                levain.clock(),
                bare.clock(),
                levain.clock() / bare.clock(),
                levain.processor(),
                bare.processor(),
                levain.processor() / bare.processor());
    }

    private static Start median(List<Start> starts) {
        return new Start(
                Medians.of(starts.stream().mapToDouble(Start::clock)),
                Medians.of(starts.stream().mapToDouble(Start::processor)));
    }
}
