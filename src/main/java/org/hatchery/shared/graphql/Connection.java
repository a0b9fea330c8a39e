package org.hatchery.shared.graphql;

import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Page of a list in the form of Relay.
 *
 * @param total counted only when a client asks for {@code totalCount}
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, LongSupplier total) {
    /** Entry with its cursor. */
    public record Edge<T>(String cursor, T node) {}

    /** Where the page lies in its list. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    public int totalCount() {
        return Math.toIntExact(total.getAsLong());
    }
}
