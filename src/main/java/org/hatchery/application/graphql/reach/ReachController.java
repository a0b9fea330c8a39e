package org.hatchery.application.graphql.reach;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.hatchery.application.dossier.EligibleAgainstApplied;
import org.hatchery.application.dossier.EligibleAgainstApplied.Reach;
import org.hatchery.application.graphql.ApplicationForms;
import org.hatchery.application.graphql.AwardFiguresView;
import org.hatchery.application.money.AwardFiguresDirectory;
import org.hatchery.application.reach.ReachDirectory;
import org.hatchery.application.reach.ReachFilter;
import org.hatchery.award.graphql.AwardRuleView;
import org.hatchery.award.graphql.AwardRuleViews;
import org.hatchery.award.rule.AwardRuleDirectory;
import org.hatchery.award.rule.AwardRuleId;
import org.hatchery.identity.Actor;
import org.hatchery.region.RegionCode;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who may claim an award and who has, in {@code application.graphqls}. */
@Controller
class ReachController {
    private static final String BETWEEN = "\u001f";

    private final EligibleAgainstApplied reach;
    private final ReachDirectory directory;
    private final AwardFiguresDirectory figures;
    private final AwardRuleDirectory rules;
    private final AwardRuleViews views;
    private final RegionViews regions;
    private final Connections connections;

    ReachController(
            EligibleAgainstApplied reach,
            ReachDirectory directory,
            AwardFiguresDirectory figures,
            AwardRuleDirectory rules,
            AwardRuleViews views,
            RegionViews regions,
            Connections connections) {
        this.reach = reach;
        this.directory = directory;
        this.figures = figures;
        this.rules = rules;
        this.views = views;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    @Nullable AwardReachTableView awardReach(@Argument RegionCode region, Actor actor) {
        if (!actor.scope().includes(region.visibleTo())) {
            return null;
        }
        ReachDirectory.Table table = directory.table(region);
        return new AwardReachTableView(
                regions.of(region),
                table.on(),
                table.rows().stream()
                        .map(row -> new AwardReachTableView.Row(
                                views.of(row.rule()), row.eligible(), row.applied(), row.waiting(), row.sum()))
                        .toList());
    }

    @QueryMapping
    Connection<AwardStandingView> awardStandings(
            @Argument @Nullable AwardStandingFilterInput filter, PageRequest page, Actor actor) {
        return connections.of(
                "AwardStandingConnection",
                directory.search(filter == null ? ReachFilter.ALL : filter.wanted(), actor.scope(), page),
                AwardStandingView::of);
    }

    @QueryMapping
    @Nullable AwardFiguresView awardFigures(@Argument RegionCode region, @Argument int year, Actor actor, Locale locale) {
        if (!actor.scope().includes(region.visibleTo())) {
            return null;
        }
        return new AwardFiguresView(
                regions.of(region),
                year,
                figures.of(region, year).stream()
                        .map(row -> new AwardFiguresView.Row(
                                GlobalId.of("AwardRule", row.rule()),
                                row.title().in(locale),
                                row.submitted(),
                                row.wanted(),
                                row.granted(),
                                row.grantedSum(),
                                row.paid(),
                                row.paidSum(),
                                row.takenBack()))
                        .toList());
    }

    @SchemaMapping(typeName = "AwardStanding")
    RegionView region(AwardStandingView one) {
        return regions.of(one.place());
    }

    @SchemaMapping(typeName = "AwardStanding")
    @Nullable AwardRuleView rule(AwardStandingView one) {
        return rules.find(new AwardRuleId(one.ruleKey())).map(views::of).orElse(null);
    }

    @SchemaMapping(typeName = "AwardStanding")
    String title(AwardStandingView one, Locale locale) {
        return one.words().in(locale);
    }

    @QueryMapping
    @Nullable AwardReachView eligibleAgainstApplied(
            @Argument RegionCode region,
            @Argument String rule,
            @Argument int size,
            @Argument @Nullable String after,
            Actor actor) {
        AwardRuleId id = ApplicationForms.rule(rule);
        if (!actor.scope().includes(region.visibleTo()) || rules.find(id).isEmpty()) {
            return null;
        }
        Reach found =
                reach.look(id, region, new PageRequest(size, after == null ? null : read(after), false), actor.scope());
        return new AwardReachView(
                found.looked(),
                found.eligible(),
                found.applied(),
                found.waiting().stream()
                        .map(one -> new ReachedIncubateeView(
                                GlobalId.of("Incubatee", one.incubatee().value()), one.name(), one.sum()))
                        .toList(),
                found.unread(),
                found.next() == null ? null : write(found.next()));
    }

    private static String write(List<String> place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, place).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> read(String after) {
        try {
            List<String> place = List.of(
                    new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8).split(BETWEEN, -1));
            if (place.size() == 2) {
                return place;
            }
        } catch (IllegalArgumentException notOurs) {
            // told below
        }
        throw new RequestError(ErrorCode.INVALID_CURSOR, Words.say("application.no-such-place"));
    }
}
