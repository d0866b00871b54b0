package io.levain.service;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A night of chains of several sizes on PostgreSQL: what it takes in time and memory, and what one shop takes of it. */
final class ChainBenchmark {

    private static final int DAYS_OF_A_YEAR = 365;

    private ChainBenchmark() {}

    /**
     * Runs it.
     *
     * @param args how many shops each chain has, such as {@code 20,400}; the largest heap, such as {@code 1g}; how many
     *     products; how many years
     */
    public static void main(String[] args) throws IOException, SQLException, InterruptedException {
        List<Integer> sizes =
                Arrays.stream(args[0].split(",", -1)).map(Integer::valueOf).toList();
        int products = Integer.parseInt(args[2]);
        int days = DAYS_OF_A_YEAR * Integer.parseInt(args[3]);
        double first = 0;
        try (Postgres postgres = Postgres.start()) {
            for (int shops : sizes) {
                SimulatedChain chain = new SimulatedChain(shops, products, days, LocalDate.of(2026, 6, 30));
                double perShop = night(postgres, chain, args[1]);
                if (first == 0) {
                    first = perShop;
                } else {
                    System.out.printf("one shop of %d against one of %s: %.2f%n", shops, sizes.get(0), perShop / first);
                }
            }
        }
    }

    private static double night(Postgres postgres, SimulatedChain chain, String heap)
            throws IOException, SQLException, InterruptedException {
        try (ChainRun run = new ChainRun(postgres, "chain_" + chain.shops(), chain, heap)) {
            ChainRun.NightTimes times = run.night();
            long[] peak = run.peakHeap();
            System.out.printf(
                    "training %.1f s, issuing %.1f s (%.3f s a shop), together %.1f min%n",
                    times.training(), times.issuing(), times.perShop(), (times.training() + times.issuing()) / 60);
            System.out.printf(
                    "heap of %s: at most %d MB, %d MB after a collection; the process at most %.0f MB%n",
                    heap, peak[0], peak[1], run.service().peakMemory());
            return times.perShop();
        }
    }
}
