package org.hatchery.voucher;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.provider.Provider;
import org.hatchery.settlement.PayableClaim;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.settlement.SettlementItem;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.redemption.OrderAct;
import org.hatchery.voucher.redemption.ReviewDecision;
import org.hatchery.voucher.story.TermsMaker;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** When 64 callers want the same money at the same moment … */
@IntegrationTest
class VoucherRaceTests {
    private static final int CALLERS = 64;

    private final VoucherRoom room;
    private final Provider provider;
    private final List<ProgrammeId> programmes = new ArrayList<>();

    VoucherRaceTests(BeanFactory beans) {
        room = new VoucherRoom(beans);
        provider = room.provider();
    }

    @AfterEach
    void theBooksAreInOrder() {
        room.repair();
        programmes.forEach(programme -> assertThat(room.findings(programme)).isEmpty());
    }

    @Test
    void noneOf64RedemptionsGoesBeyondTheFace() {
        VoucherId voucher = room.issued(programme("1000"), "500");

        List<String> answers =
                timed("redemptions of one voucher", caller -> said(() -> room.placed(voucher, provider, "10")));

        assertThat(count(answers)).isEqualTo(Map.of("OK", 50L, "CAP_EXCEEDED", 14L));
        assertThat(room.read(voucher).getOrders()).hasSize(50);
        assertThat(room.read(voucher).getBalances().held()).isEqualTo(Yuan.of("500"));
        assertThat(room.read(voucher).getState()).isEqualTo(VoucherState.EXHAUSTED);
    }

    @Test
    void eachOfEightKeysIsRedeemedOnce() {
        VoucherId voucher = room.issued(programme("1000"), "500");

        List<String> orders = Together.run(CALLERS, caller -> {
            var receipt =
                    room.receipt("race-key-" + caller % 8 + voucher.value().length());
            Voucher answer = room.redeem.redeem(voucher, VoucherRoom.purchase(provider, "10"), receipt, room.admin);
            return answer.order(receipt.id()).orElseThrow().getId();
        });

        assertThat(orders).hasSize(CALLERS);
        assertThat(orders.stream().distinct()).hasSize(8);
        assertThat(room.read(voucher).getOrders())
                .extracting(Order::getId)
                .containsExactlyInAnyOrderElementsOf(orders.stream().distinct().toList());
        assertThat(room.read(voucher).getBalances().held()).isEqualTo(Yuan.of("80"));
    }

    @Test
    void aBudgetIsIssuedToTheLastFen() {
        ProgrammeId programme = programme("300");
        List<VoucherId> requests = IntStream.range(0, CALLERS / 2)
                .mapToObj(number -> room.requested(programme, room.firm(), "10"))
                .toList();

        // each request is decided twice at once, under the same key
        List<String> answers = timed(
                "issues against one budget",
                caller -> said(() -> room.decide.issue(
                        requests.get(caller / 2),
                        null,
                        null,
                        room.receipt("race-issue-" + programme.value() + caller / 2),
                        room.admin)));

        assertThat(room.committed(programme)).isEqualTo(Yuan.of("300"));
        List<Voucher> all = requests.stream().map(room::read).toList();
        assertThat(all)
                .filteredOn(voucher -> voucher.getState() == VoucherState.ISSUED)
                .hasSize(30);
        assertThat(all)
                .filteredOn(voucher -> voucher.getState() == VoucherState.SUBMITTED)
                .hasSize(2);
        assertThat(answers)
                .doesNotContain("STALE")
                .filteredOn("BUDGET_EXCEEDED"::equals)
                .hasSize(4);
    }

    @Test
    void lapsingMeetsCancellationsAndClaims() {
        ProgrammeId programme = programme("1000");
        for (int round = 0; round < 4; round++) {
            VoucherId voucher = room.issued(programme, "300");
            List<String> contracted = new ArrayList<>();
            List<String> confirmed = new ArrayList<>();
            for (int number = 0; number < 5; number++) {
                String open = room.placed(voucher, provider, "20");
                room.accept(voucher, open);
                room.contract(voucher, open, "合同" + open);
                contracted.add(open);
                String done = room.placed(voucher, provider, "20");
                room.fulfil(voucher, done, "合同" + done);
                confirmed.add(done);
            }

            List<String> answers = Together.run(
                    16,
                    caller -> said(() -> {
                        if (caller == 0) {
                            room.revoke(voucher);
                        } else if (caller <= 5) {
                            room.progress.cancel(room.act(voucher, contracted.get(caller - 1)));
                        } else if (caller <= 10) {
                            String order = confirmed.get(caller - 6);
                            room.claimed(voucher, order, "20", "发票" + order);
                        } else {
                            room.placed(voucher, provider, "20");
                        }
                        return "";
                    }));

            Voucher now = room.read(voucher);
            assertThat(answers).doesNotContain("STALE");
            assertThat(answers.get(0)).isEqualTo("OK");
            assertThat(answers.subList(6, 11)).containsOnly("OK");
            assertThat(now.getState()).isEqualTo(VoucherState.REVOKED);
            assertThat(now.getBalances().free()).isEqualTo(Yuan.ZERO);
            assertThat(now.getBalances().held()).isEqualTo(Yuan.of("100"));
            assertThat(now.getBalances().lapsed()).isEqualTo(Yuan.of("200"));
            room.repair();
            assertThat(room.papers(voucher)).isEqualTo(now.papers()).hasSize(10);
        }
        assertThat(room.committed(programme)).isEqualTo(Yuan.of("400"));
    }

    @Test
    void oneOf64OrdersGetsTheContract() {
        ProgrammeId one = programme("10000");
        ProgrammeId other = programme("10000");
        List<VoucherId> vouchers = new ArrayList<>();
        List<String> orders = new ArrayList<>();
        for (int number = 0; number < CALLERS; number++) {
            if (number % 8 == 0) {
                vouchers.add(room.issued(number % 16 == 0 ? one : other, "100"));
            }
            orders.add(room.placed(vouchers.get(number / 8), provider, "10"));
            room.accept(vouchers.get(number / 8), orders.get(number));
        }
        String number = "No. " + one.value();
        String written = number.toUpperCase().replace('-', '/');

        List<String> answers = timed(
                "contracts with one number",
                caller -> said(() -> {
                    room.contract(vouchers.get(caller / 8), orders.get(caller), caller % 2 == 0 ? number : written);
                    return "";
                }));

        assertThat(count(answers)).isEqualTo(Map.of("OK", 1L, "ALREADY_FUNDED", 63L));
        assertThat(vouchers.stream().flatMap(voucher -> room.papers(voucher).stream()))
                .hasSize(1);
        assertThat(vouchers.stream()
                        .flatMap(voucher -> room.read(voucher).getOrders().stream())
                        .filter(order -> order.getContract() != null))
                .hasSize(1);
    }

    @Test
    void anApplicantStaysBelowItsYearCap() {
        ProgrammeId programme = room.programme(new TermsMaker().firmYear("100"), "10000");
        programmes.add(programme);
        IncubateeId firm = room.firm();

        List<String> answers =
                timed("requests of one applicant", caller -> said(() -> room.requested(programme, firm, "10")));

        assertThat(count(answers)).isEqualTo(Map.of("OK", 10L, "CAP_EXCEEDED", 54L));
        assertThat(room.vouchers.ofApplicant(firm)).hasSize(10);
    }

    @Test
    void twoSettlementsAtOncePayEachClaimOnce() {
        ProgrammeId programme = programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        VoucherId another = room.issued(programme, "100");
        for (int number = 0; number < 3; number++) {
            room.approved(voucher, provider, "10");
            room.approved(another, provider, "20");
        }

        List<String> answers = Together.run(
                8,
                caller -> said(() -> room.settle.settle(
                        programme, room.receipt("race-settle-" + programme.value() + caller % 2), room.admin)));

        assertThat(answers).isSubsetOf("OK", "WRONG_STATE").contains("OK");
        assertThat(room.read(voucher).getBalances().paid()).isEqualTo(Yuan.of("30"));
        assertThat(room.read(another).getBalances().paid()).isEqualTo(Yuan.of("60"));
        List<SettlementBatch> batches = room.mongo.findAll(SettlementBatch.class).stream()
                .filter(batch -> batch.programme().equals(programme))
                .toList();
        assertThat(batches.stream().map(SettlementBatch::total).reduce(Yuan.ZERO, Yuan::plus))
                .isEqualTo(Yuan.of("90"));
        assertThat(batches).allMatch(SettlementBatch::done);
    }

    @Test
    void anApprovalIsPaidOrTakenBackAndNeverBoth() {
        ProgrammeId programme = programme("1000");
        VoucherId voucher = room.issued(programme, "200");
        List<String> orders = IntStream.range(0, 8)
                .mapToObj(number -> room.approved(voucher, provider, "10"))
                .toList();

        List<String> answers = Together.run(
                10,
                caller -> said(() -> {
                    if (caller >= 8) {
                        return room.settle(programme);
                    }
                    room.review(
                            voucher,
                            orders.get(caller),
                            caller % 2 == 0 ? ReviewDecision.REJECT : ReviewDecision.RETURN);
                    return "";
                }));

        long taken = answers.subList(0, 8).stream().filter("OK"::equals).count();
        assertThat(answers).isSubsetOf("OK", "WRONG_STATE");
        assertThat(room.read(voucher).getBalances().paid()).isEqualTo(new Yuan((8 - taken) * 1_000));
        Yuan sheets = room.mongo.findAll(SettlementBatch.class).stream()
                .filter(sheet -> sheet.programme().equals(programme))
                .map(SettlementBatch::total)
                .reduce(Yuan.ZERO, Yuan::plus);
        assertThat(sheets).isEqualTo(new Yuan((8 - taken) * 1_000));
        orders.forEach(order ->
                assertThat(room.order(voucher, order).isIn(ClaimState.APPROVED)).isFalse());
    }

    /** A sheet means the approval it lists: what was returned and approved again meanwhile is for another one. */
    @Test
    void aSheetThatWasCutPaysNoLaterApproval() {
        ProgrammeId programme = programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String again = room.approved(voucher, provider, "10");
        String still = room.approved(voucher, provider, "20");
        Receipt key = room.receipt();
        List<SettlementItem> items = room.settle.preview(programme, null, room.admin).claims().stream()
                .map(PayableClaim::item)
                .toList();
        room.mongo.insert(
                new SettlementBatch(key.id(), programme, room.today(), "x", items, Yuan.ZERO, false, key, Set.of()));
        room.review(voucher, again, ReviewDecision.RETURN);
        room.claimed(voucher, again, "5", "补正发票" + again);
        room.review(voucher, again, ReviewDecision.PASS);

        SettlementBatch finished = room.settle.settle(programme, key, room.admin);

        assertThat(finished.total()).isEqualTo(Yuan.of("20"));
        assertThat(room.order(voucher, again).isIn(ClaimState.APPROVED)).isTrue();
        assertThat(room.order(voucher, still).isIn(ClaimState.SETTLED)).isTrue();
        assertThat(room.settle(programme).total()).isEqualTo(Yuan.of("5"));
    }

    /** The sheet of F1: a settlement sent twice while a provider keeps asking for what is denied. */
    @Test
    void aSettlementSaysWhatTheLedgerSaysWhileAnotherActIsDenied() {
        ProgrammeId programme = programme("10000");
        VoucherId other = room.issued(programme, "1000");
        String used = room.placed(other, provider, "10");
        room.fulfil(other, used, "合同" + used);
        room.claimed(other, used, "10", "用过的发票" + programme.value());
        for (int round = 0; round < 2; round++) {
            VoucherId voucher = room.issued(programme, "1000");
            IntStream.range(0, 16).forEach(number -> room.approved(voucher, provider, "10"));
            String quarrel = room.placed(voucher, provider, "10");
            room.fulfil(voucher, quarrel, "合同" + quarrel);
            Receipt key = room.receipt();

            List<String> answers = Together.run(
                    8,
                    caller -> caller < 4
                            ? room.settle
                                    .settle(programme, key, room.admin)
                                    .total()
                                    .toString()
                            : denied(voucher, quarrel, "用过的发票" + programme.value()));

            assertThat(answers.subList(0, 4)).containsOnly("160.00");
            assertThat(answers.subList(4, 8)).containsOnly("ALREADY_FUNDED");
            SettlementBatch sheet = room.mongo.findById(key.id(), SettlementBatch.class);
            assertThat(sheet.total()).isEqualTo(Yuan.of("160"));
            assertThat(sheet.items()).hasSize(16).allMatch(SettlementItem::paid);
            assertThat(room.read(voucher).getBalances().paid()).isEqualTo(Yuan.of("160"));
            assertThat(room.settle.settle(programme, key, room.admin).total()).isEqualTo(Yuan.of("160"));
        }
    }

    private String denied(VoucherId voucher, String order, String invoice) {
        String answer = "";
        for (int attempt = 0; attempt < 8; attempt++) {
            answer = said(() -> {
                room.claimed(voucher, order, "10", invoice);
                return "";
            });
        }
        return answer;
    }

    /** F3: whoever did something hears of that, and not of what somebody else is denied. */
    @Test
    void aReplayIsNeverAnsweredWithAnothersRefusal() {
        ProgrammeId programme = programme("10000");
        VoucherId other = room.issued(programme, "100");
        String first = room.placed(other, provider, "10");
        room.accept(other, first);
        room.contract(other, first, "合同" + programme.value());
        VoucherId voucher = room.issued(programme, "100");
        String accepted = room.placed(voucher, provider, "10");
        String quarrel = room.placed(voucher, provider, "10");
        room.accept(voucher, quarrel);
        OrderAct act = room.act(voucher, accepted);
        room.progress.accept(act);

        List<String> answers = Together.run(8, caller -> {
            String all = "";
            for (int attempt = 0; attempt < 10; attempt++) {
                all = caller < 4
                        ? all + said(() -> room.progress.accept(act))
                        : said(() -> {
                            room.contract(voucher, quarrel, "合同" + programme.value());
                            return "";
                        });
            }
            return all;
        });

        assertThat(answers.subList(0, 4)).containsOnly("OK".repeat(10));
        assertThat(answers.subList(4, 8)).containsOnly("ALREADY_FUNDED");
    }

    @Test
    void noSettlementIsLeftThatPaidNothing() {
        ProgrammeId programme = programme("1000");
        VoucherId voucher = room.issued(programme, "500");
        IntStream.range(0, 10).forEach(number -> room.approved(voucher, provider, "10"));

        List<String> answers = Together.run(6, caller -> said(() -> room.settle(programme)));

        List<SettlementBatch> sheets = room.mongo.findAll(SettlementBatch.class).stream()
                .filter(batch -> batch.programme().equals(programme))
                .toList();
        assertThat(answers).containsOnlyElementsOf(List.of("OK", "WRONG_STATE")).contains("OK");
        assertThat(sheets).hasSize((int) answers.stream().filter("OK"::equals).count());
        assertThat(sheets).allMatch(sheet -> sheet.total().hundredths() > 0);
        assertThat(sheets.stream().map(SettlementBatch::total).reduce(Yuan.ZERO, Yuan::plus))
                .isEqualTo(Yuan.of("100"));
    }

    private ProgrammeId programme(String budget) {
        ProgrammeId programme = room.programme(budget);
        programmes.add(programme);
        return programme;
    }

    private static List<String> timed(String what, IntFunction<String> act) {
        long began = System.nanoTime();
        List<String> answers = Together.run(CALLERS, act);
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        System.out.printf("%d %s at once: %d ms, %d/s%n", CALLERS, what, millis, CALLERS * 1_000 / millis);
        return answers;
    }

    /** {@code OK}, or the code of the refusal. */
    private static String said(Supplier<?> act) {
        try {
            act.get();
            return "OK";
        } catch (Rejection declined) {
            return declined.code().name();
        }
    }

    private static Map<String, Long> count(List<String> answers) {
        return answers.stream().collect(groupingBy(answer -> answer, counting()));
    }
}
