package org.hatchery.supervision.publication;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.OpenPage;
import org.hatchery.shared.mongo.OpenPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Reads what is published, for anybody, a page at a time. */
@Component
@NamedInterface(propagate = false)
public class OpenPublicationDirectory {
    private static final String ON = "publishedOn";

    private final MongoOperations mongo;

    OpenPublicationDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A publication of a list, without its lines. */
    @NamedInterface(propagate = false)
    public record Listed(
            @Id PublicationId id,
            PublicationKind kind,
            RegionCode region,
            String title,
            @Nullable Period month,
            LocalDate publishedOn,
            String hash,
            @Nullable PublicationId corrects) {
        public static Listed of(Publication one) {
            return new Listed(
                    one.id(),
                    one.kind(),
                    one.region(),
                    one.title(),
                    one.month(),
                    one.publishedOn(),
                    one.hash(),
                    one.corrects());
        }
    }

    public Optional<Publication> find(String id) {
        return Optional.ofNullable(mongo.findById(new PublicationId(id), Publication.class));
    }

    /** The latest first, without their lines. */
    public OpenPage<Listed> search(
            RegionCode region, @Nullable PublicationKind kind, @Nullable OpenPlace after, int size) {
        var query = new Query(allOf(List.of(
                        where(Scope.FIELD).is(Scope.region(region.value())),
                        given(kind, one -> where("kind").is(one)),
                        given(after, place -> place.beyond(ON)))))
                .with(Sort.by(Direction.DESC, ON, "_id"))
                .limit(size + 1);
        query.fields().include("kind", "region", "title", "month", ON, "hash", "corrects");
        return OpenPage.of(
                mongo.find(query, Listed.class, mongo.getCollectionName(Publication.class)),
                size,
                one -> new OpenPlace(one.publishedOn(), one.id().value()));
    }
}
