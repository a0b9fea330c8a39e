package org.hatchery.incubation.rule;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.CARRIER_NOT_OPEN;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.TOO_OLD;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Actor;
import org.hatchery.incubation.stay.Exemption;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody may enter; what only a policy forbids can be set aside with a reason. */
@Component
public class EntryRules {
    private static final int DAYS_AHEAD = 180;

    private final IncubationRules rules;
    private final RegionDirectory regions;
    private final Clock clock;

    public EntryRules(IncubationRules rules, RegionDirectory regions, Clock clock) {
        this.rules = rules;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Checks the day of entry.
     *
     * @throws Rejection CARRIER_NOT_OPEN on that day; WRONG_DATES more than 180 days ahead
     */
    public void checkDay(Carrier carrier, LocalDate enteredOn) {
        if (enteredOn.isAfter(LocalDate.now(clock).plusDays(DAYS_AHEAD))) {
            throw new Rejection(WRONG_DATES, "enteredOn", Words.say("incubation.day-entry-lies-most"));
        }
        if (!carrier.isOpenOn(enteredOn) || carrier.getClosedOn() != null) {
            throw new Rejection(CARRIER_NOT_OPEN, "enteredOn", Words.say("incubation.carrier-open-day"));
        }
    }

    /**
     * Checks a firm against the rule in force.
     *
     * @return what was set aside, for the record
     * @throws Rejection WRONG_DATES for a firm founded later; INVALID for a credit code of an unknown region or TOO_OLD
     *     without an override
     */
    public List<Exemption> checkFirm(Carrier carrier, Registration firm, Admission admission, Actor actor) {
        checkFounded(firm, admission.enteredOn(), field(admission, "foundedOn"));
        List<Rejection> against = new ArrayList<>();
        if (!regions.knows(firm.creditCode().issuedIn())) {
            against.add(unknownRegion(firm, field(admission, "creditCode")));
        }
        age(carrier, firm, admission.enteredOn(), field(admission, "foundedOn")).ifPresent(against::add);
        return setAside(against, admission.override(), actor);
    }

    /**
     * Checks another day of entry of a firm that has been admitted; the reason of the correction sets aside what only a
     * policy forbids.
     *
     * @throws Rejection WRONG_DATES for a firm founded later
     */
    public List<Exemption> checkFirm(
            Carrier carrier, Registration firm, LocalDate enteredOn, String reason, Actor actor) {
        checkFounded(firm, enteredOn, "enteredOn");
        return setAside(age(carrier, firm, enteredOn, "enteredOn").stream().toList(), reason, actor);
    }

    private static void checkFounded(Registration firm, LocalDate enteredOn, String field) {
        if (firm.foundedOn().isAfter(enteredOn)) {
            throw new Rejection(WRONG_DATES, field, Words.say("incubation.firm-founded-after-enters"));
        }
    }

    private Optional<Rejection> age(Carrier carrier, Registration firm, LocalDate enteredOn, String field) {
        return rules.forCarrier(carrier, enteredOn)
                .filter(rule -> !rule.admits(firm.foundedOn(), enteredOn))
                .map(rule -> tooOld(rule, field));
    }

    /** Records each refusal with the reason why it does not hold, or throws them all. */
    public List<Exemption> setAside(List<Rejection> against, @Nullable String reason, Actor actor) {
        if (!against.isEmpty() && (reason == null || reason.isBlank())) {
            List<UserError> all =
                    against.stream().flatMap(one -> one.errors().stream()).toList();
            throw new Rejection(all);
        }
        return against.stream()
                .map(one -> new Exemption(one.code(), String.valueOf(reason).strip(), actor.id(), clock.instant()))
                .toList();
    }

    /** Where the input says this of the firm; one already on the register is only named. */
    private static String field(Admission admission, String said) {
        return admission.party() instanceof Party.Existing ? "party.existing" : "party.firm." + said;
    }

    private static Rejection unknownRegion(Registration firm, String field) {
        String region = firm.creditCode().issuedIn();
        return new Rejection(INVALID, field, Words.say("incubation.gb-t-2260-region", region));
    }

    private static Rejection tooOld(IncubationRule rule, String field) {
        return new Rejection(
                TOO_OLD,
                field,
                rule.citation().after(Words.say("incubation.firm-older-than-months", rule.maxAgeMonths())));
    }

    /**
     * Checks a firm that was in incubation before against the rule in force.
     *
     * @param before its stays until then
     * @return what was set aside, for the record
     * @throws Rejection CAP_EXCEEDED without an override when they used up what the rule grants altogether
     */
    public List<Exemption> checkTime(Carrier carrier, List<StayFact> before, Admission admission, Actor actor) {
        TimeOfStay time = TimeOfStay.before(admission.enteredOn(), before);
        List<Rejection> against = rules
                .forCarrier(carrier, admission.enteredOn())
                .filter(rule -> rule.totalMonths() != null && time.exhausts(rule.totalMonths()))
                .map(rule -> new Rejection(
                        CAP_EXCEEDED,
                        "enteredOn",
                        rule.citation().after(Words.say("incubation.time-used-up", time.months(), rule.totalMonths()))))
                .stream()
                .toList();
        return setAside(against, admission.override(), actor);
    }

    /** Day by which a stay that begins then has to end; null where no rule says so. */
    public @Nullable LocalDate limit(
            Carrier carrier, LocalDate enteredOn, org.hatchery.firm.@Nullable LongCycleField field) {
        return rules.forCarrier(carrier, enteredOn)
                .map(rule -> rule.limitOn(enteredOn, field))
                .orElse(null);
    }
}
