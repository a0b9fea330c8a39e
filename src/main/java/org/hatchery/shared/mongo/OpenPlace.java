package org.hatchery.shared.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.data.mongodb.core.query.Criteria;

/** Where something stands in a list that is open to everybody, the latest day first. */
public record OpenPlace(LocalDate on, String id) {
    private static final char BETWEEN = '~';
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 9999;

    /** Empty for what was never said. */
    public static Optional<OpenPlace> read(String text) {
        int end = text.indexOf(BETWEEN);
        try {
            return end < 0
                    ? Optional.empty()
                    : Optional.of(new OpenPlace(LocalDate.parse(text.substring(0, end)), text.substring(end + 1)))
                            .filter(OpenPlace::isMeant);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private boolean isMeant() {
        return on.getYear() >= FIRST_YEAR && on.getYear() <= LAST_YEAR;
    }

    public String text() {
        return on.toString() + BETWEEN + id;
    }

    /** What comes after it in the order of this field, both descending. */
    public Criteria beyond(String day) {
        return new Criteria()
                .orOperator(
                        where(day).lt(on),
                        new Criteria()
                                .andOperator(where(day).is(on), where("_id").lt(id)));
    }
}
