package org.hatchery.shared.graphql;

import java.util.List;
import java.util.function.Function;
import org.hatchery.shared.Page;
import org.springframework.stereotype.Component;

/** Makes connections of pages; cursors are signed for the list they were cut from. */
@Component
public class Connections {
    private final Cursors cursors;

    Connections(Cursors cursors) {
        this.cursors = cursors;
    }

    /** The page as views, for a field of this connection type. */
    public <T, V> Connection<V> of(String type, Page<T> page, Function<T, V> toView) {
        List<Connection.Edge<V>> edges = page.entries().stream()
                .map(entry ->
                        new Connection.Edge<>(() -> cursors.write(type, entry.place()), toView.apply(entry.item())))
                .toList();
        var info = new Connection.PageInfo(
                page.hasNext(),
                page.hasPrevious(),
                edges.isEmpty() ? null : edges.get(0),
                edges.isEmpty() ? null : edges.get(edges.size() - 1));
        return new Connection<>(edges, info, page.total());
    }
}
