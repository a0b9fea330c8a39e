package org.hatchery.incubation.stay;

import java.util.Collection;
import java.util.List;
import org.hatchery.firm.IncubateeId;
import org.springframework.data.repository.ListCrudRepository;

/** All stays. */
interface Stays extends ListCrudRepository<Stay, StayId> {
    List<Stay> findByIncubatee(IncubateeId incubatee);

    List<Stay> findByIncubateeIn(Collection<IncubateeId> incubatees);
}
