package org.hatchery.reporting.closing;

import java.util.List;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.Uncounted;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What figures of statistics offices contribute to the totals. */
@Configuration(proxyBeanMethods = false)
class RegionFigureRecords {
    @Bean
    RecordKind recordsOfRegionFigures() {
        return RecordKind.with(List.of(RegionFigureAccount.values()), RegionFigureAccount.GDP);
    }

    @Bean
    Migration uncountedReportSums() {
        return new Migration("reporting/007-uncounted-sums", mongo -> Uncounted.index(mongo, RegionSum.class));
    }
}
