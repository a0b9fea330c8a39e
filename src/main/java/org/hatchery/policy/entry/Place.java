package org.hatchery.policy.entry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.target.TargetId;
import org.hatchery.region.RegionCode;

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

    /** The next key of a document that none of these is. */
    static String next(PolicyDocumentId document, String kind, List<String> taken) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> document.value() + '-' + kind + number)
                .filter(key -> !taken.contains(key))
                .findFirst()
                .orElseThrow();
    }

    /** Behind those of earlier days, and behind so many of its own document. */
    static int behind(LocalDate day, int before) {
        return (int) ChronoUnit.DAYS.between(BEGINNING, day) * OF_A_DAY + before + 1;
    }
}
