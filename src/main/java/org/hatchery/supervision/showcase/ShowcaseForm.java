package org.hatchery.supervision.showcase;

import java.util.List;
import java.util.Optional;
import org.hatchery.pipeline.metric.MetricCatalogue;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says all that is wrong with what somebody wrote of a showcase. */
@Component
class ShowcaseForm {
    private final MetricCatalogue metrics;
    private final PolicyDirectory policies;

    ShowcaseForm(MetricCatalogue metrics, PolicyDirectory policies) {
        this.metrics = metrics;
        this.policies = policies;
    }

    void check(ShowcaseContent content, Faults faults) {
        List<ShowcaseFigure> figures = content.figures();
        for (int at = 0; at < figures.size(); at++) {
            Optional<String> metric = Optional.ofNullable(figures.get(at).metric());
            faults.unless(
                    metric.isEmpty() || metric.flatMap(metrics::find).isPresent(),
                    UserErrorCode.NOT_FOUND,
                    "figures." + at + ".metric",
                    Words.say("supervision.no-such-metric"));
        }
    }

    void check(@Nullable ClauseId clause, Faults faults) {
        faults.unless(
                clause == null || !policies.findClauses(List.of(clause)).isEmpty(),
                UserErrorCode.NOT_FOUND,
                "clause",
                Words.say("supervision.no-such-clause"));
    }
}
