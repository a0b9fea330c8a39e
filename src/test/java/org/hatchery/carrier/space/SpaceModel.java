package org.hatchery.carrier.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hatchery.shared.Area;
import org.hatchery.shared.Rejection;
import org.jspecify.annotations.Nullable;

/** A carrier's space as a calendar on the wall: naive, slow, and right for every day it shows. */
class SpaceModel {
    static final int LAST_CHANGE = 7;
    /** Whoever stays on this day stays for ever. */
    private static final int HORIZON = LAST_CHANGE + 2;

    private static final LocalDate START = LocalDate.parse("2026-01-01");
    private static final List<String> UNITS = List.of("101", "102");

    private final Map<String, SpaceUnit> units = new HashMap<>();
    private final Map<String, List<Lease>> leases = new HashMap<>();
    private final int[] capacity = new int[HORIZON];
    private int lastCapacityChange;

    enum Kind {
        ENTER,
        MOVE,
        END,
        PUT,
        WITHDRAW,
        CAPACITY
    }

    /** Something done on a day; what the numbers mean depends on its kind. */
    public record Change(Kind kind, int who, int what, int howMuch, int day) {
        String stay() {
            return "stay-" + who;
        }

        LocalDate on() {
            return START.plusDays(day);
        }

        /** Bits: 1 is the first unit, 2 the second. */
        List<String> wantedUnits() {
            return IntStream.range(0, 2)
                    .filter(unit -> (what >> unit & 1) == 1)
                    .mapToObj(UNITS::get)
                    .toList();
        }

        String unit() {
            return UNITS.get(what % 2);
        }

        SpaceUnit put() {
            return new SpaceUnit(unit(), null, Area.of(howMuch < 3 ? "10.00" : "12.50"), on(), null);
        }
    }

    /** What somebody reads off for each day: who has which unit, area there, area and workstations leased, workstations. */
    public record Day(
            Map<String, String> tenants, Area leasable, Area leased, int workstations, int workstationsLeased) {}

    public boolean isPossible(Change change) {
        return switch (change.kind()) {
            case ENTER, MOVE, END -> wanted(change).filter(this::fits).isPresent();
            case PUT -> mayPut(change.put());
            case WITHDRAW -> mayWithdraw(change);
            case CAPACITY ->
                change.day() >= lastCapacityChange
                        && IntStream.range(change.day(), HORIZON)
                                .allMatch(day -> leasedOn(day, leases) <= change.howMuch());
        };
    }

    public Space apply(Change change, Space before) {
        Space after = tell(change, before);
        switch (change.kind()) {
            case ENTER, MOVE, END ->
                leases.put(change.stay(), wanted(change).orElseThrow().get(change.stay()));
            case PUT -> units.put(change.unit(), change.put());
            case WITHDRAW -> units.computeIfPresent(change.unit(), (code, unit) -> unit.withdrawn(change.on()));
            case CAPACITY -> {
                lastCapacityChange = change.day();
                IntStream.range(change.day(), HORIZON).forEach(day -> capacity[day] = change.howMuch());
            }
        }
        return after;
    }

    /** Makes sure that the space declines what the calendar has no room for, and stays what it was. */
    public Space declined(Change change, Space before) {
        boolean meaningless = isAboutAStay(change) && wanted(change).isEmpty();
        if (!meaningless) {
            assertThat(catchThrowableOfType(Rejection.class, () -> tell(change, before)))
                    .as("%s of %s", change, before)
                    .isNotNull();
        }
        return before;
    }

    private Space tell(Change change, Space before) {
        return switch (change.kind()) {
            case ENTER, MOVE, END ->
                before.settle(change.stay(), wanted(change).orElseThrow().get(change.stay()));
            case PUT -> before.put(change.put());
            case WITHDRAW -> before.withdraw(change.unit(), change.on());
            case CAPACITY -> before.withWorkstations(change.howMuch(), change.on());
        };
    }

    private static boolean isAboutAStay(Change change) {
        return change.kind() == Kind.ENTER || change.kind() == Kind.MOVE || change.kind() == Kind.END;
    }

    /** All leases as they would be; empty when the stay itself would not ask for that. */
    private Optional<Map<String, List<Lease>>> wanted(Change change) {
        List<Lease> own = leases.getOrDefault(change.stay(), List.of());
        Lease last = own.isEmpty() ? null : own.get(own.size() - 1);
        boolean goesOn = last != null && last.to() == null;
        if (change.kind() == Kind.ENTER) {
            return own.isEmpty() ? Optional.of(with(change.stay(), List.of(), null, fresh(change))) : Optional.empty();
        }
        if (!goesOn
                || change.on().isBefore(last.from())
                || (change.kind() == Kind.MOVE && !change.on().isAfter(last.from()))) {
            return Optional.empty();
        }
        Lease closed = new Lease(last.stay(), last.units(), last.workstations(), last.from(), change.on());
        List<Lease> earlier = own.subList(0, own.size() - 1);
        return Optional.of(with(
                change.stay(),
                earlier,
                closed.from().equals(closed.to()) ? null : closed,
                change.kind() == Kind.MOVE ? fresh(change) : null));
    }

    private static Lease fresh(Change change) {
        return new Lease(change.stay(), change.wantedUnits(), change.howMuch(), change.on(), null);
    }

    private Map<String, List<Lease>> with(
            String stay, List<Lease> earlier, @Nullable Lease closed, @Nullable Lease added) {
        List<Lease> own = new ArrayList<>(earlier);
        Optional.ofNullable(closed).ifPresent(own::add);
        Optional.ofNullable(added).ifPresent(own::add);
        Map<String, List<Lease>> all = new HashMap<>(leases);
        all.put(stay, own);
        return all;
    }

    private boolean fits(Map<String, List<Lease>> wanted) {
        return IntStream.range(0, HORIZON).allMatch(day -> fits(day, wanted));
    }

    private boolean fits(int day, Map<String, List<Lease>> wanted) {
        List<String> taken = on(day, wanted).stream()
                .flatMap(lease -> lease.units().stream())
                .toList();
        return taken.stream().distinct().count() == taken.size()
                && taken.stream().allMatch(unit -> isThere(unit, day))
                && leasedOn(day, wanted) <= capacity[day];
    }

    private boolean isThere(String code, int day) {
        SpaceUnit unit = units.get(code);
        return unit != null && unit.isThereOn(START.plusDays(day));
    }

    private static int leasedOn(int day, Map<String, List<Lease>> all) {
        return on(day, all).stream().mapToInt(Lease::workstations).sum();
    }

    private static List<Lease> on(int day, Map<String, List<Lease>> all) {
        return all.values().stream()
                .flatMap(List::stream)
                .filter(lease -> lease.covers(START.plusDays(day)))
                .toList();
    }

    private boolean mayPut(SpaceUnit unit) {
        SpaceUnit before = units.get(unit.code());
        return before == null
                || (before.area().equals(unit.area()) && before.from().equals(unit.from()))
                || leases.values().stream()
                        .flatMap(List::stream)
                        .noneMatch(lease -> lease.units().contains(unit.code()));
    }

    private boolean mayWithdraw(Change change) {
        SpaceUnit unit = units.get(change.unit());
        return unit != null
                && unit.to() == null
                && !change.on().isBefore(unit.from())
                && IntStream.range(change.day(), HORIZON)
                        .mapToObj(day -> on(day, leases))
                        .flatMap(List::stream)
                        .noneMatch(lease -> lease.units().contains(change.unit()));
    }

    public List<Day> calendar() {
        return IntStream.range(0, HORIZON).mapToObj(this::day).toList();
    }

    private Day day(int day) {
        Map<String, String> tenants = new HashMap<>();
        on(day, leases).forEach(lease -> lease.units().forEach(unit -> tenants.put(unit, lease.stay())));
        Area leasable = area(UNITS.stream().filter(unit -> isThere(unit, day)).toList());
        return new Day(tenants, leasable, area(List.copyOf(tenants.keySet())), capacity[day], leasedOn(day, leases));
    }

    private Area area(List<String> codes) {
        return codes.stream().map(code -> units.get(code).area()).reduce(Area.NONE, Area::plus);
    }

    /** The same read off the space itself. */
    public List<Day> read(Space space) {
        return IntStream.range(0, HORIZON)
                .mapToObj(START::plusDays)
                .map(day -> read(space, day))
                .toList();
    }

    private static Day read(Space space, LocalDate day) {
        Map<String, String> tenants = new HashMap<>();
        space.leases().stream()
                .filter(lease -> lease.covers(day))
                .forEach(lease -> lease.units().forEach(unit -> tenants.put(unit, lease.stay())));
        return new Day(
                tenants,
                space.leasableOn(day),
                space.leasedOn(day),
                space.workstationsOn(day),
                space.workstationsLeasedOn(day));
    }
}
