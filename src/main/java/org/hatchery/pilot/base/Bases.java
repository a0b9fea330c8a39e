package org.hatchery.pilot.base;

import org.springframework.data.repository.ListCrudRepository;

/** All pilot-test bases. */
interface Bases extends ListCrudRepository<PilotBase, BaseId> {}
