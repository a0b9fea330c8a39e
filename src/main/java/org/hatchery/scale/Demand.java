package org.hatchery.scale;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.Placement;
import org.hatchery.local.sample.Claimants;
import org.hatchery.local.sample.Dice;
import org.hatchery.local.sample.Fate;
import org.hatchery.local.sample.Given;
import org.hatchery.local.sample.OrderPlan;
import org.hatchery.local.sample.VoucherPlan;
import org.hatchery.local.sample.VoucherPlan.End;
import org.hatchery.shared.Yuan;

/** What the firms and teams of one chunk do with vouchers: few use them, and those use them often. */
final class Demand {
    /** policy source: Shandong 2016, 15,773 uses by 1,958 firms */
    private static final int USES = 8;

    private static final int THOUSAND = 100_000;
    private static final List<Fate> WAY = List.of(
            Fate.PLACED,
            Fate.ACCEPTED,
            Fate.CONTRACTED,
            Fate.IN_SERVICE,
            Fate.DELIVERED,
            Fate.CONFIRMED,
            Fate.CITY_REVIEW,
            Fate.AGENCY_REVIEW,
            Fate.PUBLIC_NOTICE,
            Fate.APPROVED);

    private record Likely(Fate fate, int weight) implements Dice.Weighted {}

    private static final List<Likely> ENDS = List.of(
            new Likely(Fate.SETTLED, 60),
            new Likely(Fate.CANCELLED, 9),
            new Likely(Fate.DECLINED, 8),
            new Likely(Fate.TURNED_DOWN, 6),
            new Likely(Fate.CONFIRMED, 6),
            new Likely(Fate.ACCEPTED, 4),
            new Likely(Fate.IN_SERVICE, 3),
            new Likely(Fate.RETURNED, 2),
            new Likely(Fate.HANDED_IN_AGAIN, 1),
            new Likely(Fate.CLAWED_BACK, 1));

    private final Given given;
    private final Dice dice;
    /** Claims are paid once a month. */
    private final int payday;

    Demand(Given given, Dice dice) {
        this.given = given;
        this.dice = dice;
        this.payday = dice.between(3, 27);
    }

    /** Plans until that many orders are placed, or nobody is left to place any. */
    List<VoucherPlan> plans(Market market, List<Incubatee> parties, Claimants claimants, int orders) {
        List<VoucherPlan> plans = new ArrayList<>();
        int left = orders;
        for (Incubatee party : dice.some(parties, parties.size())) {
            if (left <= 0) {
                break;
            }
            List<VoucherPlan> own = ofOne(market, party, claimants, Math.min(left, uses()));
            left -= own.stream().mapToInt(plan -> plan.orders().size()).sum();
            plans.addAll(own);
        }
        return plans;
    }

    private int uses() {
        return Math.max(1, Math.min(30, (int) Math.round(USES * dice.skewed(0.6))));
    }

    private List<VoucherPlan> ofOne(Market market, Incubatee party, Claimants claimants, int uses) {
        int count = uses > 14 ? 3 : uses > 6 ? 2 : 1;
        return Stream.generate(() -> requestedOn(party))
                .limit(count)
                .flatMap(Optional::stream)
                .filter(day -> claimants.mayAsk(
                        market.programme(), party, Claimants.placement(party).region(), day))
                .sorted()
                .map(day -> plan(market, party, day, Math.max(1, uses / count)))
                .toList();
    }

    /** On some day of its stay that the programme knows. */
    private Optional<LocalDate> requestedOn(Incubatee party) {
        Placement placement = Claimants.placement(party);
        LocalDate first = later(placement.enteredOn(), given.begin());
        LocalDate ended = Objects.requireNonNullElse(placement.endedOn(), given.today());
        LocalDate last = ended.minusDays(1);
        return first.isBefore(last) ? Optional.of(dice.between(first, last)) : Optional.empty();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private VoucherPlan plan(Market market, Incubatee party, LocalDate requestedOn, int uses) {
        LocalDate decidedOn = requestedOn.plusDays(VoucherPlan.DECISION);
        if (!decidedOn.isBefore(given.yesterday())) {
            return plan(market, party, requestedOn, End.NOT_DECIDED, List.of());
        }
        if (dice.chance(0.04)) {
            return plan(market, party, requestedOn, End.REJECTED, List.of());
        }
        LocalDate over =
                market.programme().termsOn(requestedOn).orElseThrow().validity().lastDay(decidedOn);
        boolean lapsed = over != null && over.isBefore(given.today());
        LocalDate last = lapsed ? Objects.requireNonNull(over) : given.yesterday();
        List<OrderPlan> orders = Stream.generate(() -> order(market, decidedOn, last))
                .limit(uses)
                .toList();
        return plan(market, party, requestedOn, lapsed ? End.EXPIRED : End.OPEN, orders);
    }

    private VoucherPlan plan(Market market, Incubatee party, LocalDate requestedOn, End end, List<OrderPlan> orders) {
        long used =
                orders.stream().mapToLong(order -> order.part().hundredths()).sum();
        long asked = Math.round(Math.max(used, 10.0 * THOUSAND) * dice.share(1.1, 1.7) / THOUSAND + 1) * THOUSAND;
        return new VoucherPlan(
                party,
                Claimants.placement(party).region(),
                market.programme(),
                new Yuan(asked),
                requestedOn,
                end,
                given.yesterday(),
                orders);
    }

    private OrderPlan order(Market market, LocalDate decidedOn, LocalDate last) {
        int days = (int) DAYS.between(decidedOn, last);
        Fate wished = dice.weighted(ENDS).fate();
        Optional<LocalDate> payday = wished == Fate.SETTLED || wished == Fate.CLAWED_BACK
                ? payday(decidedOn, last, wished)
                : Optional.empty();
        if (payday.isPresent()) {
            return market.order(wished, part(), payday.get(), dice);
        }
        LocalDate first = decidedOn.plusDays(dice.between(0, days));
        Fate reached = reached(wished, (int) DAYS.between(first, last));
        return market.order(reached, part(), first.plusDays(reached.days()), dice);
    }

    /** Last step of an order that is paid on some payday within its time. */
    private Optional<LocalDate> payday(LocalDate decidedOn, LocalDate last, Fate fate) {
        LocalDate first = decidedOn.plusDays(Fate.SETTLED.days());
        int after = fate.days() - Fate.SETTLED.days();
        List<LocalDate> days = Stream.iterate(first.withDayOfMonth(payday), day -> day.plusMonths(1))
                .takeWhile(day -> !day.plusDays(after).isAfter(last))
                .filter(day -> !day.isBefore(first))
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(dice.pick(days).plusDays(after));
    }

    /** As far as the time reaches; whoever meant to be paid is still on the way. */
    private static Fate reached(Fate wished, int days) {
        boolean onTheWay = wished == Fate.SETTLED || wished == Fate.CLAWED_BACK || wished.days() > days;
        return onTheWay
                ? WAY.stream()
                        .filter(fate -> fate.days() <= days)
                        .max(Comparator.comparingInt(Fate::days))
                        .orElse(Fate.PLACED)
                : wished;
    }

    /** 3,000 to 65,000 yuan a use, small ones more often (policy source: Shandong 2016, Beijing 2014 to 2017). */
    private Yuan part() {
        double thousands = Math.min(65, 3 + 4 * dice.skewed(0.9));
        return new Yuan(Math.round(thousands * 10) * (THOUSAND / 10));
    }
}
