package org.hatchery.transfer.graphql.contract;

import static org.hatchery.transfer.keeping.ContractAccount.*;

import java.util.Map;
import org.hatchery.shared.Yuan;
import org.hatchery.totals.graphql.Figure;
import org.hatchery.totals.graphql.FigureFields;
import org.hatchery.totals.reading.Reading;
import org.springframework.stereotype.Component;

/** Technology contracts of a region; null where carriers are chosen, because contracts belong to none. */
@Component
class TechnologyContractFigures implements FigureFields {
    @Override
    public Map<String, Figure> fields() {
        return Map.of(
                "technologyContracts", Figure.ofRegion(ContractsView.class, TechnologyContractFigures::contracts));
    }

    private static ContractsView contracts(Reading reading) {
        return new ContractsView(
                reading.flow(CONTRACTS_SOLD),
                new Yuan(reading.flow(CONTRACT_VALUE_SOLD)),
                new Yuan(reading.flow(TECHNOLOGY_SOLD)),
                reading.flow(CONTRACTS_BOUGHT),
                new Yuan(reading.flow(CONTRACT_VALUE_BOUGHT)),
                reading.flow(CONTRACTS_LOCAL),
                new Yuan(reading.flow(CONTRACT_VALUE_LOCAL)));
    }

    /** Technology contracts. */
    record ContractsView(
            long sold, Yuan value, Yuan technology, long bought, Yuan valueBought, long local, Yuan valueLocal) {}
}
