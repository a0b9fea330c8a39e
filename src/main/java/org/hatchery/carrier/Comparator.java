package org.hatchery.carrier;

/** How a value is compared with a number (比较方式). */
public enum Comparator {
    AT_LEAST,
    MORE_THAN,
    AT_MOST
}
