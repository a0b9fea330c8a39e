package org.hatchery.incubation.graphql;

import java.util.List;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.incubation.service.RecordServices;
import org.hatchery.incubation.service.Service;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.GlobalId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Many services at once in {@code incubation.graphqls}. */
@Controller
class ServiceBatchController {
    private final RecordServices recordServices;
    private final IncubationMapper mapper;

    ServiceBatchController(RecordServices recordServices, IncubationMapper mapper) {
        this.recordServices = recordServices;
        this.mapper = mapper;
    }

    @MutationMapping
    RecordServicesPayload recordServices(@Argument RecordServicesInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                RecordServicesPayload::new,
                () -> recordServices.record(series(input), receipt, actor).stream()
                        .map(this::view)
                        .toList());
    }

    private RecordServices.Series series(RecordServicesInput input) {
        return new RecordServices.Series(
                mapper.toDelivery(input.first()),
                input.on(),
                input.incubatees().stream().map(IncubateeViews::key).toList(),
                input.separately());
    }

    private ServiceRecordView view(RecordServices.Outcome outcome) {
        IncubateeId alone = outcome.alone();
        Service service = outcome.service();
        Rejection declined = outcome.declined();
        return new ServiceRecordView(
                outcome.on(),
                alone == null ? null : GlobalId.of("Incubatee", alone.value()),
                service == null ? null : mapper.toView(service),
                declined == null ? List.of() : declined.errors());
    }
}
