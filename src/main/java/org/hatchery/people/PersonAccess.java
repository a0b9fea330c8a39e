package org.hatchery.people;

import static org.hatchery.shared.UserErrorCode.EXPIRED;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Person;
import org.hatchery.notice.Telling;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.NameOrder;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One person's access (访问权限), from the invitation to its end.
 *
 * @param since moment of its state
 * @param invitation null for an access that the issuer gave, and for some of the sample
 * @param ended null while it is not over
 * @param atIssuer null where no issuer is told
 * @param changedAt by which the nodes notice that it says something else
 * @param nameOrder where the name stands among names
 */
@Telling
@Document("accesses")
public record PersonAccess(
        @Id String id,
        @Version @Nullable Long version,
        Holder holder,
        Grant grant,
        AccessOrigin origin,
        AccessState state,
        Instant since,
        @Nullable Invitation invitation,
        @Nullable Ending ended,
        @Nullable AtIssuer atIssuer,
        Instant changedAt,
        String nameOrder,
        Set<String> visibleTo,
        boolean sample)
        implements Worded {

    static PersonAccess invited(Holder holder, Grant grant, Invitation invitation, Set<String> visibleTo) {
        Instant now = invitation.by().at();
        return new PersonAccess(
                invitation.receipt().id(),
                null,
                holder,
                grant,
                AccessOrigin.INVITED,
                AccessState.INVITED,
                now,
                invitation,
                null,
                null,
                now,
                order(holder),
                visibleTo,
                false);
    }

    /**
     * One of the sample.
     *
     * @param invitation without a code that anybody has
     * @param ended null unless it is over
     */
    public static PersonAccess ofSample(
            String id,
            Holder holder,
            Grant grant,
            Invitation invitation,
            @Nullable Ending ended,
            Set<String> visibleTo) {
        AccessState state =
                ended != null ? AccessState.ENDED : holder.subject() == null ? AccessState.INVITED : AccessState.ACTIVE;
        Instant since = ended != null ? ended.by().at() : invitation.by().at();
        return new PersonAccess(
                id,
                null,
                holder,
                grant,
                AccessOrigin.INVITED,
                state,
                since,
                invitation,
                ended,
                null,
                since,
                order(holder),
                visibleTo,
                true);
    }

    /**
     * Of somebody who came with a token that says what they are.
     *
     * @param number how many there were before that are over
     */
    static PersonAccess ofIssuer(Person person, Grant grant, int number, Set<String> visibleTo) {
        var holder = new Holder(person.name(), null, person.subject());
        return new PersonAccess(
                "issuer-" + Fingerprint.of(person.subject() + "/" + number).substring(0, 32),
                null,
                holder,
                grant,
                AccessOrigin.ISSUER,
                AccessState.ACTIVE,
                person.seenAt(),
                null,
                null,
                null,
                person.seenAt(),
                order(holder),
                visibleTo,
                false);
    }

    /**
     * The same in the hands of whoever showed the code.
     *
     * @throws Rejection EXPIRED
     */
    PersonAccess accepted(String subject, Instant now, Set<String> seenBy) {
        if (invitation == null || !now.isBefore(invitation.until())) {
            throw new Rejection(EXPIRED, "code", Words.say("people.code-has-run-out"));
        }
        return moved(holder.as(subject), AccessState.ACTIVE, null, now, seenBy);
    }

    /**
     * The same after its end.
     *
     * @throws Rejection WRONG_STATE unless it is active
     */
    PersonAccess over(Ending how) {
        mustBe(AccessState.ACTIVE);
        return moved(holder.unreachable(), AccessState.ENDED, how, how.by().at(), visibleTo);
    }

    /**
     * The same with a code that is worth nothing.
     *
     * @throws Rejection WRONG_STATE unless nobody has accepted it
     */
    PersonAccess withdrawn(Ending how) {
        mustBe(AccessState.INVITED);
        return moved(holder.unreachable(), AccessState.ENDED, how, how.by().at(), visibleTo);
    }

    /**
     * The same of nobody in particular.
     *
     * @throws Rejection WRONG_STATE before its end, since whoever comes again says a name again
     */
    PersonAccess unnamed() {
        mustBe(AccessState.ENDED);
        return named(holder.unnamed());
    }

    /** Whether the issuer says something else by now. */
    boolean isToBeSaidAnew(Person person, Grant said) {
        return !said.equals(grant) || !person.name().equals(holder.name());
    }

    /** The same with what the issuer says of the person now. */
    PersonAccess saidAnew(Person person, Grant said, Set<String> seenBy) {
        var named = new Holder(person.name(), null, person.subject());
        return new PersonAccess(
                id,
                version,
                named,
                said,
                origin,
                state,
                since,
                null,
                null,
                atIssuer,
                person.seenAt(),
                order(named),
                seenBy,
                sample);
    }

    /** The same, of which the issuer has to be told. */
    PersonAccess toBeTold(Instant now) {
        return new PersonAccess(
                id,
                version,
                holder,
                grant,
                origin,
                state,
                since,
                invitation,
                ended,
                AtIssuer.outstanding(now.truncatedTo(ChronoUnit.MILLIS), atIssuer),
                changedAt,
                nameOrder,
                visibleTo,
                sample);
    }

    private PersonAccess moved(Holder whose, AccessState next, @Nullable Ending how, Instant now, Set<String> seenBy) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        return new PersonAccess(
                id,
                version,
                whose,
                grant,
                origin,
                next,
                at,
                invitation == null || next == AccessState.ACTIVE ? invitation : invitation.used(),
                how,
                atIssuer,
                at,
                nameOrder,
                seenBy,
                sample);
    }

    private PersonAccess named(Holder whose) {
        return new PersonAccess(
                id,
                version,
                whose,
                grant,
                origin,
                state,
                since,
                invitation,
                ended,
                atIssuer,
                changedAt,
                order(whose),
                visibleTo,
                sample);
    }

    private void mustBe(AccessState wanted) {
        if (state != wanted) {
            throw new Rejection(
                    WRONG_STATE,
                    "access",
                    Words.say(
                            switch (wanted) {
                                case INVITED -> "people.is-no-open-invitation";
                                case ACTIVE -> "people.is-not-active";
                                case ENDED -> "people.has-not-ended";
                            }));
        }
    }

    boolean isOf(String subject) {
        return subject.equals(holder.subject());
    }

    /** Counts the changes; 0 for one that is new. */
    public long changes() {
        return version == null ? 0 : version;
    }

    private static String order(Holder holder) {
        return holder.name() == null ? "" : NameOrder.of(holder.name());
    }

    @Override
    public Collection<@Nullable String> words() {
        return Arrays.asList(holder.name());
    }
}
