package org.hatchery.transfer.graphql.contract;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Citation;
import org.hatchery.transfer.rule.ContractKind;
import org.hatchery.transfer.rule.ContractRule;
import org.hatchery.transfer.rule.KindRule;
import org.hatchery.transfer.rule.SubKind;
import org.jspecify.annotations.Nullable;

/** Rule of recognition as shown. */
record ContractRuleView(
        String key,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer examinationDays,
        List<KindView> kinds,
        Citation citation) {
    static ContractRuleView of(ContractRule rule) {
        return new ContractRuleView(
                rule.key(),
                rule.from(),
                rule.to(),
                rule.examinationDays(),
                rule.kinds().stream().map(KindView::of).toList(),
                rule.citation());
    }

    /** Kind as shown. */
    record KindView(ContractKind kind, String nameZh, String nameEn, String basis, List<SubKindView> subKinds) {
        static KindView of(KindRule rule) {
            return new KindView(
                    rule.kind(),
                    rule.name().chinese(),
                    rule.name().english(),
                    rule.basis(),
                    rule.subKinds().stream().map(SubKindView::of).toList());
        }
    }

    /** Sub-kind as shown. */
    record SubKindView(String code, String nameZh, String nameEn) {
        static SubKindView of(SubKind kind) {
            return new SubKindView(
                    kind.code(), kind.name().chinese(), kind.name().english());
        }
    }
}
