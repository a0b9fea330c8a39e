package org.hatchery.pilot.use;

import static java.util.stream.Collectors.toMap;
import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingState;
import org.hatchery.risk.RiskSignal;
import org.hatchery.risk.RiskSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Against pilot-test bases: that nobody is recorded to have used them in the year, nor in the one before while it runs. */
@Component
class UnusedBaseStatistics implements RiskSource {
    private final MongoOperations mongo;

    UnusedBaseStatistics(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public Map<String, Set<RiskSignal>> of(Question question) {
        if (!question.isAbout("PilotBase")) {
            return Map.of();
        }
        var used = allOf(List.of(
                where("base").in(question.keys()),
                where("use.year").gte(since(question)).lte(question.year()),
                where("state").is(BookingState.USED)));
        Set<String> unused = new HashSet<>(question.keys());
        mongo.findDistinct(new Query(used), "base", Booking.class, String.class).forEach(unused::remove);
        return unused.stream().collect(toMap(one -> one, one -> Set.of(RiskSignal.NO_USE)));
    }

    /** While a year runs the one before counts as well, as nobody has used anything on its first days. */
    private static int since(Question question) {
        return question.year() < question.today().getYear() ? question.year() : question.year() - 1;
    }
}
