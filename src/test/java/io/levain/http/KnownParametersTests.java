package io.levain.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ProblemDetail;
import org.springframework.test.web.servlet.client.RestTestClient;

@LevainTest
class KnownParametersTests {

    @Autowired
    private RestTestClient client;

    private RestCalls rest;

    @BeforeEach
    void speaksToTheServer() {
        rest = new RestCalls(client);
    }

    @Test
    void namesAMistypedOneAndThoseThatAreRead() {
        ProblemDetail problem = problem("/api/v1/sales?form=2026-03-01");
        assertThat(problem.getProperties()).containsEntry("field", "form").containsEntry("value", "2026-03-01");
        assertThat(problem.getDetail()).contains("after, bakery, chain, from, limit, product, to are");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/chains?chain=default",
                "/api/v1/products?answers=all",
                "/api/v1/models?x",
                "/api/v1/products?Chain=default"
            })
    void refusesWhatNobodyReads(String uri) {
        problem(uri);
    }

    @Test
    void refusesOneThatIsThereTwice() {
        assertThat(problem("/api/v1/products?chain=default&chain=other").getProperties())
                .isEqualTo(Map.of("field", "chain", "value", "other"));
    }

    @Test
    void refusesThemWhereSomethingIsChanged() {
        ProblemDetail problem = RestCalls.problem(rest.put("/api/v1/chains/north?nmae=North", "{}"), 400);
        assertThat(problem.getProperties()).containsEntry("field", "nmae");
        assertThat(rest.json("/api/v1/chains")).doesNotContain("north");
    }

    @Test
    void knowsWhatTheReaderOfRowsReads() {
        assertThat(rest.csv("/api/v1/products?answers=all&chain=default", "product,name\nrye,Rye\n")
                        .answers())
                .hasSize(1);
    }

    private ProblemDetail problem(String uri) {
        return RestCalls.problem(client.get().uri(uri).exchange(), 400);
    }
}
