package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.Registration;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.stay.Exemption;
import org.hatchery.local.sample.StayPlan.Becoming;
import org.hatchery.local.sample.StayPlan.Move;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;

/** Plans every stay in one carrier. */
final class StayPlanner {
    private final CarrierPlan plan;
    private final Carrier carrier;
    private final Given given;
    private final Dice dice;
    private final Habits habits;
    private final Calendar calendar;
    private final Newcomers newcomers;
    private final Endings endings;
    private final Needs needs;

    StayPlanner(CarrierPlan plan, Carrier carrier, Given given, Names names) {
        this.plan = plan;
        this.carrier = carrier;
        this.given = given;
        this.dice = plan.dice("stays");
        this.habits = Habits.of(plan.kind());
        this.calendar = new Calendar(plan, given, dice);
        this.newcomers = new Newcomers(plan, carrier, names, dice);
        this.endings = new Endings(habits, dice);
        this.needs = new Needs(habits, dice);
    }

    List<StayPlan> all(List<Referral> referrals) {
        List<StayPlan> plans = new ArrayList<>(PersonaStays.of(plan, carrier, given, newcomers));
        int known = plans.size();
        IntStream.rangeClosed(1, plan.newcomers() - known)
                .mapToObj(this::newcomer)
                .forEach(plans::add);
        referrals.stream().flatMap(referral -> referred(referral).stream()).forEach(plans::add);
        return plans;
    }

    private StayPlan newcomer(int number) {
        LocalDate enteredOn = calendar.entry();
        return dice.chance(habits.teams()) ? team(number, enteredOn) : firm(number, enteredOn);
    }

    private StayPlan team(int number, LocalDate enteredOn) {
        return stay(newcomers.team(newcomers.id(number)), enteredOn, needs.ofTeam(), List.of());
    }

    private StayPlan firm(int number, LocalDate enteredOn) {
        LocalDate foundedOn = founding(enteredOn);
        Incubatee firm = newcomers.firm(newcomers.id(number), foundedOn);
        return stay(firm, enteredOn, needs.ofFirm(), exemptions(foundedOn, enteredOn));
    }

    /** Many are founded in order to enter; a few are older than the rule allows. */
    private LocalDate founding(LocalDate enteredOn) {
        LocalDate last = enteredOn.isBefore(given.today()) ? enteredOn : given.yesterday();
        if (dice.chance(0.45)) {
            return last.minusDays(dice.between(0, 45));
        }
        int oldest = maxAge(enteredOn);
        int months = dice.chance(0.02) ? oldest + dice.between(2, 14) : dice.between(1, oldest - 3);
        return last.minusMonths(months).minusDays(dice.between(0, 27));
    }

    private int maxAge(LocalDate enteredOn) {
        Integer months = rule(enteredOn).map(IncubationRule::maxAgeMonths).orElse(null);
        return months == null ? 36 : months;
    }

    private List<Exemption> exemptions(LocalDate foundedOn, LocalDate enteredOn) {
        return admits(foundedOn, enteredOn)
                ? List.of()
                : List.of(new Exemption(
                        UserErrorCode.TOO_OLD,
                        dice.pick(Words.of("exemptions")),
                        StayStory.BY,
                        given.recorded(enteredOn)));
    }

    private boolean admits(LocalDate foundedOn, LocalDate enteredOn) {
        return rule(enteredOn).map(rule -> rule.admits(foundedOn, enteredOn)).orElse(true);
    }

    private Optional<IncubationRule> rule(LocalDate day) {
        return given.rules().on(carrier, day);
    }

    private Optional<StayPlan> referred(Referral referral) {
        LocalDate enteredOn = referral.since().plusDays(dice.between(1, 30));
        if (!enteredOn.isBefore(given.today()) || !carrier.isOpenOn(enteredOn) || isTooOld(referral, enteredOn)) {
            return Optional.empty();
        }
        return Optional.of(
                referral.moves()
                        ? stay(referral.incubatee(), enteredOn, needs.ofFirm(), List.of())
                        : beside(referral.incubatee(), enteredOn));
    }

    private boolean isTooOld(Referral referral, LocalDate enteredOn) {
        Registration firm = referral.incubatee().getRegistration();
        return firm != null && !admits(firm.foundedOn(), enteredOn);
    }

    /** A virtual stay beside the one with space. */
    private StayPlan beside(Incubatee incubatee, LocalDate enteredOn) {
        return new StayPlan(incubatee, enteredOn, limit(incubatee, enteredOn), Need.NONE, null, null, null, List.of());
    }

    private @Nullable LocalDate limit(Incubatee incubatee, LocalDate enteredOn) {
        return rule(enteredOn)
                .map(rule -> rule.limitOn(enteredOn, incubatee.getParticulars().longCycleField()))
                .orElse(null);
    }

    private StayPlan stay(Incubatee incubatee, LocalDate enteredOn, Need need, List<Exemption> exemptions) {
        LocalDate limitOn = limit(incubatee, enteredOn);
        LocalDate leftOn = calendar.departure(enteredOn, limitOn);
        Becoming becoming = becoming(incubatee, enteredOn, leftOn);
        LocalDate foundedOn = foundedOn(incubatee.getRegistration(), becoming);
        Ending ending = leftOn == null ? null : endings.of(leftOn, enteredOn, limitOn, foundedOn);
        return new StayPlan(
                incubatee, enteredOn, limitOn, need, move(need, enteredOn, leftOn), becoming, ending, exemptions);
    }

    private @Nullable Becoming becoming(Incubatee incubatee, LocalDate enteredOn, @Nullable LocalDate leftOn) {
        LocalDate on = incubatee.isFirm() ? null : calendar.registration(enteredOn, leftOn);
        return on == null ? null : newcomers.becoming(incubatee, on);
    }

    private static @Nullable LocalDate foundedOn(@Nullable Registration known, @Nullable Becoming becoming) {
        Registration firm = becoming == null ? known : becoming.registration();
        return firm == null ? null : firm.foundedOn();
    }

    private @Nullable Move move(Need need, LocalDate enteredOn, @Nullable LocalDate leftOn) {
        LocalDate on = need.equals(Need.NONE) ? null : calendar.move(enteredOn, leftOn);
        return on == null ? null : new Move(on, needs.after(need));
    }
}
