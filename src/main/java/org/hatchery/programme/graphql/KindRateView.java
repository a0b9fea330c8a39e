package org.hatchery.programme.graphql;

import org.hatchery.provider.VoucherServiceKind;

/** Share of the price for one kind of service, as shown. */
record KindRateView(VoucherServiceKind kind, double percent) {}
