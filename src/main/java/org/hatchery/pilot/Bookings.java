package org.hatchery.pilot;

import org.springframework.data.repository.ListCrudRepository;

/** All bookings. */
interface Bookings extends ListCrudRepository<Booking, BookingId> {}
