package org.hatchery.incubation.graphql;

import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.act.RecordPastStay;
import org.hatchery.shared.graphql.Answer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Stays of the past in {@code incubation.graphqls}. */
@Controller
class PastStayController {
    private final RecordPastStay recordPastStay;
    private final IncubationMapper mapper;

    PastStayController(RecordPastStay recordPastStay, IncubationMapper mapper) {
        this.recordPastStay = recordPastStay;
        this.mapper = mapper;
    }

    @MutationMapping
    StayPayload recordPastStay(@Argument RecordPastStayInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                StayPayload::new, () -> mapper.toView(recordPastStay.record(mapper.toPast(input), receipt, actor)));
    }
}
