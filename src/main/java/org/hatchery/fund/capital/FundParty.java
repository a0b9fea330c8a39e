package org.hatchery.fund.capital;

import java.util.Set;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Somebody a fund names, under the name of then (主体).
 *
 * @param type of the schema and {@code key} of whoever is on a register; null for others
 */
@NamedInterface(propagate = false)
public record FundParty(@Nullable String type, @Nullable String key, String name) {
    public static final String FUND = "Fund";
    public static final String INSTITUTION = "Institution";
    public static final String INCUBATEE = "Incubatee";

    public static FundParty named(String name) {
        return new FundParty(null, null, name);
    }

    /** Under which it sees what is its own; none for whoever is no user. */
    public Set<String> keys() {
        if (key == null || type == null) {
            return Set.of();
        }
        return switch (type) {
            case INSTITUTION -> Set.of(Scope.institution(key));
            case INCUBATEE -> Set.of(Scope.incubatee(key));
            default -> Set.of();
        };
    }

    public boolean isFund(FundId fund) {
        return FUND.equals(type) && fund.value().equals(key);
    }
}
