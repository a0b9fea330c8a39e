package org.hatchery.application.dossier;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.RegionCode;
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

    /** Where a notice stands among those of a list. */
    public record Place(LocalDate to, String id) {
        /** Empty for what was never said. */
        public static Optional<Place> read(String text) {
            int end = text.indexOf('~');
            try {
                return end < 0
                        ? Optional.empty()
                        : Optional.of(new Place(LocalDate.parse(text.substring(0, end)), text.substring(end + 1)))
                                .filter(place -> place.to().getYear() > 1949
                                        && place.to().getYear() < 10_000);
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }

        public String text() {
            return to + "~" + id;
        }
    }

    /** Page of notices. */
    public record Found(List<OpenNotice> notices, @Nullable Place next) {}

    /** Those that last longest first. */
    public Found search(@Nullable RegionCode region, @Nullable Place after, int size) {
        var query = new Query(allOf(List.of(
                        where(TO).gte(LocalDate.now(clock)),
                        where("state").is(ApplicationState.ON_NOTICE),
                        given(
                                region,
                                code -> code.equals(RegionCode.NATION)
                                        ? new Criteria()
                                        : where("lies").gte(code).lte(code.last())),
                        given(after, OpenNoticeDirectory::beyond))))
                .with(Sort.by(Sort.Direction.DESC, TO, "_id"))
                .limit(size + 1);
        query.fields().include(OpenNotice.FIELDS.toArray(String[]::new));
        List<OpenNotice> found = mongo.find(query, OpenNotice.class, COLLECTION);
        if (found.size() <= size) {
            return new Found(found, null);
        }
        OpenNotice last = found.get(size - 1);
        return new Found(found.subList(0, size), new Place(last.notice().to(), last.id()));
    }

    private static Criteria beyond(Place place) {
        return new Criteria()
                .orOperator(
                        where(TO).lt(place.to()),
                        new Criteria()
                                .andOperator(
                                        where(TO).is(place.to()), where("_id").lt(place.id())));
    }
}
