package org.hatchery.shared.mongo;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A document that people look up by its words; whoever writes it keeps beside it what {@link NameSearch} finds it by, so
 * that no use case can forget to.
 *
 * <p>Whoever sees a document learns by searching which words it has: only what everybody sees of it belongs here.
 */
public interface Worded {
    /** Names, numbers and notes as they stand in it now. */
    Collection<@Nullable String> words();
}
