package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Background;
import org.hatchery.firm.FounderKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.IncubateeOrigin;
import org.hatchery.firm.LongCycleField;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Registration;
import org.jspecify.annotations.Nullable;

/** Makes the firms and teams that are new to the register. */
final class Newcomers {
    private final CarrierPlan plan;
    private final Carrier carrier;
    private final Names names;
    private final Dice dice;

    Newcomers(CarrierPlan plan, Carrier carrier, Names names, Dice dice) {
        this.plan = plan;
        this.carrier = carrier;
        this.names = names;
        this.dice = dice;
    }

    IncubateeId id(int number) {
        return new IncubateeId(plan.id().value() + "-" + number);
    }

    Incubatee team(IncubateeId id) {
        IndustryField field = field();
        return arriving(id, names.team(dice, field), field, null);
    }

    Incubatee firm(IncubateeId id, LocalDate foundedOn) {
        IndustryField field = field();
        return arriving(id, names.firm(dice, plan.place(), field), field, registration(foundedOn, false));
    }

    /** What makes a team of this carrier a firm. */
    StayPlan.Becoming becoming(Incubatee team, LocalDate on) {
        String name = names.firm(dice, plan.place(), team.getParticulars().field());
        return new StayPlan.Becoming(name, registration(on, true));
    }

    private Registration registration(LocalDate foundedOn, boolean onceTeam) {
        return new Registration(names.creditCodes().company(plan.place()), foundedOn, Names.person(dice), onceTeam);
    }

    private Incubatee arriving(IncubateeId id, String name, IndustryField field, @Nullable Registration registration) {
        var particulars = new Particulars(name, field, longCycle(field), Names.contact(dice, plan.place()));
        Incubatee arriving = Incubatee.arriving(id, particulars.checked(), registration, null, true);
        characterise(arriving, plan.dice("background " + id.value()));
        return arriving;
    }

    /** Of half of them somebody has said who is behind it. */
    private static void characterise(Incubatee arriving, Dice own) {
        if (own.chance(0.5)) {
            Set<IncubateeOrigin> origins =
                    own.chance(0.4) ? Set.of(own.pick(List.of(IncubateeOrigin.values()))) : Set.of();
            arriving.characterise(new Background(Set.of(own.pick(List.of(FounderKind.values()))), origins, null, null));
        }
    }

    private IndustryField field() {
        IndustryField own = carrier.getProfile().field();
        List<IndustryField> usual = plan.place().fields();
        return own != null && dice.chance(0.8) ? own : dice.pick(usual);
    }

    private @Nullable LongCycleField longCycle(IndustryField field) {
        return switch (field) {
            case BIOTECHNOLOGY -> dice.chance(0.7) ? LongCycleField.BIOMEDICINE : null;
            case NEXT_GENERATION_IT -> dice.chance(0.12) ? LongCycleField.IC_DESIGN : null;
            case OTHER -> dice.chance(0.8) ? LongCycleField.MODERN_AGRICULTURE : null;
            default -> null;
        };
    }
}
