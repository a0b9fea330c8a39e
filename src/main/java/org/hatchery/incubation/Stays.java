package org.hatchery.incubation;

import java.time.Instant;
import java.util.List;
import org.hatchery.firm.IncubateeId;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All stays. */
interface Stays extends ListCrudRepository<Stay, StayId> {
    List<Stay> findByIncubatee(IncubateeId incubatee);

    @Query("{ 'unsettled.since': { $lte: ?0 } }")
    List<Stay> findUnsettledSince(Instant latest);
}
