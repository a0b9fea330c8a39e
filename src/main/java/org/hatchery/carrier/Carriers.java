package org.hatchery.carrier;

import org.springframework.data.repository.ListCrudRepository;

/** All carriers. */
interface Carriers extends ListCrudRepository<Carrier, CarrierId> {}
