package org.hatchery.supervision.evaluation;

import org.springframework.data.repository.ListCrudRepository;

/** All runs. */
interface EvaluationRuns extends ListCrudRepository<EvaluationRun, EvaluationRunId> {}
