package org.hatchery.programme;

import org.springframework.data.repository.CrudRepository;

/** All programmes. */
interface Programmes extends CrudRepository<Programme, ProgrammeId> {}
