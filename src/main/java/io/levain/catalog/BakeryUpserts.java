package io.levain.catalog;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.levain.changes.ChangeKind;
import io.levain.changes.Changes;
import io.levain.facts.Fact;
import io.levain.files.BadField;
import io.levain.files.BakeryRow;
import io.levain.intake.NumberedRow;
import io.levain.intake.RowAnswer;
import io.levain.intake.Upserts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes rows of bakeries.csv: makes new bakeries and changes those that are there. */
@Service
class BakeryUpserts {

    private final BakeryEntities bakeries;
    private final List<PlaceCheck> placeChecks;
    private final Changes changes;

    BakeryUpserts(BakeryEntities bakeries, List<PlaceCheck> placeChecks, Changes changes) {
        this.bakeries = bakeries;
        this.placeChecks = placeChecks;
        this.changes = changes;
    }

    /** Stores what can be stored, one answer a row. */
    @Transactional
    public List<RowAnswer> take(Chain chain, List<NumberedRow<BakeryRow>> rows) {
        Map<String, BakeryEntity> known = known(chain, rows);
        Map<String, Place> before = places(known.values());
        Map<String, String> placesBefore = bakingPlaces(known.values());
        Set<String> ovens = new HashSet<>(known.keySet());
        rows.forEach(row -> ovens.add(row.row().bakery()));
        Upserts<String, BakeryFacts, BakeryEntity> upserts =
                new Upserts<>(known, (code, facts) -> new BakeryEntity(chain.id(), code, facts));
        List<RowAnswer> answers = rows.stream()
                .map(row -> upserts.take(
                        row.number(), row.row().bakery(), stored -> facts(chain, stored, row.row(), ovens)))
                .toList();
        List<BakeryEntity> all = Stream.concat(known.values().stream(), bakeries.saveAll(upserts.created()).stream())
                .toList();
        Map<String, Long> ids = all.stream().collect(toMap(BakeryEntity::code, BakeryEntity::id));
        changes.noteRows(
                chain.id(),
                ChangeKind.BAKERY,
                rows,
                answers,
                row -> Optional.ofNullable(ids.get(row.bakery())),
                row -> null);
        notePlaces(chain, placesBefore, bakingPlaces(all));
        Map<String, Place> after = places(all);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> {
                    BakeryRow row = rows.get(i).row();
                    return doubted(row, answers.get(i), before.get(row.bakery()), after.get(row.bakery()));
                })
                .toList();
    }

    private static Map<String, String> bakingPlaces(Collection<BakeryEntity> bakeries) {
        return bakeries.stream()
                .collect(toMap(BakeryEntity::code, bakery -> bakery.view().bakedAt()));
    }

    /** Whoever bakes for others from now on, or does no more, counts otherwise. */
    private void notePlaces(Chain chain, Map<String, String> before, Map<String, String> after) {
        Set<String> touched = new TreeSet<>();
        after.forEach((bakery, place) -> {
            String placeBefore = before.getOrDefault(bakery, bakery);
            if (!place.equals(placeBefore)) {
                touched.addAll(List.of(place, placeBefore));
            }
        });
        bakeries.findAllByChainIdAndCodeIn(chain.id(), touched)
                .forEach(place -> changes.note(place.id(), ChangeKind.BAKERY, null));
    }

    private static Map<String, Place> places(Collection<BakeryEntity> bakeries) {
        return bakeries.stream()
                .collect(toMap(BakeryEntity::code, bakery -> bakery.facts().place()));
    }

    /** Flags a bakery without a country, and what is not known of the place of one that is new or was moved. */
    private RowAnswer doubted(BakeryRow row, RowAnswer answer, @Nullable Place before, @Nullable Place after) {
        if (after == null) {
            return answer;
        }
        String country = after.country();
        if (country == null) {
            // One that is given as empty may be told later: what an import of sales made is exported like that.
            return row.place().country().isGiven()
                    ? answer.doubted("country", null, Fact.of(CatalogDoubt.COUNTRY_MISSING))
                    : answer;
        }
        if (!answer.changedSomething() || after.isInRegionOf(before)) {
            return answer;
        }
        return placeChecks.stream()
                .flatMap(check -> check.doubt(country, after.region()).stream())
                .findFirst()
                .map(doubt -> answer.doubted(doubt.column(), doubt.value(), doubt.reason()))
                .orElse(answer);
    }

    /** The bakeries that the rows speak of, and those where their goods are baked. */
    private Map<String, BakeryEntity> known(Chain chain, List<NumberedRow<BakeryRow>> rows) {
        Set<String> codes = rows.stream()
                .map(NumberedRow::row)
                .flatMap(row -> Stream.of(
                        row.bakery(), row.bakedAt().hasValue() ? row.bakedAt().orNull() : row.bakery()))
                .collect(toSet());
        return bakeries.findAllByChainIdAndCodeIn(chain.id(), codes).stream()
                .collect(toMap(BakeryEntity::code, bakery -> bakery));
    }

    private BakeryFacts facts(Chain chain, @Nullable BakeryFacts before, BakeryRow row, Set<String> ovens) {
        String itsChain = row.chain().orNull();
        if (itsChain != null && !itsChain.equals(chain.code())) {
            throw new BadField(
                    "chain",
                    itsChain,
                    "must be " + chain.code() + ", the chain of this request; another needs ?chain=");
        }
        String oven = row.bakedAt().orNull();
        if (oven != null && !ovens.contains(oven)) {
            throw new BadField("baked_at", oven, "is no bakery of this chain; send that one first");
        }
        BakeryFacts after = before == null ? ofNew(row) : before.after(row);
        if ((after.place().latitude() == null) != (after.place().longitude() == null)) {
            throw new BadField(
                    after.place().latitude() == null ? "latitude" : "longitude",
                    null,
                    "must be given, as the other one is");
        }
        checkPlace(before, after);
        return after;
    }

    private static BakeryFacts ofNew(BakeryRow row) {
        New.needs("name", row.name());
        New.needs("time_zone", row.place().timeZone());
        if (!row.place().country().isGiven()) {
            New.needs("country", row.place().country());
        }
        return BakeryFacts.of(row);
    }

    private void checkPlace(@Nullable BakeryFacts before, BakeryFacts after) {
        String country = after.place().country();
        if (country == null) {
            if (before != null && before.place().country() != null) {
                throw new BadField("country", null, "must not be empty, now that it is known");
            }
            checkRegionWithoutCountry(after.place().region());
            return;
        }
        // The country first, so that it is not its region that is blamed for it.
        object("country", country, check -> check.objection(country, null));
        String region = after.place().region();
        if (region != null) {
            object("region", region, check -> check.objection(country, region));
        }
    }

    private static void checkRegionWithoutCountry(@Nullable String region) {
        if (region != null && region.contains("-")) {
            throw new BadField("region", region, "begins with a country that the row does not name; send it as well");
        }
    }

    private void object(String column, String value, Function<PlaceCheck, Optional<String>> asking) {
        placeChecks.forEach(check -> asking.apply(check).ifPresent(reason -> {
            throw new BadField(column, value, reason);
        }));
    }
}
