package io.levain.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** What no library of a client would send, and what is answered all the same: a problem, and never that Levain failed. */
@LevainTest
class OddRequestsTests {

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/products?=x                     | 400 | without a name",
                "/api/v1/products?&=                     | 400 | without a name",
                "/api/v1/products?chain=%00              | 400 | control",
                "/api/v1/products?chain=%FF              | 400 | chain is not written",
                "/api/v1/products?chain=%ED%A0%80        | 400 | chain is not written",
                "/api/v1/products?%FF                    | 400 | %FF is not written",
                "/api/v1/products?chain=%zz              | 400 | chain is not written",
                "/actuator/health?=x                     | 400 | without a name",
                "/v3/api-docs?=x                         | 400 | without a name",
                "/api/v1/sales?from=+999999999-12-31     | 400 | from must be a date",
                "/api/v1/sales?from=%2B999999999-12-31   | 400 | between 1970 and 2199",
                "/api/v1/sales?to=-999999999-01-01       | 400 | between 1970 and 2199",
                "/api/v1/bakeries/mill/forecasts?date=-999999999-01-01 | 400 | date must be",
                "/api/v1/bakeries/mill/sales/-999999999-01-01          | 404 | no such bakery",
                "/api/v1/products?chain=<x>              | 400 | HTTP",
                "/%FF                                    | 400 | HTTP",
                "/%                                      | 400 | HTTP",
                "/a b                                    | 400 | HTTP",
                "/error                                  | 404 | /error",
                "/WEB-INF/web.xml                        | 404 | nothing at this address",
                "/actuator/metrics/nothing               | 404 | nothing under this name",
                "/nothing                                | 404 | /nothing"
            })
    void areAnsweredAsAProblem(String address, int status, String said) throws IOException {
        assertProblem("GET " + address + " HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n", status, said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: l\r\nno header\r\n\r\n",
                "G@T / HTTP/1.1\r\nHost: l\r\n\r\n",
                "POST /api/v1/products HTTP/1.1\r\nHost: l\r\nContent-Length: -1\r\n\r\n",
                "POST /api/v1/products HTTP/1.1\r\nHost: l\r\nContent-Length: two\r\n\r\n"
            })
    void areAnsweredAsAProblemWhereTheyAreNoHttp(String request) throws IOException {
        assertProblem(request, 400, "");
    }

    @Test
    void areAnsweredAsAProblemWhereTheirChunksAreNone() throws IOException {
        String head = "POST /api/v1/products HTTP/1.1\r\nHost: l\r\nContent-Type: text/csv\r\n";
        assertProblem(head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400, "chunks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"multipart/form-data", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void mayBeForms(String type) throws IOException {
        assertProblem(
                "POST /api/v1/products HTTP/1.1\r\nHost: l\r\nConnection: close\r\nContent-Type: " + type
                        + "\r\nContent-Length: 4\r\n\r\n%F=1",
                415,
                "text/csv");
    }

    /** A bakery that is not there is named first. */
    @Test
    void mayAskABakeryForADayThatIsNone() throws IOException {
        String bakery = "{\"bakery\":\"mill\",\"name\":\"Mill\",\"timeZone\":\"Europe/Berlin\",\"country\":\"DE\"}";
        String post = "POST /api/v1/bakeries HTTP/1.1\r\nHost: l\r\nConnection: close\r\nContent-Type: application/json"
                + "\r\nContent-Length: " + bakery.length() + "\r\n\r\n" + bakery;
        try (RawRequests requests = new RawRequests(port)) {
            assertThat(requests.answer(post, 10_000)).startsWith("HTTP/1.1 200");
        }
        String get =
                "GET /api/v1/bakeries/mill/sales/-999999999-01-01 HTTP/1.1\r\nHost: l\r\nConnection: close\r\n\r\n";
        assertProblem(get, 400, "date must be");
    }

    private void assertProblem(String request, int status, String said) throws IOException {
        try (RawRequests requests = new RawRequests(port)) {
            assertThat(requests.answer(request, 10_000))
                    .startsWith("HTTP/1.1 " + status)
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("\"detail\":\"", said)
                    .doesNotContain("Exception", "<html");
        }
    }
}
