package io.levain.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a page to what makes one: each element closed where it belongs, nothing left of the template, no script. */
final class WellFormed {

    private static final Set<String> VOID = Set.of("meta", "link", "br");

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z-]+(?:=\"[^\"<]*\")?)*)\\s*>");

    private WellFormed() {}

    static void check(String html) {
        assertThat(html).startsWith("<!doctype html>").doesNotContain("th:", "??", "${", "<script", " style=");
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html);
        int end = "<!doctype html>".length();
        while (tags.find()) {
            assertThat(html.substring(end, tags.start())).doesNotContain("<");
            end = tags.end();
            String name = tags.group(2).toLowerCase(Locale.ROOT);
            if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).as("closed before offset " + end).isEqualTo(name);
            } else if (!VOID.contains(name)) {
                open.push(name);
            }
        }
        assertThat(open).isEmpty();
    }
}
