package org.hatchery.exchange.job;

import java.util.List;
import org.hatchery.exchange.reading.RowFault;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row.
 *
 * @param row as it was before
 * @param result global id of what it brought about; null where that stays as it is
 */
record Noted(
        ImportRow row,
        RowState state,
        List<RowFault> faults,
        @Nullable String result) {}
