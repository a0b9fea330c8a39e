package org.hatchery.register.counting;

import java.util.List;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the register contributes to the totals. */
@Configuration(proxyBeanMethods = false)
class RegisterRecords {
    @Bean
    RecordKind recordsOfTheRegister() {
        return RecordKind.with(
                List.of(RegisterAccount.values()),
                RegisterAccount.INSTITUTIONS,
                RegisterAccount.REGISTERED_PEOPLE,
                RegisterAccount.TITLES_GRANTED);
    }
}
