package org.hatchery.shared.graphql;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Page of a list in the form of Relay.
 *
 * @param total counted only when a client asks for {@code totalCount}
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, LongSupplier total) {
    /** Entry with its cursor, which is signed when a client asks for it. */
    public record Edge<T>(Supplier<String> place, T node) {
        public String cursor() {
            return place.get();
        }
    }

    /** Where the page lies in its list; an empty one has neither first nor last entry. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable Edge<?> first,
            @Nullable Edge<?> last) {
        public @Nullable String startCursor() {
            return first == null ? null : first.cursor();
        }

        public @Nullable String endCursor() {
            return last == null ? null : last.cursor();
        }
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public int totalCount() {
        return Math.toIntExact(total.getAsLong());
    }
}
