package org.hatchery.programme.register;

import org.hatchery.programme.terms.ProgrammeId;
import org.springframework.data.repository.CrudRepository;

/** All programmes. */
interface Programmes extends CrudRepository<Programme, ProgrammeId> {}
