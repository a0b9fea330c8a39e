package org.hatchery.tenancy.graphql;

import java.util.List;

/** Payments, as sent. */
record MarkRentPaidInput(List<RentPaymentInput> payments) {}
