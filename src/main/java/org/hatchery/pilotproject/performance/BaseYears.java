package org.hatchery.pilotproject.performance;

import org.springframework.data.repository.ListCrudRepository;

/** All that bases report once a year. */
interface BaseYears extends ListCrudRepository<BaseYear, BaseYearId> {}
