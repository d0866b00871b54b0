package io.levain.course;

import io.levain.decision.AnotherTray;
import io.levain.decision.PieceLoss;
import io.levain.facts.Fact;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether another tray of a product pays today.
 *
 * @param product which
 * @param size pieces on a tray
 * @param ready when one that is put in now is on the shelf; null if that is after closing
 * @param without what is to be expected without one
 * @param best what is to be expected of the trays that pay
 * @param saves money that they save; null where none pays, or no money is known
 */
record Tray(
        ProductToday product,
        int size,
        @Nullable LocalTime ready,
        AnotherTray.Expected without,
        AnotherTray.Expected best,
        @Nullable Double saves) {

    /** @param left pieces on the shelf now */
    static Tray of(ProductToday product, double left) {
        Integer told = product.foretold().tray();
        // one that shops share binds no count of theirs, but more is baked in it all the same
        Integer tray = told == null ? product.product().facts().limits().batchSize() : told;
        int size = tray == null ? 1 : tray;
        LocalTime ready = ready(product);
        double before = ready == null ? 1 : before(product, ready);
        AnotherTray another = new AnotherTray(left, before, size, ready == null ? 0 : most(product, left, size));
        AnotherTray.Expected without = another.expected(product.rest(), 0);
        PieceLoss loss = loss(product);
        Double unsold = loss.unsold();
        Double missed = loss.missed();
        if (unsold == null || missed == null || unsold <= 0 || missed <= 0) {
            // without money the service level says how a missed piece weighs against one that is left
            double level = product.foretold().serviceLevel();
            return new Tray(product, size, ready, without, another.best(product.rest(), 1 - level, level), null);
        }
        AnotherTray.Expected best = another.best(product.rest(), unsold, missed);
        double saved = without.cost(unsold, missed) - best.cost(unsold, missed);
        return new Tray(product, size, ready, without, best, best.trays() == 0 ? null : Math.rint(saved * 100) / 100);
    }

    private static PieceLoss loss(ProductToday product) {
        return product.offer() == null
                ? PieceLoss.UNKNOWN
                : product.offer().stakes(product.product().facts()).loss();
    }

    private static @Nullable LocalTime ready(ProductToday product) {
        Integer lead = product.product().facts().minutes().leadMinutes();
        Duration takes = Duration.ofMinutes(lead == null ? 0 : lead);
        Moment moment = product.moment();
        return takes.compareTo(Duration.between(moment.at(), moment.hours().closes())) < 0
                ? moment.at().plus(takes)
                : null;
    }

    private static double before(ProductToday product, LocalTime ready) {
        double now = product.begun().share();
        return now >= 1 ? 1 : (product.moment().share(ready) - now) / (1 - now);
    }

    /** As many as the product's maximum leaves; else no more than could ever sell. */
    private static int most(ProductToday product, double left, int size) {
        double[] wanted = product.rest().values();
        double most = Math.ceil(wanted[wanted.length - 1] / size);
        Integer maximum = product.product().facts().limits().maximum();
        Double sold = product.soFar().sold();
        if (maximum != null && sold != null) {
            most = Math.min(most, Math.floor(Math.max(0, maximum - sold - left) / size));
        }
        return (int) most;
    }

    /** What the trays that pay hold. */
    int pieces() {
        return best.trays() * size;
    }

    /** What is to be said of it. */
    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        Integer lead = product.product().facts().minutes().leadMinutes();
        if (ready == null) {
            facts.add(Fact.of(CourseKind.TRAY_TOO_LATE)
                    .with("minutes", lead == null ? 0 : lead)
                    .with("closes", product.moment().hours().closes()));
        } else if (best.trays() == 0) {
            facts.add(Fact.of(CourseKind.NO_TRAY_PAYS).with("missed", ProductToday.tenth(without.missed())));
        } else {
            facts.add(Fact.of(CourseKind.ANOTHER_TRAY_PAYS)
                    .with("trays", best.trays())
                    .with("size", size)
                    .with("pieces", pieces())
                    .with("ready", ready)
                    .with("saves", saves == null ? 0 : saves));
        }
        if (lead == null) {
            facts.add(Fact.of(CourseKind.LEAD_UNKNOWN)
                    .with("product", product.product().code()));
        }
        return facts;
    }
}
