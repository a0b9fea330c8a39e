package org.hatchery.supervision.graphql.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.supervision.publication.PublicationDirectory;
import org.hatchery.supervision.publication.PublicationFilter;
import org.hatchery.supervision.publication.PublicationId;
import org.hatchery.supervision.publication.PublishProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code supervision.graphqls} about publications. */
@Controller
class PublicationController {
    private final PublicationDirectory publications;
    private final PublishProgress publishProgress;
    private final PublicationViews views;
    private final RegionViews regions;
    private final Connections connections;

    PublicationController(
            PublicationDirectory publications,
            PublishProgress publishProgress,
            PublicationViews views,
            RegionViews regions,
            Connections connections) {
        this.publications = publications;
        this.publishProgress = publishProgress;
        this.views = views;
        this.regions = regions;
        this.connections = connections;
    }

    @QueryMapping
    Connection<PublicationView> publications(
            @Argument @Nullable PublicationFilter filter, PageRequest page, Actor actor) {
        var found = publications.search(filter == null ? PublicationFilter.ALL : filter, actor.scope(), page);
        return connections.of("PublicationConnection", found, views::of);
    }

    @QueryMapping
    Optional<PublicationView> publication(@Argument String publication, Actor actor) {
        return publications.find(List.of(PublicationViews.key(publication)), actor.scope()).stream()
                .findFirst()
                .map(views::of);
    }

    @MutationMapping
    PublicationPayload publishProgress(@Argument PublishProgressInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                PublicationPayload::new, () -> views.of(publishProgress.publish(input.toWish(), receipt, actor)));
    }

    @SchemaMapping(typeName = "Publication")
    RegionView region(PublicationView one) {
        return regions.of(one.place());
    }

    @BatchMapping(typeName = "Publication")
    Map<PublicationView, String> correctedBy(List<PublicationView> shown) {
        Map<PublicationId, PublicationId> later = publications.corrections(
                shown.stream().map(PublicationView::key).toList());
        Map<PublicationView, String> answer = new HashMap<>();
        shown.forEach(one -> {
            PublicationId corrects = later.get(one.key());
            if (corrects != null) {
                answer.put(one, PublicationViews.id(corrects));
            }
        });
        return answer;
    }
}
