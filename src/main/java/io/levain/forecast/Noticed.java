package io.levain.forecast;

import io.levain.demand.past.Notice;
import io.levain.demand.past.NoticeKind;
import io.levain.facts.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The warnings that follow from what was noticed in the history of one bakery. */
final class Noticed {

    private static final int MOST_OF_A_KIND = 5;

    private Noticed() {}

    /** One warning for each notice, kind by kind, the latest first; of many of a kind only the latest. */
    static List<Fact> warnings(List<Notice> notices) {
        Map<NoticeKind, List<Notice>> byKind = new EnumMap<>(NoticeKind.class);
        notices.stream()
                .sorted(Comparator.comparing(Notice::to).reversed())
                .forEach(notice -> byKind.computeIfAbsent(notice.kind(), kind -> new ArrayList<>())
                        .add(notice));
        List<Fact> warnings = new ArrayList<>();
        byKind.forEach((kind, own) -> {
            own.stream().limit(MOST_OF_A_KIND).map(Notice::fact).forEach(warnings::add);
            if (own.size() > MOST_OF_A_KIND) {
                warnings.add(Fact.of(WarningKind.MORE_NOTICES)
                        .with("of", kind.word())
                        .with("count", own.size() - MOST_OF_A_KIND));
            }
        });
        return warnings;
    }
}
