package org.hatchery.incubation.counting;

import java.util.List;
import org.hatchery.firm.IncubateeForm;
import org.hatchery.totals.chapter.RecordKind;
import org.hatchery.totals.reading.Cohort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What incubation contributes to the totals. */
@Configuration(proxyBeanMethods = false)
class IncubationRecords {
    @Bean
    RecordKind recordsOfStays() {
        return RecordKind.with(List.of(StayAccount.values()), StayAccount.FIRMS_ENTERED, StayAccount.TEAMS_ENTERED);
    }

    @Bean
    RecordKind recordsOfLabels() {
        return RecordKind.with(List.of(LabelAccount.values()), LabelAccount.LABELLED, LabelAccount.NEWLY_LABELLED);
    }

    @Bean
    RecordKind recordsOfBackgrounds() {
        return RecordKind.with(
                List.of(BackgroundAccount.values()), BackgroundAccount.BACKED_BY, BackgroundAccount.COMING_FROM);
    }

    @Bean
    RecordKind recordsOfFollowUps() {
        return new RecordKind(
                List.of(FollowUpAccount.values()),
                reading -> reading.year().at(FollowUpAccount.FOLLOWED_UP.number()) > 0);
    }

    @Bean
    RecordKind recordsOfServices() {
        return RecordKind.with(List.of(ServiceAccount.values()), ServiceAccount.SERVICES);
    }

    @Bean
    Cohort firmCohort() {
        return new Cohort(
                IncubateeForm.FIRM,
                StayAccount.COHORT_FIRMS,
                StayAccount.COHORT_FIRMS_GRADUATED,
                StayAccount.COHORT_FIRMS_EXITED);
    }

    @Bean
    Cohort teamCohort() {
        return new Cohort(
                IncubateeForm.TEAM,
                StayAccount.COHORT_TEAMS,
                StayAccount.COHORT_TEAMS_GRADUATED,
                StayAccount.COHORT_TEAMS_EXITED);
    }
}
