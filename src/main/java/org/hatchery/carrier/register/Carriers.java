package org.hatchery.carrier.register;

import java.util.Optional;
import org.hatchery.carrier.profile.CarrierId;
import org.springframework.data.repository.ListCrudRepository;

/** All carriers. */
interface Carriers extends ListCrudRepository<Carrier, CarrierId> {
    Optional<Carrier> findByNameKey(String nameKey);
}
