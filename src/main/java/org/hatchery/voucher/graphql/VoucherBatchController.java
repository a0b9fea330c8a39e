package org.hatchery.voucher.graphql;

import java.util.List;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.terms.Rate;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.voucher.grant.DecideVouchers;
import org.hatchery.voucher.story.Voucher;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Many requests for vouchers at once in {@code voucher.graphqls}. */
@Controller
class VoucherBatchController {
    private final DecideVouchers decideVouchers;
    private final VoucherViews views;

    VoucherBatchController(DecideVouchers decideVouchers, VoucherViews views) {
        this.decideVouchers = decideVouchers;
        this.views = views;
    }

    @MutationMapping
    DecideVouchersPayload decideVouchers(@Argument DecideVouchersInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                DecideVouchersPayload::new,
                () -> decideVouchers.decide(wish(input), receipt, actor).stream()
                        .map(this::view)
                        .toList());
    }

    private static DecideVouchers.Wish wish(DecideVouchersInput input) {
        Double percent = input.ratePercent();
        return new DecideVouchers.Wish(
                input.vouchers().stream().map(VoucherViews::key).toList(),
                input.decision(),
                percent == null ? null : Rate.ofPercent(percent, "ratePercent"),
                input.reason());
    }

    private DecidedVoucherView view(DecideVouchers.Outcome outcome) {
        Voucher voucher = outcome.voucher();
        Rejection declined = outcome.declined();
        return new DecidedVoucherView(
                GlobalId.of("Voucher", outcome.id().value()),
                voucher == null ? null : views.of(voucher.seenBy(Scope.EVERYTHING)),
                declined == null ? List.of() : declined.errors());
    }
}
