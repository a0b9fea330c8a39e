package org.hatchery.policy.target;

import java.math.BigDecimal;
import java.util.List;
import org.hatchery.policy.document.Basis;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Edition;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.document.Reliability;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * One figure that a clause promises (政策目标).
 *
 * @param order place among all targets
 * @param regions one region, or several that reach the figure together
 * @param within these regions and all above them
 * @param indicator key of what is counted, as the clause means it
 * @param firstYear first year that the target concerns
 * @param lastYear last year that the target concerns
 * @param value null for a mere day
 * @param dueDays empty unless the clause names days of the year
 * @param words exact words, within those of the clause
 * @param note what a reader should know
 * @param metric key in the catalogue of metrics; null when what is recorded cannot answer it, for which that gives the reason
 * @param coverage how much of what the clause means the metric counts; null without a metric
 * @param whole target of the division above that it is a part of, under the key that all its versions share
 * @param difference by how much its parts do not make it up; null where they do or there are none
 * @param held null of one that came with the program and was never amended
 */
@Document("targets")
@NamedInterface(propagate = false)
public record Target(
        @Id TargetId id,
        PolicyDocumentId document,
        ClauseId clause,
        int order,
        List<RegionCode> regions,
        List<RegionCode> within,
        String indicator,
        Sentence name,
        Timing timing,
        int firstYear,
        int lastYear,
        @Nullable BigDecimal value,
        List<DueDay> dueDays,
        Comparator comparator,
        String unit,
        Sentence unitName,
        Nature nature,
        @Nullable Baseline baseline,
        String words,
        @Nullable Sentence note,
        Reliability reliability,
        @Nullable String metric,
        @Nullable Coverage coverage,
        @Nullable TargetId whole,
        @Nullable Difference difference,
        @Nullable Completion completion,
        @Nullable Held held) {

    public boolean concerns(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** The key that all its versions share. */
    public TargetId root() {
        return new TargetId(Edition.root(id.value()));
    }

    /** The same promise as another version. */
    public Target as(TargetId key, ClauseId setBy, @Nullable Held when) {
        return TargetCopy.of(this).as(key, setBy).held(when).made();
    }

    /** Whether it is what the same document promised of the same indicator, counted alike, for an earlier year. */
    public boolean isMilestoneOf(Target later) {
        Integer due = timing.to();
        Integer laterDue = later.timing.to();
        return isStep()
                && later.isStep()
                && due != null
                && laterDue != null
                && due < laterDue
                && document.equals(later.document)
                && indicator.equals(later.indicator)
                && regions.equals(later.regions)
                && timing.counting() == later.timing.counting()
                && comparator.isAtMost() == later.comparator.isAtMost();
    }

    private boolean isStep() {
        return nature == Nature.TARGET
                && reliability == Reliability.SOUND
                && value != null
                && timing.kind() == Timing.Kind.BY_END_OF_YEAR;
    }

    /** How actual and target are compared (比较方式). */
    @NamedInterface(propagate = false)
    public enum Comparator {
        GTE,
        GT,
        LTE,
        EQ,
        ABOUT;

        boolean isAtMost() {
            return this == LTE;
        }

        /** Whether a value is what was promised; nothing is about as much without a tolerance. */
        public boolean isMet(BigDecimal actual, BigDecimal goal) {
            int order = actual.compareTo(goal);
            return switch (this) {
                case GTE -> order >= 0;
                case GT -> order > 0;
                case LTE -> order <= 0;
                case EQ, ABOUT -> order == 0;
            };
        }
    }

    /** What kind of statement it is (性质). */
    @NamedInterface(propagate = false)
    public enum Nature {
        TARGET,
        BASELINE,
        DEADLINE,
        RULE
    }

    /** How much of what the clause means is recorded (覆盖范围). */
    @NamedInterface(propagate = false)
    public enum Coverage {
        WHOLE,
        INCUBATED_FIRMS_ONLY
    }

    /** Day of each year by which something is due (每年期限). */
    @NamedInterface(propagate = false)
    public record DueDay(int month, int day) {}

    /** Value from which a target starts (基期值). */
    @NamedInterface(propagate = false)
    public record Baseline(int year, BigDecimal value, Basis source) {}
}
