package org.hatchery.voucher.order;

import java.time.LocalDate;

/** Contract of an order (合同). */
public record Contract(String number, LocalDate signedOn) {}
