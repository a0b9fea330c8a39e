package org.hatchery.figures;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.ConfirmedRevenues;
import org.hatchery.shared.Yuan;
import org.springframework.stereotype.Component;

/** Contributes to graduations what was confirmed of the revenue of a firm. */
@Component
class ConfirmedYears implements ConfirmedRevenues {
    private final YearFiguresDirectory directory;

    ConfirmedYears(YearFiguresDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Map<Integer, Yuan> of(IncubateeId firm) {
        return directory.confirmedOf(firm).stream()
                .collect(toMap(
                        YearFigures::getYear, figures -> figures.getValues().revenue()));
    }
}
