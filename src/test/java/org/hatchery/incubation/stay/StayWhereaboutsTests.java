package org.hatchery.incubation.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.carrier.register.CarrierFixture.carrier;
import static org.hatchery.incubation.stay.StayFixture.ENTERED;
import static org.hatchery.incubation.stay.StayFixture.TODAY;
import static org.hatchery.incubation.stay.StayFixture.event;
import static org.hatchery.incubation.stay.StayFixture.firm;
import static org.hatchery.incubation.stay.StayFixture.nothing;
import static org.hatchery.incubation.stay.StayFixture.rooms;
import static org.hatchery.incubation.stay.StayFixture.stay;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.firm.Stage;
import org.junit.jupiter.api.Test;

/** Where a firm stays … */
class StayWhereaboutsTests {
    private final Stay resident = in("c1", ENTERED, rooms("101"));

    @Test
    void isTheCarrierThatGivesItSpaceAheadOfALaterVirtualOne() {
        Stay virtual = in("c2", ENTERED.plusDays(1), nothing());

        assertThat(StayWhereabouts.of(List.of(virtual, resident), TODAY)
                        .placement()
                        .carrier()
                        .value())
                .isEqualTo("c1");
    }

    @Test
    void isSeenByEveryCarrierInWhichItStays() {
        Stay virtual = in("c2", ENTERED, nothing());

        assertThat(StayWhereabouts.of(List.of(virtual, resident), TODAY).visibleTo())
                .contains("carrier:c1", "carrier:c2");
    }

    @Test
    void isAStayThatGoesOnAheadOfALaterOneThatEnded() {
        Stay ended = ended(in("c2", ENTERED.plusDays(1), rooms("101")), TODAY);

        assertThat(StayWhereabouts.of(List.of(ended, resident), TODAY)
                        .placement()
                        .stage())
                .isEqualTo(Stage.IN_INCUBATION);
    }

    @Test
    void forgetsTheCarrierItLeft() {
        Stay ended = ended(in("c2", ENTERED, rooms("101")), TODAY);

        assertThat(StayWhereabouts.of(List.of(ended, resident), TODAY).visibleTo())
                .doesNotContain("carrier:c2");
    }

    @Test
    void isTheLastStayOnceAllHaveEnded() {
        Stay ended = ended(in("c2", ENTERED.plusDays(1), rooms("101")), TODAY);

        assertThat(StayWhereabouts.of(List.of(ended(resident, ENTERED.plusDays(1)), ended), TODAY))
                .satisfies(where -> assertThat(where.visibleTo()).contains("carrier:c2"))
                .satisfies(where -> assertThat(where.placement().endedOn()).isEqualTo(TODAY));
    }

    @Test
    void isNotAnEntryThatWasCalledOff() {
        LocalDate ahead = TODAY.plusDays(100);
        Stay calledOff = ended(in("c2", ahead, rooms("101")), ahead);

        assertThat(StayWhereabouts.of(List.of(ended(resident, TODAY), calledOff), TODAY)
                        .placement()
                        .carrier()
                        .value())
                .isEqualTo("c1");
    }

    @Test
    void isWhereItIsAheadOfTheSpaceItIsOnlySignedFor() {
        Stay virtual = in("c1", ENTERED, nothing());
        Stay ahead = in("c2", TODAY.plusDays(30), rooms("101"));

        assertThat(StayWhereabouts.of(List.of(virtual, ahead), TODAY))
                .satisfies(
                        where -> assertThat(where.placement().carrier().value()).isEqualTo("c1"))
                .satisfies(where -> assertThat(where.placement().supersededOn()).isEqualTo(TODAY.plusDays(30)))
                .satisfies(where -> assertThat(where.visibleTo()).contains("carrier:c2"));
    }

    @Test
    void isTheSpaceItWasSignedForFromThatDayOn() {
        Stay virtual = in("c1", ENTERED, nothing());
        Stay ahead = in("c2", TODAY.plusDays(30), rooms("101"));

        assertThat(StayWhereabouts.of(List.of(virtual, ahead), TODAY.plusDays(30)))
                .satisfies(
                        where -> assertThat(where.placement().carrier().value()).isEqualTo("c2"))
                .satisfies(where -> assertThat(where.placement().supersededOn()).isNull());
    }

    @Test
    void isNotSupersededByALaterStayWithoutSpace() {
        Stay ahead = in("c2", TODAY.plusDays(30), nothing());

        assertThat(StayWhereabouts.of(List.of(resident, ahead), TODAY)
                        .placement()
                        .supersededOn())
                .isNull();
    }

    @Test
    void isNotWhereItsPartyNeverAgreedToStay() {
        Stay left = ended(in("c1", ENTERED, nothing()), TODAY);
        Stay disowned = in("c2", ENTERED.plusDays(9), rooms("101"));
        disowned.disown(null, event(StayAct.EXITED, TODAY, "disown"), TODAY);

        for (List<Stay> stays : List.of(List.of(left, disowned), List.of(disowned, left))) {
            assertThat(StayWhereabouts.of(stays, TODAY).placement().carrier().value())
                    .isEqualTo("c1");
        }
    }

    @Test
    void isConfidedToThoseWhoHaveToDoWithStaysThatGoOn() {
        Stay left = ended(in("c2", ENTERED, nothing()), TODAY);

        assertThat(StayWhereabouts.of(List.of(left, resident), TODAY).confidedTo())
                .contains("carrier:c1")
                .containsAll(resident.getRegion().visibleTo())
                .doesNotContain("carrier:c2");
        assertThat(StayWhereabouts.of(List.of(left), TODAY).confidedTo()).isEmpty();
    }

    @Test
    void isTheFirstCarrierByNameAndThenTheLastStayWhereNothingElseTellsThemApart() {
        Stay one = in("c1", ENTERED, nothing());
        Stay other = in("c2", ENTERED, nothing());

        assertThat(StayWhereabouts.of(List.of(other, one), TODAY)
                        .placement()
                        .carrier()
                        .value())
                .isEqualTo("c1");
        assertThat(StayWhereabouts.of(List.of(one, other), TODAY)
                        .placement()
                        .carrier()
                        .value())
                .isEqualTo("c1");
    }

    @Test
    void isTheSameInWhateverOrderItsStaysAreRead() {
        Stay one = in("c1", ENTERED, nothing());
        Stay other = in("c2", ENTERED, nothing());

        assertThat(StayWhereabouts.of(List.of(one, other), TODAY))
                .isEqualTo(StayWhereabouts.of(List.of(other, one), TODAY));
    }

    private static Stay in(String carrier, LocalDate enteredOn, SpaceChoice choice) {
        return stay("in-" + carrier, firm(), carrier(carrier, CarrierKind.INCUBATOR, "210112"), enteredOn, choice);
    }

    private static Stay ended(Stay stay, LocalDate on) {
        stay.exit(new Exit(ExitReason.MOVED_AWAY, null), event(StayAct.EXITED, on, "exit"), TODAY);
        return stay.settled();
    }
}
