package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.hatchery.shared.UserErrorCode.IDEMPOTENCY_KEY_REUSED;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.util.List;
import org.hatchery.shared.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The receipt of a request … */
class ReceiptTests {
    private static final Actor LI = new Actor("li", Role.CARRIER_MANAGER, List.of("c1"));
    private static final Actor WANG = new Actor("wang", Role.CARRIER_MANAGER, List.of("c1"));

    @Test
    void acceptsTheSameRequestAgain() {
        assertThatNoException()
                .isThrownBy(
                        () -> Receipt.of(LI, "key-0001", "admit").mustBeReplayOf(Receipt.of(LI, "key-0001", "admit")));
    }

    @Test
    void declinesAnotherRequestUnderTheSameKey() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(
                        () -> Receipt.of(LI, "key-0001", "move").mustBeReplayOf(Receipt.of(LI, "key-0001", "admit")))
                .extracting(Rejection::code)
                .isEqualTo(IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void givesWhatIsMadeTheSameIdAtEachReplay() {
        assertThat(Receipt.of(LI, "key-0001", "admit").id())
                .isEqualTo(Receipt.of(LI, "key-0001", "admit").id())
                .matches("[0-9a-f]{32}");
    }

    @Test
    void keepsTheKeysOfTwoCallersApart() {
        assertThat(Receipt.of(LI, "key-0001", "admit").id())
                .isNotEqualTo(Receipt.of(WANG, "key-0001", "admit").id());
    }

    @Test
    void keepsThePartiesOfTwoRequestsUnderOneKeyApart() {
        assertThat(Receipt.of(LI, "key-0001", "team A").partyId())
                .isNotEqualTo(Receipt.of(LI, "key-0001", "team B").partyId());
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 101})
    void needsAKeyOf8To100Characters(int length) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> Receipt.of(LI, "k".repeat(length), "admit"))
                .extracting(Rejection::code)
                .isEqualTo(INVALID);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 100})
    void acceptsTheShortestAndTheLongestKey(int length) {
        assertThat(Receipt.of(LI, "k".repeat(length), "admit").key()).startsWith("li/");
    }
}
