package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.shared.UserErrorCode.IDEMPOTENCY_KEY_REUSED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.ReceiptLedger;
import org.hatchery.identity.Role;
import org.hatchery.provider.Provider;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Offer;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.story.ChangeVoucher;
import org.hatchery.voucher.story.Voucher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/**
 * One key for a redemption and for another act, at the same moment on two nodes, …
 *
 * <p>Two nodes are two callers who do not pass the door, where the calls of one node wait for each other.
 */
@IntegrationTest
class KeyRaceTests {
    private static final String OTHER_ACT = "bookEquipment";

    private final VoucherRoom room;
    private final ChangeVoucher change;
    private final ReceiptLedger receipts;
    private final Provider provider;
    private final IncubateeId firm;
    private final Actor owner;
    private final VoucherId voucher;
    private final String key = VoucherRoom.key();

    KeyRaceTests(BeanFactory beans) {
        room = new VoucherRoom(beans);
        change = beans.getBean(ChangeVoucher.class);
        receipts = beans.getBean(ReceiptLedger.class);
        provider = room.provider();
        firm = room.firm();
        owner = new Actor("race-" + firm.value(), Role.FIRM, List.of(firm.value()));
        voucher = room.issued(room.programme("100000"), firm, "50000");
    }

    @Test
    void servesTheOtherActWhenThatCameBetweenTheReadAndTheWriteOfTheRedemption() {
        isReused(() -> change.redeem(voucher, owner.scope(), asked("redeem"), whileThe(this::otherAct)));

        assertThat(room.read(voucher).getOrders()).isEmpty();
    }

    @Test
    void servesTheOtherActAlsoWhenTheRedemptionHadToFinishSomethingFirst() {
        String order = room.placed(voucher, provider, "10");
        room.accept(voucher, order);
        Voucher read = room.read(voucher);
        Receipt begun = room.receipt();
        read.at(read.order(order).orElseThrow())
                .contract(
                        new Contract("合同" + order, room.today()),
                        change.event(VoucherAct.CONTRACTED, order, room.admin, null, begun));
        room.mongo.save(read);

        isReused(() -> change.redeem(voucher, owner.scope(), asked("redeem"), whileThe(this::otherAct)));

        assertThat(room.read(voucher).getOrders()).extracting(Order::getState).containsExactly(OrderState.CONTRACTED);
    }

    @Test
    void servesTheRedemptionWhenThatWasThereFirst() {
        redeem(key);

        isReused(this::otherAct);
        assertThat(redeem(key).getOrders()).as("a replay").hasSize(1);
    }

    @Test
    void servesTheSameActAgainOnlyWhenNoRedemptionSlippedInWhereItWasCut() {
        // cut after its claim: the redemption had read before, and writes
        change.redeem(
                voucher,
                owner.scope(),
                asked("redeem"),
                whileThe(() -> room.mongo.save(
                        new Document("_id", asked("").key())
                                .append("act", OTHER_ACT)
                                .append("digest", asked("other").digest())
                                .append("attempt", "cut"),
                        ReceiptLedger.COLLECTION)));

        isReused(this::otherAct);
        assertThat(redeem(key).getOrders()).as("a replay").hasSize(1);
    }

    @Test
    void servesOneOfTheTwoInEveryRace() {
        int redeemed = 0;
        for (int round = 0; round < 150; round++) {
            String same = VoucherRoom.key();

            List<String> answers = Together.run(2, caller -> said(() -> caller == 0 ? redeem(same) : otherAct(same)));

            assertThat(answers).as("round %d", round).containsExactlyInAnyOrder("OK", "IDEMPOTENCY_KEY_REUSED");
            redeemed += answers.get(0).equals("OK") ? 1 : 0;
        }
        Voucher now = room.read(voucher);
        assertThat(now.getOrders()).hasSize(redeemed);
        assertThat(now.getBalances().held()).isEqualTo(new Yuan(redeemed * 1_000L));
    }

    @Test
    void servesAnAdministratorLikewise() {
        List<List<String>> rounds = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            String same = VoucherRoom.key();
            Receipt redeem = Receipt.of(room.admin, same, "redeem");
            Receipt other = Receipt.of(room.admin, same, "other");
            rounds.add(Together.run(
                    2,
                    caller -> said(() -> {
                        receipts.claim(
                                caller == 0 ? "redeemVoucher" : OTHER_ACT, caller == 0 ? redeem : other, room.admin);
                        return caller == 0
                                ? room.redeem.redeem(voucher, VoucherRoom.purchase(provider, "10"), redeem, room.admin)
                                : "";
                    })));
        }
        assertThat(rounds)
                .allSatisfy(answers -> assertThat(answers).containsExactlyInAnyOrder("OK", "IDEMPOTENCY_KEY_REUSED"));
    }

    private Consumer<Voucher> whileThe(Runnable elsewhere) {
        Receipt receipt = asked("redeem");
        boolean[] first = {true};
        return now -> {
            if (first[0]) {
                first[0] = false;
                elsewhere.run();
            }
            VoucherEvent event = change.event(VoucherAct.PLACED, receipt.id(), owner, null, receipt);
            now.redeem(order(receipt.id(), event), room.today(), event);
        };
    }

    private Order order(String id, VoucherEvent event) {
        var offer = new Offer(
                provider.getId(),
                provider.getProfile().name(),
                provider.getProfile().creditCode(),
                provider.getRegion(),
                "TESTING",
                VoucherServiceKind.TESTING,
                "试验服务",
                null);
        return new Order(id, offer, Yuan.of("10"), Yuan.of("10"), room.today(), OrderState.PLACED, event.at());
    }

    private void otherAct() {
        otherAct(key);
    }

    private String otherAct(String same) {
        receipts.claim(OTHER_ACT, Receipt.of(owner, same, "other"), owner);
        return "";
    }

    private Voucher redeem(String same) {
        return room.redeem.redeem(
                voucher, VoucherRoom.purchase(provider, "10"), Receipt.of(owner, same, "redeem"), owner);
    }

    private Receipt asked(String content) {
        return Receipt.of(owner, key, content);
    }

    private static void isReused(Runnable act) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(act::run)
                .extracting(Rejection::code)
                .isEqualTo(IDEMPOTENCY_KEY_REUSED);
    }

    private static String said(Supplier<?> act) {
        try {
            act.get();
            return "OK";
        } catch (Rejection declined) {
            return declined.code().name();
        }
    }
}
