package org.hatchery.local.sample;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's contracts of stay and list prices. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class ContractsChapter implements SampleChapter {
    @Override
    public List<?> tell(Given given, Sample sample) {
        return ContractsMaker.make(given, sample);
    }
}
