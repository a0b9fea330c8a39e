package org.hatchery.voucher.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.stereotype.Component;

/** Fetches orders by their ids, out of the vouchers that hold them. */
@Component
class OrderNodes implements NodeSource {
    private final VoucherDirectory vouchers;
    private final VoucherViews views;

    OrderNodes(VoucherDirectory vouchers, VoucherViews views) {
        this.vouchers = vouchers;
        this.views = views;
    }

    @Override
    public String type() {
        return OrderKey.TYPE;
    }

    @Override
    public Map<String, VoucherOrderView> byKey(Collection<String> keys, Scope scope) {
        Set<VoucherId> holders = new HashSet<>();
        keys.forEach(
                key -> holders.add(OrderKey.of(GlobalId.of(OrderKey.TYPE, key)).voucher()));
        Map<String, VoucherOrderView> found = new HashMap<>();
        vouchers.find(holders, scope).stream()
                .flatMap(voucher -> views.of(voucher).orders().stream())
                .forEach(order -> found.put(GlobalId.key(OrderKey.TYPE, order.id()), order));
        found.keySet().retainAll(keys);
        return found;
    }
}
