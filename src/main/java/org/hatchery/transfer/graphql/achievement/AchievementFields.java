package org.hatchery.transfer.graphql.achievement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.AchievementFunnel;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.achievement.AchievementViewLedger;
import org.hatchery.transfer.achievement.Secrecy;
import org.hatchery.transfer.check.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an achievement says to whom. */
@Controller
class AchievementFields implements NodeSource {
    private final AchievementDirectory directory;
    private final RegionViews regions;
    private final AchievementViewLedger views;
    private final Clock clock;

    AchievementFields(AchievementDirectory directory, RegionViews regions, AchievementViewLedger views, Clock clock) {
        this.directory = directory;
        this.regions = regions;
        this.views = views;
        this.clock = clock;
    }

    @SchemaMapping(typeName = RegisteredAchievementView.TYPE)
    RegionView region(RegisteredAchievementView achievement) {
        return regions.of(achievement.place());
    }

    @SchemaMapping(typeName = RegisteredAchievementView.TYPE)
    boolean overdue(RegisteredAchievementView achievement) {
        return achievement.told().isOverdue(LocalDate.now(clock));
    }

    /** Prices and rewards are for its unit and the authorities above it. */
    @SchemaMapping(typeName = RegisteredAchievementView.TYPE)
    List<ConversionView> conversions(RegisteredAchievementView achievement, Actor actor) {
        return isOwn(achievement, actor)
                ? achievement.told().getConversions().stream()
                        .map(ConversionView::of)
                        .toList()
                : List.of();
    }

    /** Likewise what checks found. */
    @SchemaMapping(typeName = RegisteredAchievementView.TYPE)
    List<Finding> findings(RegisteredAchievementView achievement, Actor actor) {
        return isOwn(achievement, actor) ? achievement.told().getFindings() : List.of();
    }

    @BatchMapping(typeName = RegisteredAchievementView.TYPE)
    Map<RegisteredAchievementView, Long> views(List<RegisteredAchievementView> shown) {
        Map<String, Long> counted =
                views.of(shown.stream().map(RegisteredAchievementView::key).toList());
        return shown.stream()
                .collect(Collectors.toMap(
                        Function.identity(), view -> counted.getOrDefault(view.key(), 0L), (one, same) -> one));
    }

    @SchemaMapping(typeName = "Conversion")
    @Nullable RegionView partnerRegion(ConversionView conversion) {
        return conversion.place() == null ? null : regions.of(conversion.place());
    }

    @SchemaMapping(typeName = RegisteredAchievementView.TYPE)
    AchievementActionsView viewerCan(RegisteredAchievementView achievement, Actor actor) {
        boolean own = isOwn(achievement, actor);
        boolean unit = own && actor.is(Role.FIRM, Role.INSTITUTION, Role.BUREAU, Role.ADMIN);
        boolean bureau = own && actor.is(Role.BUREAU, Role.ADMIN);
        boolean filed = achievement.filedOn() != null;
        return new AchievementActionsView(
                unit && !filed,
                bureau && filed && achievement.funnel() != AchievementFunnel.CONVERTED,
                bureau && achievement.secrecy() == Secrecy.OPEN && achievement.publishedOn() == null,
                unit,
                unit && !achievement.told().getConversions().isEmpty());
    }

    private static boolean isOwn(RegisteredAchievementView achievement, Actor actor) {
        return actor.scope().includes(achievement.told().getVisibleTo());
    }

    @Override
    public String type() {
        return RegisteredAchievementView.TYPE;
    }

    @Override
    public Map<String, RegisteredAchievementView> byKey(Collection<String> keys, Scope scope) {
        return directory.readable(keys.stream().map(AchievementId::new).toList(), scope).stream()
                .map(RegisteredAchievementView::of)
                .collect(Collectors.toMap(RegisteredAchievementView::key, view -> view));
    }
}
