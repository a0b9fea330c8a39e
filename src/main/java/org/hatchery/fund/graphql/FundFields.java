package org.hatchery.fund.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.fund.capital.FundId;
import org.hatchery.fund.capital.FundParty;
import org.hatchery.fund.investment.FundHolding;
import org.hatchery.fund.pool.Fund;
import org.hatchery.fund.pool.FundDirectory;
import org.hatchery.fund.pool.FundStep;
import org.hatchery.fund.pool.FundSums;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Signature;
import org.hatchery.policy.document.ClauseId;
import org.hatchery.policy.graphql.ClauseNeighbours;
import org.hatchery.policy.graphql.ClauseView;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.AchievementId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a fund says to whom; a firm sees what was invested in it and nothing else. */
@Controller
class FundFields implements NodeSource {
    private final FundDirectory funds;
    private final RegionViews regions;
    private final ClauseNeighbours clauses;
    private final AchievementDirectory achievements;

    FundFields(FundDirectory funds, RegionViews regions, ClauseNeighbours clauses, AchievementDirectory achievements) {
        this.funds = funds;
        this.regions = regions;
        this.clauses = clauses;
        this.achievements = achievements;
    }

    @SchemaMapping(typeName = "Fund")
    RegionView region(FundView one) {
        return regions.of(one.told().getRegion());
    }

    @BatchMapping(typeName = "Fund")
    Map<FundView, ClauseView> clause(List<FundView> shown) {
        Map<ClauseId, ClauseView> found = clauses.find(shown.stream()
                .map(FundView::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<FundView, ClauseView> answer = new HashMap<>();
        shown.forEach(one -> {
            ClauseView clause = one.source() == null ? null : found.get(one.source());
            if (clause != null) {
                answer.put(one, clause);
            }
        });
        return answer;
    }

    @SchemaMapping(typeName = "Fund")
    @Nullable FundSums sums(FundView one, Actor actor) {
        return isWhole(one, actor) ? one.told().sums() : null;
    }

    @SchemaMapping(typeName = "Fund")
    @Nullable Signature by(FundView one, Actor actor) {
        return isWhole(one, actor) ? one.told().getBy() : null;
    }

    @SchemaMapping(typeName = "Fund")
    List<FundContributionView> contributions(FundView one, Actor actor) {
        return isWhole(one, actor)
                ? one.told().getContributions().stream()
                        .map(FundContributionView::of)
                        .toList()
                : List.of();
    }

    @SchemaMapping(typeName = "Fund")
    List<SubFundStakeView> stakes(FundView one, Actor actor) {
        return isWhole(one, actor)
                ? one.told().getStakes().stream().map(SubFundStakeView::of).toList()
                : List.of();
    }

    @BatchMapping(typeName = "Fund")
    Map<FundView, List<FundHoldingView>> investments(List<FundView> shown, @ContextValue Actor actor) {
        Set<String> readable = readable(shown, actor);
        Map<FundView, List<FundHoldingView>> answer = new HashMap<>();
        shown.forEach(one -> answer.put(
                one,
                seen(one, actor)
                        .map(each -> FundHoldingView.of(each, readable.contains(achievement(each))))
                        .toList()));
        return answer;
    }

    /** Of a fund that it does not see as a whole, a firm sees what was invested in it. */
    private static Stream<FundHolding> seen(FundView one, Actor actor) {
        boolean whole = isWhole(one, actor);
        return one.told().getInvestments().stream()
                .filter(each ->
                        whole || actor.scope().includes(each.facts().firm().keys()));
    }

    private Set<String> readable(List<FundView> shown, Actor actor) {
        List<AchievementId> named = shown.stream()
                .flatMap(one -> seen(one, actor))
                .map(FundFields::achievement)
                .filter(key -> !key.isEmpty())
                .distinct()
                .map(AchievementId::new)
                .toList();
        return named.isEmpty()
                ? Set.of()
                : achievements.readable(named, actor.scope()).stream()
                        .map(one -> one.getId().value())
                        .collect(Collectors.toSet());
    }

    /** Key of the achievement; empty where there is none. */
    private static String achievement(FundHolding one) {
        FundParty named = one.facts().achievement();
        return named == null ? "" : Objects.requireNonNullElse(named.key(), "");
    }

    @SchemaMapping(typeName = "Fund")
    FundActionsView viewerCan(FundView one, Actor actor) {
        Fund told = one.told();
        return new FundActionsView(
                FundStep.CONTRIBUTE.isOf(actor, told),
                FundStep.INVEST.isOf(actor, told),
                FundStep.EXIT.isOf(actor, told),
                FundStep.VOID.isOf(actor, told),
                FundStep.CLOSE.isOf(actor, told));
    }

    private static boolean isWhole(FundView one, Actor actor) {
        return one.told().isWhollySeenIn(actor.scope());
    }

    @Override
    public String type() {
        return FundParty.FUND;
    }

    @Override
    public Map<String, FundView> byKey(Collection<String> keys, Scope scope) {
        return funds.find(keys.stream().map(FundId::new).toList(), scope).stream()
                .collect(Collectors.toMap(one -> one.getId().value(), FundView::of));
    }
}
