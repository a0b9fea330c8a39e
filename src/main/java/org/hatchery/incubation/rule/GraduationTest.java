package org.hatchery.incubation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.incubation.stay.Evidence;
import org.hatchery.incubation.stay.Evidence.YearRevenue;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Yuan;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Test for one ground of graduation (毕业条件).
 *
 * @param moreThan sum that has to be exceeded; null where no money is asked for
 */
@NamedInterface(propagate = false)
public record GraduationTest(
        GraduationGround ground, String words, @Nullable Yuan moreThan) {
    /** Whether the evidence meets the ground on that day. */
    public boolean isMetBy(Evidence evidence, Incubatee firm, LocalDate on) {
        return switch (ground) {
            case HNTE -> firm.holds(GrowthLabelKind.HNTE, on);
            case FINANCING -> exceeds(evidence.financing());
            case REVENUE -> exceeds(twoConsecutiveYears(evidence.revenues(), on));
            case MERGER_OR_LISTING -> !evidence.documentNumber().isBlank();
        };
    }

    /** Whether the ground is a label that the firm does not hold on that day. */
    public static boolean missesLabel(GraduationGround ground, Incubatee firm, LocalDate on) {
        return ground == GraduationGround.HNTE && !firm.holds(GrowthLabelKind.HNTE, on);
    }

    /** What is asked for, in the words of the source, and for those who do not read them. */
    public Sentence said() {
        return new Sentence(words, english());
    }

    private String english() {
        return switch (ground) {
            case HNTE -> "a valid title of high- and new-technology enterprise";
            case FINANCING -> "financing of more than " + moreThan + " yuan in all";
            case REVENUE -> "revenue of more than " + moreThan + " yuan in two consecutive years";
            case MERGER_OR_LISTING -> "a merger, an acquisition or a listing";
        };
    }

    private boolean exceeds(@Nullable Yuan sum) {
        return sum != null && moreThan != null && sum.compareTo(moreThan) > 0;
    }

    /** The best two consecutive years that were over on that day; null when there are none. */
    private static @Nullable Yuan twoConsecutiveYears(List<YearRevenue> revenues, LocalDate on) {
        return revenues.stream()
                .filter(first -> first.year() + 1 < on.getYear())
                .flatMap(first -> revenues.stream()
                        .filter(second -> second.year() == first.year() + 1)
                        .map(second -> first.amount().plus(second.amount())))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
