package org.hatchery.shared.graphql;

import io.micrometer.core.instrument.Metrics;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;

/** Answers a mutation: with the object it changed, or with the reasons why it was declined. */
public final class Answer {
    private Answer() {}

    public static <V, P> P with(BiFunction<@Nullable V, List<UserError>, P> payload, Supplier<V> act) {
        try {
            return payload.apply(act.get(), List.of());
        } catch (Rejection declined) {
            return payload.apply(null, counted(declined.errors()));
        }
    }

    /** The same reasons, after they were counted for those who watch the service. */
    public static List<UserError> counted(List<UserError> reasons) {
        reasons.forEach(reason -> Metrics.counter(
                        "hatchery.refusals", "code", reason.code().name())
                .increment());
        return reasons;
    }
}
