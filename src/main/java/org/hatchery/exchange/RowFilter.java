package org.hatchery.exchange;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of an import.
 *
 * @param states in one of these; in any when there are none
 * @param faulty with faults or without
 */
public record RowFilter(Set<RowState> states, @Nullable Boolean faulty) {
    public static final RowFilter ALL = new RowFilter(Set.of(), null);
}
