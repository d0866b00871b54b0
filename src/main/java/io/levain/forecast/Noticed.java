package io.levain.forecast;

import io.levain.demand.Notice;
import io.levain.demand.NoticeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The warnings that follow from what was noticed in the history of one bakery, and what to do about each. */
final class Noticed {

    private static final int MOST_OF_A_KIND = 5;

    private final String address;

    /** @param bakery its code */
    Noticed(String bakery) {
        this.address = "/api/v1/bakeries/" + bakery;
    }

    /** One warning for each notice, kind by kind, the latest first; of many of a kind only the latest. */
    List<Warning> warnings(List<Notice> notices) {
        Map<NoticeKind, List<Notice>> byKind = new EnumMap<>(NoticeKind.class);
        notices.stream()
                .sorted(Comparator.comparing(Notice::to).reversed())
                .forEach(notice -> byKind.computeIfAbsent(notice.kind(), kind -> new ArrayList<>())
                        .add(notice));
        List<Warning> warnings = new ArrayList<>();
        byKind.forEach((kind, own) -> {
            own.stream().limit(MOST_OF_A_KIND).forEach(notice -> warnings.add(warning(notice)));
            if (own.size() > MOST_OF_A_KIND) {
                String more =
                        (own.size() - MOST_OF_A_KIND) + " more of these; GET /api/v1/trainings/{training} lists all";
                warnings.add(new Warning(kind.word(), more));
            }
        });
        return warnings;
    }

    private Warning warning(Notice notice) {
        return new Warning(notice.kind().word(), notice.sentence() + "; " + advice(notice));
    }

    private String advice(Notice notice) {
        return switch (notice.kind()) {
            case LONE_SALES -> "correct their dates if they were typed wrong, or send what lies between";
            case SALES_MISSING -> "send the sales, or say that it was closed";
            case VALUE_SET_ASIDE ->
                "PUT " + address + "/sales/" + notice.from() + "/" + notice.product()
                        + "/confirmation if it is right, else send the right number";
            case PRODUCT_SILENT ->
                "send what sold; if it was 0, PUT " + address + "/sales/{date}/" + notice.product() + "/confirmation";
            case WEATHER_GAP, WEATHER_STUCK -> "POST the weather to " + address + "/weather";
            case SCHOOL_HOLIDAYS_UNKNOWN, PUBLIC_HOLIDAYS_UNKNOWN -> "POST them to /api/v1/events";
        };
    }
}
