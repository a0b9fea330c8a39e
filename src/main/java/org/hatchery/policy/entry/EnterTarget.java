package org.hatchery.policy.entry;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.pipeline.metric.Metric;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.Edition;
import org.hatchery.policy.entry.WriteVersion.Draft;
import org.hatchery.policy.target.Completion;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.TargetCopy;
import org.hatchery.policy.target.TargetDirectory;
import org.hatchery.policy.target.TargetId;
import org.hatchery.policy.target.Timing;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: a bureau enters what a clause promises, or by which day something is due. */
@Service
public class EnterTarget {
    private final WriteVersion write;
    private final TargetDirectory targets;
    private final MetricCatalogue catalogue;
    private final Clock clock;

    EnterTarget(WriteVersion write, TargetDirectory targets, MetricCatalogue catalogue, Clock clock) {
        this.write = write;
        this.targets = targets;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Puts it into a draft, with its milestones and without the parts it had.
     *
     * @throws Rejection NOT_FOUND; NOT_RESPONSIBLE; STALE; WRONG_STATE; CAP_EXCEEDED; and all faults of {@link TargetForm}
     */
    public PolicyVersion put(Draft draft, TargetForm said, Actor actor) {
        return write.write(draft, actor, content -> {
            Clause clause = content.clause(said.clause(), "clause");
            Target before = said.key() == null ? null : content.target(Place.ofItsOwn(said.key(), "key"), "key");
            Target whole = whole(said.whole(), before);
            Metric metric = said.metric() == null
                    ? null
                    : catalogue.find(said.metric()).orElseThrow(() -> Rejection.notFound("metric"));
            said.check(new TargetForm.Ground(content, clause, before, metric, whole));
            Target made = target(content, said, clause, before, metric);
            return content.with(made, milestones(made, said));
        });
    }

    /** What it is to be a part of: a target of a division above that holds. */
    private @Nullable Target whole(@Nullable TargetId named, @Nullable Target before) {
        if (named == null) {
            return null;
        }
        if (before != null && named.equals(before.whole())) {
            return targets.roots(List.of(named), LocalDate.now(clock)).stream()
                    .findFirst()
                    .orElse(null);
        }
        return targets.find(List.of(named)).stream()
                .filter(found -> found.held() == null || found.held().to() == null)
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("whole"));
    }

    private Target target(
            PolicyContent content, TargetForm said, Clause clause, @Nullable Target before, @Nullable Metric metric) {
        TargetId id = before == null ? next(content) : before.id();
        Completion completion = before == null || !isSame(before.value(), said.value()) ? null : before.completion();
        return new Target(
                id,
                content.document().id(),
                new ClauseId(said.clause()),
                before == null
                        ? Place.behind(LocalDate.now(clock), content.targets().size())
                        : before.order(),
                before == null ? content.document().places() : before.regions(),
                before == null ? content.document().within() : before.within(),
                indicator(id, before, metric),
                new Sentence(said.nameZh(), Optional.ofNullable(said.nameEn()).orElse(said.nameZh())),
                said.timing(),
                content.document().firstYear(),
                content.document().lastYear(),
                said.value(),
                said.dueDays(),
                said.comparator(),
                metric == null ? said.unitZh() : metric.unit(),
                unitName(said, metric),
                said.nature(),
                said.baseline(),
                said.words(),
                said.note() == null ? null : new Sentence(said.note(), said.note()),
                // a damaged source stays flagged whatever is written here, and only its own completion says otherwise
                before == null || before.completion() != null && completion == null
                        ? clause.reliability()
                        : before.reliability(),
                metric == null ? null : metric.key(),
                metric == null ? null : Target.Coverage.WHOLE,
                said.whole() == null
                        ? null
                        : new TargetId(Edition.root(said.whole().value())),
                null,
                completion,
                null);
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private static Sentence unitName(TargetForm said, @Nullable Metric metric) {
        String english = Optional.ofNullable(metric)
                .flatMap(known -> MetricUnit.of(known.unit()))
                .map(MetricUnit::english)
                .orElse(said.unitZh());
        return new Sentence(said.unitZh(), Optional.ofNullable(said.unitEn()).orElse(english));
    }

    /** Two clauses that count by the same metric count alike; what none answers is of its own kind. */
    private static String indicator(TargetId id, @Nullable Target before, @Nullable Metric metric) {
        if (before != null && Objects.equals(before.metric(), metric == null ? null : metric.key())) {
            return before.indicator();
        }
        return metric == null ? id.value() : metric.key();
    }

    private static TargetId next(PolicyContent content) {
        return new TargetId(Place.next(
                content.document(),
                "t",
                content.targets().stream().map(one -> one.id().value()).toList()));
    }

    private static List<Target> milestones(Target made, TargetForm said) {
        return said.milestones().stream()
                .map(one -> TargetCopy.of(made)
                        .as(Place.milestone(made.id(), one.year()), made.clause())
                        .by(
                                new Timing(
                                        made.timing().kind(),
                                        made.timing().from(),
                                        one.year(),
                                        made.timing().counting()),
                                one.value())
                        .made())
                .toList();
    }
}
