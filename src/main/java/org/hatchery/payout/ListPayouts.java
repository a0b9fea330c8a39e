package org.hatchery.payout;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.programme.register.ProgrammeDirectory;
import org.hatchery.programme.terms.SettlementModel;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.settlement.SettlementDirectory;
import org.hatchery.settlement.SettlementDone;
import org.hatchery.settlement.SettlementItem;
import org.hatchery.shared.Portions;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Singly;
import org.hatchery.shared.mongo.Sweep;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.redemption.OrderPays;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes a payout of every claim that a settlement paid: at once, and again for settlements that were missed. */
@Component
public class ListPayouts {
    private static final Logger log = LoggerFactory.getLogger(ListPayouts.class);
    private static final int VOUCHERS = 300;

    private final Sweep sweep;
    private final Payouts payouts;
    private final SettlementDirectory settlements;
    private final VoucherDirectory vouchers;
    private final ProgrammeDirectory programmes;

    ListPayouts(
            Sweep sweep,
            Payouts payouts,
            SettlementDirectory settlements,
            VoucherDirectory vouchers,
            ProgrammeDirectory programmes) {
        this.sweep = sweep;
        this.payouts = payouts;
        this.settlements = settlements;
        this.vouchers = vouchers;
        this.programmes = programmes;
    }

    @EventListener
    void on(SettlementDone done) {
        list(done.settlement());
    }

    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT15S")
    void regularly() {
        lookAgain();
    }

    /** Lists settlements that nobody listed, the sample and those of before among them. */
    public void lookAgain() {
        sweep.each(settlements.unlisted(), id -> settlements.whole(id).ifPresent(this::list));
    }

    /** A claim whose payout cannot be listed keeps that of nobody else from being listed. */
    private void list(SettlementBatch settlement) {
        List<SettlementItem> paid = settlement.items().stream()
                .filter(item -> Boolean.TRUE.equals(item.paid()))
                .toList();
        Singly.each(Portions.of(paid, VOUCHERS), some -> Singly.together(some, items -> list(settlement, items)));
        settlements.listed(settlement.id());
    }

    private void list(SettlementBatch settlement, List<SettlementItem> paid) {
        Map<VoucherId, Voucher> found =
                vouchers
                        .whole(paid.stream()
                                .map(SettlementItem::voucher)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(toMap(Voucher::getId, voucher -> voucher));
        insert(paid.stream()
                .flatMap(item ->
                        Stream.ofNullable(found.get(item.voucher())).map(voucher -> payout(settlement, item, voucher)))
                .toList());
    }

    /** All at once, and one by one where some are there already. */
    private void insert(List<Payout> listed) {
        try {
            payouts.insert(listed);
        } catch (DuplicateKeyException some) {
            listed.forEach(this::insert);
        }
    }

    private void insert(Payout payout) {
        try {
            payouts.insert(payout);
        } catch (DuplicateKeyException somebodyElse) {
            log.debug("Payout {} was listed at the same time", payout.getId());
        }
    }

    private Payout payout(SettlementBatch settlement, SettlementItem item, Voucher voucher) {
        String party = party(voucher, item.order());
        Set<String> visibleTo = new HashSet<>(settlement.visibleTo());
        visibleTo.add(party);
        return new Payout(
                id(item),
                settlement.id(),
                settlement.programme(),
                voucher.getBasis().region(),
                item.voucher(),
                item.order(),
                party,
                item.payee(),
                item.amount(),
                settlement.on(),
                PayoutState.TO_PAY,
                List.of(),
                visibleTo);
    }

    /** An order is paid once, so it names its payout. */
    private static String id(SettlementItem item) {
        return OrderPays.reference(item.voucher(), item.order());
    }

    private String party(Voucher voucher, String id) {
        Order order = voucher.order(id).orElseThrow();
        boolean provider = programmes
                        .terms(
                                voucher.getBasis().programme(),
                                voucher.getBasis().termsFrom())
                        .settlement()
                        .model()
                == SettlementModel.PROVIDER_CLAIMS;
        return provider
                ? Scope.provider(order.getOffer().provider().value())
                : voucher.getBasis().owner();
    }
}
