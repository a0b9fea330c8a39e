package org.hatchery.voucher.order;

import org.hatchery.shared.Yuan;
import org.springframework.modulith.NamedInterface;

/** Invoice of a provider (发票). */
@NamedInterface(propagate = false)
public record Invoice(String number, Yuan amount) {}
