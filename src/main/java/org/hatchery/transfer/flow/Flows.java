package org.hatchery.transfer.flow;

import org.springframework.data.repository.ListCrudRepository;

/** All flows. */
interface Flows extends ListCrudRepository<Flow, String> {}
