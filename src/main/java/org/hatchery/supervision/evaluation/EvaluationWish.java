package org.hatchery.supervision.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody wants evaluated.
 *
 * @param carrierKind of carriers; as {@code level}, which is null for those without recognition
 * @param subjects keys of bases, institutions or people, which are chosen; those of regions and carriers are all peers
 * @param figures what whoever evaluates says, such as marks of experts
 * @param weights where the scheme has none
 */
@NamedInterface(propagate = false)
public record EvaluationWish(
        String scheme,
        RegionCode region,
        int year,
        LocalDate appealsUntil,
        @Nullable CarrierKind carrierKind,
        @Nullable RecognitionLevel level,
        List<String> subjects,
        List<Figure> figures,
        List<Veto> vetoes,
        List<Weight> weights,
        @Nullable String weightsBasis) {
    /** Value of one indicator of a subject, by the keys of both. */
    @NamedInterface(propagate = false)
    public record Figure(String subject, String indicator, BigDecimal value) {}

    /** Why a subject gets no grade but the last. */
    @NamedInterface(propagate = false)
    public record Veto(String subject, String reason) {}

    /** Weight that a bureau sets. */
    @NamedInterface(propagate = false)
    public record Weight(String indicator, BigDecimal weight) {}
}
