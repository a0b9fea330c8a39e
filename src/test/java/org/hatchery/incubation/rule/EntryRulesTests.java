package org.hatchery.incubation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.CARRIER_NOT_OPEN;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.TOO_OLD;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.CreditCodes;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierFixture;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.LongCycleField;
import org.hatchery.firm.Registration;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.stay.Exemption;
import org.hatchery.incubation.stay.Residence;
import org.hatchery.incubation.stay.StayFact;
import org.hatchery.incubation.stay.StayFixture;
import org.hatchery.incubation.stay.StayRoom;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever wants to enter an incubator of 2018's measures … */
class EntryRulesTests {
    private static final Actor MANAGER = new Actor("li", Role.CARRIER_MANAGER, List.of("c1"));
    private static final Party NEW =
            new Party.Firm(StayFixture.firm().getParticulars(), registration("410102", "2025-01-01"));
    private static final Party KNOWN = new Party.Existing(new IncubateeId("i1"));

    private final StayRoom room = new StayRoom();
    private final Carrier carrier = StayRoom.carrier("c1");
    private final LocalDate today = room.clock.today();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void entersAtMost180DaysAhead() {
        assertThatCode(() -> room.rules.checkDay(carrier, today.plusDays(180))).doesNotThrowAnyException();
        assertThat(refusal(() -> room.rules.checkDay(carrier, today.plusDays(181)))
                        .code())
                .isEqualTo(WRONG_DATES);
    }

    @Test
    void entersWhatIsOpenThenAndWillNotClose() {
        assertThatCode(() -> room.rules.checkDay(carrier, CarrierFixture.OPENED))
                .doesNotThrowAnyException();
        assertThat(refusal(() -> room.rules.checkDay(carrier, CarrierFixture.OPENED.minusDays(1)))
                        .code())
                .isEqualTo(CARRIER_NOT_OPEN);
        carrier.close(today, "停业", today);
        assertThat(refusal(() -> room.rules.checkDay(carrier, today.minusDays(9)))
                        .code())
                .isEqualTo(CARRIER_NOT_OPEN);
    }

    private static List<StayFact> twoYearsElsewhere() {
        return List.of(new StayFact(
                new CarrierId("c2"),
                new IncubateeId("i1"),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2024-01-01"),
                LocalDate.parse("2026-01-01"),
                null,
                null,
                Residence.RESIDENT,
                null));
    }

    @Test
    void entersAgainHoweverLongItStayedElsewhereUnlessARuleLimitsThat() {
        assertThat(room.rules.checkTime(carrier, twoYearsElsewhere(), entry(KNOWN, null), MANAGER))
                .isEmpty();
    }

    @Test
    void entersAgainUntilWhatTheRuleGrantsAltogetherIsUsedUp() {
        room.grantAltogether(24);

        assertThat(refusal(() -> room.rules.checkTime(carrier, twoYearsElsewhere(), entry(KNOWN, null), MANAGER))
                        .code())
                .isEqualTo(CAP_EXCEEDED);
        assertThat(room.rules.checkTime(carrier, twoYearsElsewhere(), entry(KNOWN, "主管部门同意"), MANAGER))
                .extracting(Exemption::code)
                .containsExactly(CAP_EXCEEDED);
    }

    @Test
    void entersAgainWhileADayOfThatIsLeft() {
        room.grantAltogether(25);

        assertThat(room.rules.checkTime(carrier, twoYearsElsewhere(), entry(KNOWN, null), MANAGER))
                .isEmpty();
    }

    @Test
    void isFoundedByThen() {
        assertThat(room.rules.checkFirm(carrier, registration("410102", "2026-11-21"), entry(NEW, null), MANAGER))
                .isEmpty();
        assertThat(errors(registration("410102", "2026-11-22"), entry(NEW, "理由")))
                .containsExactly(WRONG_DATES + " party.firm.foundedOn");
    }

    @Test
    void isNoOlderThan24Months() {
        assertThat(room.rules.checkFirm(carrier, registration("410102", "2024-11-21"), entry(NEW, null), MANAGER))
                .isEmpty();
        assertThat(errors(registration("410102", "2024-11-20"), entry(NEW, null)))
                .containsExactly(TOO_OLD + " party.firm.foundedOn");
        assertThat(errors(registration("410102", "2024-11-20"), entry(KNOWN, " ")))
                .containsExactly(TOO_OLD + " party.existing");
    }

    @Test
    void hearsAllThatStandsAgainstItAtOnce() {
        assertThat(errors(registration("990102", "2020-01-01"), entry(NEW, null)))
                .containsExactly(INVALID + " party.firm.creditCode", TOO_OLD + " party.firm.foundedOn");
        assertThat(refusal(() -> room.rules.checkFirm(
                                carrier, registration("990102", "2020-01-01"), entry(NEW, null), MANAGER))
                        .errors())
                .extracting(error -> error.message().english())
                .satisfiesExactly(
                        first -> assertThat(first).contains("GB/T 2260 has no region 990102"),
                        second -> assertThat(second).contains("older than 24 months"));
    }

    @Test
    void entersWithAReasonAndTheRuleIsOnRecordAsSetAside() {
        assertThat(room.rules.checkFirm(carrier, registration("990102", "2020-01-01"), entry(NEW, " 重点项目 "), MANAGER))
                .containsExactly(
                        new Exemption(INVALID, "重点项目", "li", room.clock.instant()),
                        new Exemption(TOO_OLD, "重点项目", "li", room.clock.instant()));
    }

    @Test
    void staysFor48MonthsOr60InAFieldOfLongCycles() {
        assertThat(room.rules.limit(carrier, today, null)).isEqualTo("2030-11-21");
        assertThat(room.rules.limit(carrier, today, LongCycleField.BIOMEDICINE)).isEqualTo("2031-11-21");
        assertThat(room.rules.limit(carrier, LocalDate.parse("2000-01-01"), null))
                .isNull();
    }

    private List<String> errors(Registration firm, Admission entry) {
        return refusal(() -> room.rules.checkFirm(carrier, firm, entry, MANAGER)).errors().stream()
                .map(EntryRulesTests::shown)
                .toList();
    }

    private static String shown(UserError error) {
        return error.code() + " " + String.join(".", error.field());
    }

    private static Rejection refusal(Runnable act) {
        var refusal = catchThrowableOfType(Rejection.class, act::run);
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private Admission entry(Party party, @Nullable String override) {
        return new Admission(new CarrierId("c1"), party, today, StayFixture.nothing(), null, null, override);
    }

    private static Registration registration(String region, String foundedOn) {
        return new Registration(CreditCodes.of(region, 5), LocalDate.parse(foundedOn), null, false);
    }
}
