package org.hatchery.application.dossier;

import org.springframework.data.repository.ListCrudRepository;

/** All applications. */
interface Applications extends ListCrudRepository<Application, ApplicationId> {}
