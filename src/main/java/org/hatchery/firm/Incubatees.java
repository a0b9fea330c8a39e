package org.hatchery.firm;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.CreditCode;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All firms and teams. */
interface Incubatees extends ListCrudRepository<Incubatee, IncubateeId> {
    @Query("{ 'registration.creditCode': ?0 }")
    Optional<Incubatee> findByCreditCode(CreditCode creditCode);

    @Query("{ 'registration.creditCode': { $in: ?0 } }")
    List<Incubatee> findByCreditCodes(Collection<CreditCode> creditCodes);
}
