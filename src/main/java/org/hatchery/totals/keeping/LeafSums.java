package org.hatchery.totals.keeping;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.totals.tree.Column;
import org.hatchery.totals.tree.Due;
import org.hatchery.totals.tree.Node;
import org.hatchery.totals.tree.Posting;
import org.hatchery.totals.tree.PostingLedger;
import org.hatchery.totals.tree.Series;
import org.hatchery.totals.tree.Slice;
import org.hatchery.totals.tree.TotalLedger;
import org.hatchery.totals.tree.TotalsLease;
import org.hatchery.totals.tree.Vector;
import org.springframework.stereotype.Component;

/** What the totals of a place should be, by the postings there. */
@Component
class LeafSums {
    private final TotalLedger totals;
    private final PostingLedger postings;
    private final TotalsLease lease;

    LeafSums(TotalLedger totals, PostingLedger postings, TotalsLease lease) {
        this.totals = totals;
        this.postings = postings;
        this.lease = lease;
    }

    /** Everything, as if nothing were known. */
    Map<String, Vector> whole(Node leaf) {
        Map<Column, List<Posting>> posted = postings.in(leaf.code()).stream().collect(groupingBy(Posting::column));
        Map<String, Vector> sums = new HashMap<>();
        List<Posting> running = new ArrayList<>();
        posted.forEach((column, some) -> {
            if (column.series() == Series.RUNNING) {
                running.addAll(some);
            } else {
                sums.putAll(slices(leaf, column, some));
            }
        });
        running.stream()
                .map(posting -> posting.column().month())
                .min(YearMonth::compareTo)
                .ifPresent(first -> sums.putAll(carried(leaf, first, new HashMap<>(), running)));
        return sums;
    }

    /** What changes when these columns do: running sums from the first of them to the present month, others alone. */
    List<Due> of(Node leaf, Collection<Column> columns) {
        List<Due> due = new ArrayList<>();
        columns.stream()
                .filter(column -> column.series() == Series.RUNNING)
                .map(Column::month)
                .min(YearMonth::compareTo)
                .ifPresent(from -> due.add(running(leaf, from)));
        columns.stream()
                .filter(column -> column.series() != Series.RUNNING)
                .forEach(column -> due.add(alone(leaf, column)));
        return due;
    }

    private Due running(Node leaf, YearMonth from) {
        Map<Slice, Vector> sums = new HashMap<>();
        totals.at(leaf, Column.running(from.minusMonths(1)))
                .forEach((id, amounts) -> sums.put(new Slice(id.substring(id.lastIndexOf('|') + 1)), amounts));
        return new Due(
                leaf,
                carried(leaf, from, sums, postings.in(leaf.code(), Column.running(from))),
                totals.from(leaf, Column.running(from)));
    }

    private Due alone(Node leaf, Column column) {
        return new Due(leaf, slices(leaf, column, postings.at(leaf.code(), column)), totals.at(leaf, column));
    }

    /** What there is at the end of each month, by what there was before the first. */
    private Map<String, Vector> carried(
            Node leaf, YearMonth from, Map<Slice, Vector> sums, Collection<Posting> posted) {
        Map<YearMonth, Map<Slice, Vector>> flows = bySlice(posted);
        Map<String, Vector> carried = new HashMap<>();
        for (YearMonth month = from; !month.isAfter(lease.upTo()); month = month.plusMonths(1)) {
            flows.getOrDefault(month, Map.of()).forEach((slice, flow) -> sums.merge(slice, flow, Vector::plus));
            String column = Column.running(month).toString();
            sums.forEach((slice, sum) -> carried.put(TotalLedger.id(leaf, column, slice), sum));
        }
        return carried;
    }

    /** Postings of one column by slice. */
    private static Map<String, Vector> slices(Node leaf, Column column, Collection<Posting> posted) {
        Map<String, Vector> sums = new HashMap<>();
        bySlice(posted)
                .getOrDefault(column.month(), Map.of())
                .forEach((slice, sum) -> sums.put(TotalLedger.id(leaf, column.toString(), slice), sum));
        return sums;
    }

    private static Map<YearMonth, Map<Slice, Vector>> bySlice(Collection<Posting> posted) {
        Map<YearMonth, Map<Slice, Vector>> flows = new HashMap<>();
        posted.forEach(posting -> {
            Map<Slice, Vector> month = flows.computeIfAbsent(posting.column().month(), none -> new HashMap<>());
            posting.cell().slices().forEach(slice -> month.merge(slice, posting.amounts(), Vector::plus));
        });
        return flows;
    }
}
