package org.hatchery.supervision.inspection;

import org.springframework.data.repository.ListCrudRepository;

/** All inspections. */
interface Inspections extends ListCrudRepository<Inspection, InspectionId> {}
