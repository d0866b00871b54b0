package io.levain.forecast;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores forecasts in the place of those that count. */
@Component
class NewForecasts {

    private static final String FORGET_ITEMS = """
            delete from forecast_item where forecast_id in (
                select id from forecast
                where bakery_id = ? and forecast_date = ? and replaced_by = ? and not held)
            """;

    private static final String FORGET =
            "delete from forecast where bakery_id = ? and forecast_date = ? and replaced_by = ? and not held";

    private static final String REPLACE =
            "update forecast set replaced_by = ? where bakery_id = ? and forecast_date = ? and replaced_by = 0";

    private final ForecastEntities forecasts;
    private final ForecastItems items;
    private final JdbcTemplate jdbc;

    NewForecasts(ForecastEntities forecasts, ForecastItems items, JdbcTemplate jdbc) {
        this.forecasts = forecasts;
        this.items = items;
        this.jdbc = jdbc;
    }

    /**
     * Stores them.
     *
     * @param issued a row for each of the drafts, in their order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(List<Draft> drafts, List<ForecastEntity> issued) {
        forecasts.saveAll(issued);
        List<ForecastItem> all = new ArrayList<>();
        for (int i = 0; i < issued.size(); i++) {
            ForecastEntity forecast = issued.get(i);
            replaceBefore(drafts.get(i), forecast.id());
            drafts.get(i).items().forEach(item -> all.add(item.of(forecast)));
        }
        items.saveAll(all);
    }

    /**
     * Hibernate inserts the new one at the end of the transaction; until then the place has to be free. The one before is
     * replaced first, which waits for whoever holds it at this moment, and forgotten unless it is held.
     */
    private void replaceBefore(Draft draft, long id) {
        jdbc.update(REPLACE, id, draft.bakeryId(), draft.date());
        jdbc.update(FORGET_ITEMS, draft.bakeryId(), draft.date(), id);
        jdbc.update(FORGET, draft.bakeryId(), draft.date(), id);
    }
}
