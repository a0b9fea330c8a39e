package org.hatchery.transfer.keeping;

import java.util.List;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What transfer contributes to the totals. */
@Configuration(proxyBeanMethods = false)
class TransferRecords {
    @Bean
    RecordKind recordsOfTechnologyContracts() {
        return RecordKind.with(
                List.of(ContractAccount.values()), ContractAccount.CONTRACTS_SOLD, ContractAccount.CONTRACTS_BOUGHT);
    }

    @Bean
    RecordKind recordsOfAchievements() {
        return RecordKind.with(List.of(AchievementAccount.values()), AchievementAccount.ACHIEVEMENTS_REGISTERED);
    }
}
