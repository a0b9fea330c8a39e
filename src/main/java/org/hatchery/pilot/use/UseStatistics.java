package org.hatchery.pilot.use;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.unwind;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingState;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Adds up how a base was used, for performance sheets. */
@Component
@NamedInterface(propagate = false)
public class UseStatistics {
    private final MongoOperations mongo;
    private final BaseDirectory bases;
    private final OpenTimeStatistics open;

    UseStatistics(MongoOperations mongo, BaseDirectory bases, OpenTimeStatistics open) {
        this.mongo = mongo;
        this.bases = bases;
        this.open = open;
    }

    /**
     * The year of a base, for those who look after it.
     *
     * @throws Rejection NOT_FOUND outside the scope; WRONG_DATES for a year before 2000 or after 2100
     */
    public YearOfUse of(BaseId id, int year, Scope scope) {
        if (year < 2000 || year > 2100) {
            throw new Rejection(WRONG_DATES, "year", Words.say("pilot.year-lies-between-2000"));
        }
        return of(bases.get(id, scope), year);
    }

    /** The year of a base; a statistic, so the caller has checked the scope. */
    public YearOfUse of(PilotBase base, int year) {
        List<Sum> sums = used(base.getId(), year);
        return new YearOfUse(
                year,
                open.of(base, year),
                bookedMinutes(base.getId(), year),
                sums.stream().mapToLong(Sum::minutes).sum(),
                sums.stream()
                        .filter(sum -> sum.user().outsider())
                        .mapToLong(Sum::minutes)
                        .sum(),
                sums.stream()
                        .map(sum -> sum.user().incubatee())
                        .filter(firm -> firm != null)
                        .distinct()
                        .count(),
                new Yuan(sums.stream()
                        .filter(sum -> sum.user().outsider())
                        .mapToLong(Sum::fen)
                        .sum()),
                rating(sums));
    }

    private static @Nullable Double rating(List<Sum> sums) {
        long ratings = sums.stream().mapToLong(Sum::ratings).sum();
        long stars = sums.stream().mapToLong(Sum::stars).sum();
        return ratings == 0 ? null : (double) stars / ratings;
    }

    /** What the bookings used in that year come to, by firm. */
    private List<Sum> used(BaseId base, int year) {
        Criteria used =
                where("base").is(base).and("use.year").is(year).and("state").is(BookingState.USED);
        return aggregate(
                newAggregation(
                        match(used),
                        group("incubatee", "outsider")
                                .sum("use.minutes")
                                .as("minutes")
                                .sum("price")
                                .as("fen")
                                .sum("rating.stars")
                                .as("stars")
                                .sum("rated")
                                .as("ratings")),
                Sum.class);
    }

    /** Minutes booked in the months of that year; a booking may have months of two years. */
    private long bookedMinutes(BaseId base, int year) {
        List<String> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> String.format("%d-%02d", year, month))
                .toList();
        Criteria counting = where("base").is(base).and("months.month").in(months);
        return aggregate(
                        newAggregation(
                                match(counting.and("state").in(BookingState.counting())),
                                unwind("months"),
                                match(where("months.month").in(months)),
                                group().sum("months.minutes").as("minutes")),
                        Total.class)
                .stream()
                .mapToLong(Total::minutes)
                .sum();
    }

    private <T> List<T> aggregate(Aggregation question, Class<T> type) {
        return mongo.aggregate(question, Booking.class, type).getMappedResults();
    }

    /** What one user comes to. */
    private record Sum(@Id User user, long minutes, long fen, long stars, long ratings) {}

    private record User(@Nullable String incubatee, boolean outsider) {}

    private record Total(@Id @Nullable String id, long minutes) {}
}
