package org.hatchery.local.sample;

import java.util.List;
import org.hatchery.register.institution.InstitutionKinds;
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
        return new AchievementsMaker(given, Traders.of(given, sample, kinds.all())).make();
    }
}
