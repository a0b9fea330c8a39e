package org.hatchery.carrier;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** All carriers. */
interface Carriers extends ListCrudRepository<Carrier, CarrierId> {
    Optional<Carrier> findByNameKey(String nameKey);
}
