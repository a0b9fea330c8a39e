package org.hatchery.payout.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.hatchery.payout.Payout;
import org.hatchery.payout.PayoutDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Fetches payouts by their ids. */
@Component
class PayoutNodes implements NodeSource {
    private final PayoutDirectory payouts;

    PayoutNodes(PayoutDirectory payouts) {
        this.payouts = payouts;
    }

    @Override
    public String type() {
        return PayoutViews.TYPE;
    }

    @Override
    public Map<String, PayoutView> byKey(Collection<String> keys, Scope scope) {
        return payouts.find(keys, scope).stream().collect(toMap(Payout::getId, PayoutViews::of));
    }
}
