package org.hatchery.pilotproject;

import java.util.List;
import java.util.Optional;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.shared.mongo.Singly;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.redemption.OrderPays;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A project is paid what its voucher orders pay: hears when that changes, and looks at all such projects in turn for what
 * was never heard. Following twice changes nothing.
 */
@Component
public class FollowOrders {
    private final Sweep sweep;
    private final PilotProjects projects;
    private final PilotProjectDirectory directory;
    private final VoucherDirectory vouchers;

    FollowOrders(Sweep sweep, PilotProjects projects, PilotProjectDirectory directory, VoucherDirectory vouchers) {
        this.sweep = sweep;
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
    public void lookAgain() {
        sweep.turn(
                directory.paidByVouchers(),
                id -> projects.findById(new PilotProjectId(id)).ifPresent(this::lookAt));
    }

    private void lookAt(PilotProject project) {
        Singly.each(
                project.voucherOrders().stream().filter(OrderPays::isReference).toList(),
                order -> pays(order).ifPresent(amount -> follow(order, amount)));
    }

    private Optional<Yuan> pays(String order) {
        return vouchers.whole(List.of(OrderPays.voucher(order))).stream()
                .findFirst()
                .flatMap(voucher -> voucher.order(order.substring(order.lastIndexOf('#') + 1)))
                .map(Order::pays);
    }
}
