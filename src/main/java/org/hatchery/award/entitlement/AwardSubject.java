package org.hatchery.award.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Party of which is asked what it may claim (申领主体).
 *
 * @param creditCode null where it has none
 * @param scopeKey key under which it sees what is its own; null where it has none
 * @param holderCodes codes under which it holds titles
 * @param confidants keys of itself and of the bureaus above it, who may know all that is recorded of it
 * @param until first day on which it is no longer there; null while it is
 * @param own what its own document tells
 */
@NamedInterface(propagate = false)
public record AwardSubject(
        AwardSubjectKind kind,
        String key,
        String name,
        RegionCode region,
        @Nullable CreditCode creditCode,
        @Nullable String scopeKey,
        List<String> holderCodes,
        Set<String> confidants,
        @Nullable LocalDate until,
        List<AwardFact> own) {
    /** By what applications know whose they are: its own key, or its credit code where it sees nothing as its own. */
    public @Nullable String recipient() {
        return scopeKey == null && creditCode != null ? creditCode.value() : scopeKey;
    }

    /** What the bureaus right above it may know of it. */
    Scope confidantScope() {
        return Scope.of(Set.of(Scope.region(region.value())));
    }
}
