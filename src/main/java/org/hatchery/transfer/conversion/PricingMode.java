package org.hatchery.transfer.conversion;

import org.springframework.modulith.NamedInterface;

/** How the price was set (定价方式). */
@NamedInterface(propagate = false)
public enum PricingMode {
    AGREED,
    LISTING,
    AUCTION,
    OTHER
}
