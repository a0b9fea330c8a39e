package org.hatchery.transfer.graphql.achievement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.transfer.achievement.AchievementDirectory;
import org.hatchery.transfer.achievement.AchievementId;
import org.hatchery.transfer.pack.AchievementPackage;
import org.hatchery.transfer.pack.ComposePackage;
import org.hatchery.transfer.pack.PackageDirectory;
import org.hatchery.transfer.pack.PackageId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Packages of achievements: the list, what each says, and what is done to it. */
@Controller
class PackageController implements NodeSource {
    private static final PackageDirectory.Asked ALL = new PackageDirectory.Asked(null, null, null);

    private final PackageDirectory directory;
    private final AchievementDirectory achievements;
    private final ComposePackage composing;
    private final RegionViews regions;
    private final Connections connections;

    PackageController(
            PackageDirectory directory,
            AchievementDirectory achievements,
            ComposePackage composing,
            RegionViews regions,
            Connections connections) {
        this.directory = directory;
        this.achievements = achievements;
        this.composing = composing;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<AchievementPackageView> achievementPackages(
            @Argument @Nullable PackageFilterInput filter, PageRequest page) {
        var asked = filter == null ? ALL : new PackageDirectory.Asked(filter.region(), filter.fields(), filter.text());
        return connections.of(
                "AchievementPackageConnection", directory.published(asked, page), AchievementPackageView::of);
    }

    @MutationMapping
    PackagePayload composeAchievementPackage(@Argument ComposePackageInput input, Receipt receipt, Actor actor) {
        return answer(
                () -> composing.compose(input.facts().content(), input.facts().by(), receipt, actor));
    }

    @MutationMapping
    PackagePayload reviseAchievementPackage(@Argument RevisePackageInput input, Actor actor) {
        return answer(() -> composing.revise(
                AchievementPackageView.key(input.achievementPackage()),
                input.expectedVersion(),
                input.facts().content(),
                actor));
    }

    @MutationMapping
    PackagePayload withdrawAchievementPackage(@Argument WithdrawPackageInput input, Actor actor) {
        return answer(() -> composing.withdraw(
                AchievementPackageView.key(input.achievementPackage()), input.expectedVersion(), actor));
    }

    private static PackagePayload answer(Supplier<AchievementPackage> act) {
        return Answer.with(PackagePayload::new, () -> AchievementPackageView.of(act.get()));
    }

    @SchemaMapping(typeName = AchievementPackageView.TYPE)
    RegionView region(AchievementPackageView shown) {
        return regions.of(shown.place());
    }

    /** Those that are published still, in the order of the package. */
    @BatchMapping(typeName = AchievementPackageView.TYPE)
    Map<AchievementPackageView, List<RegisteredAchievementView>> achievements(List<AchievementPackageView> shown) {
        List<AchievementId> ids =
                shown.stream().flatMap(one -> one.held().stream()).distinct().toList();
        Map<AchievementId, RegisteredAchievementView> found = achievements.readable(ids, Scope.NOTHING).stream()
                .collect(Collectors.toMap(one -> one.getId(), RegisteredAchievementView::of));
        Map<AchievementPackageView, List<RegisteredAchievementView>> answer = new LinkedHashMap<>();
        shown.forEach(one -> answer.put(
                one,
                one.held().stream().map(found::get).filter(Objects::nonNull).toList()));
        return answer;
    }

    @SchemaMapping(typeName = AchievementPackageView.TYPE)
    PackageActionsView viewerCan(AchievementPackageView shown, Actor actor) {
        boolean may = shown.publishedOn() != null
                && actor.is(Role.INSTITUTION, Role.BUREAU, Role.ADMIN)
                && actor.scope().includes(shown.told().getVisibleTo());
        return new PackageActionsView(may, may);
    }

    @Override
    public String type() {
        return AchievementPackageView.TYPE;
    }

    @Override
    public Map<String, AchievementPackageView> byKey(Collection<String> keys, Scope scope) {
        return directory.readable(keys.stream().map(PackageId::new).toList(), scope).stream()
                .map(AchievementPackageView::of)
                .collect(Collectors.toMap(AchievementPackageView::key, Function.identity()));
    }
}
