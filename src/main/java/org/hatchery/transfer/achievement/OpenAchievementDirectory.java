package org.hatchery.transfer.achievement;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.OpenPage;
import org.hatchery.shared.mongo.OpenPlace;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Reads what is published, for anybody: only what is shown, the latest first, a page at a time. */
@Component
@NamedInterface(propagate = false)
public class OpenAchievementDirectory {
    private static final String COLLECTION = "achievements";
    private static final String DAY = "publishedOn";
    private static final LocalDate ANY = LocalDate.of(1949, 10, 1);

    /** So many days are looked through before all; a region publishes some two thousand a year. */
    private static final List<Integer> LATEST = List.of(60, 600);

    private final MongoOperations mongo;
    private final Clock clock;

    OpenAchievementDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * What is looked for; all that is given holds together.
     *
     * @param text words in title, numbers or name of the unit
     * @param after the last one of the page before; null for the first page
     */
    @NamedInterface(propagate = false)
    public record Asked(
            @Nullable String text,
            @Nullable TechnologyField field,
            @Nullable RegionCode region,
            @Nullable OpenPlace after,
            int size) {}

    /**
     * The latest first.
     *
     * <p>No engine but MongoDB's own reads so few in order from an index that leads to many: it sorts whatever matches. What
     * much may match is therefore looked for among the latest first.
     */
    public OpenPage<OpenAchievement> search(Asked asked) {
        OpenPlace after = asked.after();
        LocalDate latest = after == null ? LocalDate.now(clock) : after.on();
        for (int days : mayMatchMuch(asked.text()) ? LATEST : List.<Integer>of()) {
            List<OpenAchievement> found = since(latest.minusDays(days), asked);
            if (found.size() > asked.size()) {
                return page(found, asked);
            }
        }
        return page(since(ANY, asked), asked);
    }

    private static boolean mayMatchMuch(@Nullable String text) {
        return text == null || NameSearch.isBrief(text);
    }

    private static OpenPage<OpenAchievement> page(List<OpenAchievement> found, Asked asked) {
        return OpenPage.of(found, asked.size(), one -> new OpenPlace(one.publishedOn(), one.id()));
    }

    private List<OpenAchievement> since(LocalDate day, Asked asked) {
        var query = new Query(allOf(List.of(
                        where(DAY).gte(day),
                        given(asked.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(asked.field(), field -> where("facts.field").is(field)),
                        given(asked.text(), NameSearch::matches),
                        given(asked.after(), place -> place.beyond(DAY)))))
                .with(Sort.by(Direction.DESC, DAY, "_id"))
                .limit(asked.size() + 1);
        return mongo.find(shown(query), OpenAchievement.class, COLLECTION);
    }

    /** The one with this id. */
    public Optional<OpenAchievement> find(AchievementId id) {
        var query = new Query(allOf(List.of(where("_id").is(id.value()), published())));
        return Optional.ofNullable(mongo.findOne(shown(query), OpenAchievement.class, COLLECTION));
    }

    private static Query shown(Query query) {
        query.fields().include(OpenAchievement.FIELDS.toArray(String[]::new));
        return query;
    }

    private static Criteria published() {
        return where(DAY).gte(ANY);
    }
}
