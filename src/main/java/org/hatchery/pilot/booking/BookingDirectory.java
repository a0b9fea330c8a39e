package org.hatchery.pilot.booking;

import static org.hatchery.shared.mongo.Keyset.allOf;
import static org.hatchery.shared.mongo.Keyset.given;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Era;
import org.hatchery.pilot.calendar.BookingTerms;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Keyset;
import org.hatchery.shared.mongo.ListOrders;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Every read of bookings, inside the scope of whoever asks; one that does not hold its time is visible to nobody. */
@Component
public class BookingDirectory {
    private static final String FROM = "slot.from";
    private static final Keyset<Booking> LATEST = new Keyset<>(
            Booking.class,
            FROM,
            Direction.DESC,
            booking -> booking.getSlot().from().toString(),
            booking -> booking.getId().value(),
            LocalDateTime::parse);

    public static final ListOrders<Booking> ORDERS = ListOrders.usually("FROM", LATEST);

    /** Entries of a calendar. */
    private static final int MOST = 2_000;

    private final MongoOperations mongo;

    BookingDirectory(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /**
     * The booking with this id.
     *
     * @throws Rejection NOT_FOUND outside the scope
     */
    Booking get(BookingId id, Scope scope) {
        return find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("booking"));
    }

    public List<Booking> find(Collection<BookingId> ids, Scope scope) {
        return mongo.find(new Query(allOf(List.of(where("_id").in(ids), shown(), scope.condition()))), Booking.class);
    }

    /**
     * Bookings, latest first unless they are asked for the other way.
     *
     * @throws Rejection WRONG_DATES for days of which there are none
     */
    public Page<Booking> search(BookingFilter filter, Scope scope, PageRequest request) {
        Era.check(filter.from(), "filter.from");
        Era.check(filter.to(), "filter.to");
        return ORDERS.page(mongo, conditions(filter, scope), request);
    }

    /** The same of several subjects at once, by the key under which each sees what is its own. */
    public Map<String, Page<Booking>> search(
            BookingFilter filter, Collection<String> subjects, Scope scope, PageRequest request) {
        Era.check(filter.from(), "filter.from");
        Era.check(filter.to(), "filter.to");
        return ORDERS.pages(mongo, conditions(filter, scope), Scope.FIELD, subjects, request);
    }

    /** What takes time of a piece of equipment from a day on, in order; for the calendar, which has checked its token. */
    List<Booking> calendar(BaseId base, String equipment, LocalDate from) {
        Set<BookingState> taking =
                Set.of(BookingState.REQUESTED, BookingState.APPROVED, BookingState.IN_USE, BookingState.USED);
        var query = new Query(allOf(List.of(
                where(Scope.FIELD).is(Scope.provider(base.value())),
                where("equipment").is(equipment),
                where("state").in(taking),
                where(FROM).gte(from.atStartOfDay()))));
        return mongo.find(query.with(Sort.by(FROM, "_id")).limit(MOST), Booking.class);
    }

    /** What firms and the base have booked of a piece of equipment and has not begun, in order. */
    List<Booking> coming(BaseId base, String equipment, LocalDateTime now) {
        var query = new Query(allOf(List.of(
                where(Scope.FIELD).is(Scope.provider(base.value())),
                where("equipment").is(equipment),
                where("kind").ne(BookingKind.DOWN_TIME),
                where("state").in(BookingState.REQUESTED, BookingState.APPROVED),
                where(FROM).gt(now))));
        return mongo.find(query.with(Sort.by(FROM, "_id")), Booking.class);
    }

    private static List<Criteria> conditions(BookingFilter filter, Scope scope) {
        return List.of(
                shown(),
                scope.condition(),
                given(filter.base(), base -> where(Scope.FIELD).is(Scope.provider(base.value()))),
                given(filter.equipment(), equipment -> where("equipment").is(equipment)),
                given(filter.incubatee(), incubatee -> where(Scope.FIELD).is(Scope.incubatee(incubatee.value()))),
                given(filter.region(), region -> where(Scope.FIELD).is(Scope.region(region.value()))),
                given(filter.kinds(), kinds -> where("kind").in(kinds)),
                given(filter.states(), states -> where("state").in(states)),
                given(filter.from(), BookingDirectory::endingAfter),
                given(filter.to(), to -> where(FROM).lt(to.plusDays(1).atStartOfDay())),
                given(filter.usedIn(), BookingDirectory::usedIn),
                given(filter.outsider(), outsider -> where("outsider").is(outsider)));
    }

    /** No booking is longer than 90 days, so the index bounds the search. */
    private static Criteria endingAfter(LocalDate day) {
        LocalDateTime start = day.atStartOfDay();
        return new Criteria()
                .andOperator(
                        where("slot.to").gt(start), where(FROM).gt(start.minusDays(BookingTerms.LONGEST_DAYS + 1)));
    }

    /** Use ends at most a day after its booking, so the index bounds the search here too. */
    private static Criteria usedIn(int year) {
        LocalDateTime start = LocalDate.of(year, 1, 1).atStartOfDay();
        return new Criteria()
                .andOperator(
                        where("use.year").is(year),
                        where(FROM).gt(start.minusDays(2L * BookingTerms.LONGEST_DAYS)),
                        where(FROM).lt(start.plusYears(1).plusDays(1)));
    }

    private static Criteria shown() {
        return where(Scope.FIELD + ".0").exists(true);
    }
}
