package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.resource.CarrierMeans;
import org.hatchery.carrier.resource.FundInvestment;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.Yuan;

/** Says whom and what a carrier serves with; of some nobody has said it. */
final class ResourceMaker {
    /** Far from what other makers issue. */
    private static final long ISSUED = 800_000;

    private final CarrierPlan plan;
    private final Given given;

    ResourceMaker(CarrierPlan plan, Given given) {
        this.plan = plan;
        this.given = given;
    }

    void give(Carrier carrier) {
        Dice dice = plan.dice("resources");
        LocalDate since = plan.openedOn();
        if (dice.chance(0.3) || !since.isBefore(given.today())) {
            return;
        }
        int staff = dice.between(4, 20);
        var fund = dice.chance(0.3) ? Yuan.of("3000000") : Yuan.ZERO;
        var means = new CarrierMeans(
                since, staff, dice.between(3, staff), dice.between(0, 12), fund, null, by(since), receipt("means"));
        carrier.equip(resources -> resources.with(means));
        if (fund.isMoreThan(Yuan.ZERO)) {
            var investment = new FundInvestment(
                    0,
                    since,
                    "云杉智造科技有限公司",
                    new CreditCodes(ISSUED).company(plan.place()),
                    Yuan.of("500000"),
                    null,
                    by(since),
                    receipt("fund"));
            carrier.equip(resources -> resources.with(investment));
        }
    }

    private Signature by(LocalDate on) {
        return new Signature(StayStory.BY, Role.CARRIER_MANAGER, List.of(), given.recorded(on));
    }

    private Receipt receipt(String what) {
        String id = plan.id().value() + "/" + what;
        return new Receipt(StayStory.BY + "/" + id, Fingerprint.of(id));
    }
}
