package io.levain.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What to bake and to pack, day by day.
 *
 * @param from the first day
 * @param days the days, one after the other
 */
public record Plan(LocalDate from, List<PlannedDay> days) {

    /**
     * One day.
     *
     * @param date the day
     * @param shops what each shop needs, by the shop's code
     * @param bakedAt what each place has to bake for the shops whose goods are baked there, by the place's code
     */
    public record PlannedDay(LocalDate date, List<PlannedShop> shops, List<BakingPlace> bakedAt) {}
}
