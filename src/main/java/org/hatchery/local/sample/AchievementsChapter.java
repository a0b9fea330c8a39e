package org.hatchery.local.sample;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's achievements and conversions. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class AchievementsChapter implements SampleChapter {
    @Override
    public List<?> tell(Given given, Sample sample) {
        return new AchievementsMaker(given, Traders.of(given, sample)).make();
    }
}
