package org.hatchery.carrier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All carriers. */
interface Carriers extends ListCrudRepository<Carrier, CarrierId> {
    Optional<Carrier> findByNameKey(String nameKey);

    @Query("{ 'unsettled': { $lte: ?0 } }")
    List<Carrier> findUnsettledSince(Instant latest);
}
