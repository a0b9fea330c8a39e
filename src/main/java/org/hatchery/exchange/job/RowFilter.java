package org.hatchery.exchange.job;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Which rows of an import.
 *
 * @param states in one of these; in any when there are none
 * @param faulty with faults or without
 */
@NamedInterface(propagate = false)
public record RowFilter(Set<RowState> states, @Nullable Boolean faulty) {
    public static final RowFilter ALL = new RowFilter(Set.of(), null);
}
