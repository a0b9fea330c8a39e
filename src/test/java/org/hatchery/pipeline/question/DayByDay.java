package org.hatchery.pipeline.question;

import static java.time.temporal.ChronoUnit.MONTHS;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.History;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.Lease;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.totals.reading.Share;
import org.hatchery.totals.reading.Window;
import org.jspecify.annotations.Nullable;

/**
 * Counts the same figures the slow and plain way: by looking at every document on every single day.
 *
 * <p>Who leases what is read from the stays, not from the leases of the carriers, so the two have to agree as well.
 */
record DayByDay(
        History history,
        Map<CarrierId, Carrier> byId,
        Map<IncubateeId, List<Stay>> everywhere,
        List<Held> held,
        LocalDate from,
        LocalDate stockOn,
        BiPredicate<Carrier, LocalDate> which) {
    static DayByDay of(History history, Window window) {
        Map<CarrierId, Carrier> byId = history.carriers().stream().collect(toMap(Carrier::getId, Function.identity()));
        History begun = begun(history, byId.keySet());
        List<Held> held = history.carriers().stream()
                .flatMap(carrier -> carrier.getSpace().leases().stream().map(lease -> new Held(carrier, lease)))
                .toList();
        Map<IncubateeId, List<Stay>> everywhere =
                history.stays().stream().collect(Collectors.groupingBy(Stay::getIncubatee));
        return new DayByDay(begun, byId, everywhere, held, window.from(), window.stockOn(), (carrier, day) -> true);
    }

    /** What a carrier has let; that this is what its stays have, another test sees to. */
    private record Held(Carrier carrier, Lease lease) {
        boolean isOn(LocalDate day) {
            return !lease.from().isAfter(day)
                    && (lease.to() == null || lease.to().isAfter(day));
        }

        long area() {
            return carrier.getSpace().units().stream()
                    .filter(unit -> lease.units().contains(unit.code()))
                    .mapToLong(unit -> unit.area().hundredths())
                    .sum();
        }
    }

    private static History begun(History history, Set<CarrierId> ids) {
        return new History(
                history.carriers(),
                history.incubatees(),
                history.stays().stream()
                        .filter(stay -> ids.contains(stay.getCarrier()))
                        .filter(stay -> !stay.getEnteredOn().equals(stay.getEndedOn()))
                        .toList(),
                history.services().stream()
                        .filter(service -> ids.contains(service.carrier()))
                        .toList());
    }

    /** Counts what is there, or happens, in carriers that are such on the day. */
    Figures count(BiPredicate<Carrier, LocalDate> such) {
        return only(such).count();
    }

    DayByDay only(BiPredicate<Carrier, LocalDate> such) {
        return new DayByDay(history, byId, everywhere, held, from, stockOn, which.and(such));
    }

    private boolean isIn(Stay stay, @Nullable LocalDate day) {
        return day != null && isIn(stay.getCarrier(), day);
    }

    private boolean isIn(CarrierId id, LocalDate day) {
        Carrier carrier = byId.get(id);
        return carrier != null && which.test(carrier, day);
    }

    private Figures count() {
        List<Stay> graduated =
                ended().filter(stay -> stay.getGraduation() != null).toList();
        List<Stay> exited = ended().filter(stay -> stay.getExit() != null).toList();
        List<Stay> graduatedNow = graduated.stream().filter(this::endedInPeriod).toList();
        List<Stay> exitedNow = exited.stream().filter(this::endedInPeriod).toList();
        return new Figures(
                (int) history.carriers().stream()
                        .filter(carrier -> isOpen(carrier, stockOn) && which.test(carrier, stockOn))
                        .count(),
                List.of(
                        number(stay -> isThereAtTheEnd(stay) && !isFirm(stay, stockOn)),
                        number(stay -> isThereAtTheEnd(stay) && isFirm(stay, stockOn)),
                        graduated.size(),
                        exited.size()),
                List.of(
                        number(stay -> entered(stay) && isFirm(stay, stay.getEnteredOn())),
                        number(stay -> entered(stay) && !isFirm(stay, stay.getEnteredOn())),
                        number(stay -> happenedInPeriod(stay.getIncubatingFrom())
                                && isIn(stay, stay.getIncubatingFrom())
                                && !isFirm(stay, stay.getEnteredOn()))),
                labels(),
                countBy(
                        graduatedNow,
                        stay -> String.valueOf(stay.getGraduation().ground())),
                countBy(exitedNow, stay -> String.valueOf(stay.getExit().reason())),
                Share.of(graduatedNow.size(), number(this::wasFirmOnSomeDay)),
                median(graduatedNow),
                List.of(
                        Share.of(leasedArea(stockOn, this::isOpenAtEnd), leasableArea(stockOn, this::isOpenAtEnd)),
                        Share.of(sum(day -> leasedArea(day, any -> true)), sum(day -> leasableArea(day, any -> true))),
                        Share.of(leasedSeats(stockOn, this::isOpenAtEnd), seats(stockOn, this::isOpenAtEnd)),
                        Share.of(sum(day -> leasedSeats(day, any -> true)), sum(day -> seats(day, any -> true)))),
                services());
    }

    private boolean entered(Stay stay) {
        return happenedInPeriod(stay.getEnteredOn()) && isIn(stay, stay.getEnteredOn());
    }

    private boolean isThereAtTheEnd(Stay stay) {
        return isThereAtNight(stay, stockOn) && isIn(stay, stockOn);
    }

    private int number(Predicate<Stay> which) {
        return (int) history.stays().stream().filter(which).count();
    }

    private static boolean isOpen(Carrier carrier, LocalDate day) {
        LocalDate closed = carrier.getClosedOn();
        return !carrier.getProfile().openedOn().isAfter(day) && (closed == null || closed.isAfter(day));
    }

    private boolean isOpenAtEnd(Carrier carrier) {
        return isOpen(carrier, stockOn);
    }

    private static boolean isThereAtNight(Stay stay, LocalDate day) {
        LocalDate ended = stay.getEndedOn();
        return !stay.getEnteredOn().isAfter(day) && (ended == null || ended.isAfter(day));
    }

    private static boolean isFirm(Stay stay, LocalDate day) {
        LocalDate since = stay.getIncubatingFrom();
        return since != null && !since.isAfter(day);
    }

    /** Where the carrier lies, or what it is, on the last of these days is where it counts. */
    private boolean wasFirmOnSomeDay(Stay stay) {
        LocalDate ended = stay.getEndedOn();
        return isIn(stay, ended == null || ended.isAfter(stockOn) ? stockOn : ended)
                && days().anyMatch(day -> isFirm(stay, day)
                        && !stay.getEnteredOn().isAfter(day)
                        && (stay.getEndedOn() == null || !stay.getEndedOn().isBefore(day)));
    }

    private Stream<Stay> ended() {
        return history.stays().stream()
                .filter(stay -> stay.getEndedOn() != null && !stay.getEndedOn().isAfter(stockOn))
                .filter(stay -> isIn(stay, stay.getEndedOn()));
    }

    private boolean endedInPeriod(Stay stay) {
        return happenedInPeriod(stay.getEndedOn());
    }

    private boolean happenedInPeriod(@Nullable LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(stockOn);
    }

    private Stream<LocalDate> days() {
        return from.datesUntil(stockOn.plusDays(1));
    }

    private long sum(Function<LocalDate, Long> ofDay) {
        return days().mapToLong(ofDay::apply).sum();
    }

    private Map<String, Integer> labels() {
        Map<?, Incubatee> byId = history.incubatees().stream().collect(toMap(Incubatee::getId, Function.identity()));
        return history.stays().stream()
                .filter(stay -> isThereAtTheEnd(stay) && isFirm(stay, stockOn) && isMain(stay))
                .flatMap(stay -> labelsAtEnd(byId.get(stay.getIncubatee())))
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.summingInt(kind -> 1)));
    }

    /** Of all stays of the firm that go on, the one with space, and then the earliest. */
    private boolean isMain(Stay stay) {
        return everywhere.get(stay.getIncubatee()).stream()
                .filter(other -> !other.getEnteredOn().isAfter(stockOn))
                .filter(other ->
                        other.getEndedOn() == null || other.getEndedOn().isAfter(stockOn))
                .min(Comparator.comparing(Stay::getResidence)
                        .thenComparing(Stay::getEnteredOn)
                        .thenComparing(other -> other.getCarrier().value()))
                .filter(stay::equals)
                .isPresent();
    }

    private Stream<String> labelsAtEnd(Incubatee firm) {
        return firm.getLabels().stream()
                .filter(label -> label.contest() == null || !label.contest().isOpen())
                .filter(label -> !label.from().isAfter(stockOn))
                .filter(label -> label.to() == null || label.to().isAfter(stockOn))
                .filter(label ->
                        label.withdrawnOn() == null || label.withdrawnOn().isAfter(stockOn))
                .map(GrowthLabel::kind)
                .distinct()
                .map(String::valueOf);
    }

    private static OptionalDouble median(List<Stay> graduated) {
        long[] months = graduated.stream()
                .mapToLong(stay -> MONTHS.between(stay.getEnteredOn(), stay.getEndedOn()))
                .sorted()
                .toArray();
        if (months.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = months.length / 2;
        return OptionalDouble.of(months.length % 2 == 1 ? months[middle] : (months[middle - 1] + months[middle]) / 2.0);
    }

    private static Map<String, Integer> countBy(List<Stay> stays, Function<Stay, String> key) {
        Map<String, Integer> counts = new HashMap<>();
        stays.forEach(stay -> counts.merge(key.apply(stay), 1, Integer::sum));
        return counts;
    }

    private long leasedArea(LocalDate day, Predicate<Carrier> some) {
        return occupied(day, some).mapToLong(Held::area).sum();
    }

    private long leasedSeats(LocalDate day, Predicate<Carrier> some) {
        return occupied(day, some).mapToLong(one -> one.lease().workstations()).sum();
    }

    private Stream<Held> occupied(LocalDate day, Predicate<Carrier> some) {
        return held.stream()
                .filter(one -> one.isOn(day))
                .filter(one -> some.test(one.carrier()) && which.test(one.carrier(), day));
    }

    private long leasableArea(LocalDate day, Predicate<Carrier> some) {
        return carriers(day, some)
                .filter(carrier -> isOpen(carrier, day))
                .flatMap(carrier -> carrier.getSpace().units().stream())
                .filter(unit -> isThere(unit, day))
                .mapToLong(unit -> unit.area().hundredths())
                .sum();
    }

    private static boolean isThere(SpaceUnit unit, LocalDate day) {
        return !unit.from().isAfter(day) && (unit.to() == null || unit.to().isAfter(day));
    }

    private long seats(LocalDate day, Predicate<Carrier> some) {
        return carriers(day, some)
                .filter(carrier -> isOpen(carrier, day))
                .mapToLong(carrier -> seats(carrier.getSpace().capacities(), day))
                .sum();
    }

    private static long seats(Collection<Capacity> capacities, LocalDate day) {
        long seats = 0;
        for (Capacity capacity : capacities) {
            seats = capacity.from().isAfter(day) ? seats : capacity.workstations();
        }
        return seats;
    }

    private Stream<Carrier> carriers(LocalDate day, Predicate<Carrier> some) {
        return history.carriers().stream().filter(some).filter(carrier -> which.test(carrier, day));
    }

    private Map<String, ServiceTally> services() {
        return history.services().stream()
                .filter(service -> happenedInPeriod(service.on()) && isIn(service.carrier(), service.on()))
                .collect(toMap(
                        service -> service.kind().name(),
                        DayByDay::tally,
                        (one, other) -> new ServiceTally(
                                one.count() + other.count(),
                                one.hours() + other.hours(),
                                one.fees().plus(other.fees()),
                                one.attendees() + other.attendees())));
    }

    private static ServiceTally tally(Service service) {
        return new ServiceTally(1, service.hours(), service.fee(), service.attendees());
    }
}
