package org.hatchery.supervision.showcase;

import java.util.List;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What showcases contribute to the totals. */
@Configuration(proxyBeanMethods = false)
class ShowcaseRecords {
    @Bean
    RecordKind recordsOfShowcases() {
        return RecordKind.with(List.of(ShowcaseAccount.values()), ShowcaseAccount.SHOWCASES_PROPOSED);
    }
}
