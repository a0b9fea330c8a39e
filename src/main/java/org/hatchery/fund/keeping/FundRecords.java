package org.hatchery.fund.keeping;

import java.util.List;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What funds contribute to the totals. */
@Configuration(proxyBeanMethods = false)
class FundRecords {
    @Bean
    RecordKind recordsOfFunds() {
        return RecordKind.with(List.of(FundAccount.values()), FundAccount.FUNDS);
    }
}
