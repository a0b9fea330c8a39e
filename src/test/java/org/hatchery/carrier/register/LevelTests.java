package org.hatchery.carrier.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.carrier.recognition.RecognitionLevel.CITY;
import static org.hatchery.carrier.recognition.RecognitionLevel.NATIONAL;
import static org.hatchery.carrier.recognition.RecognitionLevel.PROVINCIAL;

import java.time.LocalDate;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.recognition.RecognitionKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.carrier.recognition.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The level of a carrier on any day of its history … */
class LevelTests {
    private static final LocalDate FROM = LocalDate.parse("2021-01-01");
    private static final LocalDate TO = LocalDate.parse("2024-01-01");
    private static final LocalDate WITHDRAWN = LocalDate.parse("2022-07-01");

    private final Carrier carrier = CarrierFixture.incubator();

    @Test
    void isNoneWithoutATitle() {
        assertThat(carrier.levelOn(FROM)).isEmpty();
    }

    @Test
    void isHeldFromTheFirstDayToTheLastBeforeTheTitleEnds() {
        recognise(CITY, FROM, TO);

        assertThat(carrier.levelOn(FROM.minusDays(1))).isEmpty();
        assertThat(carrier.levelOn(FROM)).contains(CITY);
        assertThat(carrier.levelOn(TO.minusDays(1))).contains(CITY);
        assertThat(carrier.levelOn(TO)).isEmpty();
    }

    @Test
    void isLostOnTheDayOfWithdrawalAndHeldUntilThen() {
        recognise(CITY, FROM, TO);
        withdraw(1, WITHDRAWN);

        assertThat(carrier.levelOn(WITHDRAWN.minusDays(1))).contains(CITY);
        assertThat(carrier.levelOn(WITHDRAWN)).isEmpty();
    }

    @Test
    void isNotHeldLongerByAWithdrawalAfterTheTitleEnded() {
        recognise(CITY, FROM, TO);
        withdraw(1, TO.plusYears(1));

        assertThat(carrier.levelOn(TO.minusDays(1))).contains(CITY);
        assertThat(carrier.levelOn(TO)).isEmpty();
    }

    @Test
    void wasNeverHeldWhenItWasWithdrawnOnItsFirstDay() {
        recognise(CITY, FROM, null);
        withdraw(1, FROM);

        assertThat(carrier.levelOn(FROM)).isEmpty();
        assertThat(carrier.levelOn(TO)).isEmpty();
    }

    @Test
    void isTheHighestOfThoseInForceAndFallsBackToTheNext() {
        recognise(CITY, FROM, null);
        recognise(NATIONAL, FROM.plusYears(1), TO);
        recognise(PROVINCIAL, FROM.plusYears(1), null);
        withdraw(3, TO.plusYears(1));

        assertThat(carrier.levelOn(FROM)).contains(CITY);
        assertThat(carrier.levelOn(FROM.plusYears(1))).contains(NATIONAL);
        assertThat(carrier.levelOn(TO)).contains(PROVINCIAL);
        assertThat(carrier.levelOn(TO.plusYears(1))).contains(CITY);
    }

    @Test
    void comesBackWithALaterTitleOfTheSameLevel() {
        recognise(CITY, FROM, TO);
        recognise(CITY, TO.plusDays(10), null);

        assertThat(carrier.levelOn(TO.plusDays(9))).isEmpty();
        assertThat(carrier.levelOn(TO.plusDays(10))).contains(CITY);
    }

    private void recognise(RecognitionLevel level, LocalDate from, @Nullable LocalDate to) {
        String document = "文" + carrier.getRecognitions().size();
        carrier.recognise(new Recognition(
                0, RecognitionKind.RECOGNITION, level, null, null, document, from, to, null, null, null));
    }

    private void withdraw(int number, LocalDate on) {
        carrier.withdraw(number, new Withdrawal(on, null, "年度评价不合格", null));
    }
}
