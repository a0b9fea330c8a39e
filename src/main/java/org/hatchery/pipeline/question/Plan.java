package org.hatchery.pipeline.question;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.region.RegionCode;
import org.hatchery.totals.reading.Reading;
import org.hatchery.totals.reading.Window;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Slice;
import org.hatchery.totals.tree.Snapshot;
import org.hatchery.totals.tree.TotalKey;
import org.hatchery.totals.tree.Vector;
import org.jspecify.annotations.Nullable;

/** Which totals make up the figures of a region in a window: those at its end and those before it. */
record Plan(
        RegionCode region,
        PipelineFilter filter,
        Window window,
        List<Slice> slices,
        @Nullable PipelineFilter part) {
    Plan(RegionCode region, PipelineFilter filter, Window window) {
        this(region, filter, window, filter.slices(), filter);
    }

    /** One part of a breakdown; without a filter for those that have no such value. */
    Plan with(List<Slice> others, @Nullable PipelineFilter theirs) {
        return new Plan(region, filter, window, others, theirs);
    }

    Plan in(RegionCode other) {
        return new Plan(other, filter, window, slices, part);
    }

    Plan aYearBefore() {
        return new Plan(region, filter, window.aYearBefore(), slices, part);
    }

    private Column before() {
        return Column.running(YearMonth.from(window.from()).minusMonths(1));
    }

    private Column end() {
        return Column.running(YearMonth.from(window.stockOn()));
    }

    private Column year() {
        return Column.year(window.from().getYear());
    }

    List<TotalKey> keys() {
        List<TotalKey> keys = new ArrayList<>(keys(before()));
        keys.addAll(keys(end()));
        if (window.isYear()) {
            keys.addAll(keys(year()));
        }
        return keys;
    }

    private List<TotalKey> keys(Column column) {
        return slices.stream().map(slice -> new TotalKey(region, column, slice)).toList();
    }

    Reading reading(Snapshot snapshot) {
        return new Reading(
                sum(snapshot, before()),
                sum(snapshot, end()),
                window.isYear() ? sum(snapshot, year()) : Vector.ZERO,
                window,
                new Chosen(region, filter, part));
    }

    private Vector sum(Snapshot snapshot, Column column) {
        return keys(column).stream().map(snapshot::at).reduce(Vector.ZERO, Vector::plus);
    }
}
