package org.hatchery.incubation.act;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.incubation.rule.IncubationRule;
import org.hatchery.incubation.rule.IncubationRules;
import org.hatchery.incubation.stay.ChangeStay;
import org.hatchery.incubation.stay.Exemption;
import org.hatchery.incubation.stay.Extension;
import org.hatchery.incubation.stay.ExtensionGround;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayStep;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: let a stay last longer than its limit, as far as the rule at entry grants, or by a decision of the bureau. */
@Service
public class ExtendIncubation {
    private final ChangeStay change;
    private final CarrierDirectory carriers;
    private final IncubationRules rules;
    private final Clock clock;

    ExtendIncubation(ChangeStay change, CarrierDirectory carriers, IncubationRules rules, Clock clock) {
        this.change = change;
        this.carriers = carriers;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Until when, and on what ground.
     *
     * @param evidence number of the document that shows it
     */
    public record Request(
            StayId id, long expectedVersion, LocalDate until, ExtensionGround ground, String evidence, String reason) {}

    /**
     * Extends.
     *
     * @throws Rejection WRONG_STATE for a stay that has ended or has no limit; WRONG_DATES unless it ends later by that;
     *     CAP_EXCEEDED for a carrier beyond what the rule at entry grants; NOT_RESPONSIBLE for a carrier that decides like a
     *     bureau; and what {@link ChangeStay} refuses
     */
    public Stay extend(Request request, Receipt receipt, Actor actor) {
        return change.change(request.id(), request.expectedVersion(), receipt, actor, stay -> {
            StayStep.EXTEND.mustBeOpen(stay);
            LocalDate before = Objects.requireNonNull(stay.getLimitOn());
            if (!request.until().isAfter(before)) {
                throw new Rejection(
                        WRONG_DATES, "until", Words.say("incubation.extended-beyond-limit", Spoken.day(before)));
            }
            Exemption exemption = decided(request, stay, actor);
            var longer = new Extension(
                    before,
                    request.until(),
                    request.ground(),
                    request.evidence(),
                    request.reason().strip(),
                    Signature.of(actor, clock.instant()));
            stay.extend(longer, exemption, change.event(StayStep.EXTEND, change.today(), actor, receipt));
        });
    }

    /** What the bureau set aside; null for what the rule grants. */
    private @Nullable Exemption decided(Request request, Stay stay, Actor actor) {
        boolean bureau = actor.is(Role.BUREAU, Role.ADMIN);
        if (request.ground() == ExtensionGround.AUTHORITY_DECISION && !bureau) {
            throw new Rejection(NOT_RESPONSIBLE, "ground", Words.say("incubation.bureau-decides-extension"));
        }
        Carrier carrier = carriers.get(stay.getCarrier(), Scope.EVERYTHING);
        Optional<IncubationRule> rule = rules.forCarrier(carrier, stay.getEnteredOn());
        boolean granted = request.ground() == ExtensionGround.LONG_CYCLE_FIELD
                && rule.flatMap(known -> known.longestUntil(stay.getEnteredOn()))
                        .filter(last -> !request.until().isAfter(last))
                        .isPresent();
        if (granted) {
            return null;
        }
        if (!bureau) {
            throw beyond(rule, stay);
        }
        return new Exemption(CAP_EXCEEDED, request.reason().strip(), actor.id(), clock.instant());
    }

    private static Rejection beyond(Optional<IncubationRule> rule, Stay stay) {
        var says = rule.flatMap(known -> known.longestUntil(stay.getEnteredOn())
                        .map(last -> known.sourceOfLonger()
                                .after(Words.say("incubation.rule-extends-until", Spoken.day(last)))))
                .orElseGet(() -> Words.say("incubation.rule-extends-nothing"));
        return new Rejection(CAP_EXCEEDED, "until", says);
    }
}
