package org.hatchery.programme.graphql;

import org.hatchery.provider.VoucherServiceKind;

/** Share of the price for one kind of service, as sent. */
record KindRateInput(VoucherServiceKind kind, double percent) {}
