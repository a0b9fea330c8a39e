package org.hatchery.supervision.publication;

import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All publications. */
interface Publications extends ListCrudRepository<Publication, PublicationId> {
    /** Those of these that are taken, without what was published. */
    @Query(value = "{slot: {$in: ?0}}", fields = "{slot: 1, _id: 0}")
    List<Slot> slots(Collection<String> slots);

    /** One that is taken. */
    record Slot(String slot) {}
}
