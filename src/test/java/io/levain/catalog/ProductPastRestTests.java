package io.levain.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.intake.BatchAnswer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Which product takes the place of which. */
@LevainTest
class ProductPastRestTests {

    private final RestCalls rest;

    ProductPastRestTests(@Autowired RestTestClient client) {
        rest = new RestCalls(client);
    }

    @BeforeEach
    void bakeThree() {
        post("a,A,,", "b,B,,", "c,C,,");
    }

    @Test
    void takesALineInOneBodyInAnyOrder() {
        assertThat(refusals(post("f,F,e,2026-05-01", "e,E,d,", "d,D,c,2026-01-01")))
                .isEmpty();
        assertThat(rest.csv("/api/v1/products")).contains(",c,2026-01-01\n", ",d,\n", ",e,2026-05-01\n");
        assertThat(post("f,F,e,2026-05-01", "e,E,d,", "d,D,c,2026-01-01").unchanged())
                .isEqualTo(3);
        assertThat(refusals(post("f,F,,", "e,E,f,"))).as("another way round").isEmpty();
    }

    @Test
    void refusesItselfAndWhatIsNotThere() {
        assertThat(refusals(post("a,A,a,"))).containsExactly("replaces a must be another product than the row's own");
        assertThat(refusals(post("a,A,z,")))
                .containsExactly("replaces z is no product of this chain; send that one first");
        assertThat(refusals(post("z,,,", "a,A,z,")))
                .as("refused itself")
                .last()
                .isEqualTo("replaces z is no product of this chain; send that one first");
    }

    @Test
    void refusesACircleWhereverItIsClosed() {
        assertThat(refusals(post("b,B,a,", "c,C,b,", "a,A,c,")))
                .as("in one body")
                .containsExactly("replaces b leads back to c itself, by b, a, c");
        assertThat(refusals(post("c,C,b,")))
                .as("in another")
                .containsExactly("replaces b leads back to c itself, by b, a, c");
        assertThat(refusals(post("y,Y,x,", "x,X,y,"))).as("of new ones").hasSize(2);
    }

    @Test
    void refusesASecondOneInTheSamePlace() {
        post("b,B,a,");
        assertThat(refusals(post("c,C,a,")))
                .containsExactly("replaces a is replaced by b already; only one product can do so");
        assertThat(refusals(post("b,B,,", "c,C,a,"))).as("passed on").isEmpty();
    }

    @Test
    void refusesADayThatIsOfNothingOrFarAway() {
        assertThat(refusals(post("b,B,,2026-05-01")))
                .containsExactly("replaces_from 2026-05-01 needs replaces: say whose place it takes");
        assertThat(refusals(post("b,B,a,2126-05-01")))
                .singleElement()
                .asString()
                .startsWith("replaces_from 2126-05-01 lies too far ahead");
        post("b,B,a,2026-05-01");
        assertThat(refusals(rest.csv("/api/v1/products", "product,name,replaces\nb,B,\n")))
                .containsExactly("replaces null must not be empty as long as replaces_from is not");
    }

    @Test
    void letsGoOfAProductThatIsRemoved() {
        post("b,B,a,2026-05-01");
        rest.delete("/api/v1/products/a").expectStatus().isNoContent();

        assertThat(rest.csv("/api/v1/products")).contains("b,B").doesNotContain("2026-05-01");
        assertThat(rest.json("/api/v1/removed")).contains(",a,2026-05-01");
    }

    private BatchAnswer post(String... rows) {
        return rest.csv("/api/v1/products", "product,name,replaces,replaces_from\n" + String.join("\n", rows) + "\n");
    }

    private static List<String> refusals(BatchAnswer answer) {
        return answer.answers().stream()
                .map(row -> row.field() + " " + row.value() + " " + row.reason())
                .toList();
    }
}
