package org.hatchery.local.sample;

import static org.hatchery.local.sample.Fate.ACCEPTED;
import static org.hatchery.local.sample.Fate.AGENCY_REVIEW;
import static org.hatchery.local.sample.Fate.APPROVED;
import static org.hatchery.local.sample.Fate.CANCELLED;
import static org.hatchery.local.sample.Fate.CITY_REVIEW;
import static org.hatchery.local.sample.Fate.CLAWED_BACK;
import static org.hatchery.local.sample.Fate.CONFIRMED;
import static org.hatchery.local.sample.Fate.CONTRACTED;
import static org.hatchery.local.sample.Fate.DECLINED;
import static org.hatchery.local.sample.Fate.DELIVERED;
import static org.hatchery.local.sample.Fate.DISPUTED;
import static org.hatchery.local.sample.Fate.HANDED_IN_AGAIN;
import static org.hatchery.local.sample.Fate.IN_SERVICE;
import static org.hatchery.local.sample.Fate.PLACED;
import static org.hatchery.local.sample.Fate.PUBLIC_NOTICE;
import static org.hatchery.local.sample.Fate.RETURNED;
import static org.hatchery.local.sample.Fate.SETTLED;
import static org.hatchery.local.sample.Fate.TURNED_DOWN;
import static org.hatchery.local.sample.VoucherPlan.End.EXPIRED;
import static org.hatchery.local.sample.VoucherPlan.End.NOT_DECIDED;
import static org.hatchery.local.sample.VoucherPlan.End.OPEN;
import static org.hatchery.local.sample.VoucherPlan.End.REJECTED;
import static org.hatchery.local.sample.VoucherPlan.End.REVOKED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.local.Personas;
import org.hatchery.local.sample.VoucherPlan.End;
import org.hatchery.programme.register.Programme;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;

/** Decides who asks for which voucher, and what becomes of it. */
final class VoucherPlanner {
    private static final RegionCode NANJING = new RegionCode("320102");
    private static final int THOUSAND = 100_000;

    /** What becomes of one voucher after the other; a full one is used up. */
    private record Plot(End end, boolean full, boolean lastYear, Fate... fates) {}

    private static final List<Plot> PLOTS = List.of(
            new Plot(NOT_DECIDED, false, false),
            new Plot(OPEN, false, false, SETTLED, DELIVERED),
            new Plot(OPEN, false, false, CITY_REVIEW),
            new Plot(OPEN, false, false, PLACED),
            new Plot(OPEN, false, false, AGENCY_REVIEW, ACCEPTED),
            new Plot(OPEN, false, false),
            new Plot(OPEN, true, true, SETTLED, SETTLED),
            new Plot(OPEN, false, false, PUBLIC_NOTICE),
            new Plot(OPEN, false, false, APPROVED),
            new Plot(REJECTED, false, false),
            new Plot(OPEN, false, false, RETURNED, IN_SERVICE),
            new Plot(OPEN, false, false, DECLINED, PLACED),
            new Plot(OPEN, true, false, SETTLED),
            new Plot(REVOKED, false, false, IN_SERVICE),
            new Plot(OPEN, false, false, CONFIRMED),
            new Plot(NOT_DECIDED, false, false),
            new Plot(OPEN, false, false, TURNED_DOWN, CONTRACTED),
            new Plot(OPEN, false, false, CLAWED_BACK),
            new Plot(OPEN, false, false, CANCELLED, DISPUTED),
            new Plot(OPEN, false, false, HANDED_IN_AGAIN),
            new Plot(REVOKED, false, true, SETTLED),
            new Plot(OPEN, true, false, AGENCY_REVIEW, APPROVED));

    private final Given given;
    private final Claimants claimants;
    private final OrderPlanner orders;
    private final Set<IncubateeId> used = new HashSet<>();

    VoucherPlanner(Given given, Claimants claimants, OrderPlanner orders) {
        this.given = given;
        this.claimants = claimants;
        this.orders = orders;
    }

    /** Day on which approved claims were last paid. */
    static LocalDate paidOn(Given given) {
        return given.today().minusDays(33);
    }

    /** Day on which they were paid a year before. */
    static LocalDate paidLastYear(Given given) {
        return LocalDate.of(given.today().getYear() - 1, 12, 5);
    }

    List<VoucherPlan> all(List<Programme> programmes) {
        Programme liaoning = get(programmes, "liaoning-2025");
        List<VoucherPlan> plans = new ArrayList<>(ofPersonas(liaoning));
        plans.addAll(many(liaoning, new RegionCode("210100"), 88, 120));
        plans.addAll(many(get(programmes, "gansu-2016"), new RegionCode("620700"), 26, 44));
        plans.addAll(bygone(get(programmes, "jiangsu-2020")));
        return plans;
    }

    private static Programme get(List<Programme> programmes, String id) {
        return programmes.stream()
                .filter(programme -> programme.getId().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<VoucherPlan> many(Programme programme, RegionCode city, int count, int mostThousands) {
        List<VoucherPlan> plans = new ArrayList<>();
        List<Incubatee> parties = claimants.stayingIn(city, programme.getId().value());
        for (int at = 0; at < count; at++) {
            Plot plot = PLOTS.get(at % PLOTS.size());
            var dice = Dice.of(programme.getId().value() + "/" + at);
            var amount = new Yuan((long) dice.between(mostThousands / 4, mostThousands) * THOUSAND);
            List<OrderPlan> bought = bought(programme, plot, amount, dice);
            LocalDate requestedOn = requestedOn(plot, bought, dice);
            asker(programme, parties, requestedOn)
                    .ifPresent(party ->
                            plans.add(plan(party, seat(party), programme, amount, requestedOn, plot, bought, dice)));
        }
        return plans;
    }

    private VoucherPlan plan(
            Incubatee party,
            RegionCode seat,
            Programme programme,
            Yuan amount,
            LocalDate requestedOn,
            Plot plot,
            List<OrderPlan> bought,
            Dice dice) {
        LocalDate endedOn = given.today().minusDays(dice.between(1, 4));
        return new VoucherPlan(party, seat, programme, amount, requestedOn, plot.end(), endedOn, bought);
    }

    private static RegionCode seat(Incubatee party) {
        return Claimants.placement(party).region();
    }

    /** Everybody asks once, and only who may. */
    private Optional<Incubatee> asker(Programme programme, List<Incubatee> parties, LocalDate on) {
        Optional<Incubatee> asker = parties.stream()
                .filter(this::isFree)
                .filter(party -> claimants.mayAsk(programme, party, seat(party), on))
                .findFirst();
        asker.map(Incubatee::getId).ifPresent(used::add);
        return asker;
    }

    /** Whether it asked for nothing. */
    boolean isFree(Incubatee party) {
        return !used.contains(party.getId()) && !isPersona(party);
    }

    private static boolean isPersona(Incubatee party) {
        return Set.of(Personas.HUNNAN_FIRM, Personas.HUNNAN_TEAM)
                .contains(party.getId().value());
    }

    private List<OrderPlan> bought(Programme programme, Plot plot, Yuan amount, Dice dice) {
        int count = plot.fates().length;
        List<OrderPlan> bought = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            Fate fate = plot.fates()[at];
            long share = plot.full() ? amount.hundredths() / count : amount.hundredths() * 7 / 10 / count;
            long part = plot.full() && at == 0 ? amount.hundredths() - share * (count - 1) : share;
            bought.add(orders.plan(programme, fate, new Yuan(part), lastStep(fate, plot, dice), dice));
        }
        return bought;
    }

    private LocalDate lastStep(Fate fate, Plot plot, Dice dice) {
        if (fate == SETTLED) {
            return plot.lastYear() ? paidLastYear(given) : paidOn(given);
        }
        if (fate == CLAWED_BACK) {
            return paidOn(given).plusDays(Step.CLAW_BACK.days());
        }
        int least = plot.end() == REVOKED ? 5 : 1;
        return given.today().minusDays(dice.between(least, fate == PUBLIC_NOTICE ? 6 : least + 12));
    }

    private LocalDate requestedOn(Plot plot, List<OrderPlan> bought, Dice dice) {
        return bought.stream()
                .map(OrderPlan::first)
                .min(Comparator.naturalOrder())
                .map(first -> first.minusDays(VoucherPlan.DECISION + dice.between(1, 12)))
                .orElseGet(() -> given.today()
                        .minusDays(dice.between(1, 10) + (plot.end() == NOT_DECIDED ? 0 : VoucherPlan.DECISION)));
    }

    /** One voucher used up last year, one with an order at every desk, and one that a team cannot ask for. */
    private List<VoucherPlan> ofPersonas(Programme liaoning) {
        Incubatee firm = claimants.get(Personas.HUNNAN_FIRM);
        var dice = Dice.of(Personas.HUNNAN_FIRM + "/vouchers");
        var last = new Plot(OPEN, true, true, SETTLED);
        var now = new Plot(OPEN, false, false, SETTLED, DELIVERED, CITY_REVIEW, RETURNED);
        return List.of(
                own(liaoning, firm, last, Yuan.of("60000"), dice), own(liaoning, firm, now, Yuan.of("150000"), dice));
    }

    private VoucherPlan own(Programme programme, Incubatee firm, Plot plot, Yuan amount, Dice dice) {
        List<OrderPlan> bought = bought(programme, plot, amount, dice);
        return plan(firm, seat(firm), programme, amount, requestedOn(plot, bought, dice), plot, bought, dice);
    }

    /** Vouchers of a programme that is over, whose firms sat elsewhere then. */
    private List<VoucherPlan> bygone(Programme jiangsu) {
        LocalDate begun = LocalDate.of(2020, 5, 11);
        var plots = List.of(
                new Plot(EXPIRED, false, false),
                new Plot(EXPIRED, false, false, SETTLED),
                new Plot(EXPIRED, false, false, IN_SERVICE),
                new Plot(OPEN, true, false, SETTLED));
        List<VoucherPlan> plans = new ArrayList<>();
        List<Incubatee> firms = claimants.foundedBefore(LocalDate.of(2020, 1, 1));
        for (int at = 0; at < Math.min(plots.size(), firms.size()); at++) {
            Plot plot = plots.get(at);
            var dice = Dice.of("jiangsu-2020/" + at);
            var amount = Yuan.of("40000");
            LocalDate placedOn = begun.plusDays(20);
            List<OrderPlan> bought = bought(jiangsu, plot, amount, dice, placedOn);
            plans.add(plan(firms.get(at), NANJING, jiangsu, amount, begun, plot, bought, dice));
        }
        return plans;
    }

    private List<OrderPlan> bought(Programme jiangsu, Plot plot, Yuan amount, Dice dice, LocalDate placedOn) {
        Yuan part = plot.full() ? amount : new Yuan(amount.hundredths() * 7 / 10);
        return Arrays.stream(plot.fates())
                .map(fate -> orders.plan(jiangsu, fate, part, placedOn.plusDays(fate.days()), dice))
                .toList();
    }
}
