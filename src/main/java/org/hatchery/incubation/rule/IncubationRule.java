package org.hatchery.incubation.rule;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.firm.LongCycleField;
import org.hatchery.incubation.stay.GraduationGround;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Months;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Dated rule of entry, stay limit and graduation with its source (孵化规则).
 *
 * @param to first day no longer in force; null while it is
 * @param maxAgeMonths months since its founding a firm may have at entry; null where the source names none
 * @param limitMonths months a stay may last; null where the source names none
 * @param longCycleLimitMonths the same for long-cycle fields
 * @param grounds any one of which is enough to graduate
 * @param groundsCitation source of the grounds; null where it is that of the rule
 * @param totalMonths months that all stays of one firm may last together; null where the source names none
 */
@Document("incubationRules")
@NamedInterface(propagate = false)
public record IncubationRule(
        @Id String key,
        Set<CarrierKind> carrierKinds,
        RegionCode region,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer maxAgeMonths,
        @Nullable Integer limitMonths,
        @Nullable Integer longCycleLimitMonths,
        @Nullable Citation longCycleCitation,
        List<GraduationTest> grounds,
        @Nullable Citation groundsCitation,
        Citation citation,
        @Nullable Integer totalMonths) {
    /** A rule that says nothing of several stays together. */
    public IncubationRule(
            String key,
            Set<CarrierKind> carrierKinds,
            RegionCode region,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer maxAgeMonths,
            @Nullable Integer limitMonths,
            @Nullable Integer longCycleLimitMonths,
            @Nullable Citation longCycleCitation,
            List<GraduationTest> grounds,
            @Nullable Citation groundsCitation,
            Citation citation) {
        this(
                key,
                carrierKinds,
                region,
                from,
                to,
                maxAgeMonths,
                limitMonths,
                longCycleLimitMonths,
                longCycleCitation,
                grounds,
                groundsCitation,
                citation,
                null);
    }

    /** Where the grounds of graduation are written. */
    public Citation sourceOfGrounds() {
        return groundsCitation == null ? citation : groundsCitation;
    }

    /** What laid down that a stay which began then ends by that day; empty where it was another rule. */
    Optional<Citation> sourceOf(LocalDate enteredOn, LocalDate limitOn) {
        if (limitOn.equals(limitOn(enteredOn, null))) {
            return Optional.of(citation);
        }
        boolean longer =
                longCycleLimitMonths != null && limitOn.equals(Months.lastDay(enteredOn, longCycleLimitMonths));
        return longer ? Optional.of(longCycleCitation == null ? citation : longCycleCitation) : Optional.empty();
    }

    boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }

    boolean appliesTo(CarrierKind kind, RegionCode place) {
        return carrierKinds.contains(kind) && region.contains(place);
    }

    /** Whether a firm founded that day may still enter. */
    public boolean admits(LocalDate foundedOn, LocalDate enteredOn) {
        return maxAgeMonths == null || !enteredOn.isAfter(Months.lastDay(foundedOn, maxAgeMonths));
    }

    /** Day by which a stay has to end; null where no limit is known. */
    @Nullable public LocalDate limitOn(LocalDate enteredOn, @Nullable LongCycleField field) {
        Integer months = field == null ? limitMonths : longCycleMonths();
        return months == null ? null : Months.lastDay(enteredOn, months);
    }

    /** Last day to which a stay may be extended without a decision of the bureau; empty where the source grants no more. */
    public Optional<LocalDate> longestUntil(LocalDate enteredOn) {
        return Optional.ofNullable(longCycleLimitMonths).map(months -> Months.lastDay(enteredOn, months));
    }

    /** Where that is written. */
    public Citation sourceOfLonger() {
        return longCycleCitation == null ? citation : longCycleCitation;
    }

    private @Nullable Integer longCycleMonths() {
        return longCycleLimitMonths == null ? limitMonths : requireNonNullElse(longCycleLimitMonths, 0);
    }

    public Optional<GraduationTest> test(GraduationGround ground) {
        return grounds.stream().filter(test -> test.ground() == ground).findFirst();
    }
}
