package org.hatchery.totals;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.totals.MarkLedger.Outdated;
import org.springframework.stereotype.Component;

/**
 * Adds up what is out of date, from the places up to the nation.
 *
 * <p>One node is one step. The parent is marked before a node's totals change, and the node's own mark is taken off
 * after, so a step that was cut is simply done again. Who finds that another node has taken over marks it anew.
 */
@Component
class Climb {
    /** Steps between two looks at the lease. */
    private static final int STEPS = 20;

    private final MarkLedger marks;
    private final TotalLedger totals;
    private final PostingLedger postings;
    private final Nodes nodes;
    private final ClockLedger clock;

    Climb(MarkLedger marks, TotalLedger totals, PostingLedger postings, Nodes nodes, ClockLedger clock) {
        this.marks = marks;
        this.totals = totals;
        this.postings = postings;
        this.nodes = nodes;
        this.clock = clock;
    }

    /** Works in every mark there is. */
    void all() {
        for (int depth = Nodes.DEEPEST; depth >= 0; depth--) {
            List<Outdated> some = marks.at(depth, STEPS);
            while (!some.isEmpty()) {
                clock.mustHold();
                some.forEach(this::step);
                some = marks.at(depth, STEPS);
            }
        }
    }

    private void step(Outdated mark) {
        Node node = new Node(mark.node());
        if (mark.keys().contains(MarkLedger.EVERYTHING)) {
            Set<String> all = Set.of(MarkLedger.EVERYTHING);
            store(node, whole(node), totals.of(node), all);
            nodes.parent(node).ifPresent(parent -> marks.add(Map.of(parent, all)));
        } else if (nodes.isLeaf(node)) {
            mark.keys().stream()
                    .map(Column::parse)
                    .collect(groupingBy(Column::series))
                    .forEach((series, columns) -> leaf(node, series, columns));
        } else {
            Map<String, Vector> sums = sums(node, mark.keys());
            store(node, sums, totals.find(ids(node, mark.keys())));
        }
        marks.done(mark);
    }

    private void leaf(Node node, Series series, List<Column> columns) {
        if (series == Series.RUNNING) {
            running(
                    node,
                    columns.stream()
                            .map(Column::month)
                            .min(YearMonth::compareTo)
                            .orElseThrow());
        } else {
            columns.forEach(column -> alone(node, column));
        }
    }

    /** Carries forward from a month to the present one. */
    private void running(Node leaf, YearMonth from) {
        Map<String, Vector> before = totals.at(leaf, Column.running(from.minusMonths(1)));
        Map<Slice, Vector> sums = new HashMap<>();
        before.forEach((id, amounts) -> sums.put(new Slice(id.substring(id.lastIndexOf('|') + 1)), amounts));
        store(
                leaf,
                carried(leaf, from, sums, postings.in(leaf.code(), Column.running(from))),
                totals.from(leaf, Column.running(from)));
    }

    /** What there is at the end of each month, by what there was before the first. */
    private Map<String, Vector> carried(
            Node leaf, YearMonth from, Map<Slice, Vector> sums, Collection<Posting> posted) {
        Map<YearMonth, Map<Slice, Vector>> flows = bySlice(posted);
        Map<String, Vector> carried = new HashMap<>();
        for (YearMonth month = from; !month.isAfter(clock.upTo()); month = month.plusMonths(1)) {
            flows.getOrDefault(month, Map.of()).forEach((slice, flow) -> sums.merge(slice, flow, Vector::plus));
            String column = Column.running(month).toString();
            sums.forEach((slice, sum) -> carried.put(TotalLedger.id(leaf, column, slice), sum));
        }
        return carried;
    }

    private void alone(Node leaf, Column column) {
        store(leaf, slices(leaf, column, postings.at(leaf.code(), column)), totals.at(leaf, column));
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

    private Map<String, Vector> sums(Node node, Collection<String> keys) {
        List<String> ids = nodes.children(node).stream()
                .flatMap(child -> ids(child, keys).stream())
                .toList();
        Map<String, Vector> sums = new HashMap<>();
        ids(node, keys).forEach(id -> sums.put(id, Vector.ZERO));
        totals.find(ids).forEach((id, amounts) -> sums.merge(node + "|" + TotalLedger.key(id), amounts, Vector::plus));
        return sums;
    }

    private static List<String> ids(Node node, Collection<String> keys) {
        return keys.stream().map(key -> node + "|" + key).toList();
    }

    /** Adds a whole node up again, as if nothing of it were known; how many of its totals were wrong. */
    int again(Node node) {
        return store(node, whole(node), totals.of(node));
    }

    private Map<String, Vector> whole(Node node) {
        return nodes.isLeaf(node) ? leafSums(node) : childSums(node);
    }

    private Map<String, Vector> leafSums(Node leaf) {
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

    private Map<String, Vector> childSums(Node node) {
        Map<String, Vector> sums = new HashMap<>();
        nodes.children(node).forEach(child -> {
            clock.mustHold();
            totals.of(child)
                    .forEach((id, amounts) -> sums.merge(node + "|" + TotalLedger.key(id), amounts, Vector::plus));
        });
        return sums;
    }

    private int store(Node node, Map<String, Vector> right, Map<String, Vector> known) {
        return store(node, right, known, Set.of());
    }

    /**
     * Stores what differs, once the parent is marked; what should not be there becomes 0.
     *
     * @param marked what the parent is marked with; the keys of what differs when it is empty, which are thousands where
     *     a whole place is new
     */
    private int store(Node node, Map<String, Vector> right, Map<String, Vector> known, Set<String> marked) {
        Map<String, Vector> wrong = new HashMap<>();
        right.forEach((id, amounts) -> {
            if (!amounts.equals(known.getOrDefault(id, Vector.ZERO))) {
                wrong.put(id, amounts);
            }
        });
        known.forEach((id, amounts) -> {
            if (!right.containsKey(id) && !amounts.isZero()) {
                wrong.put(id, Vector.ZERO);
            }
        });
        if (!wrong.isEmpty()) {
            save(node, wrong, known.keySet(), marked);
        }
        return wrong.size();
    }

    private void save(Node node, Map<String, Vector> wrong, Set<String> known, Set<String> marked) {
        Set<String> keys = wrong.keySet().stream().map(TotalLedger::key).collect(toSet());
        Map<Node, Set<String>> above = new HashMap<>();
        nodes.parent(node).ifPresent(parent -> above.put(parent, marked.isEmpty() ? keys : marked));
        marks.add(above);
        try {
            totals.save(wrong, known, clock.token());
            clock.mustHold();
        } catch (LostLease lost) {
            // some of it may have been written after another node had worked it in, and told the parent
            above.put(node, nodes.isLeaf(node) ? columns(keys) : keys);
            marks.add(above);
            throw lost;
        }
    }

    private static Set<String> columns(Set<String> keys) {
        return keys.stream().map(key -> key.substring(0, key.indexOf('|'))).collect(toSet());
    }
}
