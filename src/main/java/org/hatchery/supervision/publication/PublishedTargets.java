package org.hatchery.supervision.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hatchery.policy.document.Clause;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.policy.progress.AssessTargets;
import org.hatchery.policy.progress.Pace;
import org.hatchery.policy.progress.TargetProgress;
import org.hatchery.policy.target.Target;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of the targets of a document: what was promised of a division, and what came of it. */
@Component
class PublishedTargets {
    private final PolicyDirectory policies;
    private final AssessTargets targets;

    PublishedTargets(PolicyDirectory policies, AssessTargets targets) {
        this.policies = policies;
        this.targets = targets;
    }

    /** In the order of the document; none of what it promises of other divisions. */
    List<PublicationRow> of(PolicyDocumentId document, RegionCode region, Scope scope, LocalDate today) {
        return targets
                .ofClauses(
                        policies.clausesHeld(document).stream().map(Clause::id).toList(), scope)
                .values()
                .stream()
                .flatMap(List::stream)
                .distinct()
                .filter(one -> one.target().regions().contains(region))
                .sorted(Comparator.comparing(one -> one.target().order()))
                .map(one -> row(one, today))
                .toList();
    }

    static PublicationRow row(TargetProgress one, LocalDate today) {
        Target target = one.target();
        String years = target.firstYear() == target.lastYear()
                ? String.valueOf(target.lastYear())
                : target.firstYear() + "–" + target.lastYear();
        return new PublicationRow(
                Words.say("supervision.published-target", target.name(), years).chinese(),
                null,
                state(one, today),
                note(one, today));
    }

    /** Where they are not compared, why; a number without its comparison would be taken for one. */
    private static String state(TargetProgress one, LocalDate today) {
        Boolean met = one.met();
        Sentence reason = one.reason();
        if (met == null) {
            return reason == null
                    ? Words.say("supervision.published-not-compared").chinese()
                    : reason.chinese();
        }
        return Words.say(isRunning(one.target(), today) ? running(met, one.pace()) : over(met))
                .chinese();
    }

    private static String over(boolean met) {
        return met ? "supervision.published-met" : "supervision.published-not-met";
    }

    /** Nobody has missed what is due in a later year, or at the end of this one. */
    private static String running(boolean met, @Nullable Pace pace) {
        if (met) {
            return "supervision.published-running-met";
        }
        if (pace == null) {
            return "supervision.published-running";
        }
        return pace.onCourse() ? "supervision.published-running-on-course" : "supervision.published-running-behind";
    }

    private static boolean isRunning(Target target, LocalDate today) {
        return !today.isAfter(lastDay(target));
    }

    private static LocalDate lastDay(Target target) {
        return LocalDate.of(target.lastYear(), 12, 31);
    }

    private static String note(TargetProgress one, LocalDate today) {
        Target target = one.target();
        BigDecimal goal = target.value();
        if (goal == null) {
            return target.words();
        }
        BigDecimal actual = one.actual();
        return actual == null
                ? Words.say("supervision.published-goal", plain(goal), target.unitName())
                        .chinese()
                : Words.say(
                                "supervision.published-goal-and-actual",
                                plain(goal),
                                plain(actual),
                                target.unitName(),
                                isRunning(target, today) ? today : lastDay(target))
                        .chinese();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
