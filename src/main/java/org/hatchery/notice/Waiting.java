package org.hatchery.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageOrder;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that waits for somebody (待办), with the list that stands behind the number.
 *
 * @param kind module and name, under which the catalogue of words has what it is called
 * @param next what to do about it
 * @param due the nearest days by which some of it is to be done; empty where no day is set
 * @param list field of Query; null where none has just these entries
 * @param filter value for its argument filter
 */
public record Waiting(
        String kind,
        Sentence title,
        Sentence next,
        long count,
        List<Due> due,
        @Nullable String list,
        Map<String, Object> filter) {
    private static final int NEAREST = 50;

    /** Of a list without days, as little as tells how long it is. */
    public static final PageRequest SOME = PageRequest.first(1);

    /** The same, those with the earliest day first. */
    public static PageRequest earliest(String order) {
        return new PageRequest(NEAREST, null, false, new PageOrder(order, false));
    }

    /** What has a number alone, because no list with a filter stands behind it. */
    public static Waiting counted(String kind, String next, long count) {
        return dated(kind, next, count, List.of());
    }

    /** The same with days. */
    public static Waiting dated(String kind, String next, long count, List<Due> due) {
        return new Waiting(kind, Words.say(kind), Words.say(next), count, due, null, Map.of());
    }

    /** What a page of a list tells: how much there is, and nothing of days. */
    public static Waiting of(String kind, String next, Page<?> page, String list, Map<String, Object> filter) {
        return of(kind, next, page, one -> null, list, filter);
    }

    /**
     * The same with the days by which some of it is to be done.
     *
     * @param due null for what has no day
     */
    public static <T> Waiting of(
            String kind,
            String next,
            Page<T> page,
            Function<T, @Nullable Due> due,
            String list,
            Map<String, Object> filter) {
        List<Due> days = page.items().stream()
                .map(due)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Due::on))
                .toList();
        return new Waiting(kind, Words.say(kind), Words.say(next), page.total().getAsLong(), days, list, filter);
    }

    public Optional<LocalDate> dueOn() {
        return due.stream().map(Due::on).findFirst();
    }
}
