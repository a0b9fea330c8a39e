package org.hatchery.carrier.counting;

import java.util.List;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What carriers contribute to the totals. */
@Configuration(proxyBeanMethods = false)
class CarrierRecords {
    /** A region with any record has carriers. */
    @Bean
    RecordKind recordsOfCarriers() {
        return new RecordKind(List.of(CarrierAccount.values()), reading -> !reading.isEmpty());
    }
}
