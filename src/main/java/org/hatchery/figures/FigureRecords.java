package org.hatchery.figures;

import java.util.List;
import org.hatchery.totals.chapter.RecordKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What yearly figures contribute to the totals. */
@Configuration(proxyBeanMethods = false)
class FigureRecords {
    @Bean
    RecordKind figuresOfFirms() {
        return confirmed(FigureAccount.FIRM_FIGURES);
    }

    @Bean
    RecordKind figuresOfTeams() {
        return confirmed(FigureAccount.TEAM_FIGURES);
    }

    private static RecordKind confirmed(FigureAccount account) {
        return new RecordKind(List.of(account), reading -> reading.year().at(account.at(YearItem.CONFIRMED)) > 0);
    }
}
