package org.hatchery.supervision.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.policy.document.PolicyDirectory;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.PolicyDocumentId;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Spoken;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.evaluation.EvaluationDirectory;
import org.hatchery.supervision.evaluation.EvaluationRun;
import org.hatchery.supervision.evaluation.EvaluationRunId;
import org.hatchery.supervision.evaluation.EvaluationState;
import org.hatchery.supervision.inspection.Inspection;
import org.hatchery.supervision.inspection.InspectionDirectory;
import org.hatchery.supervision.inspection.InspectionDraw;
import org.hatchery.supervision.inspection.InspectionDrawDirectory;
import org.hatchery.supervision.inspection.InspectionDrawId;
import org.hatchery.supervision.inspection.InspectionResult;
import org.hatchery.supervision.inspection.InspectionState;
import org.hatchery.supervision.inspection.InspectionVisit;
import org.hatchery.supervision.task.ProgressState;
import org.hatchery.supervision.task.Task;
import org.hatchery.supervision.task.TaskDirectory;
import org.hatchery.supervision.task.TaskState;
import org.hatchery.supervision.task.TaskUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said of each kind: only what was found in the end, and nothing of people. */
@Component
class PublishedLines {
    /** So that a publication stays one document that anybody opens. */
    static final int MOST = 500;

    private final TaskDirectory tasks;
    private final EvaluationDirectory evaluations;
    private final InspectionDrawDirectory draws;
    private final InspectionDirectory inspections;
    private final PublishedTargets targets;
    private final PolicyDirectory policies;

    PublishedLines(
            TaskDirectory tasks,
            EvaluationDirectory evaluations,
            InspectionDrawDirectory draws,
            InspectionDirectory inspections,
            PublishedTargets targets,
            PolicyDirectory policies) {
        this.tasks = tasks;
        this.evaluations = evaluations;
        this.draws = draws;
        this.inspections = inspections;
        this.targets = targets;
        this.policies = policies;
    }

    /** What it is called, of which division, and what it says. */
    record Lines(String title, RegionCode region, List<PublicationRow> rows) {}

    /** As it is today; a correction does not wait for the days of appeals, so that nothing wrong is told for longer. */
    Lines of(PublishProgress.Wish wish, Scope scope, LocalDate today) {
        RegionCode region = wish.region();
        String source = wish.source();
        return switch (wish.kind()) {
            case DOCUMENT_PROGRESS -> progress(new PolicyDocumentId(source), region, scope, today);
            case DOCUMENT_TARGETS -> promised(new PolicyDocumentId(source), region, scope, today);
            case EVALUATION_RESULTS -> results(new EvaluationRunId(source), scope);
            case INSPECTION_RESULTS ->
                inspected(new InspectionDrawId(source), scope, wish.corrects() == null ? today : LocalDate.MAX);
        };
    }

    private PolicyDocument document(PolicyDocumentId id) {
        return policies.find(List.of(id)).stream().findFirst().orElseThrow(() -> Rejection.notFound("source"));
    }

    private Lines promised(PolicyDocumentId id, RegionCode region, Scope scope, LocalDate today) {
        PolicyDocument document = document(id);
        List<PublicationRow> rows = targets.of(id, region, scope, today);
        mustBeFew(rows.size());
        return new Lines(
                Words.say("supervision.published-targets", document.name()).chinese(), region, rows);
    }

    private Lines progress(PolicyDocumentId id, RegionCode region, Scope scope, LocalDate today) {
        PolicyDocument document = document(id);
        List<Task> given = tasks.ofDocument(id, region, scope, MOST + 1);
        mustBeFew(given.size());
        List<PublicationRow> rows = given.stream()
                .map(task -> row(task, today))
                .sorted(Comparator.comparing(PublicationRow::matter))
                .toList();
        return new Lines(
                Words.say("supervision.published-progress", document.name()).chinese(), region, rows);
    }

    /** Until when a bureau has accepted reports; their words were meant for it, so nobody else reads them. */
    private static PublicationRow row(Task task, LocalDate today) {
        String note = task.getReports().stream()
                .filter(report -> report.state() == ProgressState.ACCEPTED)
                .reduce((one, later) -> later)
                .map(report -> Words.say(
                                "supervision.published-until", report.period().value())
                        .chinese())
                .orElse(null);
        String state = task.getState() == TaskState.CLOSED
                ? "supervision.published-done"
                : task.isOverdue(today) ? "supervision.published-late" : "supervision.published-open";
        return new PublicationRow(
                task.getAim().title(),
                task.getAim().leads().stream().map(TaskUnit::name).collect(Collectors.joining("、")),
                Words.say(state).chinese(),
                note);
    }

    private Lines results(EvaluationRunId id, Scope scope) {
        EvaluationRun run = evaluations.find(List.of(id), scope).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("source"));
        if (run.state() != EvaluationState.PUBLISHED) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "source", Words.say("supervision.run-not-published"));
        }
        if (run.kind() == EvaluatedKind.PERSON) {
            throw new Rejection(UserErrorCode.INVALID, "source", Words.say("supervision.people-not-published"));
        }
        List<PublicationRow> rows = run.results().stream()
                .map(one -> new PublicationRow(
                        one.subject().name(),
                        null,
                        one.grade() == null
                                ? Words.say("supervision.published-ungraded").chinese()
                                : one.grade().chinese(),
                        one.rank() == null ? null : String.valueOf(one.rank())))
                .toList();
        return new Lines(
                Words.say("supervision.published-evaluation", String.valueOf(run.year()))
                        .chinese(),
                run.region(),
                rows);
    }

    private Lines inspected(InspectionDrawId id, Scope scope, LocalDate today) {
        InspectionDraw draw =
                draws.find(List.of(id), scope).stream().findFirst().orElseThrow(() -> Rejection.notFound("source"));
        List<Inspection> made = inspections.ofDraw(id, scope);
        if (draw.unsettled() != null || made.stream().anyMatch(one -> one.getState() != InspectionState.CLOSED)) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "source", Words.say("supervision.draw-not-closed"));
        }
        if (made.stream().anyMatch(Inspection::isAppealed)) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "source", Words.say("supervision.decide-appeal-first"));
        }
        made.stream()
                .filter(one -> one.isAppealable(today))
                .map(Inspection::getAppealsUntil)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> {
                    throw new Rejection(
                            UserErrorCode.WRONG_STATE,
                            "source",
                            Words.say("supervision.publish-after-appeals", Spoken.day(last)));
                });
        List<PublicationRow> rows = made.stream()
                .map(PublishedLines::row)
                .sorted(Comparator.comparing(PublicationRow::matter))
                .toList();
        return new Lines(
                Words.say("supervision.published-inspection", String.valueOf(draw.number()))
                        .chinese(),
                draw.region(),
                Stream.concat(Stream.of(how(draw)), rows.stream()).toList());
    }

    /** What was frozen of the draw; the list itself tells who is under suspicion, so only its hash is said. */
    private static PublicationRow how(InspectionDraw draw) {
        return new PublicationRow(
                Words.say("supervision.published-draw").chinese(),
                null,
                Words.say("supervision.published-sought", draw.sought()).chinese(),
                Words.say("supervision.published-seed", draw.seed(), draw.listHash())
                        .chinese());
    }

    private static PublicationRow row(Inspection one) {
        InspectionVisit visit = one.getVisit();
        return visit == null
                ? new PublicationRow(
                        one.getName(),
                        null,
                        Words.say("supervision.published-dropped").chinese(),
                        Words.say("supervision.published-gone").chinese())
                : new PublicationRow(one.getName(), null, said(visit.result()), followed(one, visit.result()));
    }

    private static String said(InspectionResult result) {
        String state =
                switch (result) {
                    case NOTHING_FOUND -> "supervision.published-nothing-found";
                    case NOT_DISCLOSED -> "supervision.published-not-disclosed";
                    case NOT_REACHABLE -> "supervision.published-not-reachable";
                    case PROBLEM -> "supervision.published-problem";
                };
        return Words.say(state).chinese();
    }

    private static @Nullable String followed(Inspection one, InspectionResult result) {
        if (result == InspectionResult.NOTHING_FOUND) {
            return null;
        }
        if (!one.getConsequences().isEmpty()) {
            return Words.say("supervision.published-decided").chinese();
        }
        return one.getRectifications().isEmpty()
                ? null
                : Words.say("supervision.published-rectified").chinese();
    }

    private static void mustBeFew(int found) {
        if (found > MOST) {
            throw new Rejection(UserErrorCode.CAP_EXCEEDED, "source", Words.say("supervision.publish-too-many", MOST));
        }
    }
}
