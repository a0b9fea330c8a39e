package org.hatchery.supervision.graphql.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.graphql.ClauseNeighbours;
import org.hatchery.policy.graphql.ClauseView;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.risk.RiskSignal;
import org.hatchery.supervision.inspection.GoneSubjects;
import org.hatchery.supervision.inspection.Inspection;
import org.hatchery.supervision.inspection.InspectionDirectory;
import org.hatchery.supervision.inspection.InspectionDraw;
import org.hatchery.supervision.inspection.InspectionDrawDirectory;
import org.hatchery.supervision.inspection.InspectionDrawId;
import org.hatchery.supervision.inspection.InspectionId;
import org.hatchery.supervision.inspection.InspectionStep;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What draws and inspections are asked for beyond their own documents; one command for all of a page. */
@Controller
class InspectionFields {
    private final InspectionDrawDirectory draws;
    private final InspectionDirectory inspections;
    private final GoneSubjects gone;
    private final ClauseNeighbours clauses;
    private final RegionViews regions;
    private final Clock clock;

    InspectionFields(
            InspectionDrawDirectory draws,
            InspectionDirectory inspections,
            GoneSubjects gone,
            ClauseNeighbours clauses,
            RegionViews regions,
            Clock clock) {
        this.draws = draws;
        this.inspections = inspections;
        this.gone = gone;
        this.clauses = clauses;
        this.regions = regions;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "InspectionDraw")
    RegionView region(InspectionDrawView draw) {
        return regions.of(draw.place());
    }

    @BatchMapping(typeName = "InspectionDraw")
    Map<InspectionDrawView, Integer> open(List<InspectionDrawView> shown) {
        Map<InspectionDrawId, Integer> open = inspections.countOpen(
                shown.stream().map(InspectionDrawView::key).toList());
        return shown.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), draw -> open.getOrDefault(draw.key(), 0)));
    }

    @BatchMapping(typeName = "InspectionDraw")
    Map<InspectionDrawView, List<InspectionCandidateView>> candidates(List<InspectionDrawView> shown) {
        return ofWhole(
                shown,
                draw -> draw.candidates().stream()
                        .map(one -> InspectionCandidateView.of(one, draw.kind()))
                        .toList());
    }

    @BatchMapping(typeName = "InspectionDraw")
    Map<InspectionDrawView, Boolean> verified(List<InspectionDrawView> shown) {
        return ofWhole(shown, InspectionDraw::isVerified);
    }

    private <V> Map<InspectionDrawView, V> ofWhole(List<InspectionDrawView> shown, Function<InspectionDraw, V> read) {
        Map<InspectionDrawId, InspectionDraw> whole =
                draws.whole(shown.stream().map(InspectionDrawView::told).toList());
        return shown.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), draw -> read.apply(whole.getOrDefault(draw.key(), draw.told()))));
    }

    @SchemaMapping(typeName = "Inspection")
    RegionView region(InspectionView one) {
        return regions.of(one.place());
    }

    @SchemaMapping(typeName = "Inspection")
    List<RiskSignal> reasons(InspectionView one, Actor actor) {
        return one.told().reasonsSeenBy(actor).stream().sorted().toList();
    }

    @BatchMapping(typeName = "InspectionConsequence")
    Map<InspectionConsequenceView, ClauseView> clause(List<InspectionConsequenceView> shown) {
        Map<ClauseId, ClauseView> found = clauses.find(shown.stream()
                .map(InspectionConsequenceView::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<InspectionConsequenceView, ClauseView> answer = new HashMap<>();
        shown.forEach(one -> {
            ClauseView clause = one.source() == null ? null : found.get(one.source());
            if (clause != null) {
                answer.put(one, clause);
            }
        });
        return answer;
    }

    @BatchMapping(typeName = "Inspection")
    Map<InspectionView, InspectionActionsView> viewerCan(List<InspectionView> shown, @ContextValue Actor actor) {
        Set<InspectionId> ended =
                gone.of(shown.stream().map(InspectionView::told).toList());
        LocalDate today = LocalDate.now(clock);
        return shown.stream().distinct().collect(Collectors.toMap(Function.identity(), one -> {
            Inspection told = one.told();
            return new InspectionActionsView(
                    InspectionStep.PLAN.isOf(actor, told, today),
                    InspectionStep.ORDER.isOf(actor, told, today),
                    InspectionStep.ANSWER.isOf(actor, told, today),
                    InspectionStep.ACCEPT.isOf(actor, told, today),
                    InspectionStep.CONCLUDE.isOf(actor, told, today),
                    InspectionStep.DROP.isOf(actor, told, today) && ended.contains(told.getId()),
                    InspectionStep.REVISE.isOf(actor, told, today),
                    InspectionStep.APPEAL.isOf(actor, told, today),
                    InspectionStep.DISMISS.isOf(actor, told, today));
        }));
    }
}
