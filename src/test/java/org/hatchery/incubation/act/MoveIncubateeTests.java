package org.hatchery.incubation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The manager of a carrier who moves somebody … */
@IntegrationTest
class MoveIncubateeTests {
    private final Api api;
    private final Incubator incubator;
    private final String today;
    private final Admitted stay;

    MoveIncubateeTests(Api api) {
        this.api = api;
        this.incubator = Incubator.open(api);
        this.today = incubator.today().toString();
        this.stay = incubator.entry().on(incubator.today().minusDays(10)).admitted();
    }

    @Test
    void mayGiveItsOldRoomToOthers() {
        assertThat(stay.moveToRoom("102", today).refusals()).isEmpty();

        assertThat(incubator.entry().takingRoom("101").send().refusals()).isEmpty();
    }

    @Test
    void seesBothRoomsInTheStay() {
        stay.moveToRoom("102", today);

        JsonNode occupancies = stay.page().at("/occupancies");
        assertThat(occupancies.at("/0/to").asString()).isEqualTo(today);
        assertThat(occupancies.at("/1/units/0").asString()).isEqualTo("102");
        assertThat(occupancies.at("/1/to").isNull()).isTrue();
    }

    @Test
    void mayTakeItsSpaceAway() {
        JsonNode moved = stay.move(today, Map.of()).at("/moveIncubatee/stay");

        assertThat(moved.at("/residence").asString()).isEqualTo("VIRTUAL");
    }

    @Test
    void isRefusedARoomThatSomebodyHas() {
        incubator.entry().takingRoom("102").admitted();

        assertRefused(stay.moveToRoom("102", today), "UNIT_TAKEN space.units");
    }

    @Test
    void isRefusedARoomThatIsTooSmall() {
        assertRefused(
                stay.move(today, Map.of("units", List.of("102"), "areaNeeded", "50")),
                "UNIT_TOO_SMALL space.areaNeeded");
    }

    @Test
    void isRefusedMoreWorkstationsThanThereAre() {
        assertRefused(stay.move(today, Map.of("workstations", 11)), "CAPACITY_EXCEEDED space.workstations");
    }

    @Test
    void isRefusedADayAheadOrOnOrBeforeTheEntry() {
        assertRefused(stay.moveToRoom("102", incubator.today().plusDays(1).toString()), "WRONG_DATES on");
        assertRefused(stay.moveToRoom("102", incubator.today().minusDays(10).toString()), "WRONG_DATES on");
    }

    @Test
    void isRefusedSpaceForAFirmThatIsResidentElsewhere() {
        Admitted virtual = virtualElsewhere();

        assertDeclined(virtual.moveToRoom("101", today), "ALREADY_RESIDENT stay");
    }

    @Test
    void isRefusedADayOnWhichTheFirmStillHadSpaceElsewhere() {
        Admitted virtual = virtualElsewhere();
        stay.end(today);

        assertDeclined(virtual.moveToRoom("101", incubator.today().minusDays(1).toString()), "WRONG_DATES on");
        assertThat(virtual.moveToRoom("101", today).refusals()).isEmpty();
    }

    @Test
    void isRefusedAfterTheStayHasEnded() {
        stay.end(today);

        assertDeclined(stay.moveToRoom("102", today), "WRONG_STATE stay");
    }

    @Test
    void isToldWhenTheStayHasMovedOn() {
        Map<String, Object> input = with(stay.request(today), "space", Map.of());

        assertRefused(
                stay.send("MoveIncubatee", with(input, "expectedVersion", stay.version() - 1)),
                "STALE expectedVersion");
    }

    @Test
    void getsTheSameAnswerForTheSameRequest() {
        Map<String, Object> input = with(stay.request(today), "space", Map.of("units", List.of("102")));
        var first = stay.send("MoveIncubatee", input);

        assertThat(stay.send("MoveIncubatee", input).data()).isEqualTo(first.data());
    }

    @Test
    void isRefusedAnotherRequestUnderTheSameKey() {
        Map<String, Object> input = with(stay.request(today), "space", Map.of("units", List.of("102")));
        stay.send("MoveIncubatee", input);

        assertDeclined(
                stay.send("MoveIncubatee", with(input, "space", Map.of("workstations", 1))),
                "IDEMPOTENCY_KEY_REUSED idempotencyKey");
    }

    @Test
    void doesNotFindAStayInAnotherCarrier() {
        Map<String, Object> input = with(stay.request(today), "space", Map.of());

        assertDeclined(
                Incubator.open(api).manager().run("manager/MoveIncubatee", Map.of("input", input)), "NOT_FOUND stay");
    }

    /** The same firm in a carrier that gives it no space. */
    private Admitted virtualElsewhere() {
        Incubator other = Incubator.open(api);
        return other.entry()
                .by(api.as(Role.ADMIN))
                .of(stay.incubatee())
                .virtual()
                .on(incubator.today().minusDays(5))
                .admitted();
    }

    private void assertRefused(org.hatchery.Reply reply, String reason) {
        assertDeclined(reply, reason);
        assertThat(stay.page().at("/occupancies")).hasSize(1);
    }
}
