package org.hatchery.carrier;

import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All carriers. */
interface Carriers extends ListCrudRepository<Carrier, CarrierId> {
    @Query("{ 'unsettled': { $lte: ?0 } }")
    List<Carrier> findUnsettledSince(Instant latest);
}
