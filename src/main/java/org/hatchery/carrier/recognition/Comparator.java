package org.hatchery.carrier.recognition;

import org.springframework.modulith.NamedInterface;

/** How a value is compared with a number (比较方式). */
@NamedInterface(propagate = false)
public enum Comparator {
    AT_LEAST,
    MORE_THAN,
    AT_MOST
}
