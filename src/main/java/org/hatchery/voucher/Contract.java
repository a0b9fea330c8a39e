package org.hatchery.voucher;

import java.time.LocalDate;

/** Contract of an order (合同). */
public record Contract(String number, LocalDate signedOn) {}
