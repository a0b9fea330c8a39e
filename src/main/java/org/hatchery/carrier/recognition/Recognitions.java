package org.hatchery.carrier.recognition;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hatchery.identity.Contest;
import org.hatchery.identity.ContestAnswer;
import org.hatchery.identity.Tenure;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleStep;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Titles of one carrier, numbered in the order in which they were recorded. */
public record Recognitions(List<Recognition> all) {
    private static final Wording NUMBER = new Wording(1, 100, TextForm.LINE);
    private static final Wording REASON = new Wording(1, 500, TextForm.LINES);

    /**
     * The same and one more.
     *
     * @throws Rejection INVALID without a document number; WRONG_DATES when it would end before it begins;
     *     ALREADY_REGISTERED for a document number that is among them, unless that one was withdrawn from its first day
     */
    public Recognitions and(Recognition title) {
        NUMBER.check(title.documentNumber(), "documentNumber");
        Tenure.granted(Recognition.KIND, title.from(), title.to());
        mustNotHave(title);
        return new Recognitions(Stream.concat(all.stream(), Stream.of(title.numbered(nextNumber())))
                .toList());
    }

    /**
     * The same after one was withdrawn.
     *
     * @throws Rejection INVALID without a reason or when there is none with this number; WRONG_STATE when it was
     *     withdrawn before; WRONG_DATES when that would be before it began
     */
    public Recognitions without(int number, Withdrawal how) {
        REASON.check(how.reason(), "reason");
        Recognition title = known(number);
        return with(title.standing(title.tenure().withdrawn(how.on()), how, null));
    }

    /**
     * The same while a bureau holds one to be wrong, once more after that was answered.
     *
     * @throws Rejection INVALID when there is none with this number; WRONG_STATE when it was withdrawn, or is contested
     */
    public Recognitions contested(int number, Contest why, LocalDate on) {
        var how = new TitleEvent(TitleStep.CONTEST, on, null, why.reason(), why.by());
        return standing(number, tenure -> tenure.contested(why), how);
    }

    /**
     * The same after it was decided that one stands.
     *
     * @throws Rejection INVALID when there is none with this number; WRONG_STATE when it was withdrawn, or nobody
     *     contests it
     */
    public Recognitions upheld(int number, ContestAnswer answer, LocalDate on) {
        var how = new TitleEvent(TitleStep.UPHOLD, on, null, answer.reason(), answer.by());
        return standing(number, tenure -> tenure.upheld(answer), how);
    }

    /**
     * The same with one that has a later term, or none.
     *
     * @throws Rejection INVALID when there is none with this number; what {@link Tenure#renewed} refuses
     */
    public Recognitions renewed(int number, @Nullable LocalDate until, TitleEvent how) {
        return standing(number, tenure -> tenure.renewed(until), how);
    }

    /** The same after a carrier was warned, or a warning taken back; declined with INVALID or WRONG_STATE. */
    public Recognitions stepped(int number, TitleEvent how) {
        REASON.check(how.reason() == null ? "" : how.reason(), "reason");
        return standing(number, tenure -> how.step() == TitleStep.WARN ? tenure.warned() : tenure.cleared(), how);
    }

    private Recognitions standing(int number, UnaryOperator<Tenure> act, @Nullable TitleEvent how) {
        Recognition title = known(number);
        return with(title.standing(act.apply(title.tenure()), title.withdrawal(), how));
    }

    private int nextNumber() {
        return 1 + all.stream().mapToInt(Recognition::number).max().orElse(0);
    }

    /**
     * The same with what is right in place of one.
     *
     * @throws Rejection INVALID when there is none with this number; what {@link #and} refuses of any other; WRONG_DATES
     *     when it would begin after it was withdrawn
     */
    public Recognitions amended(int number, Recognition right) {
        Recognition wrong = known(number);
        wrong.tenure().dated(right.from(), right.to());
        voided(number).and(right);
        return with(right.inPlaceOf(wrong));
    }

    /** The same without one that never was; declined with INVALID when there is none with this number. */
    public Recognitions voided(int number) {
        known(number);
        return new Recognitions(
                all.stream().filter(title -> title.number() != number).toList());
    }

    /**
     * The same, and one that was withdrawn by mistake stands again.
     *
     * @throws Rejection INVALID when there is none with this number; WRONG_STATE when it was not withdrawn
     */
    public Recognitions reinstated(int number) {
        Recognition title = known(number);
        Tenure again = title.tenure().reinstated();
        voided(number).mustNotHave(title);
        return with(title.standing(again, null, null));
    }

    /**
     * Lets no two titles of one level and class stand at the same time.
     *
     * @throws Rejection ALREADY_REGISTERED when one does not end before the new one begins
     */
    public void mustLeaveRoomFor(Recognition next) {
        if (all.stream()
                .filter(known -> known.level() == next.level() && known.recognitionClass() == next.recognitionClass())
                .filter(known -> known.tenure().everWas())
                .anyMatch(known -> known.tenure().endsOn() == null
                        || known.tenure().endsOn().isAfter(next.from()))) {
            throw new Rejection(ALREADY_REGISTERED, "title", Words.say("carrier.recognition-held"));
        }
    }

    private void mustNotHave(Recognition title) {
        if (all.stream()
                .filter(known -> known.tenure().everWas())
                .anyMatch(known -> Wording.same(known.documentNumber(), title.documentNumber()))) {
            throw new Rejection(
                    ALREADY_REGISTERED, "documentNumber", Words.say("carrier.recognition-document-number-record"));
        }
    }

    /** The one with this number; declined with INVALID when there is none. */
    public Recognition known(int number) {
        return find(number)
                .orElseThrow(() -> new Rejection(INVALID, "number", Words.say("carrier.recognition", number)));
    }

    private Recognitions with(Recognition title) {
        return new Recognitions(all.stream()
                .map(known -> known.number() == title.number() ? title : known)
                .toList());
    }

    public Optional<Recognition> find(int number) {
        return all.stream().filter(known -> known.number() == number).findFirst();
    }

    /** Highest level in force on a day. */
    public Optional<RecognitionLevel> levelOn(LocalDate day) {
        return all.stream()
                .filter(title -> title.isInForce(day))
                .map(Recognition::level)
                .min(java.util.Comparator.naturalOrder());
    }
}
