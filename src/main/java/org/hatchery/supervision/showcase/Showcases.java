package org.hatchery.supervision.showcase;

import org.springframework.data.repository.ListCrudRepository;

/** All showcases. */
interface Showcases extends ListCrudRepository<Showcase, ShowcaseId> {}
