package org.hatchery.pilot.training;

import org.springframework.data.repository.ListCrudRepository;

/** All training records. */
interface Trainings extends ListCrudRepository<TrainingRecord, String> {}
