package org.hatchery.supervision.graphql.inspection;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.attachment.graphql.AttachmentViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.supervision.inspection.AppealInspection;
import org.hatchery.supervision.inspection.ChangeInspection;
import org.hatchery.supervision.inspection.DrawInspection;
import org.hatchery.supervision.inspection.Inspection;
import org.hatchery.supervision.inspection.InspectionDirectory;
import org.hatchery.supervision.inspection.InspectionDraw;
import org.hatchery.supervision.inspection.InspectionDrawDirectory;
import org.hatchery.supervision.inspection.InspectionDrawFilter;
import org.hatchery.supervision.inspection.InspectionFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code supervision.graphqls} about inspections. */
@Controller
class InspectionController {
    private final InspectionDrawDirectory draws;
    private final InspectionDirectory inspections;
    private final DrawInspection drawInspection;
    private final ChangeInspection change;
    private final AppealInspection appeals;
    private final InspectionDrawViews drawViews;
    private final InspectionViews views;
    private final Connections connections;

    InspectionController(
            InspectionDrawDirectory draws,
            InspectionDirectory inspections,
            DrawInspection drawInspection,
            ChangeInspection change,
            AppealInspection appeals,
            InspectionDrawViews drawViews,
            InspectionViews views,
            Connections connections) {
        this.draws = draws;
        this.inspections = inspections;
        this.drawInspection = drawInspection;
        this.change = change;
        this.appeals = appeals;
        this.drawViews = drawViews;
        this.views = views;
        this.connections = connections;
    }

    @QueryMapping
    Connection<InspectionDrawView> inspectionDraws(
            @Argument @Nullable InspectionDrawFilter filter, PageRequest page, Actor actor) {
        var found = draws.search(filter == null ? InspectionDrawFilter.ALL : filter, actor.scope(), page);
        return connections.of("InspectionDrawConnection", found, drawViews::of);
    }

    @QueryMapping
    Optional<InspectionDrawView> inspectionDraw(@Argument String draw, Actor actor) {
        return draws.find(List.of(InspectionDrawViews.key(draw)), actor.scope()).stream()
                .findFirst()
                .map(drawViews::of);
    }

    @QueryMapping
    Connection<InspectionView> inspections(
            @Argument @Nullable InspectionFilterInput filter, PageRequest page, Actor actor) {
        InspectionFilter wanted = filter == null ? InspectionFilter.ALL : filter.toFilter();
        return connections.of("InspectionConnection", inspections.search(wanted, actor.scope(), page), views::of);
    }

    @QueryMapping
    Optional<InspectionView> inspection(@Argument String inspection, Actor actor) {
        return inspections.find(List.of(InspectionViews.key(inspection)), actor.scope()).stream()
                .findFirst()
                .map(views::of);
    }

    @MutationMapping
    InspectionDrawPayload drawInspection(@Argument InspectionDraw.Wish input, Receipt receipt, Actor actor) {
        return Answer.with(InspectionDrawPayload::new, () -> drawViews.of(drawInspection.draw(input, receipt, actor)));
    }

    @MutationMapping
    InspectionPayload planInspection(@Argument PlanInspectionInput input, Actor actor) {
        return answer(() ->
                change.plan(InspectionViews.key(input.inspection()), input.expectedVersion(), input.toPlan(), actor));
    }

    @MutationMapping
    InspectionPayload recordInspection(@Argument RecordInspectionInput input, Actor actor) {
        return answer(() -> change.record(
                InspectionViews.key(input.inspection()), input.expectedVersion(), input.toFound(), actor));
    }

    @MutationMapping
    InspectionPayload answerInspection(@Argument AnswerInspectionInput input, Actor actor) {
        return answer(() -> change.answer(
                InspectionViews.key(input.inspection()),
                input.expectedVersion(),
                input.answer(),
                input.evidence().stream().map(AttachmentViews::key).toList(),
                actor));
    }

    @MutationMapping
    InspectionPayload judgeRectification(@Argument JudgeRectificationInput input, Actor actor) {
        return answer(() -> change.judge(
                InspectionViews.key(input.inspection()), input.expectedVersion(), input.toVerdict(), actor));
    }

    @MutationMapping
    InspectionPayload concludeInspection(@Argument ConcludeInspectionInput input, Actor actor) {
        return answer(() -> change.conclude(
                InspectionViews.key(input.inspection()), input.expectedVersion(), input.toConsequences(), actor));
    }

    @MutationMapping
    InspectionPayload dropInspection(@Argument DropInspectionInput input, Actor actor) {
        return answer(() ->
                change.drop(InspectionViews.key(input.inspection()), input.expectedVersion(), input.reason(), actor));
    }

    @MutationMapping
    InspectionPayload reviseInspection(@Argument ReviseInspectionInput input, Actor actor) {
        return answer(() -> change.revise(
                InspectionViews.key(input.inspection()),
                input.expectedVersion(),
                input.result(),
                input.reason(),
                actor));
    }

    @MutationMapping
    InspectionPayload appealInspection(@Argument AppealInspectionInput input, Actor actor) {
        return answer(() -> appeals.appeal(
                InspectionViews.key(input.inspection()), input.expectedVersion(), input.reason(), actor));
    }

    @MutationMapping
    InspectionPayload decideInspectionAppeal(@Argument DecideInspectionAppealInput input, Actor actor) {
        return answer(() -> appeals.decide(
                InspectionViews.key(input.inspection()), input.expectedVersion(), input.toDecision(), actor));
    }

    private InspectionPayload answer(Supplier<Inspection> act) {
        return Answer.with(InspectionPayload::new, () -> views.of(act.get()));
    }
}
