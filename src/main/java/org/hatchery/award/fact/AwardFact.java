package org.hatchery.award.fact;

import java.time.LocalDate;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Something that is so of a subject (事实).
 *
 * @param of what of its kind, such as the key of a title; empty where the kind says all
 * @param level null where there are no levels
 * @param from first day on which it is so
 * @param to first day on which it is no longer so; null while it is
 * @param amount money it is about; null where it is about none
 * @param number count it is about; null where it is about none
 * @param source where it is recorded; null for what somebody typed and attested
 */
@NamedInterface(propagate = false)
public record AwardFact(
        AwardFactKind kind,
        String of,
        @Nullable RecognitionLevel level,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Yuan amount,
        @Nullable Long number,
        @Nullable FactSource source,
        Sentence says) {
    /** A fact that only is. */
    public static AwardFact plain(AwardFactKind kind, String of, LocalDate from, FactSource source, Sentence says) {
        return new AwardFact(kind, of, null, from, null, null, null, source, says);
    }

    /** A fact about money. */
    public static AwardFact worth(
            AwardFactKind kind, String of, LocalDate on, Yuan amount, FactSource source, Sentence says) {
        return new AwardFact(kind, of, null, on, null, amount, null, source, says);
    }

    /** What somebody attested of a subject, typed because nothing records it. */
    public static AwardFact attested(
            AwardFactKind kind,
            String of,
            LocalDate from,
            @Nullable Yuan amount,
            @Nullable Long number,
            Sentence says) {
        return new AwardFact(kind, of, null, from, null, amount, number, null, says);
    }

    public boolean isSoOn(LocalDate day) {
        return Span.covers(from, to, day);
    }
}
