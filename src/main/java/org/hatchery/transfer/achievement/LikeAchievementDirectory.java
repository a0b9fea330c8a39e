package org.hatchery.transfer.achievement;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Wording;
import org.hatchery.transfer.check.Likeness;
import org.hatchery.transfer.conversion.Conversion;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds achievements that may be the same as one, wherever they are; of what is not published it tells no more than where. */
@Component
class LikeAchievementDirectory {
    /** So many are compared in full; a text that more have keys in common with is a form, and no text. */
    private static final int COMPARED = 50;

    /** As many as anybody reads. */
    private static final int SHOWN = 5;

    private final MongoOperations mongo;

    LikeAchievementDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The few fields that are read of another. */
    private record Other(
            @Id AchievementId id, Facts facts, @Nullable LocalDate publishedOn) {
        private record Facts(
                String title,
                @Nullable String summary,
                String unit,
                @Nullable CreditCode unitCode,
                RegionCode region) {}

        private String text() {
            return AchievementFacts.text(facts.title(), facts.summary());
        }

        private String seen() {
            return publishedOn == null ? facts.region().value() : facts.title() + " · " + facts.unit();
        }

        private boolean isOfAnotherUnit(AchievementFacts mine) {
            CreditCode code = facts.unitCode();
            return code == null || mine.unitCode() == null
                    ? !Wording.same(facts.unit(), mine.unit())
                    : !code.equals(mine.unitCode());
        }
    }

    private record Alike(double likeness, Other other) {}

    /** Those of much the same text, the likest first, with the likeness in per cent. */
    List<String> byText(RegisteredAchievement one, double least) {
        if (one.getTextKeys().isEmpty()) {
            return List.of();
        }
        String text = one.getFacts().text();
        return others(one, where(TextKeys.FIELD).in(one.getTextKeys())).stream()
                .map(other -> new Alike(Likeness.of(text, other.text()), other))
                .filter(alike -> alike.likeness() >= least)
                .sorted(Comparator.comparing(Alike::likeness).reversed())
                .limit(SHOWN)
                .map(alike -> Math.round(alike.likeness() * 100) + "% · "
                        + alike.other().seen())
                .toList();
    }

    /** Those of other units that name the same contract, or were converted with the same partner on the same day. */
    List<String> byConversion(RegisteredAchievement one) {
        return one.getConversions().stream()
                .filter(Conversion::hasContract)
                .flatMap(mine -> others(one, same(mine)).stream()
                        .filter(other -> other.isOfAnotherUnit(one.getFacts()))
                        .map(other -> mine.number() + " · " + other.seen()))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private static Criteria same(Conversion mine) {
        Criteria deal = where("conversions")
                .elemMatch(where("partner")
                        .is(mine.partner())
                        .and("on")
                        .is(mine.on())
                        .and("price")
                        .is(mine.price()));
        return mine.contract() == null
                ? deal
                : new Criteria().orOperator(deal, where("conversions.contract").is(mine.contract()));
    }

    private List<Other> others(RegisteredAchievement one, Criteria which) {
        var query = new Query(allOf(List.of(which, where("_id").ne(one.getId())))).limit(COMPARED);
        query.fields()
                .include("facts.title", "facts.summary", "facts.unit", "facts.unitCode", "facts.region", "publishedOn");
        return mongo.find(query, Other.class, mongo.getCollectionName(RegisteredAchievement.class));
    }
}
