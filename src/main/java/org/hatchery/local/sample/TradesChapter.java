package org.hatchery.local.sample;

import java.util.List;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.transfer.rule.ContractRules;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample's technology contracts. */
@Profile("local")
@Component
@ConditionalOnBooleanProperty("hatchery.sample.enabled")
class TradesChapter implements SampleChapter {
    private final ContractRules rules;
    private final InstitutionKinds kinds;

    TradesChapter(ContractRules rules, InstitutionKinds kinds) {
        this.rules = rules;
        this.kinds = kinds;
    }

    @Override
    public List<?> tell(Given given, Sample sample) {
        return new TradesMaker(given, Traders.of(given, sample, kinds.all()), rules.checks(given.today())).make();
    }
}
