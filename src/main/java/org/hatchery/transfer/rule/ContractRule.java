package org.hatchery.transfer.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hatchery.shared.Citation;
import org.hatchery.shared.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * Rule by which contracts are recognised from one day to another (技术合同认定规则).
 *
 * @param from null where it is not known
 * @param to first day no longer in force; null while it is
 * @param examinationDays within which a station decides; null where no source names them
 */
@Document("contractRules")
@NamedInterface(propagate = false)
public record ContractRule(
        @Id String key,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer examinationDays,
        List<KindRule> kinds,
        Citation citation) {
    public boolean isInForce(LocalDate day) {
        return Span.covers(from, to, day);
    }

    /** The kind, if the rule has it. */
    public Optional<KindRule> of(ContractKind kind) {
        return kinds.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** Whether a sub-kind belongs to the kind. */
    public boolean names(ContractKind kind, String subKind) {
        return of(kind).filter(one -> one.names(subKind)).isPresent();
    }

    /** Last day on which something accepted that day is decided; null where no source names the days. */
    public @Nullable LocalDate decidedBy(LocalDate accepted) {
        return examinationDays == null ? null : accepted.plusDays(examinationDays);
    }
}
