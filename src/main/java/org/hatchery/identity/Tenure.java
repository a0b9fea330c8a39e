package org.hatchery.identity;

import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * How something that was granted stands (授予状态): the one way of titles, recognitions of carriers and labels of firms to be
 * granted, renewed, warned of, contested and withdrawn.
 *
 * @param to first day no longer in force by its own term; null while open-ended
 * @param withdrawnOn first day without it; null while it was not withdrawn
 * @param contest why somebody holds it to be wrong; null where nobody did
 */
public record Tenure(
        TenureKind kind,
        TitleState state,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate withdrawnOn,
        @Nullable Contest contest) {
    /**
     * As it is granted.
     *
     * @throws Rejection WRONG_DATES when it would end before it begins
     */
    public static Tenure granted(TenureKind kind, LocalDate from, @Nullable LocalDate to) {
        if (to != null && !to.isAfter(from)) {
            throw new Rejection(WRONG_DATES, "to", say("identity.ends-after-begins", kind));
        }
        return new Tenure(kind, TitleState.GRANTED, from, to, null, null);
    }

    /** Whether the step can be taken now, whoever takes it. */
    public boolean allows(TitleStep step) {
        return step.isFrom(state)
                && switch (step) {
                    case RENEW -> to != null;
                    case CONTEST -> !isContested();
                    case UPHOLD -> isContested();
                    default -> true;
                };
    }

    /**
     * With a later term, or none.
     *
     * @throws Rejection WRONG_STATE when it was withdrawn; WRONG_DATES for a term that is not later
     */
    public Tenure renewed(@Nullable LocalDate until) {
        mustBeFrom(TitleStep.RENEW);
        if (to == null || until != null && !until.isAfter(to)) {
            throw new Rejection(WRONG_DATES, "to", say("identity.renewal-later", kind));
        }
        return new Tenure(kind, TitleStep.RENEW.to(state), from, until, null, contest);
    }

    /** After its holder was warned; declined with WRONG_STATE. */
    public Tenure warned() {
        return stepped(TitleStep.WARN);
    }

    /** After a warning was taken back; declined with WRONG_STATE. */
    public Tenure cleared() {
        return stepped(TitleStep.CLEAR);
    }

    /** While somebody holds it to be wrong; declined with WRONG_STATE when it was withdrawn, or is contested. */
    public Tenure contested(Contest why) {
        mustAllow(TitleStep.CONTEST);
        return new Tenure(kind, state, from, to, withdrawnOn, why);
    }

    /** After it was decided that it stands; declined with WRONG_STATE when nobody contests it, or it was withdrawn. */
    public Tenure upheld(ContestAnswer how) {
        mustAllow(TitleStep.UPHOLD);
        return new Tenure(kind, state, from, to, withdrawnOn, contest == null ? null : contest.answered(how));
    }

    /**
     * Until it was withdrawn.
     *
     * @throws Rejection WRONG_STATE when it was withdrawn before; WRONG_DATES before it began
     */
    public Tenure withdrawn(LocalDate on) {
        mustAllow(TitleStep.WITHDRAW);
        if (on.isBefore(from)) {
            throw beforeItBegan("on");
        }
        return new Tenure(kind, TitleStep.WITHDRAW.to(state), from, to, on, contest);
    }

    /** Standing again after it was withdrawn by mistake; declined with WRONG_STATE when it was not. */
    public Tenure reinstated() {
        mustAllow(TitleStep.REINSTATE);
        return new Tenure(kind, TitleStep.REINSTATE.to(state), from, to, null, contest);
    }

    /** With other days; declined with WRONG_DATES when it would end, or was withdrawn, before it began. */
    public Tenure dated(LocalDate begin, @Nullable LocalDate end) {
        Tenure right = granted(kind, begin, end);
        if (withdrawnOn != null && withdrawnOn.isBefore(begin)) {
            throw beforeItBegan("from");
        }
        return new Tenure(kind, state, right.from(), right.to(), withdrawnOn, contest);
    }

    /** First day no longer in force, for whatever reason; null while there is none. */
    public @Nullable LocalDate endsOn() {
        return Span.earlier(to, withdrawnOn);
    }

    public boolean isInForce(LocalDate day) {
        return counts() && Span.covers(from, endsOn(), day);
    }

    /** Whether it counts at all: what nobody but its holder's own carrier vouches for does not while it is contested. */
    public boolean counts() {
        return kind.holdsWhileContested() || !isContested();
    }

    /** Whether there was a day of it; what was recorded wrongly is withdrawn from its first day. */
    public boolean everWas() {
        return withdrawnOn == null || withdrawnOn.isAfter(from);
    }

    public boolean isContested() {
        return contest != null && contest.isOpen();
    }

    private Tenure stepped(TitleStep step) {
        mustAllow(step);
        return new Tenure(kind, step.to(state), from, to, withdrawnOn, contest);
    }

    private void mustAllow(TitleStep step) {
        mustBeFrom(step);
        if (!allows(step)) {
            throw refused(step == TitleStep.CONTEST ? "identity.contested-before" : "identity.contested-by-nobody");
        }
    }

    private void mustBeFrom(TitleStep step) {
        if (!step.isFrom(state)) {
            throw refused(
                    state == TitleState.WITHDRAWN
                            ? "identity.withdrawn-before"
                            : step == TitleStep.REINSTATE ? "identity.was-not-withdrawn" : "identity.not-in-state");
        }
    }

    private Rejection refused(String key) {
        return new Rejection(WRONG_STATE, kind.field(), say(key, kind));
    }

    private Rejection beforeItBegan(String field) {
        return new Rejection(WRONG_DATES, field, say("identity.withdrawn-before-began", kind));
    }

    private static Sentence say(String key, TenureKind kind) {
        return Words.say(key, kind.noun());
    }
}
