package org.hatchery.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was done to a document … */
class DeedsTests {
    private static final Receipt ENTRY = new Receipt("li/entry", "digest of the entry");
    private static final Receipt MOVE = new Receipt("li/move", "digest of the move");
    private static final Did ENTERED = new Did(ENTRY);
    private static final Did MOVED = new Did(MOVE);
    private static final Did FOLLOWED = new Did(null);

    private final Deeds<Did> deeds =
            new Deeds<Did>(List.of()).and(ENTERED).and(MOVED).and(FOLLOWED);

    private record Did(@Nullable Receipt receipt) implements Deed {}

    @Test
    void isKeptInOrder() {
        assertThat(deeds.all()).containsExactly(ENTERED, MOVED, FOLLOWED);
    }

    @Test
    void answersTheRequestThatIsSentAgain() {
        assertThat(deeds.replayed(ENTRY)).contains(ENTERED);
    }

    @Test
    void answersNoRequestThatIsNew() {
        assertThat(deeds.replayed(new Receipt("li/other", "digest of the move")))
                .isEmpty();
    }

    @Test
    void answersNoOtherRequestUnderTheSameKey() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> deeds.replayed(new Receipt("li/move", "digest of something else")))
                .extracting(Rejection::code)
                .isEqualTo(UserErrorCode.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void hasALastRequestThatOthersFollowed() {
        assertThat(deeds.lastRequest()).contains(MOVE);
    }

    @Test
    void remembersARequestUntilItIsTakenBack() {
        assertThat(deeds.remember(MOVE)).isTrue();

        Deeds<Did> without = deeds.without(MOVE);

        assertThat(without.remember(MOVE)).isFalse();
        assertThat(without.all()).containsExactly(ENTERED, FOLLOWED);
    }

    @Test
    void hasNoLastRequestWhenAllFollowedFromElsewhere() {
        assertThat(new Deeds<>(List.of(FOLLOWED)).lastRequest()).isEmpty();
    }
}
