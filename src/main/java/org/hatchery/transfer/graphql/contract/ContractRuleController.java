package org.hatchery.transfer.graphql.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.transfer.rule.ContractRules;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The rules by which contracts are recognised and checked. */
@Controller
class ContractRuleController {
    private final ContractRules rules;
    private final Clock clock;

    ContractRuleController(ContractRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @QueryMapping
    List<ContractRuleView> contractRules(@Argument @Nullable LocalDate on) {
        return rules.inForce(on).stream().map(ContractRuleView::of).toList();
    }

    @QueryMapping
    List<ContractCheckView> contractChecks() {
        return rules.checks(LocalDate.now(clock)).stream()
                .map(ContractCheckView::of)
                .toList();
    }
}
