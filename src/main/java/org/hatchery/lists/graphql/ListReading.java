package org.hatchery.lists.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hatchery.lists.ListPages;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** Asks a list page by page, counted with the first. */
final class ListReading implements ListPages {
    private final ListShape shape;
    private final Map<String, Object> variables;
    private final UnaryOperator<Map<String, Object>> first;
    private final UnaryOperator<Map<String, Object>> more;
    private @Nullable Map<?, ?> page;
    private final OptionalInt total;
    private boolean begun;

    /** Of two questions, one for the first page and one for all others. */
    ListReading(
            ListShape shape,
            Map<String, Object> variables,
            UnaryOperator<Map<String, Object>> first,
            UnaryOperator<Map<String, Object>> more) {
        this.shape = shape;
        this.variables = variables;
        this.first = first;
        this.more = more;
        this.page = page(null);
        this.total = page.get("totalCount") instanceof Number number
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    private Map<?, ?> page(@Nullable Object after) {
        Map<String, Object> sent = new HashMap<>(variables);
        sent.put(Objects.requireNonNull(shape.pages().get(ListShape.FIRST)), PageRequest.LARGEST);
        if (after != null) {
            sent.put(Objects.requireNonNull(shape.pages().get(ListShape.AFTER)), after);
        }
        if (shape.variables().containsKey(ListShape.TOTAL)) {
            sent.put(ListShape.TOTAL, after == null);
        }
        Object found = (after == null ? first : more).apply(sent);
        for (String step : shape.way()) {
            found = found instanceof Map<?, ?> object ? object.get(step) : null;
        }
        if (found instanceof Map<?, ?> page) {
            return page;
        }
        // what the list hangs on is not there, or not for this caller
        throw Rejection.notFound(shape.way().get(0));
    }

    @Override
    public OptionalInt total() {
        return total;
    }

    @Override
    public List<Map<String, Object>> next() {
        if (begun && page != null) {
            page = cursor(page) == null ? null : page(cursor(page));
        }
        begun = true;
        return page == null ? List.of() : entries(page);
    }

    private static @Nullable Object cursor(Map<?, ?> page) {
        return page.get("pageInfo") instanceof Map<?, ?> info && info.get("hasNextPage") == Boolean.TRUE
                ? info.get("endCursor")
                : null;
    }

    @SuppressWarnings("unchecked") // objects of an answer have names for keys
    private static List<Map<String, Object>> entries(Map<?, ?> page) {
        return page.get("edges") instanceof List<?> edges
                ? edges.stream()
                        .map(edge -> (Map<String, Object>) ((Map<?, ?>) edge).get("node"))
                        .collect(Collectors.toList())
                : List.of();
    }
}
