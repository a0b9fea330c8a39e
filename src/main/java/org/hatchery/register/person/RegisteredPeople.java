package org.hatchery.register.person;

import org.springframework.data.repository.ListCrudRepository;

/** All people on the register. */
interface RegisteredPeople extends ListCrudRepository<RegisteredPerson, PersonId> {}
