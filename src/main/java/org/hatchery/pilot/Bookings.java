package org.hatchery.pilot;

import java.time.Instant;
import java.util.List;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All bookings. */
interface Bookings extends ListCrudRepository<Booking, BookingId> {
    @Query("{ 'unsettled.since': { $lte: ?0 } }")
    List<Booking> findUnsettledSince(Instant latest);
}
