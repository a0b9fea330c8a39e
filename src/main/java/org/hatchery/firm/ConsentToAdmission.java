package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.CONSENT_NEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Retries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Use cases: nobody on the register is admitted anywhere unless it agrees, by a code that it makes and hands over.
 *
 * <p>For a firm or team without an account the bureau of its place makes the code, and says which signed agreement it
 * has seen.
 */
@Service
public class ConsentToAdmission {
    private static final Duration VALID = Duration.ofDays(30);
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;

    private final IncubateeDirectory directory;
    private final ChangeIncubatee change;
    private final Incubatees incubatees;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ConsentToAdmission(IncubateeDirectory directory, ChangeIncubatee change, Incubatees incubatees, Clock clock) {
        this.directory = directory;
        this.change = change;
        this.incubatees = incubatees;
        this.clock = clock;
    }

    /** A consent with the code that proves it, told this once. */
    public record Given(Incubatee incubatee, String code, Consent consent) {}

    /**
     * Consents to one admission within 30 days.
     *
     * @throws Rejection NOT_FOUND, STALE; NOT_RESPONSIBLE for a bureau that is not at home; INVALID for a bureau that
     *     names no agreement
     */
    public Given give(IncubateeId id, long expectedVersion, @Nullable String agreement, Actor actor) {
        checkPaper(directory.get(id, actor.scope(), "incubatee"), agreement, actor);
        String code = code();
        var consent = new Consent(
                Consent.digestOf(code),
                clock.instant().plus(VALID),
                Signature.of(actor, clock.instant()),
                agreement,
                null);
        return new Given(
                change.change(id, "incubatee", expectedVersion, actor, one -> one.agree(consent, clock.instant())),
                code,
                consent);
    }

    /** Takes back every consent that was not used; declined with NOT_FOUND or STALE. */
    public Incubatee withdraw(IncubateeId id, long expectedVersion, Actor actor) {
        return change.change(id, "incubatee", expectedVersion, actor, Incubatee::disagree);
    }

    /**
     * The consent by which this stay may begin.
     *
     * @throws Rejection CONSENT_NEEDED without one
     */
    public Consent of(Incubatee known, @Nullable String code, String stay) {
        return known.consent(code == null ? "" : code, stay, clock.instant()).orElseThrow(ConsentToAdmission::needed);
    }

    /**
     * Uses a consent up for this stay; doing it twice changes nothing.
     *
     * @throws Rejection CONSENT_NEEDED when another stay was faster
     */
    public void use(IncubateeId id, String code, String stay) {
        Retries.whenLost(() -> {
            Incubatee known = incubatees.findById(id).orElseThrow();
            known.use(of(known, code, stay), stay);
            return incubatees.save(known);
        });
    }

    private static void checkPaper(Incubatee incubatee, @Nullable String agreement, Actor actor) {
        if (!actor.is(Role.BUREAU)) {
            return;
        }
        Placement placement = incubatee.getPlacement();
        if (placement == null || !actor.scope().includes(placement.region().visibleTo())) {
            throw new Rejection(NOT_RESPONSIBLE, "incubatee", Words.say("firm.firm-team-region-bureau"));
        }
        if (agreement == null) {
            throw new Rejection(INVALID, "agreement", Words.say("firm.bureau-consents-somebody-names"));
        }
    }

    private static Rejection needed() {
        return new Rejection(CONSENT_NEEDED, "consent", Words.say("firm.firm-team-register-enters"));
    }

    private String code() {
        String letters = random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
        return letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8);
    }
}
