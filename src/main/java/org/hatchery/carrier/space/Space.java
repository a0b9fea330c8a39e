package org.hatchery.carrier.space;

import static org.hatchery.shared.UserErrorCode.CAPACITY_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.UNIT_TAKEN;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hatchery.shared.Area;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.springframework.modulith.NamedInterface;

/**
 * Units and workstations of a carrier with all leases, past ones included (场地与工位).
 *
 * <p>Keeps, for every day there was or will be: a unit is leased to one stay at most, and only while it is in use; no
 * more workstations are leased than there are. Every change returns a new value or is declined.
 *
 * @param capacities in order of time
 */
@NamedInterface(propagate = false)
public record Space(List<SpaceUnit> units, List<Capacity> capacities, List<Lease> leases) {
    public static final Space EMPTY = new Space(List.of(), List.of(), List.of());

    /**
     * The same space with exactly these leases for one stay, in place of those it had.
     *
     * <p>The stay's own record is the truth; telling it twice changes nothing.
     *
     * @throws Rejection UNIT_TAKEN for a unit leased to another stay or not in use; CAPACITY_EXCEEDED for too few
     *     workstations; INVALID for a unit there is not
     */
    public Space settle(String stay, List<Lease> wanted) {
        List<Lease> others =
                leases.stream().filter(lease -> !lease.stay().equals(stay)).toList();
        Space without = new Space(units, capacities, others);
        wanted.forEach(without::checkUnits);
        Space settled = new Space(units, capacities, concat(others, wanted));
        // what an older lease of this stay already used is no reason to decline a later one
        wanted.stream()
                .filter(lease -> lease.workstations() > 0 && !leases.contains(lease))
                .forEach(settled::checkWorkstations);
        return settled;
    }

    private void checkUnits(Lease wanted) {
        wanted.units().forEach(code -> checkUnit(code, wanted));
    }

    private void checkUnit(String code, Lease wanted) {
        SpaceUnit unit =
                unit(code).orElseThrow(() -> new Rejection(INVALID, "space.units", Words.say("carrier.unit", code)));
        if (!lasts(unit, wanted)) {
            throw new Rejection(UNIT_TAKEN, "space.units", Words.say("carrier.unit-use-time", code));
        }
        if (leases.stream().anyMatch(lease -> lease.units().contains(code) && lease.overlaps(wanted))) {
            throw new Rejection(UNIT_TAKEN, "space.units", Words.say("carrier.unit-leased-somebody-else", code));
        }
    }

    private static boolean lasts(SpaceUnit unit, Lease lease) {
        return !lease.from().isBefore(unit.from())
                && (unit.to() == null || (lease.to() != null && !lease.to().isAfter(unit.to())));
    }

    private void checkWorkstations(Lease added) {
        changesWithin(added).forEach(day -> {
            int free = workstationsOn(day) - workstationsLeasedOn(day);
            if (free < 0) {
                throw new Rejection(
                        CAPACITY_EXCEEDED,
                        "space.workstations",
                        Words.say("carrier.only-workstations-free", day, (free + added.workstations())));
            }
        });
    }

    /** Days within the lease on which the number of workstations there are, or are leased, may change. */
    private Stream<LocalDate> changesWithin(Lease lease) {
        return Stream.of(
                        Stream.of(lease.from()),
                        capacities.stream().map(Capacity::from),
                        leases.stream().map(Lease::from))
                .flatMap(Function.identity())
                .filter(lease::covers)
                .distinct();
    }

    /**
     * Adds a unit or changes its floor or area.
     *
     * @throws Rejection INVALID for a code that only looks different; UNIT_TAKEN for another area or first day once it was leased
     */
    public Space put(SpaceUnit unit) {
        Wording.mustNotResemble(unit.code(), units.stream().map(SpaceUnit::code), "code");
        unit(unit.code()).ifPresent(before -> checkChange(before, unit));
        List<SpaceUnit> others = units.stream()
                .filter(other -> !other.code().equals(unit.code()))
                .toList();
        List<SpaceUnit> all = new ArrayList<>(concat(others, List.of(unit)));
        all.sort(Comparator.comparing(SpaceUnit::code));
        return new Space(List.copyOf(all), capacities, leases);
    }

    private void checkChange(SpaceUnit before, SpaceUnit after) {
        boolean sameSpace = before.area().equals(after.area()) && before.from().equals(after.from());
        if (!sameSpace && leases.stream().anyMatch(lease -> lease.units().contains(before.code()))) {
            throw new Rejection(UNIT_TAKEN, "code", Words.say("carrier.unit-leased-area-first", before.code()));
        }
    }

    /**
     * Takes a unit out of use.
     *
     * @throws Rejection INVALID when there is no such unit in use; WRONG_DATES before its first day; UNIT_TAKEN while
     *     it is leased on or after that day
     */
    public Space withdraw(String code, LocalDate on) {
        SpaceUnit unit = unit(code)
                .filter(known -> known.to() == null)
                .orElseThrow(() -> new Rejection(INVALID, "code", Words.say("carrier.unit-use", code)));
        if (on.isBefore(unit.from())) {
            throw new Rejection(WRONG_DATES, "on", Words.say("carrier.unit-withdrawn-before-first"));
        }
        if (leases.stream().anyMatch(lease -> lease.units().contains(code) && endsAfter(lease, on))) {
            throw new Rejection(UNIT_TAKEN, "code", Words.say("carrier.unit-still-leased-then", code));
        }
        List<SpaceUnit> after = units.stream()
                .map(known -> known.code().equals(code) ? unit.withdrawn(on) : known)
                .toList();
        return new Space(after, capacities, leases);
    }

    private static boolean endsAfter(Lease lease, LocalDate day) {
        return lease.to() == null || lease.to().isAfter(day);
    }

    /**
     * Says what is right about floor, area or days of a unit, whoever leased it.
     *
     * @throws Rejection INVALID when there is no such unit; WRONG_DATES when it would end before it began; UNIT_TAKEN when
     *     it was leased on a day on which it would not be in use
     */
    public Space amended(SpaceUnit right) {
        known(right.code());
        if (right.to() != null && right.to().isBefore(right.from())) {
            throw new Rejection(WRONG_DATES, "to", Words.say("carrier.unit-withdrawn-before-first"));
        }
        if (leases.stream().anyMatch(lease -> lease.units().contains(right.code()) && !lasts(right, lease))) {
            throw new Rejection(UNIT_TAKEN, "code", Words.say("carrier.unit-leased-on-other-days", right.code()));
        }
        return with(known -> known.code().equals(right.code()) ? Stream.of(right) : Stream.of(known));
    }

    /**
     * Takes back a unit that never was.
     *
     * @throws Rejection INVALID when there is no such unit; UNIT_TAKEN when somebody ever leased it
     */
    public Space voided(String code) {
        known(code);
        if (leases.stream().anyMatch(lease -> lease.units().contains(code))) {
            throw new Rejection(UNIT_TAKEN, "code", Words.say("carrier.unit-ever-leased", code));
        }
        return with(known -> known.code().equals(code) ? Stream.empty() : Stream.of(known));
    }

    private Space with(Function<SpaceUnit, Stream<SpaceUnit>> change) {
        return new Space(units.stream().flatMap(change).toList(), capacities, leases);
    }

    /** The unit of this code; declined with INVALID when there is none. */
    public SpaceUnit known(String code) {
        return unit(code).orElseThrow(() -> new Rejection(INVALID, "code", Words.say("carrier.unit", code)));
    }

    /**
     * Sets the number of workstations from a day on.
     *
     * @throws Rejection INVALID outside 0 to 100,000; WRONG_DATES before the last change; CAPACITY_EXCEEDED when more
     *     are leased
     */
    public Space withWorkstations(int workstations, LocalDate from) {
        if (workstations < 0 || workstations > 100_000) {
            throw new Rejection(INVALID, "workstations", Words.say("carrier.0-100-000-workstations"));
        }
        if (capacities.stream().anyMatch(known -> known.from().isAfter(from))) {
            throw new Rejection(WRONG_DATES, "from", Words.say("carrier.day-lies-before-last"));
        }
        List<Capacity> earlier =
                capacities.stream().filter(known -> known.from().isBefore(from)).toList();
        Space changed = new Space(units, concat(earlier, List.of(new Capacity(from, workstations))), leases);
        changed.checkCapacity(from);
        return changed;
    }

    private void checkCapacity(LocalDate from) {
        Stream.concat(Stream.of(from), leases.stream().map(Lease::from))
                .filter(day -> !day.isBefore(from))
                .filter(day -> workstationsLeasedOn(day) > workstationsOn(day))
                .findFirst()
                .ifPresent(day -> {
                    throw new Rejection(
                            CAPACITY_EXCEEDED,
                            "workstations",
                            Words.say("carrier.workstations-leased", day, workstationsLeasedOn(day)));
                });
    }

    public Optional<SpaceUnit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** Area of these units together, in m². */
    public Area areaOf(Collection<String> codes) {
        return sum(units, unit -> codes.contains(unit.code()));
    }

    /** Area that can be leased on a day, in m². */
    public Area leasableOn(LocalDate day) {
        return sum(units, unit -> unit.isThereOn(day));
    }

    /** Area leased on a day, in m². */
    public Area leasedOn(LocalDate day) {
        return leases.stream()
                .filter(lease -> lease.covers(day))
                .map(lease -> areaOf(lease.units()))
                .reduce(Area.NONE, Area::plus);
    }

    public int workstationsOn(LocalDate day) {
        return capacities.stream()
                .filter(capacity -> !capacity.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Capacity::workstations)
                .orElse(0);
    }

    public int workstationsLeasedOn(LocalDate day) {
        return leases.stream()
                .filter(lease -> lease.covers(day))
                .mapToInt(Lease::workstations)
                .sum();
    }

    /** Whether nobody has the unit now or has signed for it. */
    public boolean isFree(String code) {
        return leases.stream()
                .noneMatch(lease -> lease.to() == null && lease.units().contains(code));
    }

    /** Whether some stay goes on or is about to begin. */
    public boolean isInUse() {
        return leases.stream().anyMatch(lease -> lease.to() == null);
    }

    /** Whether some stay lasts beyond the evening before that day. */
    boolean isLeasedAfter(LocalDate day) {
        return leases.stream().anyMatch(lease -> endsAfter(lease, day));
    }

    /** Share of the area in use that is under lease, signed entries included; 0 to 1. */
    public double letShare() {
        long leasable = sum(units, unit -> unit.to() == null).hundredths();
        long leased =
                sum(units, unit -> unit.to() == null && !isFree(unit.code())).hundredths();
        return leasable == 0 ? 0 : (double) leased / leasable;
    }

    private static Area sum(List<SpaceUnit> units, Predicate<SpaceUnit> which) {
        return units.stream().filter(which).map(SpaceUnit::area).reduce(Area.NONE, Area::plus);
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
