package org.hatchery.supervision.graphql.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.pipeline.graphql.Asked;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.supervision.evaluation.ChangeEvaluation;
import org.hatchery.supervision.evaluation.EvaluateRun;
import org.hatchery.supervision.evaluation.EvaluatedKind;
import org.hatchery.supervision.evaluation.EvaluationDirectory;
import org.hatchery.supervision.evaluation.EvaluationFilter;
import org.hatchery.supervision.evaluation.EvaluationRun;
import org.hatchery.supervision.evaluation.EvaluationScheme;
import org.hatchery.supervision.evaluation.EvaluationSchemes;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code supervision.graphqls} about evaluations. */
@Controller
class EvaluationController {
    private final EvaluationSchemes schemes;
    private final EvaluationDirectory runs;
    private final EvaluateRun evaluateRun;
    private final ChangeEvaluation changeEvaluation;
    private final EvaluationViews views;
    private final Asked asked;
    private final RegionViews regions;
    private final Connections connections;
    private final Clock clock;

    EvaluationController(
            EvaluationSchemes schemes,
            EvaluationDirectory runs,
            EvaluateRun evaluateRun,
            ChangeEvaluation changeEvaluation,
            EvaluationViews views,
            Asked asked,
            RegionViews regions,
            Connections connections,
            Clock clock) {
        this.schemes = schemes;
        this.runs = runs;
        this.evaluateRun = evaluateRun;
        this.changeEvaluation = changeEvaluation;
        this.views = views;
        this.asked = asked;
        this.regions = regions;
        this.connections = connections;
        this.clock = clock;
    }

    @QueryMapping
    List<EvaluationSchemeView> evaluationSchemes() {
        return schemes.all().stream().map(EvaluationSchemeView::of).toList();
    }

    @QueryMapping
    Connection<EvaluationRunView> evaluations(
            @Argument @Nullable EvaluationFilter filter, PageRequest page, Actor actor) {
        var found = runs.search(filter == null ? EvaluationFilter.ALL : filter, actor.scope(), page);
        return connections.of("EvaluationRunConnection", found, views::of);
    }

    @QueryMapping
    Optional<EvaluationRunView> evaluation(@Argument String evaluation, Actor actor) {
        return runs.find(List.of(EvaluationViews.key(evaluation)), actor.scope()).stream()
                .findFirst()
                .map(views::of);
    }

    @QueryMapping
    List<EvaluationResultView> regionScorecard(
            @Argument RegionCode region, @Argument int year, @Argument String scheme, Actor actor) {
        asked.mustBeInScope(region, actor);
        EvaluationScheme wanted = schemes.find(scheme)
                .filter(one -> one.subjects() == EvaluatedKind.REGION)
                .orElseThrow(
                        () -> new RequestError(ErrorCode.BAD_REQUEST, Words.say("supervision.no-such-scheme", scheme)));
        if (year > today().getYear()) {
            throw new RequestError(ErrorCode.BAD_REQUEST, Words.say("supervision.year-begun"));
        }
        return evaluateRun.scorecard(wanted, region, year).stream()
                .map(EvaluationResultView::of)
                .toList();
    }

    @MutationMapping
    EvaluationPayload evaluateRun(@Argument EvaluateRunInput input, Receipt receipt, Actor actor) {
        return answer(() -> evaluateRun.run(input.toWish(), receipt, actor));
    }

    @MutationMapping
    EvaluationPayload appealEvaluation(@Argument AppealEvaluationInput input, Actor actor) {
        return answer(() -> changeEvaluation.appeal(
                EvaluationViews.key(input.evaluation()), input.expectedVersion(), input.said(), actor));
    }

    @MutationMapping
    EvaluationPayload decideAppeal(@Argument DecideAppealInput input, Actor actor) {
        return answer(() -> changeEvaluation.decide(
                EvaluationViews.key(input.evaluation()),
                input.expectedVersion(),
                input.number(),
                input.upheld(),
                input.decision(),
                actor));
    }

    @MutationMapping
    EvaluationPayload publishEvaluation(@Argument PublishEvaluationInput input, Actor actor) {
        return answer(() ->
                changeEvaluation.publish(EvaluationViews.key(input.evaluation()), input.expectedVersion(), actor));
    }

    private EvaluationPayload answer(Supplier<EvaluationRun> act) {
        return Answer.with(EvaluationPayload::new, () -> views.of(act.get()));
    }

    @SchemaMapping(typeName = "EvaluationRun")
    Optional<EvaluationSchemeView> scheme(EvaluationRunView run) {
        return schemes.find(run.schemeKey()).map(EvaluationSchemeView::of);
    }

    @SchemaMapping(typeName = "EvaluationRun")
    RegionView region(EvaluationRunView run) {
        return regions.of(run.place());
    }

    @SchemaMapping(typeName = "EvaluationRun")
    List<EvaluationResultView> results(EvaluationRunView run, Actor actor) {
        return run.told().seenBy(actor).stream().map(EvaluationResultView::of).toList();
    }

    @SchemaMapping(typeName = "EvaluationRun")
    List<EvaluationAppealView> appeals(EvaluationRunView run, Actor actor) {
        return run.told().appealsSeenBy(actor).stream()
                .map(EvaluationAppealView::of)
                .toList();
    }

    @SchemaMapping(typeName = "EvaluationRun")
    EvaluationActionsView viewerCan(EvaluationRunView run, Actor actor) {
        return new EvaluationActionsView(
                run.told().isAppealableBy(actor, today()),
                run.told().isDecidableBy(actor),
                run.told().isPublishableBy(actor, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
