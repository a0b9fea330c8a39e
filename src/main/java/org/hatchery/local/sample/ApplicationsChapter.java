package org.hatchery.local.sample;

import java.util.List;
import java.util.stream.Stream;
import org.hatchery.application.calendar.WorkingDays;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's applications for awards, and the budget line that pays some of them. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class ApplicationsChapter implements SampleChapter {
    private final AwardRuleDirectory rules;
    private final WorkingDays calendar;

    ApplicationsChapter(AwardRuleDirectory rules, WorkingDays calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public List<?> tell(Given given, Sample sample) {
        return Stream.concat(
                        new ApplicationsMaker(given, sample, rules, calendar).make().stream(),
                        new TitleApplicationsMaker(given, sample, calendar).make().stream())
                .toList();
    }
}
