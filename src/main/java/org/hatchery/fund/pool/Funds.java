package org.hatchery.fund.pool;

import org.hatchery.fund.capital.FundId;
import org.springframework.data.repository.ListCrudRepository;

/** All funds. */
interface Funds extends ListCrudRepository<Fund, FundId> {}
