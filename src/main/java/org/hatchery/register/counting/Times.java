package org.hatchery.register.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;

/** Times that may meet, told as the times in which there is any of them, so that nobody counts twice. */
final class Times {
    private final List<Time> all = new ArrayList<>();

    /**
     * Time from a day on.
     *
     * @param to first day after it; null while it lasts
     */
    record Time(LocalDate from, @Nullable LocalDate to) {
        /** The part of it in which another lasts as well; null where there is none. */
        @Nullable Time within(Time other) {
            LocalDate begin = from.isAfter(other.from) ? from : other.from;
            LocalDate end = Span.earlier(to, other.to);
            return end != null && !end.isAfter(begin) ? null : new Time(begin, end);
        }
    }

    void add(@Nullable Time time) {
        if (time != null && (time.to() == null || time.to().isAfter(time.from()))) {
            all.add(time);
        }
    }

    /** In order, none touching another. */
    List<Time> joined() {
        List<Time> joined = new ArrayList<>();
        all.stream().sorted(Comparator.comparing(Time::from)).forEach(next -> join(joined, next));
        return joined;
    }

    private static void join(List<Time> joined, Time next) {
        Time last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
        LocalDate end = last == null ? null : last.to();
        if (last == null || end != null && end.isBefore(next.from())) {
            joined.add(next);
        } else if (end != null && (next.to() == null || next.to().isAfter(end))) {
            joined.set(joined.size() - 1, new Time(last.from(), next.to()));
        }
    }
}
