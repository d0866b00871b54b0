package io.levain.catalog;

import io.levain.facts.Refused;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes chains and changes them. */
@Service
class ChainUpserts {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int LONGEST_NAME = 200;
    private static final DateTimeFormatter HOURS_AND_MINUTES =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final ChainEntities chains;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChainUpserts(ChainEntities chains, Clock clock, ApplicationEventPublisher events) {
        this.chains = chains;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Makes the chain of that code, or changes what the change names.
     *
     * @throws Refused naming the field that is wrong
     */
    @Transactional
    public Chain put(String code, ChainChange change) {
        ChainEntity chain = chains.findByCode(code).orElseGet(() -> fresh(code));
        Chain before = chain.view();
        chain.change(
                name(change.name(), before.name()),
                zone(change.timeZone(), before.timeZone()),
                time(change.trainingTime(), before.trainingTime()));
        Chain after = chain.view();
        events.publishEvent(new ChainChanged(after));
        return after;
    }

    private ChainEntity fresh(String code) {
        if (!CODE.matcher(code).matches()) {
            throw Refused.because(CatalogFailure.BAD_CHAIN_CODE).about("chain", code);
        }
        Chain model = chains.findByCode("default").orElseThrow().view();
        return chains.save(new ChainEntity(code, code, model.timeZone(), model.trainingTime(), clock.instant()));
    }

    private static String name(@Nullable String given, String present) {
        if (given == null) {
            return present;
        }
        if (given.isBlank() || given.length() > LONGEST_NAME || given.chars().anyMatch(Character::isISOControl)) {
            throw Refused.because(CatalogFailure.BAD_CHAIN_NAME).about("name", given);
        }
        return given.strip();
    }

    private static ZoneId zone(@Nullable String given, ZoneId present) {
        if (given == null) {
            return present;
        }
        if (!ZoneId.getAvailableZoneIds().contains(given)) {
            throw Refused.because(CatalogFailure.UNKNOWN_TIME_ZONE).about("timeZone", given);
        }
        return ZoneId.of(given);
    }

    private static LocalTime time(@Nullable String given, LocalTime present) {
        try {
            return given == null ? present : LocalTime.parse(given, HOURS_AND_MINUTES);
        } catch (DateTimeException e) {
            throw Refused.because(CatalogFailure.BAD_TRAINING_TIME).about("trainingTime", given);
        }
    }
}
