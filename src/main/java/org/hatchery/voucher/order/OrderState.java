package org.hatchery.voucher.order;

/** How far an order has come (订单状态). */
public enum OrderState {
    PLACED,
    ACCEPTED,
    DECLINED,
    CONTRACTED,
    IN_SERVICE,
    DELIVERED,
    DISPUTED,
    CONFIRMED,
    CANCELLED;

    /** Whether the order came to nothing. */
    public boolean isOver() {
        return this == DECLINED || this == CANCELLED;
    }

    /** Whether the service is yet to be delivered. */
    public boolean isBeforeDelivery() {
        return this == PLACED || this == ACCEPTED || this == CONTRACTED || this == IN_SERVICE;
    }
}
