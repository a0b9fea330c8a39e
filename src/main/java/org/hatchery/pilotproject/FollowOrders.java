package org.hatchery.pilotproject;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.redemption.OrderPays;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A project is paid what its voucher orders pay: hears when that changes, and looks at all such projects in turn for what
 * was never heard. Following twice changes nothing.
 */
@Component
public class FollowOrders {
    private static final Logger log = LoggerFactory.getLogger(FollowOrders.class);
    private static final int AT_ONCE = 200;

    private final PilotProjects projects;
    private final PilotProjectDirectory directory;
    private final VoucherDirectory vouchers;
    private String reached = "";

    FollowOrders(PilotProjects projects, PilotProjectDirectory directory, VoucherDirectory vouchers) {
        this.projects = projects;
        this.directory = directory;
        this.vouchers = vouchers;
    }

    @EventListener
    void on(OrderPays told) {
        if (told.kind() == VoucherServiceKind.PILOT_VERIFICATION) {
            follow(told.order(), told.amount());
        }
    }

    /** Lets the project that an order pays, if any, be paid what the order pays now. */
    void follow(String order, Yuan amount) {
        Retries.whenLost(() -> directory
                .paidBy(order)
                .filter(project -> project.follow(order, amount))
                .map(projects::save));
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void regularly() {
        lookAgain();
    }

    /** Looks at the next projects, and begins again after the last one. */
    public synchronized void lookAgain() {
        List<PilotProject> some = directory.paidByVouchers(reached, AT_ONCE);
        reached = some.size() < AT_ONCE ? "" : some.get(AT_ONCE - 1).getId().value();
        List<String> orders = some.stream()
                .flatMap(project -> project.voucherOrders().stream())
                .filter(OrderPays::isReference)
                .toList();
        Map<VoucherId, Voucher> found =
                vouchers
                        .whole(orders.stream()
                                .map(OrderPays::voucher)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Voucher::getId, voucher -> voucher));
        orders.forEach(order -> lookAt(order, Optional.ofNullable(found.get(OrderPays.voucher(order)))));
    }

    private void lookAt(String order, Optional<Voucher> voucher) {
        try {
            voucher.flatMap(known -> known.order(order.substring(order.lastIndexOf('#') + 1)))
                    .map(Order::pays)
                    .ifPresent(amount -> follow(order, amount));
        } catch (RuntimeException unfit) {
            log.warn("The payment by order {} is left to the next round", order, unfit);
        }
    }
}
