package org.hatchery.incubation;

import org.springframework.data.repository.ListCrudRepository;

/** All services. */
interface Services extends ListCrudRepository<Service, ServiceId> {}
