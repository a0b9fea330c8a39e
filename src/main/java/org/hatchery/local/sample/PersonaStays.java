package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.local.Personas;
import org.hatchery.local.sample.StayPlan.Move;
import org.jspecify.annotations.Nullable;

/** The stays of those that personas speak for: one firm and one team of the first carrier of Hunnan. */
final class PersonaStays {
    private final Carrier carrier;
    private final Given given;
    private final Newcomers newcomers;

    private PersonaStays(Carrier carrier, Given given, Newcomers newcomers) {
        this.carrier = carrier;
        this.given = given;
        this.newcomers = newcomers;
    }

    static List<StayPlan> of(CarrierPlan plan, Carrier carrier, Given given, Newcomers newcomers) {
        if (!plan.id().value().equals(Personas.HUNNAN_CARRIER)) {
            return List.of();
        }
        var personas = new PersonaStays(carrier, given, newcomers);
        return List.of(personas.firm(), personas.team());
    }

    private StayPlan firm() {
        LocalDate enteredOn = given.today().minusMonths(20);
        Incubatee firm = newcomers.firm(new IncubateeId(Personas.HUNNAN_FIRM), enteredOn.minusMonths(7));
        return plan(firm, enteredOn, new Need(1, 0), new Move(given.today().minusMonths(6), new Need(2, 0)));
    }

    private StayPlan team() {
        Incubatee team = newcomers.team(new IncubateeId(Personas.HUNNAN_TEAM));
        return plan(team, given.today().minusMonths(4), new Need(0, 4), null);
    }

    private StayPlan plan(Incubatee incubatee, LocalDate enteredOn, Need need, @Nullable Move move) {
        LocalDate limitOn = given.rules()
                .on(carrier, enteredOn)
                .map(rule -> rule.limitOn(enteredOn, incubatee.getParticulars().longCycleField()))
                .orElse(null);
        return new StayPlan(incubatee, enteredOn, limitOn, need, move, null, null, List.of());
    }
}
