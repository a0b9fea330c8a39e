package org.hatchery.transfer.graphql.achievement;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.conversion.Income;
import org.hatchery.transfer.conversion.Reward;

/** Income of a conversion as shown. */
record ConversionIncomeView(
        LocalDate on,
        Yuan gross,
        Yuan cost,
        Yuan net,
        int percent,
        int floorPercent,
        String rule,
        Yuan people,
        Yuan unit,
        List<Reward> rewards) {
    static ConversionIncomeView of(Income income) {
        return new ConversionIncomeView(
                income.on(),
                income.gross(),
                income.cost(),
                income.net(),
                income.percent(),
                income.floorPercent(),
                income.rule(),
                income.distribution().people(),
                income.distribution().unit(),
                income.distribution().rewards());
    }
}
