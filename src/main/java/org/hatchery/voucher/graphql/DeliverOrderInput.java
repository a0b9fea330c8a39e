package org.hatchery.voucher.graphql;

import java.time.LocalDate;

/** Delivery of a service, as sent. */
record DeliverOrderInput(String order, LocalDate on, String summary) {}
