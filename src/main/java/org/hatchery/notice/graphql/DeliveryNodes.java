package org.hatchery.notice.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.hatchery.notice.delivery.Delivery;
import org.hatchery.notice.delivery.DeliveryDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Fetches deliveries by their ids. */
@Component
class DeliveryNodes implements NodeSource {
    private final DeliveryDirectory deliveries;

    DeliveryNodes(DeliveryDirectory deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public String type() {
        return DeliveryView.TYPE;
    }

    @Override
    public Map<String, DeliveryView> byKey(Collection<String> keys, Scope scope) {
        return deliveries.find(keys, scope).stream().collect(toMap(Delivery::id, DeliveryView::of));
    }
}
