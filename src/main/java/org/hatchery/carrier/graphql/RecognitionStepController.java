package org.hatchery.carrier.graphql;

import java.util.List;
import java.util.function.Supplier;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.StepRecognition;
import org.hatchery.identity.Actor;
import org.hatchery.identity.TitleEvent;
import org.hatchery.identity.TitleState;
import org.hatchery.shared.graphql.Answer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code carrier.graphqls} about how a recognition stands, and what changes that. */
@Controller
class RecognitionStepController {
    private final StepRecognition steps;
    private final CarrierViews views;

    RecognitionStepController(StepRecognition steps, CarrierViews views) {
        this.steps = steps;
        this.views = views;
    }

    @MutationMapping
    CarrierPayload renewRecognition(@Argument RenewRecognitionInput input, Actor actor) {
        return answer(() -> steps.renew(input.toRequest(), input.to(), actor));
    }

    @MutationMapping
    CarrierPayload warnRecognition(@Argument RecognitionStepInput input, Actor actor) {
        return answer(() -> steps.warn(input.toRequest(), actor));
    }

    @MutationMapping
    CarrierPayload clearRecognition(@Argument RecognitionStepInput input, Actor actor) {
        return answer(() -> steps.clear(input.toRequest(), actor));
    }

    @SchemaMapping(typeName = "Recognition")
    TitleState state(Recognition recognition) {
        return recognition.tenure().state();
    }

    @SchemaMapping(typeName = "Recognition", field = "steps")
    List<TitleEvent> taken(Recognition recognition) {
        return recognition.taken();
    }

    private CarrierPayload answer(Supplier<Carrier> act) {
        return Answer.with(CarrierPayload::new, () -> views.of(act.get()));
    }
}
