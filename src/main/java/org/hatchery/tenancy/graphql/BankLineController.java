package org.hatchery.tenancy.graphql;

import org.hatchery.identity.Actor;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.tenancy.contract.MatchRentPayment;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Lines of bank lists in {@code tenancy.graphqls}. */
@Controller
class BankLineController {
    private final MatchRentPayment matchRentPayment;
    private final TenancyMapper mapper;

    BankLineController(MatchRentPayment matchRentPayment, TenancyMapper mapper) {
        this.matchRentPayment = matchRentPayment;
        this.mapper = mapper;
    }

    @MutationMapping
    StayContractPayload matchRentPayment(@Argument MatchRentPaymentInput input, Actor actor) {
        return Answer.with(
                StayContractPayload::new, () -> mapper.toView(matchRentPayment.match(mapper.toLine(input), actor)));
    }
}
