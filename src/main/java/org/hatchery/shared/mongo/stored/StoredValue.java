package org.hatchery.shared.mongo.stored;

/** How a value is read from what is stored of it. */
@FunctionalInterface
interface StoredValue {
    Object from(Object stored);
}
