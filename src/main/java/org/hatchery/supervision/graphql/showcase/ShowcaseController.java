package org.hatchery.supervision.graphql.showcase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.graphql.ClauseNeighbours;
import org.hatchery.policy.graphql.ClauseView;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.supervision.showcase.ChangeShowcase;
import org.hatchery.supervision.showcase.ProposeShowcase;
import org.hatchery.supervision.showcase.Showcase;
import org.hatchery.supervision.showcase.ShowcaseDirectory;
import org.hatchery.supervision.showcase.ShowcaseEvent;
import org.hatchery.supervision.showcase.ShowcaseFilter;
import org.hatchery.supervision.showcase.ShowcaseState;
import org.hatchery.supervision.showcase.ShowcaseStep;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code supervision.graphqls} about showcases. */
@Controller
class ShowcaseController {
    private final ShowcaseDirectory showcases;
    private final ProposeShowcase proposeShowcase;
    private final ChangeShowcase change;
    private final ShowcaseViews views;
    private final ClauseNeighbours clauses;
    private final RegionViews regions;
    private final Connections connections;

    ShowcaseController(
            ShowcaseDirectory showcases,
            ProposeShowcase proposeShowcase,
            ChangeShowcase change,
            ShowcaseViews views,
            ClauseNeighbours clauses,
            RegionViews regions,
            Connections connections) {
        this.showcases = showcases;
        this.proposeShowcase = proposeShowcase;
        this.change = change;
        this.views = views;
        this.clauses = clauses;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<ShowcaseView> showcases(@Argument @Nullable ShowcaseFilterInput filter, PageRequest page, Actor actor) {
        ShowcaseFilter wanted = filter == null ? ShowcaseFilter.ALL : filter.toFilter();
        return connections.of("ShowcaseConnection", showcases.search(wanted, actor.scope(), page), views::of);
    }

    @QueryMapping
    Optional<ShowcaseView> showcase(@Argument String showcase, Actor actor) {
        return showcases.find(List.of(ShowcaseViews.key(showcase)), actor.scope()).stream()
                .findFirst()
                .map(views::of);
    }

    @MutationMapping
    ShowcasePayload proposeShowcase(@Argument ProposeShowcaseInput input, Receipt receipt, Actor actor) {
        return answer(() -> proposeShowcase.propose(input.toWish(), receipt, actor));
    }

    @MutationMapping
    ShowcasePayload resubmitShowcase(@Argument ResubmitShowcaseInput input, Actor actor) {
        return answer(() -> change.resubmit(
                ShowcaseViews.key(input.showcase()),
                input.expectedVersion(),
                input.toContent(),
                input.toEvidence(),
                actor));
    }

    @MutationMapping
    ShowcasePayload judgeShowcase(@Argument JudgeShowcaseInput input, Actor actor) {
        return answer(() ->
                change.judge(ShowcaseViews.key(input.showcase()), input.expectedVersion(), input.toJudgement(), actor));
    }

    @MutationMapping
    ShowcasePayload publishShowcase(@Argument PublishShowcaseInput input, Actor actor) {
        return answer(() -> change.publish(ShowcaseViews.key(input.showcase()), input.expectedVersion(), actor));
    }

    @MutationMapping
    ShowcasePayload correctShowcase(@Argument CorrectShowcaseInput input, Actor actor) {
        return answer(() -> change.correct(
                ShowcaseViews.key(input.showcase()),
                input.expectedVersion(),
                input.toContent(),
                input.reason(),
                actor));
    }

    @MutationMapping
    ShowcasePayload takeOverShowcase(@Argument TakeOverShowcaseInput input, Actor actor) {
        return answer(() -> change.takeOver(
                ShowcaseViews.key(input.showcase()), input.expectedVersion(), input.toAdopting(), actor));
    }

    private ShowcasePayload answer(Supplier<Showcase> act) {
        return Answer.with(ShowcasePayload::new, () -> views.of(act.get()));
    }

    @SchemaMapping(typeName = "Showcase")
    RegionView region(ShowcaseView one) {
        return regions.of(one.place());
    }

    @BatchMapping(typeName = "Showcase")
    Map<ShowcaseView, ClauseView> clause(List<ShowcaseView> shown) {
        Map<ClauseId, ClauseView> found = clauses.find(shown.stream()
                .map(ShowcaseView::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<ShowcaseView, ClauseView> answer = new HashMap<>();
        shown.forEach(one -> {
            ClauseView clause = one.source() == null ? null : found.get(one.source());
            if (clause != null) {
                answer.put(one, clause);
            }
        });
        return answer;
    }

    @SchemaMapping(typeName = "Showcase")
    List<EvidenceFile> evidence(ShowcaseView one, Actor actor) {
        return one.told().isWhollySeenIn(actor.scope()) ? one.told().getEvidence() : List.of();
    }

    @SchemaMapping(typeName = "Showcase")
    List<ShowcaseEvent> history(ShowcaseView one, Actor actor) {
        return one.told().isWhollySeenIn(actor.scope()) ? one.told().getHistory() : List.of();
    }

    @SchemaMapping(typeName = "Showcase")
    ShowcaseActionsView viewerCan(ShowcaseView one, Actor actor) {
        Showcase told = one.told();
        ShowcaseStep judgement = told.getState() == ShowcaseState.PROPOSED ? ShowcaseStep.ACCEPT : ShowcaseStep.RAISE;
        return new ShowcaseActionsView(
                ShowcaseStep.RESUBMIT.isOf(actor, told),
                judgement.isOf(actor, told),
                ShowcaseStep.PUBLISH.isOf(actor, told),
                ShowcaseStep.CORRECT.isOf(actor, told),
                ShowcaseStep.TAKE_OVER.isOf(actor, told));
    }
}
