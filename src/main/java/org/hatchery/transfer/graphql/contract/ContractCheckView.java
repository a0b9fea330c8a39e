package org.hatchery.transfer.graphql.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.hatchery.shared.Citation;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.CheckRule;
import org.hatchery.transfer.rule.Severity;

/** Check of contracts as shown. */
record ContractCheckView(
        String key,
        CheckCode code,
        Severity severity,
        List<MeasureView> measures,
        List<String> words,
        String meansZh,
        String meansEn,
        Citation citation) {
    static ContractCheckView of(CheckRule rule) {
        return new ContractCheckView(
                rule.key(),
                rule.code(),
                rule.severity(),
                new TreeMap<>(rule.measures())
                        .entrySet().stream()
                                .map(one -> new MeasureView(one.getKey(), BigDecimal.valueOf(one.getValue())))
                                .toList(),
                rule.words(),
                rule.means().chinese(),
                rule.means().english(),
                rule.citation());
    }

    /** Threshold as shown. */
    record MeasureView(String name, BigDecimal value) {}
}
