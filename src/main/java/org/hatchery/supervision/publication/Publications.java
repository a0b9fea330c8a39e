package org.hatchery.supervision.publication;

import org.springframework.data.repository.ListCrudRepository;

/** All publications. */
interface Publications extends ListCrudRepository<Publication, PublicationId> {
    boolean existsBySlot(String slot);
}
