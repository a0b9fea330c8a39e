package org.hatchery.voucher.order;

import java.time.LocalDate;

/** Delivery of a service (交付). */
public record Delivery(LocalDate on, String summary) {}
