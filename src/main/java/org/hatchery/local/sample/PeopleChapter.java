package org.hatchery.local.sample;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people around the personas. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class PeopleChapter implements SampleChapter {
    @Override
    public List<?> tell(Given given, Sample sample) {
        return PeopleMaker.make(given, sample);
    }
}
