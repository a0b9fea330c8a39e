package org.hatchery.firm.graphql;

import org.hatchery.firm.Background;
import org.hatchery.firm.ChangeIncubatee;
import org.hatchery.identity.Actor;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.graphql.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code firm.graphqls} about who is behind a firm or team. */
@Controller
class BackgroundController {
    private final ChangeIncubatee changeIncubatee;
    private final IncubateeViews views;
    private final RegionViews regions;

    BackgroundController(ChangeIncubatee changeIncubatee, IncubateeViews views, RegionViews regions) {
        this.changeIncubatee = changeIncubatee;
        this.views = views;
        this.regions = regions;
    }

    @MutationMapping
    IncubateePayload describeIncubatee(@Argument DescribeIncubateeInput input, Actor actor) {
        return Answer.with(
                IncubateePayload::new,
                () -> views.of(changeIncubatee.characterise(
                        IncubateeViews.key(input.incubatee()), input.expectedVersion(), input.toBackground(), actor)));
    }

    @SchemaMapping(typeName = "Background")
    @Nullable RegionView broughtFrom(Background background) {
        return background.broughtFrom() == null ? null : regions.of(background.broughtFrom());
    }
}
