package org.hatchery.incubation.graphql;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.act.FollowUpGraduate;
import org.hatchery.incubation.followup.FollowUpRules;
import org.hatchery.incubation.followup.GraduateYear;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.graphql.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What became of graduates, in {@code incubation.graphqls}. */
@Controller
class GraduateYearController {
    private final FollowUpGraduate followUp;
    private final FollowUpRules rules;
    private final RegionViews regions;
    private final IncubationMapper mapper;
    private final Clock clock;

    GraduateYearController(
            FollowUpGraduate followUp, FollowUpRules rules, RegionViews regions, IncubationMapper mapper, Clock clock) {
        this.followUp = followUp;
        this.rules = rules;
        this.regions = regions;
        this.mapper = mapper;
        this.clock = clock;
    }

    @MutationMapping
    StayPayload recordGraduateYear(@Argument RecordGraduateYearInput input, Receipt receipt, Actor actor) {
        return answer(() -> followUp.record(input.toRequest(), input.said(), receipt, actor));
    }

    @MutationMapping
    StayPayload amendGraduateYear(@Argument AmendGraduateYearInput input, Receipt receipt, Actor actor) {
        return answer(() -> followUp.correct(input.toRequest(), input.said(), input.reason(), receipt, actor));
    }

    @MutationMapping
    StayPayload voidGraduateYear(@Argument VoidGraduateYearInput input, Receipt receipt, Actor actor) {
        return answer(() -> followUp.correct(input.toRequest(), null, input.reason(), receipt, actor));
    }

    private StayPayload answer(Supplier<Stay> act) {
        return Answer.with(StayPayload::new, () -> mapper.toView(act.get()));
    }

    @SchemaMapping(typeName = "GraduateYear")
    @Nullable RegionView movedTo(GraduateYear said) {
        return said.movedTo() == null ? null : regions.of(said.movedTo());
    }

    @SchemaMapping(typeName = "Stay")
    List<Integer> graduateYearsMissing(StayView stay) {
        LocalDate graduated = stay.endedOn();
        if (graduated == null || stay.state() != StayState.GRADUATED || graduated.equals(stay.enteredOn())) {
            return List.of();
        }
        return rules.missing(stay.place(), graduated, LocalDate.now(clock), stay.graduateYears());
    }
}
