package org.hatchery.transfer.conversion;

import org.springframework.modulith.NamedInterface;

/** How an achievement is converted: the ways of the law of 2015, Article 16, and authorisation (转化方式). */
@NamedInterface(propagate = false)
public enum ConversionMode {
    TRANSFER,
    LICENCE,
    EQUITY,
    COOPERATION,
    AUTHORISATION,
    OWN_USE,
    OTHER
}
