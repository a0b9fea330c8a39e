package org.hatchery.transfer.paper;

import java.util.HashSet;
import java.util.Set;
import org.hatchery.firm.IncubateeId;
import org.hatchery.provider.ProviderId;
import org.hatchery.region.RegionCode;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Seller or buyer of a technology contract (合同当事人).
 *
 * @param creditCode null for a natural person, or somebody abroad
 * @param region division where it is; null abroad
 * @param incubatee that it is on the register; null otherwise
 * @param institution that it is on the register; null otherwise
 * @param provider service provider that it is; null otherwise
 */
@NamedInterface(propagate = false)
public record ContractParty(
        String name,
        @Nullable CreditCode creditCode,
        @Nullable RegionCode region,
        PartyNature nature,
        @Nullable IncubateeId incubatee,
        @Nullable InstitutionId institution,
        @Nullable ProviderId provider) {
    /** What tells it from others: its code, or its name where it has none. */
    public String key() {
        return creditCode == null ? Wording.folded(name) : creditCode.value();
    }

    /** The same with the entries in the registers that it is known by, where it names no others and is still the same party. */
    public ContractParty knownAs(ContractParty before) {
        return !key().equals(before.key())
                ? this
                : new ContractParty(
                        name,
                        creditCode,
                        region,
                        nature,
                        incubatee == null ? before.incubatee : incubatee,
                        institution == null ? before.institution : institution,
                        provider == null ? before.provider : provider);
    }

    public boolean isAbroad() {
        return region == null;
    }

    /** Keys under which its contracts are visible to itself and the bureaus above it. */
    public Set<String> scopeKeys() {
        Set<String> keys = new HashSet<>(region == null ? Set.of() : region.visibleTo());
        if (incubatee != null) {
            keys.add(Scope.incubatee(incubatee.value()));
        }
        if (institution != null) {
            keys.add(Scope.institution(institution.value()));
        }
        if (provider != null) {
            keys.add(Scope.provider(provider.value()));
        }
        return keys;
    }
}
