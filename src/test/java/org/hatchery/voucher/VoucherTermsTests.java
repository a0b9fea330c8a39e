package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.NOT_ELIGIBLE;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.IntegrationTest;
import org.hatchery.Together;
import org.hatchery.firm.IncubateeId;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.provider.Provider;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.story.TermsMaker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;

/** What counts towards the terms of a programme, one after the other and all at once. */
@IntegrationTest
class VoucherTermsTests {
    private static final int CALLERS = 16;

    private final VoucherRoom room;
    private final Provider provider;

    VoucherTermsTests(BeanFactory beans) {
        this.room = new VoucherRoom(beans);
        this.provider = room.provider();
    }

    // ---- how often one may ask

    @Test
    void aRequestThatWasTurnedDownDoesNotUseUpTheYear() {
        ProgrammeId programme = room.programme(new TermsMaker().perYear(1).firmYear("100"), "1000");
        IncubateeId firm = room.firm();
        reject(room.requested(programme, firm, "100"));

        VoucherId again = room.requested(programme, firm, "100");

        assertThat(again.value()).endsWith("/2");
        Rejection no = declined(CAP_EXCEEDED, () -> room.requested(programme, firm, "1"));
        assertThat(no.errors())
                .extracting(error -> error.message().chinese())
                .anyMatch(said -> said.startsWith("每年最多申领 1 次，已驳回的申领不计。"));
        reject(again);
        assertThat(room.requested(programme, firm, "100").value()).endsWith("/3");
    }

    @Test
    void aRequestThatWasTurnedDownIsNotOpen() {
        ProgrammeId programme = room.programme(new TermsMaker().oneAtATime(), "1000");
        IncubateeId firm = room.firm();
        reject(room.requested(programme, firm, "100"));

        room.requested(programme, firm, "100");
        declined(NOT_ELIGIBLE, () -> room.requested(programme, firm, "1"));
    }

    @Test
    void oneRequestOfManyAtOnceReplacesTheOneThatWasTurnedDown() {
        ProgrammeId programme = room.programme(new TermsMaker().perYear(1), "1000");
        IncubateeId firm = room.firm();
        reject(room.requested(programme, firm, "100"));

        List<String> answers = Together.run(CALLERS, caller -> said(() -> room.requested(programme, firm, "10")));

        assertThat(answers).filteredOn("OK"::equals).hasSize(1);
        assertThat(answers).containsOnly("OK", "CAP_EXCEEDED");
        assertThat(room.vouchers.ofApplicant(firm)).hasSize(2);
    }

    private void reject(VoucherId voucher) {
        room.decide.reject(voucher, "材料不全", room.receipt(), room.admin);
    }

    @Test
    void aVoucherThatIsUsedUpAndConfirmedDoesNotWaitForItsPayment() {
        ProgrammeId programme = room.programme(new TermsMaker().oneAtATime(), "1000");
        IncubateeId firm = room.firm();
        VoucherId voucher = room.issued(programme, firm, "100");
        String order = room.placed(voucher, provider, "100");
        declined(NOT_ELIGIBLE, () -> room.requested(programme, firm, "1"));

        room.fulfil(voucher, order, "合同" + order);

        assertThat(room.requested(programme, firm, "100").value()).endsWith("/2");
    }

    // ---- the first order

    @Test
    void theFirstOrderIsTheFirstThatIsPlacedWhicheverVoucherItUses() {
        ProgrammeId programme =
                room.programme(new TermsMaker().firstRequest("30").perRequest("100"), "1000");
        IncubateeId firm = room.firm();
        VoucherId one = room.issued(programme, firm, "200");
        VoucherId other = room.issued(programme, firm, "200");

        declined(CAP_EXCEEDED, () -> room.placed(one, provider, "100"));
        declined(CAP_EXCEEDED, () -> room.placed(other, provider, "100"));
        String first = room.placed(one, provider, "30");
        room.progress.cancel(room.act(one, first));
        declined(CAP_EXCEEDED, () -> room.placed(other, provider, "30.01"));

        room.placed(one, provider, "30");
        room.placed(other, provider, "100");
        room.placed(one, provider, "100");
    }

    @Test
    void noneOfManyOrdersAtOncePassesForALaterOne() {
        ProgrammeId programme =
                room.programme(new TermsMaker().firstRequest("30").perRequest("100"), "10000");
        IncubateeId firm = room.firm();
        List<VoucherId> vouchers = Stream.generate(() -> room.issued(programme, firm, "2000"))
                .limit(4)
                .toList();

        assertThat(Together.run(CALLERS, caller -> said(() -> room.placed(vouchers.get(caller % 4), provider, "100"))))
                .containsOnly("CAP_EXCEEDED");
        Together.run(
                CALLERS,
                caller -> said(() -> room.placed(vouchers.get(caller % 4), provider, caller % 2 == 0 ? "100" : "30")));

        List<Order> placed = vouchers.stream()
                .flatMap(voucher -> room.read(voucher).getOrders().stream())
                .sorted(Comparator.comparing(Order::getSince))
                .toList();
        assertThat(placed).hasSizeGreaterThanOrEqualTo(CALLERS / 2);
        assertThat(placed.get(0).getPart()).isEqualTo(Yuan.of("30"));
        assertThat(room.findings(programme)).isEmpty();
    }

    private static Rejection declined(UserErrorCode code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        return assertThatExceptionOfType(Rejection.class)
                .isThrownBy(act)
                .satisfies(no -> assertThat(no.code()).isEqualTo(code))
                .actual();
    }

    private static String said(Runnable act) {
        try {
            act.run();
            return "OK";
        } catch (Rejection no) {
            return no.code().name();
        }
    }
}
