package org.hatchery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hatchery.CreditCodes;
import org.hatchery.History;
import org.hatchery.carrier.Capacity;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.CarrierId;
import org.hatchery.carrier.CarrierKind;
import org.hatchery.carrier.CarrierProfile;
import org.hatchery.carrier.Operator;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.carrier.Space;
import org.hatchery.incubation.Service;
import org.hatchery.incubation.ServiceDirectory;
import org.hatchery.incubation.Stay;
import org.hatchery.incubation.StayFact;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsWhatEverySingleDayShows(long seed) {
        History history = History.random("tally", seed, 6, TODAY, "530102", "530103");
        Window window = Window.of(period(new Random(seed)), TODAY);

        assertThat(Figures.of(withoutLabels(history, window)))
                .isEqualTo(withoutLabels(DayByDay.of(history, window).count(any -> true)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSumOfItsPartsInAnyOrder(long seed) {
        History history = History.random("tally", seed, 5, TODAY, "530102");
        Window window = Window.of(period(new Random(seed)), TODAY);
        List<Tally> parts = parts(history, window);

        Tally backwards = Tally.sum(List.of(parts.get(4), parts.get(3), Tally.sum(parts.subList(0, 3))));

        assertThat(Figures.of(backwards)).isEqualTo(Figures.of(Tally.sum(parts)));
    }

    @Test
    void forgetsWorkstationsThatWerePlannedForAfterTheEnd() {
        var carrier = carrier(LocalDate.parse("2026-01-01"));
        carrier.arrange(none -> new Space(
                List.of(),
                List.of(
                        new Capacity(LocalDate.parse("2026-01-01"), 10),
                        new Capacity(LocalDate.parse("2026-10-01"), 50)),
                List.of()));
        carrier.close(LocalDate.parse("2026-04-01"), "停业", TODAY);
        var tally = new Tally();

        tally.count(carrier, Window.of(new Period("2026"), TODAY));

        assertThat(tally.workstationDays()).isEqualTo(Share.of(0, 90 * 10));
    }

    @Test
    void isNothingWithoutCarriers() {
        Figures nothing = Figures.of(Tally.sum(List.of()));

        assertThat(nothing.carriers()).isZero();
        assertThat(nothing.median()).isEmpty();
        assertThat(nothing.graduationRate()).isEqualTo(Share.of(0, 0));
    }

    @Test
    void sawEveryKindOfThingHappen() {
        Window window = Window.of(new Period("2026"), TODAY);
        History history = History.random("tally", 1, 40, TODAY, "530102");
        Figures figures = DayByDay.of(history, window).count(any -> true);

        assertThat(figures.funnel()).allMatch(count -> count > 0);
        assertThat(figures.entries()).allMatch(count -> count > 0);
        assertThat(figures.labels()).isNotEmpty();
        assertThat(figures.occupancy()).allMatch(share -> share.numerator() > 0);
        assertThat(history.stays()).anyMatch(stay -> stay.getOccupancies().size() > 1);
        assertThat(history.carriers()).anyMatch(carrier -> carrier.getClosedOn() != null);
    }

    private static Carrier carrier(LocalDate openedOn) {
        var profile = new CarrierProfile(
                "五华孵化器",
                CarrierKind.INCUBATOR,
                false,
                null,
                new Operator("运营公司", CreditCodes.of("530102", 1)),
                new RegionCode("530102"),
                null,
                null,
                null,
                openedOn,
                Set.of(ServiceKind.EVENT));
        return Carrier.register(new CarrierId("tally"), profile, false);
    }

    private static Tally withoutLabels(History history, Window window) {
        return Tally.sum(parts(history, window));
    }

    /** Labels are counted by whoever reads them from the firms. */
    private static Figures withoutLabels(Figures figures) {
        return new Figures(
                figures.carriers(),
                figures.funnel(),
                figures.entries(),
                Map.of(),
                figures.graduations(),
                figures.exits(),
                figures.graduationRate(),
                figures.median(),
                figures.occupancy(),
                figures.services());
    }

    private static List<Tally> parts(History history, Window window) {
        return history.carriers().stream()
                .sorted(Comparator.comparing(carrier -> carrier.getId().value()))
                .map(carrier -> tally(carrier, history, window))
                .toList();
    }

    private static Tally tally(Carrier carrier, History history, Window window) {
        var tally = new Tally();
        tally.count(carrier, window);
        history.stays().stream()
                .filter(stay -> stay.getCarrier().equals(carrier.getId()))
                .forEach(stay -> tally.count(fact(stay), window));
        history.services().stream()
                .filter(service -> service.carrier().equals(carrier.getId()))
                .filter(service -> window.contains(service.on()))
                .forEach(service -> tally.count(sum(service)));
        return tally;
    }

    private static StayFact fact(Stay stay) {
        return new StayFact(
                stay.getCarrier(),
                stay.getIncubatee(),
                stay.getEnteredOn(),
                stay.getIncubatingFrom(),
                stay.getEndedOn(),
                stay.getGraduation(),
                stay.getExit());
    }

    private static ServiceDirectory.Sum sum(Service service) {
        return new ServiceDirectory.Sum(
                service.carrier(), service.kind(), 1, service.hours(), service.fee(), service.attendees());
    }

    /** A year, half-year, quarter or month that has begun, often the running one. */
    static Period period(Random random) {
        int year = 2023 + random.nextInt(4);
        return Stream.of(
                        "" + year,
                        year + "-H" + (1 + random.nextInt(2)),
                        year + "-Q" + (1 + random.nextInt(4)),
                        year + "-%02d".formatted(1 + random.nextInt(12)),
                        "2026",
                        "2026-H2",
                        "2026-Q4",
                        "2026-11")
                .skip(random.nextInt(8))
                .map(Period::new)
                .filter(period -> !period.firstDay().isAfter(TODAY))
                .findFirst()
                .orElse(new Period("2026"));
    }
}
