package org.hatchery.policy.document;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.modulith.NamedInterface;

/**
 * Days on which one version of a clause or target held (起止日期); it is never changed, a later version stands beside it.
 *
 * @param from null where it came with the program
 * @param to first day on which a later version held; null while it holds
 */
@NamedInterface(propagate = false)
public record Held(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final String FROM = "held.from";
    private static final String TO = "held.to";

    /** The condition that it holds and nothing stands in its place. */
    public static Criteria now() {
        return where(TO).is(null);
    }

    /** The condition that it held at the end of that day. */
    public static Criteria on(LocalDate day) {
        return new Criteria()
                .andOperator(
                        new Criteria()
                                .orOperator(where(FROM).is(null), where(FROM).lte(day)),
                        new Criteria().orOperator(where(TO).is(null), where(TO).gt(day)));
    }
}
