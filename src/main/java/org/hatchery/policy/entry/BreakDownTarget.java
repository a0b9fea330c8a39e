package org.hatchery.policy.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.entry.WriteVersion.Draft;
import org.hatchery.policy.target.Difference;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetCopy;
import org.hatchery.region.Region;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a target is broken down to the divisions below its own, which are to make it up (指标分解). */
@Service
public class BreakDownTarget {
    private static final Set<String> SHARES = Set.of("%", "percent", "％");

    private final WriteVersion write;
    private final RegionDirectory regions;
    private final MetricCatalogue catalogue;

    BreakDownTarget(WriteVersion write, RegionDirectory regions, MetricCatalogue catalogue) {
        this.write = write;
        this.regions = regions;
        this.catalogue = catalogue;
    }

    /** What one division is to reach. */
    public record Part(RegionCode region, BigDecimal value) {}

    /** Which clause says that parts do not make the target up, and why. */
    public record Reason(String clause, String reason) {}

    /**
     * Breaks it down; no parts take the breakdown back.
     *
     * @param reason null where the parts make it up
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; STALE; WRONG_STATE for what is no figure to be reached; INVALID for other
     *     divisions, for parts that do not make it up, and for a reason where they do
     */
    public PolicyVersion into(Draft draft, String target, List<Part> parts, @Nullable Reason reason, Actor actor) {
        return write.write(draft, actor, content -> broken(content, content.target(target, "target"), parts, reason));
    }

    private PolicyContent broken(PolicyContent content, Target whole, List<Part> parts, @Nullable Reason reason) {
        BigDecimal value = whole.value();
        if (whole.nature() != Target.Nature.TARGET || value == null) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "target", Words.say("policy.only-figures-are-broken-down"));
        }
        mustLieBelow(whole, parts);
        if (!parts.stream().map(Part::value).allMatch(Figure::fits)) {
            throw new Rejection(UserErrorCode.INVALID, "parts", Words.say("policy.figure-has-few-decimals"));
        }
        Difference difference = parts.isEmpty() || !isAddedUp(whole)
                ? null
                : difference(content, value, parts, reason).orElse(null);
        List<Target> made = parts.stream().map(part -> part(whole, part)).toList();
        List<Target> milestones = content.targets().stream()
                .filter(one -> Place.isOf(one.id(), whole.id()) && !Place.isPart(one.id(), whole.id()))
                .toList();
        List<Target> own = Stream.concat(milestones.stream(), made.stream()).toList();
        return content.with(TargetCopy.of(whole).differing(difference).made(), own);
    }

    private static Target part(Target whole, Part part) {
        return TargetCopy.of(whole)
                .as(Place.part(whole.id(), part.region()), whole.clause())
                .part(whole.id(), part.region(), part.value())
                .made();
    }

    private void mustLieBelow(Target whole, List<Part> parts) {
        Set<RegionCode> below = whole.regions().size() > 1
                ? Set.copyOf(whole.regions())
                : regions.children(whole.regions().get(0)).stream()
                        .map(Region::code)
                        .collect(Collectors.toSet());
        long different = parts.stream().map(Part::region).distinct().count();
        boolean fit =
                different == parts.size() && parts.stream().map(Part::region).allMatch(below::contains);
        if (!fit) {
            throw new Rejection(UserErrorCode.INVALID, "parts", Words.say("policy.parts-lie-directly-below"));
        }
    }

    /** Whether parts of it make a whole: not of a share or a mean. */
    public boolean isAddedUp(Target target) {
        return target.metric() == null
                ? !SHARES.contains(target.unit())
                : catalogue.find(target.metric()).filter(Metric::isAdditive).isPresent();
    }

    /** By how much they do not make it up, with the reason; empty where they do. */
    static Optional<Difference> difference(
            PolicyContent content, BigDecimal value, List<Part> parts, @Nullable Reason reason) {
        BigDecimal open = value.subtract(parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add));
        if ((open.signum() == 0) != (reason == null)) {
            throw new Rejection(
                    UserErrorCode.INVALID,
                    reason == null ? "parts" : "difference",
                    reason == null
                            ? Words.say(
                                    open.signum() > 0 ? "policy.parts-fall-short" : "policy.parts-exceed-it",
                                    plain(value),
                                    plain(open.abs()))
                            : Words.say("policy.parts-make-it-up"));
        }
        return Optional.ofNullable(reason).map(why -> {
            Clause clause = content.clause(why.clause(), "difference.clause");
            return new Difference(open, clause.number(), why.reason());
        });
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
