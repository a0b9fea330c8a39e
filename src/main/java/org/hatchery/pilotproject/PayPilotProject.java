package org.hatchery.pilotproject;

import static org.hatchery.shared.UserErrorCode.ALREADY_FUNDED;
import static org.hatchery.shared.UserErrorCode.NOT_ELIGIBLE;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.mongo.Retries;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.redemption.OrderPays;
import org.hatchery.voucher.story.SeenVoucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Use case: let a voucher order pay a part of a project. */
@Service
public class PayPilotProject {
    private final PilotProjects projects;
    private final PilotProjectDirectory directory;
    private final VoucherDirectory vouchers;
    private final BaseDirectory bases;
    private final FollowOrders follow;

    PayPilotProject(
            PilotProjects projects,
            PilotProjectDirectory directory,
            VoucherDirectory vouchers,
            BaseDirectory bases,
            FollowOrders follow) {
        this.follow = follow;
        this.projects = projects;
        this.directory = directory;
        this.vouchers = vouchers;
        this.bases = bases;
    }

    /**
     * Notes that an order pays what its voucher gives; doing it again changes nothing.
     *
     * @throws Rejection NOT_FOUND for a project or order outside the actor's scope; NOT_ELIGIBLE for an order of somebody
     *     else, from another provider than the base, for another service than pilot verification, or one that came to
     *     nothing; ALREADY_FUNDED when it pays another project; CAP_EXCEEDED when the project would be paid more than it
     *     costs
     */
    public PilotProject pay(PilotProjectId id, VoucherId voucherId, String orderId, Actor actor) {
        PilotProject project = directory.get(id, actor.scope());
        SeenVoucher voucher = vouchers.find(List.of(voucherId), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("order"));
        Order order = voucher.order(orderId).orElseThrow(() -> Rejection.notFound("order"));
        check(project, voucher, order);
        String reference = OrderPays.reference(voucherId, orderId);
        PilotProject paid = payByVoucher(id, reference, order.pays());
        return mustStillPay(paid, reference, voucherId, orderId);
    }

    /** An order that ends while it begins to pay finds no project to tell, so it is looked at once more. */
    private PilotProject mustStillPay(PilotProject paid, String reference, VoucherId voucherId, String orderId) {
        Yuan now = vouchers.find(List.of(voucherId), Scope.EVERYTHING).stream()
                .flatMap(voucher -> voucher.order(orderId).stream())
                .map(Order::pays)
                .findFirst()
                .orElse(Yuan.ZERO);
        if (!paid.getPayments().contains(Payment.byVoucher(reference, now))) {
            follow.follow(reference, now);
        }
        if (now.hundredths() == 0) {
            throw dropped();
        }
        return directory.get(paid.getId(), Scope.EVERYTHING);
    }

    private void check(PilotProject project, SeenVoucher voucher, Order order) {
        if (!voucher.basis().applicant().id().equals(project.getApplicant().incubatee())) {
            throw notEligible(Words.say("pilotproject.order-applicant-s-own"));
        }
        if (order.getOffer().kind() != VoucherServiceKind.PILOT_VERIFICATION
                || !order.getOffer().provider().value().equals(provider(project))) {
            throw notEligible(Words.say("pilotproject.choose-order-pilot-verification"));
        }
        if (order.pays().hundredths() == 0) {
            throw dropped();
        }
    }

    private static Rejection dropped() {
        return notEligible(Words.say("pilotproject.order-declined-cancelled-money"));
    }

    /** Whom vouchers pay for the base; nobody where the base names no provider. */
    private String provider(PilotProject project) {
        return bases.find(project.getHost().base())
                .map(base -> base.getProfile().provider())
                .orElse("");
    }

    private static Rejection notEligible(Sentence says) {
        return new Rejection(NOT_ELIGIBLE, "order", says);
    }

    /** The same order may be told any number of times, and counts with what was told last. */
    PilotProject payByVoucher(PilotProjectId id, String order, Yuan amount) {
        try {
            return Retries.whenLost(() -> {
                PilotProject project = directory.get(id, Scope.EVERYTHING);
                project.payByVoucher(order, amount);
                return projects.save(project);
            });
        } catch (DuplicateKeyException elsewhere) {
            throw new Rejection(ALREADY_FUNDED, "order", Words.say("pilotproject.order-pays-another-project"));
        }
    }
}
