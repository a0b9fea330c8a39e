package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.incubation.followup.GraduateYear;
import org.hatchery.incubation.followup.GraduateYears;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;

/** Tells what became of a graduate, year by year, as its carrier hears of it each spring. */
final class AfterGraduation {
    private static final RegionCode HAIDIAN = new RegionCode("110108");

    private final Stay stay;
    private final Given given;
    private final Dice dice;
    private long revenue;

    AfterGraduation(Stay stay, Given given, Dice dice) {
        this.stay = stay;
        this.given = given;
        this.dice = dice;
        this.revenue = dice.between(200, 3_000);
    }

    void tell(LocalDate graduated) {
        boolean alive = true;
        for (int year = graduated.getYear() + 1; alive && year < given.today().getYear(); year++) {
            alive = dice.chance(0.95);
            if (dice.chance(0.8)) {
                hear(year, alive);
            }
        }
    }

    private void hear(int year, boolean alive) {
        var heard = LocalDate.of(year + 1, 2, 15);
        LocalDate on = heard.isBefore(given.today()) ? heard : given.yesterday();
        var by = new Actor(
                StayStory.BY, Role.CARRIER_MANAGER, List.of(stay.getCarrier().value()));
        revenue = revenue * dice.between(85, 140) / 100;
        var known = new GraduateYear(
                year,
                alive,
                alive && dice.chance(0.08) ? HAIDIAN : null,
                alive ? dice.between(8, 120) : null,
                alive ? Yuan.of(revenue + "0000") : null,
                alive && dice.chance(0.04),
                null,
                Signature.of(by, given.recorded(on)));
        stay.followedUp(
                new GraduateYears(stay.getGraduateYears()).and(known),
                null,
                new StayEvent(StayAct.FOLLOWED_UP, on, StayStory.BY, given.recorded(on), null));
    }
}
