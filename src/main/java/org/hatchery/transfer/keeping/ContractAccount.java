package org.hatchery.transfer.keeping;

import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;
import org.hatchery.transfer.rule.ContractKind;
import org.hatchery.transfer.rule.TechnologyField;

/** What is counted of technology contracts. */
public enum ContractAccount implements Account {
    CONTRACTS_SOLD(Numbers.one(3400)),
    CONTRACT_VALUE_SOLD(Numbers.one(3401)),
    TECHNOLOGY_SOLD(Numbers.one(3402)),
    CONTRACTS_BOUGHT(Numbers.one(3403)),
    CONTRACT_VALUE_BOUGHT(Numbers.one(3404)),
    CONTRACTS_LOCAL(Numbers.one(3406)),
    CONTRACT_VALUE_LOCAL(Numbers.one(3407)),
    CONTRACT_VALUE_SOLD_OF_KIND(Numbers.each(3420, ContractKind.class)),
    CONTRACT_VALUE_SOLD_IN_FIELD(Numbers.each(3445, TechnologyField.class));

    private final Numbers numbers;

    ContractAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
