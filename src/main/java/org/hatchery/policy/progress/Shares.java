package org.hatchery.policy.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.hatchery.policy.target.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a target was broken down to, and what it is a part of (分解与汇总).
 *
 * @param partsActual of all parts together; null where there are none, one cannot be told, or they cannot be added up
 * @param ofWhole in per cent; null where it is no part
 */
@NamedInterface(propagate = false)
public record Shares(
        List<PartProgress> parts,
        @Nullable BigDecimal partsActual,
        @Nullable BigDecimal ofWhole) {
    static final Shares NONE = new Shares(List.of(), null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Those of a target.
     *
     * @param whole what it is a part of; null where it is none
     */
    static Shares of(Target target, List<TargetProgress> parts, @Nullable Target whole, boolean additive) {
        return new Shares(
                parts.stream()
                        .map(part -> new PartProgress(part, share(part.target(), target)))
                        .toList(),
                additive ? sum(ownParts(target, parts)) : null,
                whole == null ? null : share(target, whole));
    }

    /** What other documents call parts of it as well is shown beside these and would be counted twice. */
    private static List<TargetProgress> ownParts(Target whole, List<TargetProgress> parts) {
        return parts.stream()
                .filter(part -> part.target().document().equals(whole.document()))
                .toList();
    }

    private static @Nullable BigDecimal sum(List<TargetProgress> parts) {
        List<BigDecimal> known = parts.stream()
                .map(TargetProgress::actual)
                .filter(Objects::nonNull)
                .toList();
        return parts.isEmpty() || known.size() < parts.size()
                ? null
                : known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal share(Target part, Target whole) {
        BigDecimal value = part.value();
        BigDecimal of = whole.value();
        return value == null || of == null || of.signum() == 0
                ? null
                : value.multiply(HUNDRED).divide(of, 2, RoundingMode.HALF_UP);
    }
}
