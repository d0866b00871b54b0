package io.levain.intake;

import io.levain.facts.Refused;
import io.levain.files.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a client asks for, by the parameters {@code limit} and {@code after}. A controller takes it as a
 * parameter and gives it the whole list, in an order that stays. If there is more, the answer has a header {@code Link}
 * that says where; what is added to the list meanwhile is neither missed nor given twice.
 *
 * <pre>{@code
 * @GetMapping
 * Rows<OrderRow> list(Paging paging) {
 *     return paging.of(store.rows());
 * }
 * }</pre>
 */
public final class Paging {

    /** The parameter that says how many at most. */
    public static final String LIMIT = "limit";

    /** The parameter that says where the part before ended. */
    public static final String AFTER = "after";

    /** The most that may be asked for at once. */
    public static final int MOST = 1_000;

    private final @Nullable Integer limit;
    private final @Nullable String after;
    private final Consumer<String> next;

    /**
     * As a request asks.
     *
     * @param limit how many at most, or null for as many as there are usually
     * @param after where the part before ended, or null for the first one
     * @param next told where this part ends, if there is more
     */
    Paging(@Nullable Integer limit, @Nullable String after, Consumer<String> next) {
        this.limit = limit;
        this.after = after;
        this.next = next;
    }

    /**
     * The part of rows; all of them, read while they are written, unless a part is asked for.
     *
     * @throws Refused if the row after which it begins is not there any more
     */
    public <R> Rows<R> of(Rows<R> rows) {
        if (limit == null && after == null) {
            return rows;
        }
        Part<R> part = new Part<>(rows.key(), limit == null ? MOST : limit);
        try {
            rows.source().accept(part::add);
        } catch (Enough e) {
            next.accept(part.end());
        }
        List<R> found = part.found();
        return new Rows<R>(rows.format(), rows.key(), each -> found.forEach(each), false);
    }

    /**
     * The part of a list; all of it unless a part is asked for.
     *
     * @param key what tells its entries apart
     * @throws Refused if the entry after which it begins is not there any more
     */
    public <T> List<T> of(List<T> list, Function<? super T, ?> key) {
        return of(list, key, Integer.MAX_VALUE);
    }

    /** The same, with at most so many unless another number is asked for. */
    public <T> List<T> of(List<T> list, Function<? super T, ?> key, int usually) {
        Part<T> part = new Part<>(key, limit == null ? usually : limit);
        try {
            list.forEach(part::add);
        } catch (Enough e) {
            next.accept(part.end());
        }
        return part.found();
    }

    /** How much of a list, from its beginning, will be needed, if there are usually so many. */
    public int needed(int usually) {
        return after == null ? (limit == null ? usually : limit) + 1 : Integer.MAX_VALUE;
    }

    /** Thrown through who reads a list, for there is no other way to tell it that it may stop. */
    private static final class Enough extends RuntimeException {

        private Enough() {
            super("enough", null, false, false);
        }
    }

    /** What has been found of the part while the list is read. */
    private final class Part<T> {

        private final Function<? super T, ?> key;
        private final int most;
        private final List<T> found = new ArrayList<>();
        private boolean begun = after == null;

        Part(Function<? super T, ?> key, int most) {
            this.key = key;
            this.most = most;
        }

        void add(T entry) {
            if (!begun) {
                begun = cursor(entry).equals(after);
            } else if (found.size() == most) {
                throw new Enough();
            } else {
                found.add(entry);
            }
        }

        String end() {
            return cursor(found.get(found.size() - 1));
        }

        private String cursor(T entry) {
            byte[] text = String.valueOf(key.apply(entry)).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        }

        List<T> found() {
            if (!begun) {
                throw Refused.because(IntakeFailure.PLACE_IS_GONE)
                        .about("after", Refusal.shortened(String.valueOf(after)));
            }
            return List.copyOf(found);
        }
    }
}
