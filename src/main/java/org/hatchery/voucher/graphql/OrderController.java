package org.hatchery.voucher.graphql;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.shared.Rejection;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.redemption.DecideOrder;
import org.hatchery.voucher.redemption.OrderAct;
import org.hatchery.voucher.redemption.ProgressOrder;
import org.hatchery.voucher.redemption.RedeemVoucher;
import org.hatchery.voucher.redemption.ReviewClaim;
import org.hatchery.voucher.redemption.SubmitClaim;
import org.hatchery.voucher.story.Voucher;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of orders and claims in {@code voucher.graphqls}. */
@Controller
class OrderController {
    private final RedeemVoucher redeemVoucher;
    private final ProgressOrder progressOrder;
    private final DecideOrder decideOrder;
    private final SubmitClaim submitClaim;
    private final ReviewClaim reviewClaim;
    private final VoucherViews views;
    private final VoucherMapper mapper;
    private final RegionViews regions;

    OrderController(
            RedeemVoucher redeemVoucher,
            ProgressOrder progressOrder,
            DecideOrder decideOrder,
            SubmitClaim submitClaim,
            ReviewClaim reviewClaim,
            VoucherViews views,
            VoucherMapper mapper,
            RegionViews regions) {
        this.redeemVoucher = redeemVoucher;
        this.progressOrder = progressOrder;
        this.decideOrder = decideOrder;
        this.submitClaim = submitClaim;
        this.reviewClaim = reviewClaim;
        this.views = views;
        this.mapper = mapper;
        this.regions = regions;
    }

    @MutationMapping
    OrderPayload redeemVoucher(@Argument RedeemVoucherInput input, Receipt receipt, Actor actor) {
        return answer(() -> payload(
                redeemVoucher.redeem(VoucherViews.key(input.voucher()), mapper.toPurchase(input), receipt, actor),
                receipt.id(),
                actor));
    }

    @MutationMapping
    OrderPayload acceptOrder(@Argument OrderNoteInput input, Receipt receipt, Actor actor) {
        return act(input.order(), input.note(), receipt, actor, progressOrder::accept);
    }

    @MutationMapping
    OrderPayload declineOrder(@Argument OrderReasonInput input, Receipt receipt, Actor actor) {
        return act(input.order(), input.reason(), receipt, actor, progressOrder::decline);
    }

    @MutationMapping
    OrderPayload cancelOrder(@Argument OrderReasonInput input, Receipt receipt, Actor actor) {
        return act(input.order(), input.reason(), receipt, actor, progressOrder::cancel);
    }

    @MutationMapping
    OrderPayload recordContract(@Argument RecordContractInput input, Receipt receipt, Actor actor) {
        var contract = new Contract(input.number().strip(), input.signedOn());
        return act(input.order(), null, receipt, actor, order -> progressOrder.contract(order, contract));
    }

    @MutationMapping
    OrderPayload startOrder(@Argument OrderNoteInput input, Receipt receipt, Actor actor) {
        return act(input.order(), input.note(), receipt, actor, progressOrder::start);
    }

    @MutationMapping
    OrderPayload deliverOrder(@Argument DeliverOrderInput input, Receipt receipt, Actor actor) {
        var delivery = new Delivery(input.on(), input.summary().strip());
        return act(input.order(), null, receipt, actor, order -> progressOrder.deliver(order, delivery));
    }

    @MutationMapping
    OrderPayload confirmDelivery(@Argument OrderNoteInput input, Receipt receipt, Actor actor) {
        return act(input.order(), input.note(), receipt, actor, progressOrder::confirm);
    }

    @MutationMapping
    OrderPayload disputeDelivery(@Argument OrderReasonInput input, Receipt receipt, Actor actor) {
        return act(input.order(), input.reason(), receipt, actor, progressOrder::dispute);
    }

    @MutationMapping
    OrderPayload decideDispute(@Argument DecideDisputeInput input, Receipt receipt, Actor actor) {
        return act(input.order(), input.reason(), receipt, actor, order -> decideOrder.decide(order, input.decision()));
    }

    @MutationMapping
    OrderPayload closeOrder(@Argument CloseOrderInput input, Receipt receipt, Actor actor) {
        return act(input.order(), input.reason(), receipt, actor, order -> decideOrder.close(order, input.closure()));
    }

    @MutationMapping
    OrderPayload submitClaim(@Argument SubmitClaimInput input, Receipt receipt, Actor actor) {
        return act(input.order(), null, receipt, actor, order -> submitClaim.submit(order, mapper.toRequest(input)));
    }

    @MutationMapping
    OrderPayload reviewClaim(@Argument ReviewClaimInput input, Receipt receipt, Actor actor) {
        return act(
                input.order(),
                input.reason(),
                receipt,
                actor,
                order -> reviewClaim.review(order, input.decision(), input.noticeUntil()));
    }

    @MutationMapping
    OrderPayload clawBackClaim(@Argument OrderReasonInput input, Receipt receipt, Actor actor) {
        return act(input.order(), input.reason(), receipt, actor, reviewClaim::clawBack);
    }

    private OrderPayload act(
            String order, @Nullable String note, Receipt receipt, Actor actor, Function<OrderAct, Voucher> act) {
        return answer(() -> {
            OrderKey key = OrderKey.of(order);
            return payload(
                    act.apply(new OrderAct(key.voucher(), key.order(), note, receipt, actor)), key.order(), actor);
        });
    }

    /** A provider hears of its own orders only, also right after an act of its own. */
    private OrderPayload payload(Voucher voucher, String order, Actor actor) {
        return OrderPayload.of(views.of(voucher.seenBy(actor.scope())), order);
    }

    private static OrderPayload answer(Supplier<OrderPayload> act) {
        try {
            return act.get();
        } catch (Rejection declined) {
            return OrderPayload.declined(declined.errors());
        }
    }

    @SchemaMapping(typeName = "VoucherOrder")
    RegionView providerRegion(VoucherOrderView order) {
        return regions.of(order.providerPlace());
    }

    @SchemaMapping(typeName = "VoucherOrder")
    @Nullable RegionView partner(VoucherOrderView order) {
        return order.partnerPlace() == null ? null : regions.of(order.partnerPlace());
    }

    @SchemaMapping(typeName = "VoucherOrder")
    OrderActionsView viewerCan(VoucherOrderView order, Actor actor) {
        return OrderActionsView.of(order.steps(), actor);
    }
}
