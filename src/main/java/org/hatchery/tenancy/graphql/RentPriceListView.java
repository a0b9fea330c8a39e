package org.hatchery.tenancy.graphql;

import java.util.List;
import org.hatchery.tenancy.rent.RentPrice;

/** List of prices, as shown. */
record RentPriceListView(long version, List<RentPrice> prices) {}
