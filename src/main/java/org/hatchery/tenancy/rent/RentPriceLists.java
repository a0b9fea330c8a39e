package org.hatchery.tenancy.rent;

import org.hatchery.carrier.profile.CarrierId;
import org.springframework.data.repository.ListCrudRepository;

/** All lists of prices. */
interface RentPriceLists extends ListCrudRepository<RentPriceList, CarrierId> {}
