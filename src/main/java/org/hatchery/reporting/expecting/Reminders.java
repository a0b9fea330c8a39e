package org.hatchery.reporting.expecting;

import org.springframework.data.repository.ListCrudRepository;

/** All wishes to remind. */
interface Reminders extends ListCrudRepository<Reminder, String> {}
