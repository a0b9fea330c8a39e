package org.hatchery.settlement.graphql;

import java.util.List;
import org.hatchery.settlement.ChosenClaim;
import org.hatchery.voucher.graphql.OrderKey;
import org.jspecify.annotations.Nullable;

/** Payment of approved claims, as sent. */
record SettleClaimsInput(String programme, @Nullable List<String> claims) {
    @Nullable List<ChosenClaim> chosen() {
        return chosen(claims);
    }

    static @Nullable List<ChosenClaim> chosen(@Nullable List<String> claims) {
        return claims == null
                ? null
                : claims.stream()
                        .map(OrderKey::of)
                        .map(key -> new ChosenClaim(key.voucher(), key.order()))
                        .toList();
    }
}
