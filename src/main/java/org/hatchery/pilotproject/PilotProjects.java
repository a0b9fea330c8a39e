package org.hatchery.pilotproject;

import org.springframework.data.repository.ListCrudRepository;

/** All pilot-test projects. */
interface PilotProjects extends ListCrudRepository<PilotProject, PilotProjectId> {}
