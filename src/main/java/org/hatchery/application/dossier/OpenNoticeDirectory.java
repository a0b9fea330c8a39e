package org.hatchery.application.dossier;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.mongo.OpenPage;
import org.hatchery.shared.mongo.OpenPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Reads what is on public notice, for anybody: only what is shown, while it lasts, a page at a time. */
@Component
public class OpenNoticeDirectory {
    private static final String COLLECTION = "applications";
    private static final String TO = "notice.to";

    private final MongoOperations mongo;
    private final Clock clock;

    OpenNoticeDirectory(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Those that last longest first. */
    public OpenPage<OpenNotice> search(@Nullable RegionCode region, @Nullable OpenPlace after, int size) {
        var query = new Query(allOf(List.of(
                        where(TO).gte(LocalDate.now(clock)),
                        where("state").is(ApplicationState.ON_NOTICE),
                        given(
                                region,
                                code -> code.equals(RegionCode.NATION)
                                        ? new Criteria()
                                        : where("lies").gte(code).lte(code.last())),
                        given(after, place -> place.beyond(TO)))))
                .with(Sort.by(Sort.Direction.DESC, TO, "_id"))
                .limit(size + 1);
        query.fields().include(OpenNotice.FIELDS.toArray(String[]::new));
        return OpenPage.of(
                mongo.find(query, OpenNotice.class, COLLECTION),
                size,
                one -> new OpenPlace(one.notice().to(), one.id()));
    }
}
