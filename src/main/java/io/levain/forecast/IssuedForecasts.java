package io.levain.forecast;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps forecasts as they were issued. */
@Service
class IssuedForecasts {

    private final ForecastEntities forecasts;
    private final ForecastItems items;
    private final JsonMapper json;

    IssuedForecasts(ForecastEntities forecasts, ForecastItems items, JsonMapper json) {
        this.forecasts = forecasts;
        this.items = items;
        this.json = json;
    }

    /** Issues those of the drafts that say anything that the forecast before did not, and gives their number. */
    @Transactional
    public int issue(List<Draft> drafts, Instant now) {
        List<ForecastEntity> issued = new ArrayList<>();
        List<List<ForecastItem>> itemsOfIssued = new ArrayList<>();
        for (Draft draft : drafts) {
            String context = json.writeValueAsString(draft.context());
            String hash = hash(draft, context);
            boolean known = forecasts
                    .findFirstByBakeryIdAndForecastDateOrderByIdDesc(draft.bakeryId(), draft.date())
                    .filter(before -> before.contentHash().equals(hash))
                    .isPresent();
            if (!known) {
                issued.add(new ForecastEntity(draft.bakeryId(), draft.date(), now, draft.basis(), context, hash));
                itemsOfIssued.add(draft.items());
            }
        }
        forecasts.saveAll(issued);
        List<ForecastItem> all = new ArrayList<>();
        for (int i = 0; i < issued.size(); i++) {
            ForecastEntity forecast = issued.get(i);
            itemsOfIssued.get(i).forEach(item -> all.add(item.of(forecast)));
        }
        items.saveAll(all);
        return issued.size();
    }

    /** What was known when a forecast was issued. */
    ForecastContext context(ForecastEntity forecast) {
        return json.readValue(forecast.context(), ForecastContext.class);
    }

    private static String hash(Draft draft, String context) {
        StringBuilder content = new StringBuilder(context).append(draft.basis());
        draft.items().forEach(item -> content.append('\n').append(item.content()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
