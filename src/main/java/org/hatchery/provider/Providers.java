package org.hatchery.provider;

import org.springframework.data.repository.ListCrudRepository;

/** All service providers. */
interface Providers extends ListCrudRepository<Provider, ProviderId> {}
