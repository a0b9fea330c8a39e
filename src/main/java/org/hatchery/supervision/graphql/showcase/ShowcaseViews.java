package org.hatchery.supervision.graphql.showcase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.supervision.showcase.Showcase;
import org.hatchery.supervision.showcase.ShowcaseContent;
import org.hatchery.supervision.showcase.ShowcaseDirectory;
import org.hatchery.supervision.showcase.ShowcaseId;
import org.springframework.stereotype.Component;

/** Shows showcases. */
@Component
class ShowcaseViews implements NodeSource {
    private static final String TYPE = "Showcase";

    private final ShowcaseDirectory showcases;

    ShowcaseViews(ShowcaseDirectory showcases) {
        this.showcases = showcases;
    }

    static ShowcaseId key(String id) {
        return new ShowcaseId(GlobalId.key(TYPE, id));
    }

    ShowcaseView of(Showcase one) {
        ShowcaseContent content = one.getContent();
        return new ShowcaseView(
                GlobalId.of(TYPE, one.getId().value()),
                (int) one.changes(),
                one,
                one.getKind(),
                one.getClause(),
                ShowcasePartyView.of(one.getProposer()),
                one.getRegion(),
                one.getProposedOn(),
                content.title(),
                content.done(),
                content.result(),
                content.figures(),
                one.getState(),
                one.getLevel(),
                one.getAcceptedOn(),
                one.getPublishedOn(),
                one.getPublishedOn() == null
                        ? null
                        : "/published/showcases/" + one.getId().value(),
                versions(one),
                one.getAdoptions().size(),
                one.getAdoptions().stream().map(ShowcaseAdoptionView::of).toList(),
                one.isSample());
    }

    private static List<ShowcaseVersionView> versions(Showcase one) {
        List<ShowcaseVersionView> latestFirst = new ArrayList<>(
                one.getVersions().stream().map(ShowcaseVersionView::of).toList());
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, ShowcaseView> byKey(Collection<String> keys, Scope scope) {
        return showcases.find(keys.stream().map(ShowcaseId::new).toList(), scope).stream()
                .collect(Collectors.toMap(one -> one.getId().value(), this::of));
    }
}
