package org.hatchery.award.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.AchievementFact;
import org.hatchery.transfer.achievement.AchievementPurpose;
import org.springframework.stereotype.Component;

/** Achievements of the unit that asks, and what became of them; one that was converted counts once. */
@Component
class AchievementsOfUnit implements RecordedFacts {
    private final AchievementDirectory achievements;

    AchievementsOfUnit(AchievementDirectory achievements) {
        this.achievements = achievements;
    }

    @Override
    public Set<AwardFactKind> confided() {
        return Set.of(AwardFactKind.ACHIEVEMENT, AwardFactKind.CONVERSION);
    }

    @Override
    public List<AwardFact> of(AwardSubject subject, Scope scope) {
        return read(subject, scope).stream().flatMap(AchievementsOfUnit::facts).toList();
    }

    @Override
    public Map<String, List<AwardFact>> ofMany(List<AwardSubject> subjects) {
        List<AwardSubject> own = subjects.stream()
                .filter(subject -> !subject.kind().isRunByAnother())
                .toList();
        Map<String, List<AchievementFact>> byUnit = achievements.ofUnits(own.stream()
                .filter(AchievementsOfUnit::isSeen)
                .map(AwardSubject::scopeKey)
                .toList());
        Map<CreditCode, List<AchievementFact>> byCode = achievements.ownedFirstBy(own.stream()
                .filter(subject -> !isSeen(subject) && subject.creditCode() != null)
                .map(AwardSubject::creditCode)
                .toList());
        return RecordedFacts.each(
                own,
                subject -> (isSeen(subject)
                                ? byUnit.getOrDefault(String.valueOf(subject.scopeKey()), List.of())
                                : subject.creditCode() == null
                                        ? List.<AchievementFact>of()
                                        : byCode.getOrDefault(subject.creditCode(), List.of()))
                        .stream().flatMap(AchievementsOfUnit::facts));
    }

    /** Whether it sees its achievements by a key of its own. */
    private static boolean isSeen(AwardSubject subject) {
        return subject.kind().isUnit() && subject.scopeKey() != null;
    }

    private List<AchievementFact> read(AwardSubject subject, Scope scope) {
        if (isSeen(subject) && subject.scopeKey() != null) {
            return achievements.ofUnit(subject.scopeKey(), scope);
        }
        return subject.creditCode() == null ? List.of() : achievements.ownedFirstBy(subject.creditCode(), scope);
    }

    private static Stream<AwardFact> facts(AchievementFact achievement) {
        AchievementPurpose purpose = achievement.purpose();
        String of = purpose == null ? "" : purpose.name();
        var source = new FactSource("RegisteredAchievement", achievement.id().value());
        AwardFact registered = AwardFact.plain(
                AwardFactKind.ACHIEVEMENT,
                of,
                achievement.registeredOn(),
                source,
                Words.say("award.achievement-fact", achievement.registeredOn()));
        LocalDate on = achievement.convertedOn();
        return on == null ? Stream.of(registered) : Stream.of(registered, converted(achievement, on, of, source));
    }

    private static AwardFact converted(AchievementFact achievement, LocalDate on, String of, FactSource source) {
        return AwardFact.worth(
                AwardFactKind.CONVERSION,
                of,
                on,
                achievement.net(),
                source,
                Words.say("award.conversion-fact", on, achievement.net()));
    }
}
