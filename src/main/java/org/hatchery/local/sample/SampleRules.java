package org.hatchery.local.sample;

import org.hatchery.pilotproject.performance.PerformanceRule;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.RuleFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Loads weights that nobody published, so that sheets of bases can be tried. */
@Profile("local")
@Configuration(proxyBeanMethods = false)
class SampleRules {
    @Bean
    Migration samplePerformanceRules() {
        return new Migration(
                "0071-sample-performance-rules",
                mongo -> RuleFile.load(mongo, "local/sample/performance.json", PerformanceRule.class));
    }
}
