package org.hatchery.register.graphql.title;

import java.util.List;
import java.util.function.Supplier;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Contest;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleStep;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.register.graphql.PartyRef;
import org.hatchery.register.roster.EnterOnRoster;
import org.hatchery.register.title.ChangeTitle;
import org.hatchery.register.title.GrantTitle;
import org.hatchery.register.title.Title;
import org.hatchery.register.title.TitleDirectory;
import org.hatchery.register.title.TitleFilter;
import org.hatchery.register.title.TitleKind;
import org.hatchery.register.title.TitleKinds;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code register.graphqls} about titles. */
@Controller
class TitleController {
    private final TitleDirectory titles;
    private final TitleKinds kinds;
    private final GrantTitle grantTitle;
    private final ChangeTitle changeTitle;
    private final EnterOnRoster enterOnRoster;
    private final TitleViews views;
    private final RegionViews regions;
    private final Connections connections;

    TitleController(
            TitleDirectory titles,
            TitleKinds kinds,
            GrantTitle grantTitle,
            ChangeTitle changeTitle,
            EnterOnRoster enterOnRoster,
            TitleViews views,
            RegionViews regions,
            Connections connections) {
        this.titles = titles;
        this.kinds = kinds;
        this.grantTitle = grantTitle;
        this.changeTitle = changeTitle;
        this.enterOnRoster = enterOnRoster;
        this.views = views;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<TitleView> titles(@Argument @Nullable TitleFilter filter, PageRequest page, Actor actor) {
        var found = titles.search(filter == null ? TitleFilter.ALL : filter, actor.scope(), page);
        return connections.of("TitleConnection", found, views::of);
    }

    @QueryMapping
    List<TitleKind> titleKinds() {
        return kinds.all();
    }

    @MutationMapping
    TitlePayload grantTitle(@Argument GrantTitleInput input, Actor actor) {
        return answer(() -> {
            PartyRef holder = input.toHolder();
            return grantTitle.grant(holder.kind(), holder.key(), input.toGrant(), input.toFiles(), null, actor);
        });
    }

    @MutationMapping
    TitlePayload renewTitle(@Argument RenewTitleInput input, Actor actor) {
        return answer(() -> changeTitle.renew(
                TitleViews.key(input.title()), input.expectedVersion(), input.to(), input.said(), actor));
    }

    @MutationMapping
    TitlePayload warnTitle(@Argument TitleStepInput input, Actor actor) {
        return answer(
                () -> changeTitle.warn(TitleViews.key(input.title()), input.expectedVersion(), input.said(), actor));
    }

    @MutationMapping
    TitlePayload clearTitle(@Argument TitleStepInput input, Actor actor) {
        return answer(
                () -> changeTitle.clear(TitleViews.key(input.title()), input.expectedVersion(), input.said(), actor));
    }

    @MutationMapping
    TitlePayload withdrawTitle(@Argument TitleStepInput input, Actor actor) {
        return answer(() ->
                changeTitle.withdraw(TitleViews.key(input.title()), input.expectedVersion(), input.said(), actor));
    }

    @MutationMapping
    TitlePayload contestTitle(@Argument TitleReasonInput input, Actor actor) {
        return answer(() ->
                changeTitle.contest(TitleViews.key(input.title()), input.expectedVersion(), input.reason(), actor));
    }

    @MutationMapping
    TitlePayload upholdTitle(@Argument TitleReasonInput input, Actor actor) {
        return answer(() ->
                changeTitle.uphold(TitleViews.key(input.title()), input.expectedVersion(), input.reason(), actor));
    }

    @MutationMapping
    TitlePayload enterOnRoster(@Argument EnterOnRosterInput input, Receipt receipt, Actor actor) {
        return answer(() -> enterOnRoster.enter(input.toLine(), receipt, actor));
    }

    private TitlePayload answer(Supplier<Title> act) {
        return Answer.with(TitlePayload::new, () -> views.of(act.get()));
    }

    @SchemaMapping(typeName = "Title")
    RegionView region(TitleView title) {
        return regions.of(title.place());
    }

    /** Others read what was done, and not who recorded it, nor who holds it to be wrong. */
    @SchemaMapping(typeName = "Title")
    List<TitleEvent> history(TitleView title, Actor actor) {
        return actor.scope().includes(title.told().visibleTo())
                ? title.knownHistory()
                : title.knownHistory().stream()
                        .filter(event -> !event.isOfADispute())
                        .map(TitleEvent::unsigned)
                        .toList();
    }

    @SchemaMapping(typeName = "Title")
    @Nullable Contest contest(TitleView title, Actor actor) {
        return actor.scope().includes(title.told().visibleTo()) ? title.told().contest() : null;
    }

    @SchemaMapping(typeName = "Title")
    @Nullable List<EvidenceFile> files(TitleView title, Actor actor) {
        return actor.scope().includes(title.told().visibleTo()) ? title.told().files() : null;
    }

    @SchemaMapping(typeName = "Title")
    TitleActionsView viewerCan(TitleView title, Actor actor) {
        return new TitleActionsView(
                title.told().allows(TitleStep.RENEW, actor),
                title.told().allows(TitleStep.WARN, actor),
                title.told().allows(TitleStep.CLEAR, actor),
                title.told().allows(TitleStep.WITHDRAW, actor),
                title.told().allows(TitleStep.CONTEST, actor),
                title.told().allows(TitleStep.UPHOLD, actor));
    }
}
