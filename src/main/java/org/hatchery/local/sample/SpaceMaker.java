package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.space.Capacity;
import org.hatchery.carrier.space.Space;
import org.hatchery.carrier.space.SpaceUnit;
import org.hatchery.shared.Area;

/** Furnishes a carrier with rooms and workstations enough for all it is planned to have. */
final class SpaceMaker {
    /** A carrier that lets less than this looks for a smaller place. */
    private static final double EMPTY = 0.4;

    private static final int ROOMS_A_FLOOR = 8;
    private static final int ROOMS_A_BUILDING = 48;

    private final CarrierPlan plan;
    private final Given given;
    private final Dice dice;

    SpaceMaker(CarrierPlan plan, Given given) {
        this.plan = plan;
        this.given = given;
        this.dice = plan.dice("space");
    }

    /** The rooms to be let. */
    List<String> furnish(Carrier carrier, List<StayPlan> stays) {
        List<SpaceUnit> units = units(enough(Crowd.of(stays, Need::rooms)));
        List<Capacity> capacities = capacities(Crowd.of(stays, Need::workstations));
        List<SpaceUnit> all = new ArrayList<>(units);
        if (dice.chance(0.15)) {
            all.add(withdrawn());
        }
        carrier.arrange(empty -> new Space(List.copyOf(all), capacities, List.of()));
        return units.stream().map(SpaceUnit::code).toList();
    }

    /** As much as makes the carrier as full as planned, and never too little. */
    private int enough(Crowd crowd) {
        return Math.max(crowd.most() + 1, (int) Math.round(crowd.last() / plan.fullness()));
    }

    private List<SpaceUnit> units(int count) {
        int largest = largest();
        return IntStream.range(0, count).mapToObj(at -> unit(at, largest)).toList();
    }

    /** Area in m² of the largest rooms. */
    private int largest() {
        return plan.level() == RecognitionLevel.NATIONAL ? 300 : dice.pick(List.of(90, 150, 220));
    }

    private SpaceUnit unit(int at, int largest) {
        int floor = at % ROOMS_A_BUILDING / ROOMS_A_FLOOR + 1;
        String code = "%c%d%02d".formatted('A' + at / ROOMS_A_BUILDING, floor, at % ROOMS_A_FLOOR + 1);
        return new SpaceUnit(code, floor + "层", area(largest), plan.openedOn(), null);
    }

    /** Small rooms are more frequent than large ones. */
    private Area area(int largest) {
        int halves = Math.min(dice.between(60, 2 * largest), dice.between(60, 2 * largest + 60));
        return new Area(50L * Math.max(60, Math.min(halves, 600)));
    }

    /** Gives up rooms that long stood empty, until the carrier is not emptier than most. */
    void trim(Carrier carrier) {
        List<SpaceUnit> free = carrier.getSpace().units().stream()
                .filter(unit -> unit.to() == null && carrier.getSpace().isFree(unit.code()))
                .toList();
        free.stream()
                .limit(Math.max(0, free.size() - 1))
                .takeWhile(unit -> carrier.getLetShare() < EMPTY)
                .forEach(unit -> carrier.arrange(space -> space.withdraw(unit.code(), emptySince(space, unit))));
    }

    private LocalDate emptySince(Space space, SpaceUnit unit) {
        LocalDate last = space.leases().stream()
                .filter(lease -> lease.units().contains(unit.code()))
                .flatMap(lease -> Stream.ofNullable(lease.to()))
                .max(Comparator.naturalOrder())
                .orElse(unit.from());
        return dice.between(last, given.yesterday());
    }

    private SpaceUnit withdrawn() {
        LocalDate on = dice.between(plan.openedOn().plusDays(30), given.yesterday());
        return new SpaceUnit("Z101", "1层", area(90), plan.openedOn(), on);
    }

    /** As many as were needed, and changed once on the way. */
    private List<Capacity> capacities(Crowd crowd) {
        LocalDate changed = given.today().minusDays(dice.between(60, 180));
        int before = crowd.mostUntil(changed);
        int after = Math.max(crowd.mostSince(changed), (int) Math.round(crowd.last() / plan.fullness()));
        return before == after
                ? List.of(new Capacity(plan.openedOn(), after))
                : List.of(new Capacity(plan.openedOn(), before), new Capacity(changed, after));
    }
}
