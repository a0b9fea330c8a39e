package org.hatchery.award.entitlement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.firm.IncubateeId;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilotproject.PilotEvent;
import org.hatchery.pilotproject.PilotProject;
import org.hatchery.pilotproject.PilotProjectDirectory;
import org.hatchery.pilotproject.PilotProjectFilter;
import org.hatchery.pilotproject.PilotState;
import org.hatchery.pilotproject.PilotStep;
import org.hatchery.shared.Page;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Pilot tests that were concluded, of whoever had them done or of the base that did them; the latest hundred. */
@Component
class PilotTestsDone implements RecordedFacts {
    private final PilotProjectDirectory projects;

    PilotTestsDone(PilotProjectDirectory projects) {
        this.projects = projects;
    }

    @Override
    public Set<AwardFactKind> confided() {
        return Set.of(AwardFactKind.PILOT_TEST);
    }

    /** Its own, whoever runs it. */
    @Override
    public Set<AwardFactKind> hidden(AwardSubject subject, Scope scope) {
        return Set.of();
    }

    @Override
    public List<AwardFact> of(AwardSubject subject, Scope scope) {
        boolean base = subject.kind() == AwardSubjectKind.BASE;
        if (!base && !subject.kind().type().equals(AwardSubjectKind.FIRM.type())) {
            return List.of();
        }
        var filter = new PilotProjectFilter(
                base ? new BaseId(subject.key()) : null,
                base ? null : new IncubateeId(subject.key()),
                null,
                Set.of(PilotState.CONCLUDED),
                null,
                null,
                null,
                null);
        return projects.search(filter, Scope.EVERYTHING, PageRequest.first(PageRequest.LARGEST)).entries().stream()
                .map(Page.Entry::item)
                .flatMap(PilotTestsDone::fact)
                .toList();
    }

    @Override
    public Map<String, List<AwardFact>> ofMany(List<AwardSubject> subjects) {
        List<AwardSubject> asked = subjects.stream()
                .filter(subject -> subject.scopeKey() != null
                        && (subject.kind() == AwardSubjectKind.BASE
                                || subject.kind().type().equals(AwardSubjectKind.FIRM.type())))
                .toList();
        Map<String, List<PilotProject>> done =
                projects.concludedOf(asked.stream().map(AwardSubject::scopeKey).toList());
        return RecordedFacts.each(
                asked,
                subject -> done.getOrDefault(String.valueOf(subject.scopeKey()), List.of()).stream()
                        .flatMap(PilotTestsDone::fact));
    }

    private static Stream<AwardFact> fact(PilotProject project) {
        return project.getHistory().stream()
                .filter(event -> event.step() == PilotStep.CONCLUDE)
                .map(PilotEvent::on)
                .map(day -> AwardFact.plain(
                        AwardFactKind.PILOT_TEST,
                        "",
                        day,
                        new FactSource("PilotProject", project.getId().value()),
                        Words.say("award.pilot-test-fact", day)));
    }
}
