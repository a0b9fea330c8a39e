package org.hatchery.carrier.graphql;

import java.util.function.Supplier;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.RecordResources;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.graphql.Answer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code carrier.graphqls} about people and fund of a carrier. */
@Controller
class CarrierResourceController {
    private final RecordResources record;
    private final CarrierViews views;

    CarrierResourceController(RecordResources record, CarrierViews views) {
        this.record = record;
        this.views = views;
    }

    @MutationMapping
    CarrierPayload recordCarrierMeans(@Argument RecordCarrierMeansInput input, Receipt receipt, Actor actor) {
        return answer(() -> record.say(input::toMeans, input.toRequest(receipt, actor)));
    }

    @MutationMapping
    CarrierPayload voidCarrierMeans(@Argument VoidCarrierMeansInput input, Receipt receipt, Actor actor) {
        return answer(() -> record.takeBack(input.since(), input.reason().strip(), input.toRequest(receipt, actor)));
    }

    @MutationMapping
    CarrierPayload recordFundInvestment(@Argument RecordFundInvestmentInput input, Receipt receipt, Actor actor) {
        return answer(() -> record.invest(input::toInvestment, input.toRequest(receipt, actor)));
    }

    @MutationMapping
    CarrierPayload amendFundInvestment(@Argument AmendFundInvestmentInput input, Receipt receipt, Actor actor) {
        return answer(() -> record.amend(
                input.number(), input.right()::toInvestment, input.reason().strip(), input.toRequest(receipt, actor)));
    }

    @MutationMapping
    CarrierPayload voidFundInvestment(@Argument VoidFundInvestmentInput input, Receipt receipt, Actor actor) {
        return answer(() -> record.takeBack(input.number(), input.reason().strip(), input.toRequest(receipt, actor)));
    }

    private CarrierPayload answer(Supplier<Carrier> act) {
        return Answer.with(CarrierPayload::new, () -> views.of(act.get()));
    }
}
