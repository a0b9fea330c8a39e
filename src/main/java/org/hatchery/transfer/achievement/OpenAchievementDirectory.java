package org.hatchery.transfer.achievement;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

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

    private final MongoOperations mongo;

    OpenAchievementDirectory(MongoOperations mongo) {
        this.mongo = mongo;
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

    /** The latest first. */
    public OpenPage<OpenAchievement> search(Asked asked) {
        var query = new Query(allOf(List.of(
                        published(),
                        given(asked.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                        given(asked.field(), field -> where("facts.field").is(field)),
                        given(asked.text(), NameSearch::matches),
                        given(asked.after(), place -> place.beyond(DAY)))))
                .with(Sort.by(Direction.DESC, DAY, "_id"))
                .limit(asked.size() + 1);
        return OpenPage.of(
                mongo.find(shown(query), OpenAchievement.class, COLLECTION),
                asked.size(),
                one -> new OpenPlace(one.publishedOn(), one.id()));
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
