package io.levain.lostshares;

import io.levain.catalog.Bakery;
import io.levain.catalog.Catalog;
import io.levain.catalog.Product;
import io.levain.evaluation.LostShares;
import io.levain.evaluation.ShortDay;
import io.levain.facts.Fact;
import io.levain.lostshares.LostShareAnswer.MeasuredShare;
import io.levain.lostshares.LostShareAnswer.ShareOfCategory;
import io.levain.lostshares.LostShareAnswer.ShareOfProduct;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/bakeries/{bakery}/lost-share", produces = MediaType.APPLICATION_JSON_VALUE)
class LostShareController {

    /** With a larger standard error nothing is told that is not known anyway. */
    private static final double TOLD_BELOW = .3;

    private final ShortDays days;
    private final Catalog catalog;

    LostShareController(ShortDays days, Catalog catalog) {
        this.days = days;
        this.catalog = catalog;
    }

    @Operation(
            summary = "Tells which share of missed sales is truly lost, as the bakery's days tell.",
            description =
                    "It rests on the last two years' days of which it is known what was baked. It is used for nothing:"
                            + " who believes it enters it as lost_share of a product.")
    @GetMapping
    LostShareAnswer read(Bakery bakery) {
        List<ShortDay> known = days.of(bakery);
        Optional<LostShares> measured = LostShares.of(known);
        Set<String> sold = known.stream()
                .flatMap(day -> day.products().stream())
                .map(ShortDay.Sale::product)
                .collect(Collectors.toSet());
        Map<String, LostShares.Share> products =
                measured.map(LostShares::products).orElse(Map.of());
        return new LostShareAnswer(
                bakery.code(),
                told(measured.map(LostShares::shop).orElse(null)),
                measured.map(LostShares::categories).orElse(Map.of()).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(category -> new ShareOfCategory(category.getKey(), told(category.getValue())))
                        .toList(),
                catalog.products(bakery.chainId()).stream()
                        .filter(product -> sold.contains(product.code()))
                        .map(product -> of(product, products.get(product.code())))
                        .toList(),
                List.of(Fact.of(LostShareKind.LOST_SHARE_ONLY_AS_ENTERED)));
    }

    private static ShareOfProduct of(Product product, LostShares.@Nullable Share share) {
        return new ShareOfProduct(
                product.code(),
                product.facts().name(),
                product.facts().category(),
                product.facts().lostShare(),
                told(share));
    }

    private static MeasuredShare told(LostShares.@Nullable Share share) {
        if (share == null) {
            return new MeasuredShare(null, null, 0, List.of(Fact.of(LostShareKind.LOST_SHARE_NEVER_SHORT)));
        }
        double error = hundredth(share.standardError());
        if (share.standardError() >= TOLD_BELOW) {
            return new MeasuredShare(
                    null,
                    error,
                    share.days(),
                    List.of(Fact.of(LostShareKind.LOST_SHARE_NOT_YET_KNOWN)
                            .with("days", share.days())
                            .with("more", share.daysTo(TOLD_BELOW))));
        }
        double lost = hundredth(Math.max(0, Math.min(1, share.lost())));
        return new MeasuredShare(
                lost,
                error,
                share.days(),
                List.of(Fact.of(LostShareKind.LOST_SHARE_MEASURED)
                        .with("share", lost)
                        .with("error", error)
                        .with("days", share.days())));
    }

    private static double hundredth(double exact) {
        return Math.rint(exact * 100) / 100;
    }
}
