package org.hatchery.local.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Picks the index that narrows a filter to the fewest documents. */
record IndexChoice(List<FieldIndex> indexes, int documents) {

    static IndexChoice of(EmbeddedCollection collection) {
        var indexes =
                collection.getIndexes().stream().map(FieldIndex.class::cast).toList();
        return new IndexChoice(indexes, collection.count());
    }

    /** Where the only documents are that can match, in the order of their insertion; null when a scan is as good. */
    @Nullable Collection<Long> candidates(Document filter) {
        var demands = Demands.of(filter);
        var scans = indexes.stream()
                .map(index -> index.scanFor(demands))
                .filter(Objects::nonNull)
                .toList();
        return scans.isEmpty() ? null : shortest(scans);
    }

    /**
     * Where the documents are that can match, in this order and one after the other; null when no index has the order.
     *
     * @param longest entries on the way; null as well when there are more
     */
    @Nullable Stream<Long> inOrder(Document filter, Order order, long longest) {
        var demands = Demands.of(filter);
        // the more fields stand before the order, the fewer documents are passed over
        return indexes.stream()
                .sorted(Comparator.comparing(
                                (FieldIndex index) -> index.getKeys().size())
                        .reversed())
                .map(index -> index.scanFor(demands, order))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(scan -> longest >= documents || scan.isNoLongerThan(longest))
                .map(scan -> scan.inOrder(order.descending()))
                .orElse(null);
    }

    // All indexes read a little; those that are not done read on, each time further, until some are.
    private @Nullable Collection<Long> shortest(List<IndexScan> scans) {
        for (long limit = 64; limit < 8L * documents; limit *= 8) {
            long most = Math.min(limit, documents);
            Optional<Collection<Long>> found = scans.stream()
                    .map(scan -> scan.positions(most))
                    .filter(Objects::nonNull)
                    .min(Comparator.comparingInt(Collection::size));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }
}
