package org.hatchery.transfer.achievement;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Wording;
import org.hatchery.transfer.check.Likeness;
import org.hatchery.transfer.conversion.Conversion;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Finds achievements that may be the same as one, wherever they are; of what is not published it tells no more than where. */
@Component
class LikeAchievementDirectory {
    /** So many are compared in full; a text that more have as many keys in common with is a form. */
    private static final int COMPARED = 50;

    private static final List<String> READ =
            List.of("facts.title", "facts.summary", "facts.unit", "facts.unitCode", "facts.region", "publishedOn");

    /** As many as anybody reads. */
    private static final int SHOWN = 5;

    private final MongoOperations mongo;

    LikeAchievementDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** Those that name one of these certificates as that of a conversion. */
    List<RegisteredAchievement> naming(Collection<String> certificates) {
        return mongo.find(new Query(where("conversions.contract").in(certificates)), RegisteredAchievement.class);
    }

    /** Notes what was found beside whatever its unit is about to write, which is no change of theirs; that is looked at again anyway. */
    void note(RegisteredAchievement one) {
        mongo.updateFirst(
                new Query(where("_id").is(one.getId()).and("version").is(one.getVersion())),
                // the version is said, or it would be counted on
                Update.update("findings", one.getFindings()).set("version", one.getVersion()),
                RegisteredAchievement.class);
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

    /** The likest first; always in the same order. */
    private static final Comparator<Alike> LIKEST = Comparator.comparing(Alike::likeness)
            .reversed()
            .thenComparing(alike -> alike.other().id().value());

    /** Those of much the same text, the likest first, with the likeness in per cent. */
    List<String> byText(RegisteredAchievement one, double least) {
        return alike(one, least)
                .limit(SHOWN)
                .map(alike -> Math.round(alike.likeness() * 100) + "% · "
                        + alike.other().seen())
                .toList();
    }

    private Stream<Alike> alike(RegisteredAchievement one, double least) {
        String text = one.getFacts().text();
        return byKeys(one).stream()
                .map(other -> new Alike(Likeness.of(text, other.text()), other))
                .filter(alike -> alike.likeness() >= least)
                .sorted(LIKEST);
    }

    /** All that may be told of it in turn. */
    List<String> near(RegisteredAchievement one, double least) {
        Stream<Other> converted = one.getConversions().stream()
                .filter(Conversion::hasContract)
                .flatMap(mine -> others(one, same(mine)).stream());
        return Stream.concat(alike(one, least).map(Alike::other), converted)
                .map(other -> other.id().value())
                .distinct()
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
        var query = new Query(allOf(List.of(which, where("_id").ne(one.getId()))))
                .with(Sort.by("_id"))
                .limit(COMPARED);
        query.fields().include(READ.toArray(String[]::new));
        return mongo.find(query, Other.class, mongo.getCollectionName(RegisteredAchievement.class));
    }

    /** Those that have keys in common with it, most of them first: what is only of the same form comes last. */
    private List<Other> byKeys(RegisteredAchievement one) {
        List<Long> keys = one.getTextKeys();
        if (keys.isEmpty()) {
            return List.of();
        }
        var shown = new Document(
                "common", new Document("$size", new Document("$setIntersection", List.of("$" + TextKeys.FIELD, keys))));
        READ.forEach(field -> shown.append(field, 1));
        var best = Aggregation.newAggregation(
                Aggregation.match(allOf(
                        List.of(where(TextKeys.FIELD).in(keys), where("_id").ne(one.getId())))),
                context -> new Document("$project", shown),
                context -> new Document("$sort", new Document("common", -1).append("_id", 1)),
                Aggregation.limit(COMPARED));
        return mongo.aggregate(best, RegisteredAchievement.class, Other.class).getMappedResults();
    }
}
