package org.hatchery.policy.target;

import java.math.BigDecimal;
import java.util.List;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Held;
import org.hatchery.policy.document.Reliability;
import org.hatchery.region.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** A target that is like another one but for what is said here. */
@NamedInterface(propagate = false)
public final class TargetCopy {
    private final Target like;
    private TargetId id;
    private ClauseId clause;
    private int order;
    private List<RegionCode> regions;
    private Timing timing;
    private int firstYear;
    private int lastYear;
    private @Nullable BigDecimal value;
    private List<Target.DueDay> dueDays;
    private Reliability reliability;
    private @Nullable TargetId whole;
    private @Nullable Difference difference;
    private @Nullable Completion completion;
    private @Nullable Held held;

    private TargetCopy(Target like) {
        this.like = like;
        this.id = like.id();
        this.clause = like.clause();
        this.order = like.order();
        this.regions = like.regions();
        this.timing = like.timing();
        this.firstYear = like.firstYear();
        this.lastYear = like.lastYear();
        this.value = like.value();
        this.dueDays = like.dueDays();
        this.reliability = like.reliability();
        this.whole = like.whole();
        this.difference = like.difference();
        this.completion = like.completion();
        this.held = like.held();
    }

    public static TargetCopy of(Target like) {
        return new TargetCopy(like);
    }

    public TargetCopy as(TargetId key, ClauseId setBy) {
        id = key;
        clause = setBy;
        return this;
    }

    public TargetCopy at(int place) {
        order = place;
        return this;
    }

    public TargetCopy held(@Nullable Held when) {
        held = when;
        return this;
    }

    public TargetCopy years(int first, int last) {
        firstYear = first;
        lastYear = last;
        return this;
    }

    /** What is promised for an earlier time; that is no part of anything, and its duties are told once. */
    public TargetCopy by(Timing when, BigDecimal promised) {
        timing = when;
        value = promised;
        dueDays = List.of();
        whole = null;
        completion = null;
        return this;
    }

    /** What one division has to reach of it. */
    public TargetCopy part(TargetId of, RegionCode region, BigDecimal promised) {
        whole = of;
        regions = List.of(region);
        value = promised;
        difference = null;
        completion = null;
        return this;
    }

    public TargetCopy differing(@Nullable Difference by) {
        difference = by;
        return this;
    }

    /** The figure that the source would print if it were not damaged. */
    public TargetCopy completed(BigDecimal figure, Completion how) {
        value = figure;
        completion = how;
        difference = null;
        reliability = Reliability.SOUND;
        return this;
    }

    public Target made() {
        return new Target(
                id,
                like.document(),
                clause,
                order,
                regions,
                regions.stream()
                        .flatMap(region -> region.lineage().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                like.indicator(),
                like.name(),
                timing,
                firstYear,
                lastYear,
                value,
                dueDays,
                like.comparator(),
                like.unit(),
                like.unitName(),
                like.nature(),
                whole == null || whole.equals(like.whole()) ? like.baseline() : null,
                like.words(),
                like.note(),
                reliability,
                like.metric(),
                like.coverage(),
                whole,
                difference,
                completion,
                held);
    }
}
