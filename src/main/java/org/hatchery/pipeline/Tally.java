package org.hatchery.pipeline;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.hatchery.carrier.Carrier;
import org.hatchery.carrier.Lease;
import org.hatchery.carrier.ServiceKind;
import org.hatchery.carrier.Space;
import org.hatchery.carrier.SpaceUnit;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.incubation.ExitReason;
import org.hatchery.incubation.GraduationGround;
import org.hatchery.incubation.ServiceDirectory;
import org.hatchery.incubation.StayFact;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is counted of one or many carriers in a window of days; every part adds up.
 *
 * <p>Whoever stays in two carriers counts in each. A stay that was called off counts nowhere.
 */
public class Tally {
    private int carriers;
    private int preIncubation;
    private int inIncubation;
    private int graduated;
    private int exited;
    private int firmsEntered;
    private int teamsEntered;
    private int registrations;
    private int firmsPresent;
    private final Counts<GrowthLabelKind> labels = Counts.none();
    private final Counts<GraduationGround> graduations = Counts.none();
    private final Counts<ExitReason> exits = Counts.none();
    private final Counts<Long> monthsToGraduation = Counts.none();
    private final Map<ServiceKind, ServiceTally> services = new TreeMap<>();
    private Share area = Share.NONE;
    private Share areaDays = Share.NONE;
    private Share workstations = Share.NONE;
    private Share workstationDays = Share.NONE;

    /** Adds another; neither may count the same carrier. */
    Tally add(Tally other) {
        carriers += other.carriers;
        preIncubation += other.preIncubation;
        inIncubation += other.inIncubation;
        graduated += other.graduated;
        exited += other.exited;
        firmsEntered += other.firmsEntered;
        teamsEntered += other.teamsEntered;
        registrations += other.registrations;
        firmsPresent += other.firmsPresent;
        labels.addAll(other.labels);
        graduations.addAll(other.graduations);
        exits.addAll(other.exits);
        monthsToGraduation.addAll(other.monthsToGraduation);
        other.services.forEach((kind, tally) -> services.merge(kind, tally, ServiceTally::plus));
        area = area.plus(other.area);
        areaDays = areaDays.plus(other.areaDays);
        workstations = workstations.plus(other.workstations);
        workstationDays = workstationDays.plus(other.workstationDays);
        return this;
    }

    static Tally sum(Collection<Tally> tallies) {
        Tally sum = new Tally();
        tallies.forEach(sum::add);
        return sum;
    }

    void count(Carrier carrier, Window window) {
        Space space = carrier.getSpace();
        LocalDate closed = carrier.getClosedOn();
        if (carrier.isOpenOn(window.stockOn())) {
            carriers++;
            area = Share.of(
                    space.leasedOn(window.stockOn()).hundredths(),
                    space.leasableOn(window.stockOn()).hundredths());
            workstations =
                    Share.of(space.workstationsLeasedOn(window.stockOn()), space.workstationsOn(window.stockOn()));
        }
        areaDays = Share.of(leasedAreaDays(space, window), leasableAreaDays(space, window, closed));
        workstationDays = Share.of(leasedWorkstationDays(space, window), workstationDays(space, window, closed));
    }

    private static long leasedAreaDays(Space space, Window window) {
        return space.leases().stream()
                .mapToLong(lease -> space.areaOf(lease.units()).hundredths() * days(lease, window))
                .sum();
    }

    private static long leasableAreaDays(Space space, Window window, @Nullable LocalDate closed) {
        return space.units().stream()
                .mapToLong(unit -> unit.area().hundredths() * window.days(unit.from(), earlier(unit, closed)))
                .sum();
    }

    @Nullable private static LocalDate earlier(SpaceUnit unit, @Nullable LocalDate closed) {
        LocalDate to = unit.to();
        if (to == null || closed == null) {
            return to == null ? closed : to;
        }
        return to.isBefore(closed) ? to : closed;
    }

    private static long leasedWorkstationDays(Space space, Window window) {
        return space.leases().stream()
                .mapToLong(lease -> lease.workstations() * days(lease, window))
                .sum();
    }

    private static long days(Lease lease, Window window) {
        return window.days(lease.from(), lease.to());
    }

    private static long workstationDays(Space space, Window window, @Nullable LocalDate closed) {
        long sum = 0;
        LocalDate to = closed;
        for (int next = space.capacities().size() - 1; next >= 0; next--) {
            var capacity = space.capacities().get(next);
            sum += capacity.workstations() * window.days(capacity.from(), to);
            // a change planned for after the end never came
            to = to == null || capacity.from().isBefore(to) ? capacity.from() : to;
        }
        return sum;
    }

    void count(StayFact stay, Window window) {
        if (stay.neverBegan()) {
            return;
        }
        countStock(stay, window.stockOn());
        countEntry(stay, window);
        countPresence(stay, window);
        countEnd(stay, window);
    }

    private void countStock(StayFact stay, LocalDate day) {
        if (!stay.goesOnAfter(day)) {
            return;
        }
        if (stay.isFirmOn(day)) {
            inIncubation++;
        } else {
            preIncubation++;
        }
    }

    private void countEntry(StayFact stay, Window window) {
        boolean asFirm = stay.isFirmOn(stay.enteredOn());
        if (window.contains(stay.enteredOn())) {
            firmsEntered += asFirm ? 1 : 0;
            teamsEntered += asFirm ? 0 : 1;
        }
        if (!asFirm && window.contains(stay.incubatingFrom())) {
            registrations++;
        }
    }

    /** Firms in incubation on any day of the window; whoever left on its first day still counts. */
    private void countPresence(StayFact stay, Window window) {
        boolean leftBefore = stay.endedOn() != null && stay.endedOn().isBefore(window.from());
        if (stay.isFirmOn(window.stockOn()) && !stay.enteredOn().isAfter(window.stockOn()) && !leftBefore) {
            firmsPresent++;
        }
    }

    private void countEnd(StayFact stay, Window window) {
        LocalDate ended = stay.endedOn();
        if (ended == null || ended.isAfter(window.stockOn())) {
            return;
        }
        if (stay.graduation() != null) {
            graduated++;
            if (window.contains(ended)) {
                graduations.add(stay.graduation().ground());
                monthsToGraduation.add(MONTHS.between(stay.enteredOn(), ended));
            }
        } else if (stay.exit() != null) {
            exited++;
            if (window.contains(ended)) {
                exits.add(stay.exit().reason());
            }
        }
    }

    void count(GrowthLabelKind label) {
        labels.add(label);
    }

    void count(ServiceDirectory.Sum sum) {
        var tally = new ServiceTally(sum.count(), sum.hours(), sum.fees(), sum.attendees());
        services.merge(sum.kind(), tally, ServiceTally::plus);
    }

    /** Median of whole months from entry to graduation; empty when nobody graduated. */
    public OptionalDouble medianMonthsToGraduation() {
        long[] sorted = monthsToGraduation.byKey().entrySet().stream()
                .flatMapToLong(entry -> LongStream.generate(entry::getKey).limit(entry.getValue()))
                .toArray();
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0);
    }

    /** Graduations by firms present at any time in the window. */
    public Share graduationRate() {
        return Share.of(graduations.total(), firmsPresent);
    }

    public int carriers() {
        return carriers;
    }

    public int preIncubation() {
        return preIncubation;
    }

    public int inIncubation() {
        return inIncubation;
    }

    public int graduated() {
        return graduated;
    }

    public int exited() {
        return exited;
    }

    public int firmsEntered() {
        return firmsEntered;
    }

    public int teamsEntered() {
        return teamsEntered;
    }

    public int registrations() {
        return registrations;
    }

    public Counts<GrowthLabelKind> labels() {
        return labels;
    }

    public Counts<GraduationGround> graduations() {
        return graduations;
    }

    public Counts<ExitReason> exits() {
        return exits;
    }

    public Map<ServiceKind, ServiceTally> services() {
        return services;
    }

    /** Hundredths of a square metre leased, out of those that can be, on the stock day. */
    public Share area() {
        return area;
    }

    /** The same, times days. */
    public Share areaDays() {
        return areaDays;
    }

    public Share workstations() {
        return workstations;
    }

    public Share workstationDays() {
        return workstationDays;
    }
}
