package io.levain.forecast;

import io.levain.catalog.Product;
import io.levain.decision.AimPlace;
import io.levain.decision.BakeCount;
import io.levain.decision.Demand;
import io.levain.decision.Limits;
import io.levain.decision.Outcomes;
import io.levain.decision.PieceLoss;
import io.levain.decision.ServiceLevel;
import io.levain.facts.Fact;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One product of a forecast. It is never changed. */
@Entity
@Table(name = "forecast_item")
class ForecastItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forecast_item_seq")
    @SequenceGenerator(name = "forecast_item_seq", sequenceName = "forecast_item_seq", allocationSize = 50)
    private @Nullable Long id;

    private long forecastId;

    private long productId;
    private double usual;
    private String quantiles;
    private double serviceLevel;

    @Enumerated(EnumType.STRING)
    private ServiceLevel.Source serviceLevelFrom;

    @Enumerated(EnumType.STRING)
    private @Nullable AimPlace levelSetFor;

    @Enumerated(EnumType.STRING)
    private ServiceLevel.@Nullable Bound levelMovedBy;

    private @Nullable Double levelByHand;
    private @Nullable Double levelByReturnRate;
    private @Nullable Double levelByMoney;
    private @Nullable Double lossUnsold;
    private @Nullable Double lossMissed;

    private @Nullable Integer tray;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Integer minimum;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Integer maximum;

    private int walkIn;
    private double ordered;
    private int bake;

    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Integer ruleBake;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ForecastItem() {}

    ForecastItem(
            long productId,
            double usual,
            String quantiles,
            ServiceLevel level,
            @Nullable AimPlace levelSetFor,
            PieceLoss loss,
            Limits limits,
            BakeCount count,
            @Nullable Integer ruleBake) {
        this.productId = productId;
        this.usual = usual;
        this.quantiles = quantiles;
        this.serviceLevel = level.level();
        this.serviceLevelFrom = level.from();
        this.levelSetFor = levelSetFor;
        this.levelMovedBy = level.movedBy();
        this.levelByHand = level.alternatives().byHand();
        this.levelByReturnRate = level.alternatives().fromReturnRate();
        this.levelByMoney = level.alternatives().fromMoney();
        this.lossUnsold = loss.unsold();
        this.lossMissed = loss.missed();
        this.tray = limits.tray();
        this.minimum = limits.minimum();
        this.maximum = limits.maximum();
        this.walkIn = count.walkIn();
        this.ordered = count.ordered();
        this.bake = count.bake();
        this.ruleBake = ruleBake;
    }

    /** The same product, not stored yet, with another count. */
    ForecastItem with(BakeCount count) {
        ForecastItem other = new ForecastItem();
        other.productId = productId;
        other.usual = usual;
        other.quantiles = quantiles;
        other.serviceLevel = serviceLevel;
        other.serviceLevelFrom = serviceLevelFrom;
        other.levelSetFor = levelSetFor;
        other.levelMovedBy = levelMovedBy;
        other.levelByHand = levelByHand;
        other.levelByReturnRate = levelByReturnRate;
        other.levelByMoney = levelByMoney;
        other.lossUnsold = lossUnsold;
        other.lossMissed = lossMissed;
        other.tray = tray;
        other.minimum = minimum;
        other.maximum = maximum;
        other.ruleBake = ruleBake;
        other.walkIn = count.walkIn();
        other.ordered = count.ordered();
        other.bake = count.bake();
        return other;
    }

    BakeCount count() {
        return new BakeCount(walkIn, ordered, bake);
    }

    /** Puts it into a stored forecast. */
    ForecastItem of(ForecastEntity forecast) {
        forecastId = forecast.id();
        return this;
    }

    long forecastId() {
        return forecastId;
    }

    long productId() {
        return productId;
    }

    /**
     * What it says.
     *
     * @param product that it is about
     * @param closed whether the day is
     * @param why how counts come about, by product code
     * @param salvageLearned what left-over pieces were seen to bring, by product code
     */
    ForecastAnswer.ProductForecast answer(
            Product product, boolean closed, Map<String, List<Fact>> why, Map<String, BigDecimal> salvageLearned) {
        return new ForecastAnswer.ProductForecast(
                product.code(),
                product.facts().name(),
                bake,
                walkIn,
                ordered,
                usual,
                serviceLevel,
                serviceLevelFrom.word(),
                levelSetFor == null ? null : levelSetFor.words(),
                levelMovedBy == null ? null : levelMovedBy.word(),
                new Levels(levelByHand, levelByReturnRate, levelByMoney),
                tray,
                QuantileText.read(quantiles),
                closed ? null : expected(),
                why.get(product.code()),
                salvageLearned.get(product.code()));
    }

    private Expected expected() {
        return Expected.of(Outcomes.around(
                count(),
                new Demand(QuantileText.quantiles(quantiles)),
                new PieceLoss(lossUnsold, lossMissed),
                new Limits(tray, null, null)));
    }
}
