package org.hatchery.local.sample;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.local.sample.StayStory.Turn;

/** One carrier with all that happened in it, in the order of time. */
final class CarrierStory {
    private final CarrierPlan plan;
    private final Carrier carrier;
    private final List<StayPlan> stayPlans;
    private final Given given;

    private CarrierStory(CarrierPlan plan, Carrier carrier, List<StayPlan> stayPlans, Given given) {
        this.plan = plan;
        this.carrier = carrier;
        this.stayPlans = stayPlans;
        this.given = given;
    }

    /** What came out: the carrier with its leases, its stays, and who came to the register with it. */
    record Told(Carrier carrier, Place place, List<Stay> stays, List<Incubatee> parties, List<Service> services) {}

    static Told tell(CarrierPlan plan, List<Referral> referrals, Given given, Names names) {
        Carrier carrier = new CarrierMaker(given, names).make(plan);
        List<StayPlan> stays = new StayPlanner(plan, carrier, given, names).all(referrals);
        return new CarrierStory(plan, carrier, stays, given).tell(names);
    }

    private Told tell(Names names) {
        var space = new SpaceMaker(plan, given);
        List<Stay> stays = stays(space.furnish(carrier, stayPlans));
        stays.forEach(stay -> carrier.settle(stay.getId().value(), stay.leases()));
        space.trim(carrier);
        List<Incubatee> parties = stayPlans.stream().map(StayPlan::incubatee).toList();
        var services = new ServiceLog(plan, carrier, stays, given, names).all();
        return new Told(carrier, plan.place(), stays, parties, services);
    }

    private List<Stay> stays(List<String> rooms) {
        var floor = new Floor(rooms, plan.dice("floor"));
        List<StayStory> stories = IntStream.range(0, stayPlans.size())
                .mapToObj(at -> story(at, floor))
                .toList();
        stories.stream()
                .flatMap(StayStory::turns)
                .sorted(Comparator.comparing(Turn::on).thenComparing(Turn::order))
                .forEach(turn -> turn.step().run());
        return stories.stream().map(StayStory::stay).toList();
    }

    private StayStory story(int at, Floor floor) {
        var id = new StayId(plan.id().value() + "-stay-" + (at + 1));
        return new StayStory(id, stayPlans.get(at), carrier, floor, given);
    }
}
