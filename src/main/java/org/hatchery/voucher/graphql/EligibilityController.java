package org.hatchery.voucher.graphql;

import org.hatchery.identity.Actor;
import org.hatchery.programme.graphql.ProgrammeViews;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.voucher.grant.CheckEligibility;
import org.hatchery.voucher.grant.Eligibility;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The field that says before a purchase what a voucher pays of it. */
@Controller
class EligibilityController {
    private final CheckEligibility checkEligibility;
    private final VoucherMapper mapper;
    private final ProgrammeViews programmes;

    EligibilityController(CheckEligibility checkEligibility, VoucherMapper mapper, ProgrammeViews programmes) {
        this.checkEligibility = checkEligibility;
        this.mapper = mapper;
        this.programmes = programmes;
    }

    @QueryMapping
    EligibilityPayload eligibility(@Argument EligibilityInput input, Actor actor) {
        return Answer.with(
                EligibilityPayload::new,
                () -> checkEligibility.check(mapper.toQuestion(input), actor).stream()
                        .map(this::view)
                        .toList());
    }

    private EligibilityView view(Eligibility answer) {
        return mapper.toView(answer, programmes.of(answer.programme()));
    }
}
