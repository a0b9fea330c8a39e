package org.hatchery.pilot.use;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.pilot.booking.Booking;
import org.hatchery.pilot.booking.BookingKind;
import org.hatchery.pilot.booking.BookingState;
import org.hatchery.pilot.calendar.BookingTerms;
import org.hatchery.pilot.calendar.OpenTime;
import org.hatchery.pilot.calendar.Slot;
import org.hatchery.shared.Scope;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Minutes of a year in which equipment was in service and open, without down times; one command for all bases. */
@Component
class OpenTimeStatistics {
    private final MongoOperations mongo;

    OpenTimeStatistics(MongoOperations mongo) {
        this.mongo = mongo;
    }

    long of(PilotBase base, int year) {
        return of(List.of(base), year).getOrDefault(base.getId(), Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** By base and code of the equipment. */
    Map<BaseId, Map<String, Long>> of(Collection<PilotBase> bases, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<BaseId, Map<String, List<Slot>>> down = downTimes(bases, first, last);
        Map<BaseId, Map<String, Long>> open = new HashMap<>();
        bases.forEach(base -> {
            Map<String, List<Slot>> own = down.getOrDefault(base.getId(), Map.of());
            Map<String, Long> minutes = new HashMap<>();
            base.getEquipment()
                    .forEach(piece -> minutes.put(
                            piece.code(),
                            new OpenTime(piece, own.getOrDefault(piece.code(), List.of())).minutes(first, last)));
            open.put(base.getId(), minutes);
        });
        return open;
    }

    private Map<BaseId, Map<String, List<Slot>>> downTimes(
            Collection<PilotBase> bases, LocalDate first, LocalDate last) {
        var down = where(Scope.FIELD)
                .in(bases.stream()
                        .map(base -> Scope.provider(base.getId().value()))
                        .toList())
                .and("kind")
                .is(BookingKind.DOWN_TIME)
                .and("state")
                .is(BookingState.APPROVED)
                .and("slot.from")
                .gt(first.minusDays(BookingTerms.LONGEST_DAYS + 1).atStartOfDay())
                .lt(last.plusDays(1).atStartOfDay());
        return mongo.find(new Query(down), Booking.class).stream()
                .collect(Collectors.groupingBy(
                        Booking::getBase,
                        Collectors.groupingBy(
                                Booking::getEquipment, Collectors.mapping(Booking::getSlot, Collectors.toList()))));
    }
}
