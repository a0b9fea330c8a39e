package org.hatchery.provider.graphql;

import java.util.List;
import org.hatchery.provider.Shareholder;
import org.hatchery.provider.Ties;
import org.hatchery.shared.CreditCode;
import org.jspecify.annotations.Nullable;

/** Owners and representative as sent. */
public record TiesInput(
        @Nullable String legalRepresentative,
        List<ShareholderInput> shareholders,
        @Nullable CreditCode parent) {
    /** The ties of the party with this credit code. */
    public Ties toTies(@Nullable CreditCode party) {
        return new Ties(
                party,
                legalRepresentative,
                shareholders.stream()
                        .map(holder -> new Shareholder(holder.name(), holder.creditCode()))
                        .toList(),
                parent);
    }
}
