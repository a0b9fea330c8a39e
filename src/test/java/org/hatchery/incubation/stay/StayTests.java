package org.hatchery.incubation.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.incubation.stay.StayFixture.ENTERED;
import static org.hatchery.incubation.stay.StayFixture.TODAY;
import static org.hatchery.incubation.stay.StayFixture.event;
import static org.hatchery.incubation.stay.StayFixture.firm;
import static org.hatchery.incubation.stay.StayFixture.nothing;
import static org.hatchery.incubation.stay.StayFixture.rooms;
import static org.hatchery.incubation.stay.StayFixture.stay;
import static org.hatchery.incubation.stay.StayFixture.team;
import static org.hatchery.shared.UserErrorCode.IDEMPOTENCY_KEY_REUSED;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierFixture;
import org.hatchery.carrier.space.Lease;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.identity.Signature;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.junit.jupiter.api.Test;

/** A stay … */
class StayTests {
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
    private static final Graduation BY_MERGER = new Graduation(
            GraduationGround.MERGER_OR_LISTING, "CN-2018-300-INCUBATOR", new Evidence("协议1", null, List.of()));
    private static final Exit MOVED_AWAY = new Exit(ExitReason.MOVED_AWAY, null);

    private final Carrier carrier = CarrierFixture.incubator();
    private final Stay stay = stay(firm());

    @Test
    void isShownToNobodyUntilTheCarrierHasAccepted() {
        Stay entering = StayFixture.entering("s2", firm(), carrier, ENTERED, rooms("101"));

        assertThat(entering.isEntering()).isTrue();
        assertThat(entering.shown(carrier).isEntering()).isFalse();
    }

    @Test
    void ofAFirmIsIncubationFromItsFirstDay() {
        assertThat(stay.getIncubatingFrom()).isEqualTo(ENTERED);
    }

    @Test
    void ofATeamIsNotYetIncubation() {
        assertThat(stay(team()).getIncubatingFrom()).isNull();
    }

    @Test
    void isVirtualWithoutSpace() {
        assertThat(stay("s2", firm(), carrier, ENTERED, nothing()).getResidence())
                .isEqualTo(Residence.VIRTUAL);
    }

    @Test
    void leasesTheNewSpaceFromTheDayOfItsMove() {
        stay.move(rooms("102"), carrier, event(StayAct.MOVED, JUNE, "move"), TODAY);

        assertThat(stay.leases())
                .containsExactly(
                        new Lease("s1", List.of("101"), 0, ENTERED, JUNE),
                        new Lease("s1", List.of("102"), 0, JUNE, null));
    }

    @Test
    void doesNotMoveOnTheDayOfItsEntry() {
        declines(WRONG_DATES, () -> move(stay, ENTERED));
    }

    @Test
    void movesOnTheDayAfterAndToday() {
        move(stay, ENTERED.plusDays(1));
        move(stay, TODAY);

        assertThat(stay.getOccupancies()).hasSize(3);
    }

    @Test
    void doesNotMoveTomorrow() {
        declines(WRONG_DATES, () -> move(stay, TODAY.plusDays(1)));
    }

    @Test
    void goesBackToItsOldSpaceWhenAMoveIsDeclined() {
        List<Lease> before = stay.leases();
        move(stay, JUNE);
        stay.takenBack();

        assertThat(stay.leases()).isEqualTo(before);
        assertThat(stay.remembers(new Receipt("move", "digest"))).isFalse();
    }

    @Test
    void remembersARegistrationWhenTheMoveBeforeItIsDeclined() {
        Stay ofTeam = stay(team());
        move(ofTeam, JUNE);
        ofTeam.registered(
                "甲科技有限公司", JUNE, new StayEvent(StayAct.REGISTERED, JUNE, "li", java.time.Instant.EPOCH, null));
        ofTeam.takenBack();

        assertThat(ofTeam.getHistory())
                .extracting(StayEvent::act)
                .containsExactly(StayAct.ADMITTED, StayAct.REGISTERED);
    }

    @Test
    void isFreeForAnotherCarrierOnceItHasGraduated() {
        stay.graduate(BY_MERGER, null, event(StayAct.GRADUATED, JUNE, "graduate"), TODAY);

        assertThat(stay.getState()).isEqualTo(StayState.GRADUATED);
        assertThat(stay.leases()).containsExactly(new Lease("s1", List.of("101"), 0, ENTERED, JUNE));
    }

    @Test
    void ofATeamDoesNotEndInGraduation() {
        declines(
                WRONG_STATE,
                () -> stay(team()).graduate(BY_MERGER, null, event(StayAct.GRADUATED, JUNE, "graduate"), TODAY));
    }

    @Test
    void endsOnItsFirstDayOrToday() {
        assertThat(exit(stay(firm()), ENTERED).getEndedOn()).isEqualTo(ENTERED);
        assertThat(exit(stay(firm()), TODAY).getEndedOn()).isEqualTo(TODAY);
    }

    @Test
    void endsNeitherBeforeItBeganNorTomorrow() {
        declines(WRONG_DATES, () -> exit(stay, ENTERED.minusDays(1)));
        declines(WRONG_DATES, () -> exit(stay, TODAY.plusDays(1)));
    }

    @Test
    void doesNotEndBeforeItsLastMove() {
        move(stay, JUNE);

        declines(WRONG_DATES, () -> exit(stay, JUNE.minusDays(1)));
    }

    @Test
    void isCalledOffOnItsDayOfEntryWhileThatLiesAhead() {
        Stay signed = stay(firm(), TODAY.plusDays(100));

        assertThat(exit(signed, TODAY.plusDays(100)).leases()).isEmpty();
        assertThat(signed.hadSpaceBeyond(TODAY)).isFalse();
    }

    @Test
    void endsOnce() {
        exit(stay, JUNE);

        declines(WRONG_STATE, () -> exit(stay, TODAY));
        declines(WRONG_STATE, () -> move(stay, TODAY));
        declines(WRONG_STATE, () -> stay.graduate(BY_MERGER, null, event(StayAct.GRADUATED, TODAY, "g"), TODAY));
    }

    @Test
    void isIncubationFromTheDayTheTeamRegistered() {
        assertThat(registered(stay(team()), JUNE).getIncubatingFrom()).isEqualTo(JUNE);
    }

    @Test
    void isIncubationFromItsFirstDayWhenTheFirmIsOlder() {
        assertThat(registered(stay(team()), ENTERED.minusDays(1)).getIncubatingFrom())
                .isEqualTo(ENTERED);
    }

    @Test
    void hearsOfARegistrationOnce() {
        Stay twice = registered(registered(stay(team()), JUNE), TODAY);

        assertThat(twice.getIncubatingFrom()).isEqualTo(JUNE);
        assertThat(twice.getHistory()).hasSize(2);
    }

    @Test
    void knowsAReplay() {
        assertThat(stay.replayed(new Receipt("admit", "digest"))).isPresent();
        assertThat(stay.replayed(new Receipt("other", "digest"))).isEmpty();
    }

    @Test
    void declinesAnotherRequestUnderAnOldKey() {
        declines(IDEMPOTENCY_KEY_REUSED, () -> stay.replayed(new Receipt("admit", "another")));
    }

    // ---- a stay that its party never agreed to

    @Test
    void endsTodayWhenItsPartyNeverAgreed() {
        assertThat(stay.firstDayFrom(TODAY)).isEqualTo(TODAY);
        stay.disown("从未签约", event(StayAct.EXITED, TODAY, "disown"), TODAY);

        assertThat(stay.getExit()).isEqualTo(new Exit(ExitReason.NOT_AGREED, "从未签约"));
        assertThat(stay.isDisowned()).isTrue();
        assertThat(stay.getState()).isEqualTo(StayState.EXITED);
        assertThat(exit(stay("s2", firm(), carrier, ENTERED, nothing()), JUNE).isDisowned())
                .isFalse();
    }

    @Test
    void isDisownedOnTheDayItWouldHaveBegunWhereThatLiesAhead() {
        Stay signed = stay(firm(), TODAY.plusDays(100));

        assertThat(signed.firstDayFrom(TODAY)).isEqualTo(TODAY.plusDays(100));
        assertThat(signed.neverBegan()).isFalse();
        assertThat(exit(signed, TODAY.plusDays(100)).neverBegan()).isTrue();
    }

    @Test
    void isNotDisownedByAPartyThatAgreed() {
        stay.agreedBy(new Signature("wang", Role.FIRM, List.of("i1"), Instant.EPOCH));

        declines(WRONG_STATE, () -> stay.disown(null, event(StayAct.EXITED, TODAY, "disown"), TODAY));
        assertThat(stay.getConsent().by()).isEqualTo("wang");
        assertThat(stay.isAgreedByItsParty()).isTrue();
    }

    // ---- settling

    @Test
    void isUnsettledFromEachActUntilEverythingHasFollowed() {
        assertThat(stay.isUnsettled()).isFalse();
        move(stay, JUNE);
        Receipt request = new Receipt("move", "digest");

        assertThat(stay.isUnsettled()).isTrue();
        assertThat(stay.isUnsettledSince(request)).isTrue();
        assertThat(stay.isUnsettledSince(new Receipt("other", "digest"))).isFalse();
        assertThat(stay.remembers(request)).isTrue();
        assertThat(stay.settled().isUnsettledSince(request)).isFalse();
        assertThat(stay.isUnsettled()).isFalse();
    }

    @Test
    void canBeTakenBackOnlyWhileItGoesOn() {
        assertThat(stay.canBeTakenBack()).isTrue();
        assertThat(exit(stay, JUNE).canBeTakenBack()).isFalse();
    }

    @Test
    void isResidentOrVirtualAgainAsBeforeTheActThatWasTakenBack() {
        stay.move(nothing(), carrier, event(StayAct.MOVED, JUNE, "move"), TODAY);
        assertThat(stay.getResidence()).isEqualTo(Residence.VIRTUAL);

        assertThat(stay.takenBack().getResidence()).isEqualTo(Residence.RESIDENT);
        assertThat(stay.isUnsettled()).isFalse();
        List<StayEvent> history = stay.getHistory();
        assertThat(stay.takenBack().getHistory()).as("twice").isEqualTo(history);
    }

    @Test
    void leavesItsKeysToOthersOnceItHasEnded() {
        assertThat(stay.residentKey).isEqualTo(stay.getIncubatee());
        assertThat(stay.activeKey).isEqualTo("i1/c1");
        exit(stay, JUNE);

        assertThat(stay.residentKey).isNull();
        assertThat(stay.activeKey).isNull();
        assertThat(stay("s2", firm(), carrier, ENTERED, nothing()).residentKey).isNull();
    }

    // ---- what can be read from it

    @Test
    void saysWhoStaysWhereAndSinceWhen() {
        var exemption = new Exemption(UserErrorCode.TOO_OLD, "重点项目", "li", Instant.EPOCH);
        Stay full = Stay.admit(
                new StayId("s9"),
                firm(),
                carrier,
                ENTERED,
                rooms("101"),
                TODAY.plusYears(1),
                "协议-9",
                List.of(exemption),
                event(StayAct.ADMITTED, ENTERED, "admit"));

        assertThat(full.getId()).isEqualTo(new StayId("s9"));
        assertThat(full.getVersion()).isZero();
        assertThat(full.getAgreementNumber()).isEqualTo("协议-9");
        assertThat(full.getIncubateeName()).isEqualTo("沈阳甲科技有限公司");
        assertThat(full.getCarrierName()).isEqualTo("浑南孵化器");
        assertThat(full.getCarrierKind()).isEqualTo(CarrierKind.INCUBATOR);
        assertThat(full.getRegion().value()).isEqualTo("210112");
        assertThat(full.getLimitOn()).isEqualTo(TODAY.plusYears(1));
        assertThat(full.getExemptions()).containsExactly(exemption);
        assertThat(full.getGraduation()).isNull();
        assertThat(full.getExit()).isNull();
        assertThat(full.getConsent()).isNull();
        assertThat(full.isSample()).isFalse();
    }

    @Test
    void coversTheDaysFromItsFirstToItsLast() {
        assertThat(stay.covers(ENTERED.minusDays(1))).isFalse();
        assertThat(stay.covers(ENTERED)).isTrue();
        assertThat(stay.covers(TODAY.plusYears(9))).isTrue();
        assertThat(stay.lastedBeyond(TODAY)).isTrue();
        exit(stay, JUNE);

        assertThat(stay.covers(JUNE)).isTrue();
        assertThat(stay.covers(JUNE.plusDays(1))).isFalse();
        assertThat(stay.lastedBeyond(JUNE.minusDays(1))).isTrue();
        assertThat(stay.hadSpaceBeyond(JUNE.minusDays(1))).isTrue();
        assertThat(stay.lastedBeyond(JUNE)).isFalse();
        assertThat(stay.hadSpaceBeyond(JUNE)).isFalse();
    }

    @Test
    void keepsTheExemptionUnderWhichItGraduated() {
        var exemption = new Exemption(UserErrorCode.GROUND_NOT_MET, "省厅批复", "li", Instant.EPOCH);
        stay.graduate(BY_MERGER, exemption, event(StayAct.GRADUATED, JUNE, "graduate"), TODAY);

        assertThat(stay.getExemptions()).containsExactly(exemption);
        assertThat(stay.getGraduation()).isEqualTo(BY_MERGER);
        Stay regular = stay("s2", firm(), carrier, ENTERED, nothing());
        regular.graduate(BY_MERGER, null, event(StayAct.GRADUATED, JUNE, "graduate"), TODAY);
        assertThat(regular.getExemptions()).isEmpty();
    }

    private void move(Stay moving, LocalDate on) {
        moving.move(rooms("102"), carrier, event(StayAct.MOVED, on, "move"), TODAY);
    }

    private static Stay exit(Stay ending, LocalDate on) {
        ending.exit(MOVED_AWAY, event(StayAct.EXITED, on, "exit"), TODAY);
        return ending;
    }

    private static Stay registered(Stay ofTeam, LocalDate on) {
        ofTeam.registered("甲科技有限公司", on, new StayEvent(StayAct.REGISTERED, on, "li", java.time.Instant.EPOCH, null));
        return ofTeam;
    }

    private static void declines(UserErrorCode code, ThrowingCallable act) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(act)
                .extracting(Rejection::code)
                .isEqualTo(code);
    }
}
