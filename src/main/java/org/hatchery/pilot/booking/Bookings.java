package org.hatchery.pilot.booking;

import org.springframework.data.repository.ListCrudRepository;

/** All bookings. */
interface Bookings extends ListCrudRepository<Booking, BookingId> {}
