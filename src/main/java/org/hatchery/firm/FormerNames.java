package org.hatchery.firm;

import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.identity.Deeds;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** The registered names that one firm had, in order of time, and the rule by which one more is added. */
record FormerNames(List<FormerName> all) {
    /** No firm changes its name so often, and a document must not grow without end. */
    private static final int MOST = 50;

    /**
     * The same and the present name, which another one takes the place of.
     *
     * @throws Rejection INVALID for a name that reads like the present one; WRONG_DATES for a day after today, or before
     *     the firm or its present name; CAP_EXCEEDED after too many
     */
    FormerNames followedBy(
            Renaming next, String present, LocalDate foundedOn, LocalDate today, Signature by, Receipt receipt) {
        if (Wording.same(present, next.name())) {
            throw new Rejection(INVALID, "name", Words.say("firm.same-name-already"));
        }
        if (all.size() >= MOST) {
            throw new Rejection(CAP_EXCEEDED, "firm", Words.say("firm.renamed-too-often", MOST));
        }
        checkDay(next.since(), foundedOn, today);
        var ended = new FormerName(present, since(), next.since(), next.documentNumber(), next.reason(), by, receipt);
        return new FormerNames(Stream.concat(all.stream(), Stream.of(ended)).toList());
    }

    private void checkDay(LocalDate day, LocalDate foundedOn, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Rejection(WRONG_DATES, "since", Words.say("firm.new-name-ahead"));
        }
        if (day.isBefore(foundedOn)) {
            throw new Rejection(WRONG_DATES, "since", Words.say("firm.new-name-before-founding", foundedOn));
        }
        LocalDate known = since();
        if (known != null && day.isBefore(known)) {
            throw new Rejection(WRONG_DATES, "since", Words.say("firm.new-name-before-present", known));
        }
    }

    /** First day of the present name; null for the one the firm came with. */
    private @Nullable LocalDate since() {
        return all.isEmpty() ? null : all.get(all.size() - 1).to();
    }

    /** Whether this is one of them, however it is written. */
    boolean include(String name) {
        return all.stream().anyMatch(known -> Wording.same(known.name(), name));
    }

    /** What this request did before, if it is a replay. */
    Optional<FormerName> replayed(Receipt receipt) {
        return new Deeds<>(all).replayed(receipt);
    }

    /** Whether just this request gave the firm its present name. */
    boolean endWith(Receipt receipt) {
        return new Deeds<>(all).lastRequest().filter(receipt::equals).isPresent();
    }

    Stream<String> names() {
        return all.stream().map(FormerName::name);
    }
}
