package org.hatchery.transfer.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.conversion.Conversion;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.CheckRule;
import org.hatchery.transfer.rule.ContractRules;
import org.springframework.stereotype.Component;

/** Looks at an achievement with all checks in force; what they find is told and stops nobody. */
@Component
class LookAtAchievement {
    private final LikeAchievementDirectory alike;
    private final ContractRules rules;
    private final Clock clock;

    LookAtAchievement(LikeAchievementDirectory alike, ContractRules rules, Clock clock) {
        this.alike = alike;
        this.rules = rules;
        this.clock = clock;
    }

    /** Tells it what is found. */
    void look(RegisteredAchievement one) {
        one.found(rules.checks(LocalDate.now(clock)).stream()
                .flatMap(rule -> finding(one, rule))
                .toList());
    }

    /** From which likeness on two texts may be the same; none are where no rule says so. */
    double likeness() {
        return rules.checks(LocalDate.now(clock)).stream()
                .filter(rule -> rule.code() == CheckCode.ACHIEVEMENT_TWICE)
                .mapToDouble(rule -> rule.percent("likeness"))
                .findFirst()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private Stream<Finding> finding(RegisteredAchievement one, CheckRule rule) {
        List<String> evidence = evidence(one, rule);
        return evidence.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(rule.code(), rule.severity(), rule.key(), evidence));
    }

    private List<String> evidence(RegisteredAchievement one, CheckRule rule) {
        return switch (rule.code()) {
            case ACHIEVEMENT_TWICE -> alike.byText(one, rule.percent("likeness"));
            case CONVERSION_TWICE -> alike.byConversion(one);
            case CONVERSION_UNREGISTERED -> unregistered(one, new Yuan(rule.measure("least")));
            default -> List.of();
        };
    }

    private static List<String> unregistered(RegisteredAchievement one, Yuan least) {
        return one.getConversions().stream()
                .filter(Conversion::hasContract)
                .filter(conversion -> !conversion.isRegistered() && !least.isMoreThan(conversion.price()))
                .map(conversion -> conversion.number() + " · " + conversion.on() + " · " + conversion.price())
                .toList();
    }
}
