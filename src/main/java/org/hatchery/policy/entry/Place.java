package org.hatchery.policy.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.target.TargetId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/** Keys and places of what is entered: they tell what belongs to what, and stand behind all that came before. */
final class Place {
    private static final char MILESTONE = '~';
    private static final char PART = '/';
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    /** More than a document has clauses or targets. */
    private static final int OF_A_DAY = 1_000;

    private Place() {}

    static TargetId milestone(TargetId of, int year) {
        return new TargetId(of.value() + MILESTONE + year);
    }

    static TargetId part(TargetId whole, RegionCode region) {
        return new TargetId(whole.value() + PART + region.value());
    }

    /** Whether it is a milestone or part of that, or of a part of it. */
    static boolean isOf(TargetId one, TargetId whole) {
        return one.value().startsWith(whole.value() + MILESTONE) || isPart(one, whole);
    }

    static boolean isPart(TargetId one, TargetId whole) {
        return one.value().startsWith(whole.value() + PART);
    }

    /**
     * The same key, of what is no part or milestone: these follow from what they belong to.
     *
     * @throws Rejection INVALID
     */
    static String ofItsOwn(String key, String field) {
        if (key.indexOf(PART) >= 0 || key.indexOf(MILESTONE) >= 0) {
            throw new Rejection(UserErrorCode.INVALID, field, Words.say("policy.parts-follow-from-their-whole"));
        }
        return key;
    }

    /** The next key of a document that none of these is; what an earlier edition took out keeps its own for good. */
    static String next(PolicyDocument document, String kind, List<String> taken) {
        int edition = document.tied().edition();
        String first = document.id().value() + (edition == 1 ? "-" : "-v" + edition + "-") + kind;
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> first + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    /** Behind those of earlier days, and behind so many of its own document. */
    static int behind(LocalDate day, int before) {
        return (int) ChronoUnit.DAYS.between(BEGINNING, day) * OF_A_DAY + before + 1;
    }
}
