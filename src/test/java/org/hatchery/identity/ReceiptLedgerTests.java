package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.shared.UserErrorCode.IDEMPOTENCY_KEY_REUSED;

import java.util.List;
import java.util.UUID;
import org.hatchery.IntegrationTest;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.mongo.ReadOnce;
import org.junit.jupiter.api.Test;

/** A key that was claimed ahead, as for a list that is brought in, … */
@IntegrationTest
class ReceiptLedgerTests {
    private static final String ACT = "admitIncubatee";
    private static final Actor LI = new Actor("li", Role.CARRIER_MANAGER, List.of("c1"));

    private final ReceiptLedger receipts;
    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();

    ReceiptLedgerTests(ReceiptLedger receipts) {
        this.receipts = receipts;
    }

    private static Receipt asked(String key, String content) {
        return Receipt.of(LI, key, content);
    }

    private boolean isFree(String key) {
        try {
            receipts.claim(ACT, asked(key, "something else"), LI).run();
            return true;
        } catch (Rejection used) {
            assertThat(used.code()).isEqualTo(IDEMPOTENCY_KEY_REUSED);
            return false;
        }
    }

    @Test
    void isGivenBackWhereNobodyCameToIt() {
        ReadOnce.during(() -> {
            receipts.claimAhead(ACT, List.of(asked(first, "this"), asked(second, "this")), LI);
            assertThat(isFree(second)).isFalse();
            receipts.claim(ACT, asked(first, "this"), LI);
            receipts.giveBackRest();
        });

        assertThat(isFree(first)).as("asked for").isFalse();
        assertThat(isFree(second)).as("not come to").isTrue();
    }

    @Test
    void isTakenOverAndGivenBackWhereTheAttemptWasCut() {
        ReadOnce.during(() -> receipts.claimAhead(ACT, List.of(asked(first, "this")), LI));

        ReadOnce.during(() -> {
            receipts.takeOver();
            receipts.claimAhead(ACT, List.of(asked(first, "this")), LI);
            receipts.giveBackRest();
            assertThat(isFree(first)).as("nobody else's").isFalse();
            receipts.claim(ACT, asked(first, "this"), LI).run();
        });

        assertThat(isFree(first)).isTrue();
    }

    /** Elsewhere the same request may be on its way at the same time. */
    @Test
    void isLeftToItsRequestByWhoeverHoldsNoJob() {
        receipts.claim(ACT, asked(first, "this"), LI);

        receipts.claim(ACT, asked(first, "this"), LI).run();

        assertThat(isFree(first)).isFalse();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> receipts.claim(ACT, asked(first, "that"), LI))
                .extracting(Rejection::code)
                .isEqualTo(IDEMPOTENCY_KEY_REUSED);
    }
}
