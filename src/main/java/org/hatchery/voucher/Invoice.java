package org.hatchery.voucher;

import org.hatchery.shared.Yuan;

/** Invoice of a provider (发票). */
public record Invoice(String number, Yuan amount) {}
