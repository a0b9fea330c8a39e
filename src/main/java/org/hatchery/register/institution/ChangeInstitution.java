package org.hatchery.register.institution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.hatchery.carrier.profile.Contact;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * Use cases: every change of one institution by somebody who read it before.
 *
 * <p>All of them throw {@link Rejection} NOT_FOUND outside the actor's scope, STALE when it has moved on since {@code
 * expectedVersion}, INVALID without a reason where one is asked for, and what the institution refuses.
 */
@Service
@NamedInterface(propagate = false)
public class ChangeInstitution {
    private static final Wording REASON = new Wording(2, 500, TextForm.LINES);

    private final InstitutionDirectory directory;
    private final InstitutionKinds kinds;
    private final Change<Institution> changes;
    private final Clock clock;

    ChangeInstitution(Institutions institutions, InstitutionDirectory directory, InstitutionKinds kinds, Clock clock) {
        this.directory = directory;
        this.kinds = kinds;
        this.changes = Change.by(institutions::save, Institution::getVersion)
                .unlessTaken(wanted -> RegisterInstitution.taken(wanted.getProfile(), institutions));
        this.clock = clock;
    }

    /** Corrects the record; also declined with INVALID when nothing changes, or as {@link InstitutionProfile#checked} says. */
    public Institution amend(
            InstitutionId id,
            long expectedVersion,
            UnaryOperator<InstitutionProfile> correction,
            String reason,
            Actor actor) {
        return change(id, expectedVersion, actor, institution -> {
            InstitutionProfile before = institution.getProfile();
            InstitutionProfile right = correction.apply(before);
            List<String> changed = InstitutionDifference.between(before, right);
            var faults = new Faults();
            faults.in(() -> REASON.check(reason, "reason"));
            faults.unless(!changed.isEmpty(), "", Words.say("register.nothing-changes"));
            faults.in(() -> right.checked(kinds, LocalDate.now(clock)));
            faults.mustBeNone();
            institution.amend(right, event(InstitutionAct.AMEND, changed, reason, actor));
        });
    }

    public Institution reachBy(InstitutionId id, long expectedVersion, @Nullable Contact contact, Actor actor) {
        return change(id, expectedVersion, actor, institution -> {
            if (contact != null) {
                contact.checked();
            }
            institution.reachBy(contact, event(InstitutionAct.REACH, List.of("contact"), null, actor));
        });
    }

    public Institution close(InstitutionId id, long expectedVersion, LocalDate on, String reason, Actor actor) {
        return change(id, expectedVersion, actor, institution -> {
            REASON.check(reason, "reason");
            institution.close(on, event(InstitutionAct.CLOSE, List.of(), reason, actor), LocalDate.now(clock));
        });
    }

    public Institution reopen(InstitutionId id, long expectedVersion, String reason, Actor actor) {
        return change(id, expectedVersion, actor, institution -> {
            REASON.check(reason, "reason");
            institution.reopen(event(InstitutionAct.REOPEN, List.of(), reason, actor));
        });
    }

    private InstitutionEvent event(InstitutionAct act, List<String> changed, @Nullable String reason, Actor actor) {
        return new InstitutionEvent(act, Signature.of(actor, clock.instant()), changed, reason);
    }

    private Institution change(InstitutionId id, long expectedVersion, Actor actor, Consumer<Institution> change) {
        return changes.change(directory.get(id, actor.scope()), expectedVersion, change);
    }
}
