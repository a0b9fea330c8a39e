package org.hatchery.incubation.service;

import org.springframework.data.mongodb.repository.MongoRepository;

/** All services. */
interface Services extends MongoRepository<Service, ServiceId> {}
