package org.hatchery.voucher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.story.Grant.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.keeping.VoucherCheck;
import org.hatchery.voucher.ledger.Balances;
import org.hatchery.voucher.ledger.Ledger;
import org.hatchery.voucher.ledger.LedgerEntry;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.order.OrderStep;
import org.hatchery.voucher.order.Paper;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Somebody changes what is stored behind the back of the service. */
class VoucherCheckTests {
    private final Grant grant = Grant.issued("100");
    private final Order held = grant.orderIn(OrderState.CONTRACTED, "30");
    private final Order paid = grant.settled("20");

    @Test
    void findsNothingWrongWithAnyStory() {
        assertThat(findings()).isEmpty();
        grant.claimIn(ClaimState.RETURNED, "5");
        grant.orderIn(OrderState.CANCELLED, "5");
        grant.voucher.at(paid).clawBack(event(paid));
        assertThat(findings()).isEmpty();
        grant.voucher.revoke(event(VoucherAct.REVOKED, null));
        assertThat(findings()).as("while money is on its way back").isEmpty();
        grant.voucher.granted();
        assertThat(findings()).isEmpty();
        assertThat(VoucherCheck.of(Grant.requested("1").voucher, Map.of())).isEmpty();
    }

    @Test
    void findsABrokenChain() {
        List<LedgerEntry> entries = new ArrayList<>(grant.voucher.getLedger().entries());
        entries.remove(0);
        set("funds", new Funds(new Ledger(entries), grant.voucher.getBalances()));

        assertThat(findings())
                .contains("The checksums of the entries do not agree.", "An account once fell below zero.");
    }

    @Test
    void findsACutLedger() {
        List<LedgerEntry> entries = new ArrayList<>(grant.voucher.getLedger().entries());
        set("funds", new Funds(new Ledger(entries.subList(0, entries.size() - 1)), grant.voucher.getBalances()));

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "The balances are not those of the entries.",
                        "What an order holds does not fit its state.",
                        "What was paid is not what the entries say.");
    }

    @Test
    void findsChangedBalances() {
        Balances now = grant.voucher.getBalances();
        Yuan more = Yuan.of("0.01");
        for (Balances changed : List.of(
                new Balances(now.face().plus(more), now.free(), now.held(), now.paid(), now.lapsed(), now.clawedBack()),
                new Balances(now.face(), now.free().plus(more), now.held(), now.paid(), now.lapsed(), now.clawedBack()),
                new Balances(now.face(), now.free(), now.held().plus(more), now.paid(), now.lapsed(), now.clawedBack()),
                new Balances(now.face(), now.free(), now.held(), now.paid().plus(more), now.lapsed(), now.clawedBack()),
                new Balances(
                        now.face(),
                        now.free(),
                        now.held(),
                        now.paid(),
                        now.lapsed().plus(more),
                        now.clawedBack()),
                new Balances(
                        now.face(),
                        now.free(),
                        now.held(),
                        now.paid(),
                        now.lapsed(),
                        now.clawedBack().plus(more)))) {
            set("funds", new Funds(grant.voucher.getLedger(), changed));
            assertThat(findings()).containsExactly("The balances are not those of the entries.");
        }
    }

    @Test
    void findsAnotherFace() {
        set("award", new Award(Yuan.of("100"), "试验", Yuan.of("100.01"), null));
        assertThat(findings()).containsExactly("What was granted is not what the entries say.");
        set("award", Award.of(Yuan.of("100"), "试验"));
        assertThat(findings()).containsExactly("What was granted is not what the entries say.");
    }

    @Test
    void findsAGrantAboveTheRequest() {
        set("award", new Award(Yuan.of("99.99"), "试验", Yuan.of("100"), null));
        assertThat(findings()).containsExactly("More was granted than asked for.");
    }

    @Test
    void findsAClosedVoucherWithMoney() {
        set("state", VoucherState.EXPIRED);
        assertThat(findings()).containsExactly("A closed voucher has something free.");
    }

    @Test
    void findsAnOrderInAnotherState() {
        ReflectionTestUtils.setField(held, "state", OrderState.CANCELLED);
        assertThat(findings()).containsExactly("What an order holds does not fit its state.");
    }

    @Test
    void findsAnOrderOfAnotherSize() {
        ReflectionTestUtils.setField(held, "part", Yuan.of("30.01"));
        assertThat(findings())
                .containsExactly("What an order holds does not fit its state.", "An order takes more than its price.");
    }

    @Test
    void findsAClaimOfAnotherAmount() {
        ReflectionTestUtils.setField(
                paid, "claim", Grant.draft("21", "I-" + paid.getId()).paidBy("batch", Grant.TODAY));
        assertThat(findings()).containsExactly("What was paid is not what the entries say.");
    }

    @Test
    void findsARequestCarriedOutTwice() {
        List<VoucherEvent> history = new ArrayList<>(grant.voucher.getHistory());
        history.add(history.get(history.size() - 1));
        set("past", new History(history, null));
        assertThat(findings()).containsExactly("A request was carried out twice.");
    }

    @Test
    void findsAPaperOfNobodyOrSomebodyElse() {
        Map<String, Paper> papers = papers();
        String contract = held.papers().get(0);
        papers.put(contract, new Paper(contract, grant.voucher.getId(), "other", "k", null));
        assertThat(findings(papers)).containsExactly("A contract or invoice is not registered for its order.");
        papers.put(contract, new Paper(contract, new VoucherId("p/f/9"), held.getId(), "k", null));
        assertThat(findings(papers)).containsExactly("A contract or invoice is not registered for its order.");
        papers.remove(contract);
        assertThat(findings(papers)).containsExactly("A contract or invoice is not registered for its order.");
        grant.voucher.at(held).take(OrderStep.CANCEL, event(held));
        assertThat(findings(papers)).as("a cancelled order needs no paper").isEmpty();
    }

    private void set(String field, Object value) {
        ReflectionTestUtils.setField(grant.voucher, field, value);
    }

    private List<String> findings() {
        return findings(papers());
    }

    private List<String> findings(Map<String, Paper> papers) {
        return VoucherCheck.of(grant.voucher, papers).stream()
                .peek(finding -> assertThat(finding.voucher()).isEqualTo(grant.voucher.getId()))
                .map(finding -> finding.message().english())
                .toList();
    }

    private Map<String, Paper> papers() {
        Map<String, Paper> papers = new HashMap<>();
        grant.voucher
                .getOrders()
                .forEach(order -> order.papers()
                        .forEach(key ->
                                papers.put(key, new Paper(key, grant.voucher.getId(), order.getId(), "k", null))));
        return papers;
    }
}
