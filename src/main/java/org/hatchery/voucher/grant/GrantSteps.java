package org.hatchery.voucher.grant;

import java.time.LocalDate;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Scope;
import org.hatchery.voucher.order.OrderParty;
import org.hatchery.voucher.story.Basis;
import org.hatchery.voucher.story.GrantStep;
import org.hatchery.voucher.story.Lifetime;
import org.hatchery.voucher.story.VoucherState;

/**
 * Which steps a grant can take today, and who may take them.
 *
 * @param rateOpen whether the authority has yet to decide the share of the price
 */
public record GrantSteps(Basis basis, VoucherState state, Lifetime life, boolean rateOpen, LocalDate today) {
    /** Whether this actor may take the step now. */
    public boolean allow(GrantStep step, Actor actor) {
        return step.by().is(actor.role())
                && actor.scope().includes(Set.of(key(step.by())))
                && step.leadsFrom(state)
                && isReady(step);
    }

    private String key(OrderParty party) {
        return party.isAuthority() ? Scope.region(basis.region().value()) : basis.owner();
    }

    private boolean isReady(GrantStep step) {
        return switch (step) {
            case REDEEM -> life.includes(today) && !rateOpen;
            case RATE -> rateOpen;
            case ISSUE, REJECT, REVOKE, EXPIRE -> true;
        };
    }
}
