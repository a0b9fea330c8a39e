package org.hatchery.carrier.recognition;

import static org.hatchery.shared.UserErrorCode.ALREADY_REGISTERED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.identity.Contest;
import org.hatchery.identity.ContestAnswer;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.TextForm;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;

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
        if (title.to() != null && !title.to().isAfter(title.from())) {
            throw new Rejection(WRONG_DATES, "to", Words.say("carrier.recognition-ends-after-begins"));
        }
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
        Recognition title = standing(number);
        if (how.on().isBefore(title.from())) {
            throw new Rejection(WRONG_DATES, "on", Words.say("carrier.recognition-withdrawn-before-began"));
        }
        return with(title.withdrawn(how));
    }

    /**
     * The same while a bureau holds one to be wrong, once more after that was answered.
     *
     * @throws Rejection INVALID when there is none with this number; WRONG_STATE when it was withdrawn, or is contested
     */
    public Recognitions contested(int number, Contest why) {
        Recognition title = standing(number);
        if (title.isContested()) {
            throw new Rejection(WRONG_STATE, "number", Words.say("carrier.recognition-contested-before"));
        }
        return with(title.contested(why));
    }

    /**
     * The same after it was decided that one stands.
     *
     * @throws Rejection INVALID when there is none with this number; WRONG_STATE when it was withdrawn, or nobody
     *     contests it
     */
    public Recognitions upheld(int number, ContestAnswer how) {
        Recognition title = standing(number);
        Contest contest = title.contest();
        if (contest == null || !contest.isOpen()) {
            throw new Rejection(WRONG_STATE, "number", Words.say("carrier.recognition-contested-nobody"));
        }
        return with(title.contested(contest.answered(how)));
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
        Withdrawal withdrawal = wrong.withdrawal();
        if (withdrawal != null && withdrawal.on().isBefore(right.from())) {
            throw new Rejection(WRONG_DATES, "from", Words.say("carrier.recognition-withdrawn-before-began"));
        }
        voided(number).and(right);
        return with(right.numbered(number).withdrawn(withdrawal).contested(wrong.contest()));
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
        if (title.withdrawal() == null) {
            throw new Rejection(WRONG_STATE, "number", Words.say("carrier.recognition-stands"));
        }
        voided(number).mustNotHave(title);
        return with(title.withdrawn(null));
    }

    private void mustNotHave(Recognition title) {
        if (all.stream()
                .filter(Recognition::everWas)
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

    private Recognition standing(int number) {
        Recognition title = known(number);
        if (title.withdrawal() != null) {
            throw new Rejection(WRONG_STATE, "number", Words.say("carrier.recognition-withdrawn-before"));
        }
        return title;
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
