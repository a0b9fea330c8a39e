package org.hatchery.provider;

import java.util.Optional;
import org.hatchery.shared.CreditCode;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All service providers. */
interface Providers extends ListCrudRepository<Provider, ProviderId> {
    @Query("{ 'profile.creditCode': ?0 }")
    Optional<Provider> findByCreditCode(CreditCode creditCode);
}
