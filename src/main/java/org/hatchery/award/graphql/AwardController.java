package org.hatchery.award.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.AwardSubjects;
import org.hatchery.award.entitlement.CheckEntitlement;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleFilter;
import org.hatchery.award.selfcheck.RunSelfCheck;
import org.hatchery.identity.Actor;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code award.graphqls}. */
@Controller
class AwardController {
    private final AwardRuleDirectory rules;
    private final AwardSubjects subjects;
    private final CheckEntitlement checkEntitlement;
    private final RunSelfCheck runSelfCheck;
    private final AwardRuleViews views;
    private final EntitlementViews entitlements;
    private final RegionViews regions;
    private final Clock clock;

    AwardController(
            AwardRuleDirectory rules,
            AwardSubjects subjects,
            CheckEntitlement checkEntitlement,
            RunSelfCheck runSelfCheck,
            AwardRuleViews views,
            EntitlementViews entitlements,
            RegionViews regions,
            Clock clock) {
        this.rules = rules;
        this.subjects = subjects;
        this.checkEntitlement = checkEntitlement;
        this.runSelfCheck = runSelfCheck;
        this.views = views;
        this.entitlements = entitlements;
        this.regions = regions;
        this.clock = clock;
    }

    @QueryMapping
    List<AwardRuleView> awardRules(@Argument @Nullable AwardRuleFilter filter) {
        return rules.search(filter == null ? AwardRuleFilter.ALL : filter).stream()
                .map(views::of)
                .toList();
    }

    @QueryMapping
    Optional<EntitlementViews.All> entitlements(
            @Argument String subject, @Argument @Nullable LocalDate on, Actor actor) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        return find(subject, actor)
                .map(found -> entitlements.of(found, day, checkEntitlement.all(found, actor.scope(), day)));
    }

    @QueryMapping
    Optional<SelfCheckViews.All> selfCheck(@Argument String subject, Actor actor) {
        return find(subject, actor)
                .map(found -> runSelfCheck.check(found, actor.scope()))
                .map(SelfCheckViews::of);
    }

    private Optional<AwardSubject> find(String id, Actor actor) {
        GlobalId named = GlobalId.parse(id);
        return subjects.find(named.type(), named.key(), actor.scope());
    }

    @SchemaMapping(typeName = "AwardRule")
    RegionView region(AwardRuleView rule) {
        return regions.of(rule.place());
    }
}
