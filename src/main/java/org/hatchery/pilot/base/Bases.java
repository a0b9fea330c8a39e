package org.hatchery.pilot.base;

import org.hatchery.register.institution.InstitutionId;
import org.springframework.data.repository.ListCrudRepository;

/** All pilot-test bases. */
interface Bases extends ListCrudRepository<PilotBase, BaseId> {
    boolean existsByProfileInstitution(InstitutionId institution);
}
