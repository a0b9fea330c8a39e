package org.hatchery.pilotproject.keeping;

import java.util.List;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pilot-test projects contribute to the totals. */
@Configuration(proxyBeanMethods = false)
class ProjectRecords {
    @Bean
    RecordKind recordsOfProjects() {
        return RecordKind.with(
                List.of(ProjectAccount.values()), ProjectAccount.PROJECTS_PROPOSED, ProjectAccount.PROJECTS_STARTED);
    }
}
