package org.hatchery.policy.graphql.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.Reliability;
import org.hatchery.policy.entry.PolicyContent;
import org.hatchery.policy.target.Completion;
import org.hatchery.policy.target.Difference;
import org.hatchery.policy.target.Target;
import org.hatchery.policy.target.Timing;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Target of a version as shown; its regions are answered by the controller.
 *
 * @param said what it says
 * @param partsSum all its parts together; null where there are none
 */
record EnteredTargetView(
        Target said, String clauseNumber, @Nullable BigDecimal partsSum) {
    static EnteredTargetView of(Target target, PolicyContent content) {
        Optional<BigDecimal> sum = content.parts(target.id()).stream()
                .flatMap(part -> Optional.ofNullable(part.value()).stream())
                .reduce(BigDecimal::add);
        return new EnteredTargetView(
                target, content.clause(target.clause()).map(Clause::number).orElse(""), sum.orElse(null));
    }

    public String key() {
        return said.id().value();
    }

    public String clause() {
        return said.clause().value();
    }

    public String nameZh() {
        return said.name().chinese();
    }

    public String nameEn() {
        return said.name().english();
    }

    public @Nullable String metricKey() {
        return said.metric();
    }

    public Timing timing() {
        return said.timing();
    }

    public @Nullable BigDecimal value() {
        return said.value();
    }

    public Target.Comparator comparator() {
        return said.comparator();
    }

    public String unitZh() {
        return said.unitName().chinese();
    }

    public String unitEn() {
        return said.unitName().english();
    }

    public Target.Nature nature() {
        return said.nature();
    }

    public Target.@Nullable Baseline baseline() {
        return said.baseline();
    }

    public List<Target.DueDay> dueDays() {
        return said.dueDays();
    }

    public String words() {
        return said.words();
    }

    public @Nullable String noteZh() {
        return Optional.ofNullable(said.note()).map(Sentence::chinese).orElse(null);
    }

    public Reliability reliability() {
        return said.reliability();
    }

    public @Nullable String whole() {
        return said.whole() == null ? null : said.whole().value();
    }

    public @Nullable Difference difference() {
        return said.difference();
    }

    public @Nullable Completion completion() {
        return said.completion();
    }
}
