package org.hatchery.register.institution;

import java.util.Optional;
import org.hatchery.shared.CreditCode;
import org.springframework.data.mongodb.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All institutions. */
interface Institutions extends ListCrudRepository<Institution, InstitutionId> {
    @Query("{ 'profile.creditCode': ?0 }")
    Optional<Institution> findByCreditCode(CreditCode creditCode);
}
