package io.levain.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.levain.LevainTest;
import io.levain.RestCalls;
import io.levain.Shops;
import io.levain.catalog.Catalog;
import io.levain.forecast.Forecasts;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** What a baker sees in a browser. */
@LevainTest
class PlanPageTests {

    private final RestTestClient client;
    private final RestCalls rest;
    private final Forecasts forecasts;
    private final Catalog catalog;

    @Autowired
    PlanPageTests(RestTestClient client, Forecasts forecasts, Catalog catalog) {
        this.client = client;
        this.rest = new RestCalls(client);
        this.forecasts = forecasts;
        this.catalog = catalog;
    }

    @Test
    void showsOneShop() {
        shops();
        String page = page("/plan?bakery=harbour", "en-GB", 200);
        assertThat(page)
                .contains("<html lang=\"en-GB\"", "5 March 2026", ">Harbour</p>")
                .contains(
                        "<th scope=\"row\"><span dir=\"auto\">Country rye</span></th>", "<td class=\"number\">12</td>")
                .contains("12 that are ordered", "1 more would lose €")
                .contains("href=\"/plan?bakery=harbour&amp;date=2026-03-05&amp;sheet=true\"")
                .contains("/plan?bakery=harbour&amp;date=2026-03-06", "/plan?bakery=mill&amp;date=2026-03-05")
                .doesNotContain("rel=\"prev\"");
        assertThat(page("/plan?bakery=mill", "en-GB", 200))
                .as("it alone fills its trays")
                .contains("6 more would lose €");
        assertThat(page("/plan?bakery=harbour&date=2026-03-18", "en", 200))
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        shops();
        assertThat(page("/plan?bakery=harbour", "de-DE,de;q=0.9", 200))
                .contains(
                        "<html lang=\"de-DE\"", "Donnerstag, 5. März 2026", ">Backen</th>", "1 mehr: ", "\u00a0€ mehr")
                .contains("was bis Dienstag, 3. März 2026 verkauft wurde");
        assertThat(page("/plan?bakery=harbour", "fr", 200))
                .contains("<html lang=\"fr\"", "Jeudi 5 mars 2026", ">D’habitude</th>", "\u00a0€ perdus en plus");
        assertThat(page("/plan?bakery=harbour&date=2026-03-08", "es", 200)).contains("Sunday, March 8, 2026");
    }

    @Test
    void showsAllShopsWhereTheirGoodsAreBaked() {
        shops();
        String page = page("/plan", "en", 200);
        assertThat(page)
                .contains("<h2 dir=\"auto\">Baked at Central</h2>", "<h2 dir=\"auto\">Baked at Mill</h2>")
                .contains("This bakery has no sales to learn from yet", ">New shop</a>")
                .contains("<span dir=\"auto\">sour</span>");
        assertThat(Pattern.compile("<th role=\"rowheader\" scope=\"row\"")
                        .matcher(page)
                        .results())
                .hasSize(6);
        assertThat(page("/plan?sheet=true", "en", 200))
                .contains("<body class=\"sheet\">")
                .doesNotContain("<nav");
    }

    @Test
    void showsTheBakersNumberBesideTheForecasts() {
        shops();
        String forecast = rest.json("/api/v1/bakeries/harbour/forecasts?date=2026-03-05");
        int foretold =
                JsonMapper.shared().readTree(forecast).at("/products/2/bake").asInt();
        rest.put(
                        "/api/v1/bakeries/harbour/overrides/2026-03-05/rye",
                        "{\"count\": 91, \"reason\": \"school <i>trip</i>\", \"by\": \"Anna\"}")
                .expectStatus()
                .isOk();
        assertThat(page("/plan?bakery=harbour", "de", 200))
                .contains(
                        "count\">91<", "Von Anna so gesagt: school &lt;i&gt;trip&lt;/i&gt;; vorhergesagt " + foretold);
        assertThat(page("/plan?bakery=central", "de", 200)).doesNotContain("so gesagt");
        assertThat(page("/plan", "de", 200)).contains(">91<");
    }

    @Test
    void showsTheOnlyShopAndNamesAsTheyAre() {
        String rye = "L'Atelier <b>\\\"Ö\\\"</b> & 🥐";
        sell("[{\"product\": \"p0\", \"name\": \"" + rye + "\"}, {\"product\": \"p1\", \"name\": \"לחם שיפון\"}]", 40);
        String page = page("/plan", "en", 200);
        assertThat(page)
                .contains("L&#39;Atelier &lt;b&gt;&quot;Ö&quot;&lt;/b&gt; &amp; 🥐", "dir=\"auto\">לחם שיפון")
                .doesNotContain("<b>", "All shops");
        assertThat(Pattern.compile("<th scope=\"row\"").matcher(page).results()).hasSize(40);
    }

    @Test
    void saysWhatIsWantingWhereNothingIsForetold() {
        assertThat(page("/plan", "en", 200)).contains("There is no bakery yet");
        shops();
        assertThat(page("/plan?bakery=new", "en", 200))
                .contains("This bakery has no sales to learn from yet. What to do: POST them to");
        assertThat(page("/plan?bakery=harbour&date=2026-03-04", "en", 200)).contains("That day had begun");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        shops();
        assertThat(page("/plan?bakery=%3Ci%3E", "de", 404))
                .contains("&lt;i&gt;")
                .doesNotContain("<i>");
        assertThat(page("/plan?date=tomorrow", "en", 400)).contains("This is no day", "date: tomorrow");
        assertThat(page("/plan?date=2026-04-01", "en", 400)).contains("A plan can begin from");
        assertThat(page("/plan?bakery=harbour&date=2026-04-01", "en", 400)).contains("Forecasts reach 14 days ahead");
        assertThat(page("/plan?bakery=harbour&date=2026-01-01", "en", 404)).contains("No forecast was issued");
        client.get().uri("/plan?bekery=harbour").exchange().expectStatus().isBadRequest();
    }

    @Test
    void beginsWithThePlan() {
        client.get()
                .uri("/")
                .exchange()
                .expectStatus()
                .isFound()
                .expectHeader()
                .valueMatches("Location", "http://[^/]+/plan");
        assertThat(Objects.requireNonNull(client.get()
                        .uri("/page.css")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody()))
                .contains("prefers-color-scheme");
    }

    private void shops() {
        Shops.send(rest);
        String order = "bakery,product,date,quantity\nharbour,rye,2026-03-05,12\n";
        assertThat(rest.csv("/api/v1/orders", order).refused()).isZero();
        forecasts.issue(catalog.chain("default"));
    }

    /** Makes one shop that has sold so many products. */
    private void sell(String products, int count) {
        StringBuilder csv = new StringBuilder("bakery,product,date,sold\n");
        for (int product = 0; product < count; product++) {
            for (LocalDate date = Shops.YESTERDAY.minusDays(40);
                    !date.isAfter(Shops.YESTERDAY);
                    date = date.plusDays(1)) {
                csv.append("shop,p").append(product).append(',').append(date).append(",20\n");
            }
        }
        assertThat(rest.csv("/api/v1/sales?create=true", csv.toString()).refused())
                .isZero();
        assertThat(rest.json("/api/v1/products", products).refused()).isZero();
        forecasts.issue(catalog.chain("default"));
    }

    private String page(String uri, String language, int status) {
        String html = Objects.requireNonNull(client.get()
                .uri(java.net.URI.create(uri))
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", language)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectHeader()
                .value("Content-Security-Policy", policy -> assertThat(policy).contains("default-src 'self'"))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        WellFormed.check(html);
        return html;
    }
}
