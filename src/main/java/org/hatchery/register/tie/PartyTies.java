package org.hatchery.register.tie;

import org.springframework.data.repository.ListCrudRepository;

/** All ties. */
interface PartyTies extends ListCrudRepository<PartyTie, TieId> {}
