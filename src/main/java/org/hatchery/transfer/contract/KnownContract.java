package org.hatchery.transfer.contract;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.rule.ContractKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.query.Query;

/** The few fields that are read of a contract that somebody bought. */
record KnownContract(@Id TechnologyContractId id, Facts facts) {
    record Facts(ContractKind kind, LocalDate signedOn, Yuan total, Buyer buyer) {}

    record Buyer(@Nullable CreditCode creditCode) {}

    /** The query, which reads no more than these. */
    static Query fields(Query query) {
        query.fields().include("facts.kind", "facts.signedOn", "facts.total", "facts.buyer.creditCode");
        return query;
    }

    Stream<CreditCode> buyer() {
        return Stream.ofNullable(facts.buyer().creditCode());
    }

    BoughtContract bought() {
        return new BoughtContract(id, facts.kind(), facts.signedOn(), facts.total());
    }
}
