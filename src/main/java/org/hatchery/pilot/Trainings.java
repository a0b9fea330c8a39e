package org.hatchery.pilot;

import org.springframework.data.repository.ListCrudRepository;

/** All training records. */
interface Trainings extends ListCrudRepository<TrainingRecord, String> {}
