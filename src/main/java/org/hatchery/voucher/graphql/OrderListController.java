package org.hatchery.voucher.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.identity.Actor;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.voucher.story.OrderDirectory;
import org.hatchery.voucher.story.OrderFilter;
import org.hatchery.voucher.story.SeenOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Orders of vouchers one by one, as reviewers, providers and firms go through them. */
@Controller
class OrderListController {
    private final OrderDirectory orders;
    private final VoucherViews views;
    private final VoucherMapper mapper;
    private final Connections connections;

    OrderListController(OrderDirectory orders, VoucherViews views, VoucherMapper mapper, Connections connections) {
        this.orders = orders;
        this.views = views;
        this.mapper = mapper;
        this.connections = connections;
    }

    @QueryMapping
    Connection<VoucherOrderView> voucherOrders(
            @Argument @Nullable VoucherOrderFilterInput filter, PageRequest page, Actor actor) {
        OrderFilter wanted = filter == null ? OrderFilter.ALL : mapper.toFilter(filter);
        return connections.of("VoucherOrderConnection", orders.search(wanted, actor.scope(), page), this::shown);
    }

    private VoucherOrderView shown(SeenOrder seen) {
        return mapper.toView(seen.order(), views.shown(seen.voucher()));
    }

    @BatchMapping(typeName = "VoucherOrder")
    Map<VoucherOrderView, VoucherView> voucher(List<VoucherOrderView> shown, @ContextValue Actor actor) {
        List<String> keys =
                shown.stream().map(OrderListController::holder).distinct().toList();
        Map<String, VoucherView> found = views.byKey(keys, actor.scope());
        Map<VoucherOrderView, VoucherView> answer = new HashMap<>();
        shown.stream()
                .filter(order -> found.containsKey(holder(order)))
                .forEach(order -> answer.put(order, found.get(holder(order))));
        return answer;
    }

    private static String holder(VoucherOrderView order) {
        return OrderKey.of(order.id()).voucher().value();
    }
}
