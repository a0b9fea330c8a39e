package org.hatchery.transfer.contract;

import java.util.Collection;
import org.hatchery.voucher.redemption.OrderPays;
import org.hatchery.voucher.story.NoteRegistration;
import org.springframework.stereotype.Component;

/** Lets orders of vouchers know under which certificate their contracts are registered. */
@Component
public class FollowRegisteredOrders {
    private final TechnologyContractDirectory contracts;
    private final NoteRegistration orders;

    FollowRegisteredOrders(TechnologyContractDirectory contracts, NoteRegistration orders) {
        this.contracts = contracts;
        this.orders = orders;
    }

    /** Follows these contracts; what the register says by then counts, not what any of them said. */
    public void follow(Collection<String> ids) {
        contracts.ordersOf(ids).stream()
                .filter(OrderPays::isReference)
                .forEach(order -> orders.follow(
                        OrderPays.voucher(order), OrderPays.order(order), () -> contracts.certificateOf(order)));
    }
}
