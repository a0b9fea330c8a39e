package org.hatchery.settlement;

import java.util.List;
import org.hatchery.programme.register.Programme;
import org.hatchery.shared.Yuan;

/** What a settlement would pay now (兑付预览). */
public record SettlementPreview(Programme programme, List<PayableClaim> claims) {
    public Yuan total() {
        return claims.stream().map(claim -> claim.item().amount()).reduce(Yuan.ZERO, Yuan::plus);
    }
}
