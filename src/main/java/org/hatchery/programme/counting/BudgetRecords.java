package org.hatchery.programme.counting;

import java.util.List;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What programmes contribute to the totals. */
@Configuration(proxyBeanMethods = false)
class BudgetRecords {
    @Bean
    RecordKind recordsOfBudgets() {
        return new RecordKind(
                List.of(BudgetAccount.values()), reading -> reading.year().at(BudgetAccount.VOUCHER_BUDGET) > 0);
    }
}
