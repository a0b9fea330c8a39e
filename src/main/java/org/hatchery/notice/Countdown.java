package org.hatchery.notice;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.DayRange;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * When a day that comes nearer is told.
 *
 * @param field where a document has it
 * @param before so many days before it; negative for days after it
 */
public record Countdown(String field, List<Integer> before) {
    public static Countdown to(String field, Integer... before) {
        return new Countdown(field, List.of(before));
    }

    /** Documents whose day is told on these days. */
    public Criteria comingTo(DayRange days) {
        return new Criteria()
                .orOperator(before.stream()
                        .map(many -> where(field)
                                .gte(moved(days.from(), LocalDate.MIN, many))
                                .lte(moved(days.to(), LocalDate.MAX, many)))
                        .toList());
    }

    private static LocalDate moved(@Nullable LocalDate day, LocalDate otherwise, int many) {
        return day == null ? otherwise : day.plusDays(many);
    }

    /** One time at which a day is told. */
    public record Call(LocalDate day, int left, Instant at) {
        /** Names it within what it is told of: another day is told anew. */
        public String name() {
            return day + "/" + left;
        }

        public boolean isOver() {
            return left < 0;
        }
    }

    public Stream<Call> calls(LocalDate day, ZoneId zone) {
        return before.stream()
                .map(many -> new Call(
                        day, many, day.minusDays(many).atStartOfDay(zone).toInstant()));
    }
}
