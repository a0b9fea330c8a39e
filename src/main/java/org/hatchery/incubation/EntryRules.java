package org.hatchery.incubation;

import static org.hatchery.shared.UserErrorCode.CARRIER_NOT_OPEN;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.TOO_OLD;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.carrier.Carrier;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody may enter; what only a policy forbids can be set aside with a reason. */
@Component
class EntryRules {
    private static final int DAYS_AHEAD = 180;

    private final IncubationRules rules;
    private final RegionDirectory regions;
    private final Clock clock;

    EntryRules(IncubationRules rules, RegionDirectory regions, Clock clock) {
        this.rules = rules;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * Checks the day of entry.
     *
     * @throws Rejection CARRIER_NOT_OPEN on that day; WRONG_DATES more than 180 days ahead
     */
    void checkDay(Carrier carrier, LocalDate enteredOn) {
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
    List<Exemption> checkFirm(Carrier carrier, Registration firm, Admission admission, Actor actor) {
        if (firm.foundedOn().isAfter(admission.enteredOn())) {
            throw new Rejection(
                    WRONG_DATES, field(admission, "foundedOn"), Words.say("incubation.firm-founded-after-enters"));
        }
        List<Rejection> against = new ArrayList<>();
        if (!regions.knows(firm.creditCode().issuedIn())) {
            against.add(unknownRegion(firm, field(admission, "creditCode")));
        }
        rules.forCarrier(carrier, admission.enteredOn())
                .filter(rule -> !rule.admits(firm.foundedOn(), admission.enteredOn()))
                .ifPresent(rule -> against.add(tooOld(rule, field(admission, "foundedOn"))));
        return setAside(against, admission.override(), actor);
    }

    /** Records each refusal with the reason why it does not hold, or throws them all. */
    List<Exemption> setAside(List<Rejection> against, @Nullable String reason, Actor actor) {
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

    /** Day by which a stay that begins then has to end; null where no rule says so. */
    @Nullable LocalDate limit(Carrier carrier, LocalDate enteredOn, org.hatchery.firm.@Nullable LongCycleField field) {
        return rules.forCarrier(carrier, enteredOn)
                .map(rule -> rule.limitOn(enteredOn, field))
                .orElse(null);
    }

    /** Refusal of a second stay in the same carrier, with space or without. */
    static Rejection alreadyHere(String who) {
        return new Rejection(UserErrorCode.ALREADY_RESIDENT, who, Words.say("incubation.firm-team-stays-carrier"));
    }

    /** Refusal of a second resident stay; {@code who} names the input that says whose. */
    static Rejection alreadyResident(String who) {
        return new Rejection(UserErrorCode.ALREADY_RESIDENT, who, Words.say("incubation.firm-team-resident-carrier"));
    }
}
