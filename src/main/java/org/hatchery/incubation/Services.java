package org.hatchery.incubation;

import org.springframework.data.mongodb.repository.MongoRepository;

/** All services. */
interface Services extends MongoRepository<Service, ServiceId> {}
