package org.hatchery.firm.graphql;

import java.util.List;
import java.util.function.Supplier;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.StepGrowthLabel;
import org.hatchery.identity.Actor;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleState;
import org.hatchery.shared.graphql.Answer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code firm.graphqls} about how a label stands, and what changes that. */
@Controller
class GrowthLabelController {
    private final StepGrowthLabel steps;
    private final IncubateeViews views;

    GrowthLabelController(StepGrowthLabel steps, IncubateeViews views) {
        this.steps = steps;
        this.views = views;
    }

    @MutationMapping
    FirmPayload contestGrowthLabel(@Argument GrowthLabelReasonInput input, Actor actor) {
        return answer(() -> steps.contest(input.toRequest(), actor));
    }

    @MutationMapping
    FirmPayload upholdGrowthLabel(@Argument GrowthLabelReasonInput input, Actor actor) {
        return answer(() -> steps.uphold(input.toRequest(), actor));
    }

    @MutationMapping
    FirmPayload renewGrowthLabel(@Argument RenewGrowthLabelInput input, Actor actor) {
        return answer(() -> steps.renew(input.toRequest(), input.to(), actor));
    }

    @MutationMapping
    FirmPayload warnGrowthLabel(@Argument GrowthLabelStepInput input, Actor actor) {
        return answer(() -> steps.warn(input.toRequest(), actor));
    }

    @MutationMapping
    FirmPayload clearGrowthLabel(@Argument GrowthLabelStepInput input, Actor actor) {
        return answer(() -> steps.clear(input.toRequest(), actor));
    }

    @MutationMapping
    FirmPayload withdrawGrowthLabel(@Argument GrowthLabelStepInput input, Actor actor) {
        return answer(() -> steps.withdraw(input.toRequest(), actor));
    }

    @SchemaMapping(typeName = "GrowthLabel")
    TitleState state(GrowthLabel label) {
        return label.tenure().state();
    }

    @SchemaMapping(typeName = "GrowthLabel", field = "steps")
    List<TitleEvent> taken(GrowthLabel label) {
        return label.taken();
    }

    private FirmPayload answer(Supplier<Incubatee> act) {
        return Answer.with(FirmPayload::new, () -> views.of(act.get()));
    }
}
