package org.hatchery.incubation.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hatchery.incubation.stay.StayFixture.nothing;
import static org.hatchery.incubation.stay.StayFixture.rooms;
import static org.hatchery.shared.UserErrorCode.ALREADY_RESIDENT;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A firm that stays somewhere already … */
class ResidencesTests {
    private static final String DAY = "2026-06-01";

    private final StayRoom room = new StayRoom();
    private final Residences residences = new Residences(room.stays);

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void entersTheSameCarrierNoSecondTime() {
        room.stored("s1", "c1", "2026-01-05", nothing());

        declines(StayRoom.wanted("s2", "c1", DAY, nothing()), "already this one", ALREADY_RESIDENT);
        declines(StayRoom.wanted("s2", "c1", DAY, rooms("101")), "already this one", ALREADY_RESIDENT);
    }

    @Test
    void takesSpaceInOneCarrierOnly() {
        room.stored("s1", "c1", "2026-01-05", rooms("101"));

        declines(StayRoom.wanted("s2", "c2", DAY, rooms("101")), "another", ALREADY_RESIDENT);
        mayEnter(StayRoom.wanted("s2", "c2", DAY, nothing()));
    }

    @Test
    void takesSpaceBesideAStayWithoutAny() {
        room.stored("s1", "c1", "2026-01-05", nothing());

        mayEnter(StayRoom.wanted("s2", "c2", DAY, rooms("101")));
    }

    @Test
    void isCheckedAgainstItsOtherStaysAndNotAgainstItself() {
        mayEnter(room.stored("s1", "c1", DAY, rooms("101")));
    }

    @Test
    void comesBackToACarrierFromTheDayItLeft() {
        room.ended(room.stored("s1", "c1", "2026-01-05", nothing()), "2026-06-02");

        declines(StayRoom.wanted("s2", "c1", DAY, nothing()), "浑南孵化器", WRONG_DATES);
        mayEnter(StayRoom.wanted("s2", "c1", "2026-06-02", nothing()));
        mayEnter(StayRoom.wanted("s2", "c2", DAY, rooms("101")));
    }

    @Test
    void takesSpaceElsewhereFromTheDayItGaveItsSpaceBack() {
        room.ended(room.stored("s1", "c1", "2026-01-05", rooms("101")), "2026-06-02");

        declines(StayRoom.wanted("s2", "c2", DAY, rooms("101")), "浑南孵化器", WRONG_DATES);
        mayEnter(StayRoom.wanted("s2", "c2", DAY, nothing()));
        mayEnter(StayRoom.wanted("s2", "c2", "2026-06-02", rooms("101")));
    }

    /** As of a list, whose rows were checked some time before they were written. */
    @Test
    void isSeenOnceMoreWithManyOthers() {
        room.ended(room.stored("s1", "c1", "2026-01-05", rooms("101")), "2026-06-02");
        Stay meets = room.stored("s2", "c2", DAY, rooms("101"));

        assertThat(residences.excluded(List.of(meets))).containsExactly(meets);
        assertThat(residences.excluded(List.of(StayRoom.wanted("s3", "c1", "2026-06-02", nothing()))))
                .isEmpty();
    }

    @Test
    void hearsWhichOfTheTwoWhenItLostARace() {
        room.stored("s1", "c1", "2026-01-05", rooms("101"));
        room.ended(room.stored("s0", "c3", "2025-01-05", nothing()), "2025-06-02");

        assertThat(english(residences.clash(StayRoom.wanted("s2", "c1", DAY, rooms("101")), "party")))
                .contains("stays in this carrier already");
        assertThat(english(residences.clash(StayRoom.wanted("s2", "c2", DAY, rooms("101")), "party")))
                .contains("is resident in a carrier already");
        assertThat(english(residences.clash(StayRoom.wanted("s2", "c3", DAY, rooms("101")), "party")))
                .contains("is resident in a carrier already");
    }

    private void mayEnter(Stay wanted) {
        assertThatCode(() -> check(wanted)).doesNotThrowAnyException();
    }

    private void declines(Stay wanted, String why, org.hatchery.shared.UserErrorCode code) {
        var refusal = catchThrowableOfType(Rejection.class, () -> check(wanted));

        assertThat(refusal).as(why).isNotNull();
        assertThat(refusal.code()).as(why).isEqualTo(code);
        assertThat(refusal.errors().get(0).field()).containsExactly(code == WRONG_DATES ? "enteredOn" : "party");
    }

    private void check(Stay wanted) {
        LocalDate from = wanted.getEnteredOn();
        residences.check(wanted, from, "party", "enteredOn");
    }

    private static String english(Rejection refusal) {
        return refusal.errors().get(0).message().english();
    }
}
