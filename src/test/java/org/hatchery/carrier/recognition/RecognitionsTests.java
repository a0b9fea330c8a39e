package org.hatchery.carrier.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Rejection;
import org.junit.jupiter.api.Test;

/** Titles under one document number … */
class RecognitionsTests {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);

    private final Recognition title = new Recognition(
            0,
            RecognitionKind.values()[0],
            RecognitionLevel.COUNTY,
            null,
            null,
            "沈科发〔2026〕1号",
            FROM,
            null,
            null,
            null,
            null);
    private final Recognitions recorded = new Recognitions(List.of()).and(title);

    @Test
    void areRecordedOnce() {
        assertThatThrownBy(() -> recorded.and(title)).isInstanceOf(Rejection.class);
    }

    @Test
    void areRecordedAnewWhereTheFirstNeverWas() {
        Recognitions again = recorded.without(1, withdrawnOn(FROM)).and(title);

        assertThat(again.all()).hasSize(2);
        assertThat(again.levelOn(FROM)).contains(RecognitionLevel.COUNTY);
        assertThat(again.all().get(0).isInForce(FROM)).isFalse();
    }

    @Test
    void areNotGivenTwiceByOneDocument() {
        Recognitions ended = recorded.without(1, withdrawnOn(FROM.plusDays(1)));

        assertThatThrownBy(() -> ended.and(title)).isInstanceOf(Rejection.class);
    }

    private static Withdrawal withdrawnOn(LocalDate day) {
        return new Withdrawal(day, null, "登记有误", null);
    }
}
