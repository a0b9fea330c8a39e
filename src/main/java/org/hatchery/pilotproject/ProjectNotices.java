package org.hatchery.pilotproject;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.identity.Role;
import org.hatchery.notice.About;
import org.hatchery.notice.Notice;
import org.hatchery.notice.NoticeKind;
import org.hatchery.notice.Recipient;
import org.hatchery.notice.TellingMigrations;
import org.hatchery.notice.Tells;
import org.hatchery.shared.Words;
import org.hatchery.shared.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Pilot-test projects tell the other side of each step. */
@Component
class ProjectNotices implements Tells<PilotProject> {
    private static final NoticeKind PROJECTS = NoticeKind.of("pilotproject.notice-projects", Role.PROVIDER, Role.FIRM);

    @Bean
    static Migration untoldProjects() {
        return TellingMigrations.of("pilotproject/010-untold-projects", PilotProject.class);
    }

    @Override
    public Class<PilotProject> type() {
        return PilotProject.class;
    }

    @Override
    public List<NoticeKind> kinds() {
        return List.of(PROJECTS);
    }

    @Override
    public List<Notice> of(PilotProject project, LocalDate today) {
        return project.getHistory().stream().map(event -> of(project, event)).toList();
    }

    private static Notice of(PilotProject project, PilotEvent event) {
        return Notice.of(
                PROJECTS,
                project.getId().value() + "/" + event.step() + "/" + event.at().toEpochMilli(),
                event.step().isOfBase()
                        ? Recipient.incubatee(project.getApplicant().incubatee())
                        : Recipient.provider(project.getHost().base()),
                event.at(),
                Words.say(
                        key(event.step()),
                        project.getPlan().title(),
                        project.getApplicant().name(),
                        project.getHost().name()),
                About.of("PilotProject", project.getId()));
    }

    private static String key(PilotStep step) {
        return switch (step) {
            case PROPOSE -> "pilotproject.told-proposed";
            case ACCEPT -> "pilotproject.told-accepted";
            case DECLINE -> "pilotproject.told-declined";
            case WITHDRAW -> "pilotproject.told-withdrawn";
            case START -> "pilotproject.told-started";
            case SUSPEND -> "pilotproject.told-suspended";
            case RESUME -> "pilotproject.told-resumed";
            case TEST -> "pilotproject.told-tested";
            case CONCLUDE -> "pilotproject.told-concluded";
            case FAIL -> "pilotproject.told-failed";
        };
    }
}
