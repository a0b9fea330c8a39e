package org.hatchery.voucher.redemption;

import java.util.Optional;
import java.util.Set;
import org.hatchery.identity.Actor;
import org.hatchery.programme.terms.SettlementModel;
import org.hatchery.programme.terms.Terms;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderParty;
import org.hatchery.voucher.story.Basis;

/**
 * Whose order it is, as keys of a scope, and who decides about it.
 *
 * @param claimant who hands the claim in by the terms
 * @param reviewer region whose review the claim waits for
 * @param authority region of the programme
 */
public record OrderParties(
        String applicant, String provider, String claimant, RegionCode reviewer, RegionCode authority) {
    static OrderParties of(Basis basis, Order order, Terms terms) {
        String applicant = basis.owner();
        String provider = order.providerKey();
        boolean byProvider = terms.settlement().model() == SettlementModel.PROVIDER_CLAIMS;
        RegionCode home = basis.region();
        RegionCode reviewer = order.isIn(ClaimState.CITY_REVIEW)
                ? Optional.ofNullable(basis.city()).orElse(home)
                : home;
        return new OrderParties(applicant, provider, byProvider ? provider : applicant, reviewer, home);
    }

    /** Whether the actor is this party. */
    boolean include(OrderParty party, Actor actor) {
        return party.is(actor.role()) && isInScope(party, actor.scope());
    }

    boolean isInScope(OrderParty party, Scope scope) {
        return scope.includes(keys(party));
    }

    private Set<String> keys(OrderParty party) {
        return switch (party) {
            case APPLICANT -> Set.of(applicant);
            case PROVIDER -> Set.of(provider);
            case APPLICANT_OR_PROVIDER -> Set.of(applicant, provider);
            case CLAIMANT -> Set.of(claimant);
            case REVIEWER -> Set.of(Scope.region(reviewer.value()));
            case AUTHORITY -> Set.of(Scope.region(authority.value()));
        };
    }

    /** Region that decides as this party. */
    RegionCode region(OrderParty party) {
        return party == OrderParty.REVIEWER ? reviewer : authority;
    }
}
