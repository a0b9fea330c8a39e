package org.hatchery.supervision.task;

import org.springframework.data.repository.ListCrudRepository;

/** All tasks. */
interface Tasks extends ListCrudRepository<Task, TaskId> {}
