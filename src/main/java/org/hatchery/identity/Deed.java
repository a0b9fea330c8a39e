package org.hatchery.identity;

import org.jspecify.annotations.Nullable;

/** Something that was done to a document, mostly at somebody's request. */
public interface Deed {
    /** By which a replay of the request is known; null for what followed from elsewhere. */
    @Nullable Receipt receipt();
}
