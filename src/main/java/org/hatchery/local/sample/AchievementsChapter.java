package org.hatchery.local.sample;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.transfer.achievement.RegisteredAchievement;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's achievements and conversions. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class AchievementsChapter implements SampleChapter {
    private final InstitutionKinds kinds;

    AchievementsChapter(InstitutionKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<?> tell(Given given, Sample sample) {
        var made = new AchievementsMaker(given, Traders.of(given, sample, kinds.all()));
        List<RegisteredAchievement> achievements = made.make();
        return Stream.concat(achievements.stream(), Stream.of(made.pack(achievements)))
                .toList();
    }
}
