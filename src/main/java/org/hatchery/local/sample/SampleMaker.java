package org.hatchery.local.sample;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.PlaceIncubatee.Whereabouts;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayWhereabouts;
import org.hatchery.local.sample.CarrierStory.Told;

/** Makes the whole sample; the same for the same day, rules and size. */
public final class SampleMaker {
    private final Given given;
    private final Names names;
    private final List<Told> told = new ArrayList<>();

    private SampleMaker(Given given, Names names) {
        this.given = given;
        this.names = names;
    }

    static Sample make(Given given, SampleSettings settings) {
        return make(given, new CarrierPlans(given, settings).all(), new Names());
    }

    /** What is to become of these carriers, which know nothing of any others. */
    public static Sample make(Given given, List<CarrierPlan> plans, Names names) {
        var maker = new SampleMaker(given, names);
        maker.tell(plans);
        return maker.sample();
    }

    /** Maker spaces first: what grows there moves on to the others. */
    private void tell(List<CarrierPlan> plans) {
        List<CarrierPlan> nurseries =
                plans.stream().filter(SampleMaker::isNursery).toList();
        nurseries.forEach(plan -> told.add(CarrierStory.tell(plan, List.of(), given, names)));
        List<CarrierPlan> hosts =
                plans.stream().filter(plan -> !isNursery(plan)).toList();
        var referrals = new Referrals(hosts, told);
        hosts.forEach(plan -> told.add(CarrierStory.tell(plan, referrals.to(plan), given, names)));
    }

    private static boolean isNursery(CarrierPlan plan) {
        return plan.kind() == CarrierKind.MAKER_SPACE || plan.kind() == CarrierKind.RURAL_MAKER_SPACE;
    }

    private Sample sample() {
        List<Stay> stays = all(Told::stays);
        List<Incubatee> incubatees = incubatees(stays.stream().collect(groupingBy(Stay::getIncubatee)));
        stays.forEach(Stay::settled);
        List<Carrier> carriers = told.stream().map(Told::carrier).toList();
        return new Sample(carriers, incubatees, stays, all(Told::services));
    }

    private <T> List<T> all(Function<Told, List<T>> what) {
        return told.stream().flatMap(one -> what.apply(one).stream()).toList();
    }

    private List<Incubatee> incubatees(Map<IncubateeId, List<Stay>> stays) {
        Map<IncubateeId, Incubatee> each = new LinkedHashMap<>();
        told.forEach(one -> one.parties().stream()
                .filter(party -> each.putIfAbsent(party.getId(), party) == null)
                .forEach(party -> place(party, stays.getOrDefault(party.getId(), List.of()), one.place())));
        return List.copyOf(each.values());
    }

    private void place(Incubatee incubatee, List<Stay> stays, Place firstPlace) {
        Whereabouts whereabouts = StayWhereabouts.of(stays, given.today());
        incubatee.place(whereabouts.placement(), whereabouts.visibleTo(), whereabouts.confidedTo());
        Labels.give(incubatee, firstPlace, given);
    }
}
