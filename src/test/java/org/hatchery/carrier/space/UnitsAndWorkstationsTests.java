package org.hatchery.carrier.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.Registered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** What a manager says of units and workstations, with the clients' own operations. */
@IntegrationTest
class UnitsAndWorkstationsTests {
    private static final String PUT = "manager/PutSpaceUnit";
    private static final String WITHDRAW = "manager/WithdrawSpaceUnit";
    private static final String SET = "manager/SetWorkstationCapacity";

    private final Api api;
    private final MongoOperations mongo;
    private final LocalDate today;
    private Registered carrier;

    UnitsAndWorkstationsTests(Api api, MongoOperations mongo, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.today = LocalDate.now(clock);
    }

    @BeforeEach
    void register() {
        carrier = Registered.by(api, mongo);
    }

    @Test
    void unitsAddUpToTheLeasableArea() {
        put("B-1", "85.5", "2024-03-01");
        JsonNode space = put("A-1", "14.25", "2024-03-01");
        JsonNode tomorrow = put("C-1", "100", today.plusDays(1).toString());

        assertThat(space.path("units").findValuesAsString("code")).containsExactly("A-1", "B-1");
        assertThat(space.path("leasableArea").asDouble()).isEqualTo(99.75);
        assertThat(tomorrow.path("leasableArea").asDouble()).isEqualTo(99.75);
        assertThat(tomorrow.path("units")).hasSize(3);
    }

    @Test
    void unitsChangeUntilTheyAreLeased() {
        put("A-1", "85.5", "2024-03-01");
        assertThat(put("A-1", "80", "2024-05-01").path("leasableArea").asDouble())
                .isEqualTo(80);
        lease("A-1", 0, today.minusDays(30), null);

        carrier.declines(carrier.manager(), PUT, unit("A-1", "81", "2024-05-01"), "UNIT_TAKEN", "code");
        carrier.declines(carrier.manager(), PUT, unit("A-1", "80", "2024-05-02"), "UNIT_TAKEN", "code");
        Map<String, Object> floor = new HashMap<>(unit("A-1", "80", "2024-05-01"));
        floor.put("floor", "3");
        assertThat(space(floor).at("/units/0/floor").asString()).isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1234567890123456789012345678901"})
    void unitsNeedACode(String code) {
        carrier.declines(carrier.manager(), PUT, unit(code, "10", "2024-03-01"), "INVALID", "code");
    }

    @Test
    void unitsBeginWithTheCarrierAtTheEarliest() {
        carrier.declines(carrier.manager(), PUT, unit("A-1", "10", "2024-02-29"), "WRONG_DATES", "from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10.005", "1e3", "92233720368547758.07", "1000000.01"})
    void unitsHaveAnArea(String area) {
        carrier.declines(carrier.manager(), PUT, unit("A-1", area, "2024-03-01"), "INVALID", "area");
    }

    @Test
    void unitsLeaveTheLeasableAreaWhenWithdrawn() {
        put("A-1", "85.5", "2024-03-01");

        JsonNode today = withdraw("A-1", this.today);

        assertThat(today.path("leasableArea").asDouble()).isZero();
        assertThat(today.at("/units/0/to").asString()).isEqualTo(this.today.toString());
    }

    @Test
    void unitsAreWithdrawnOnceAndNotBeforeTheyBegan() {
        put("A-1", "85.5", "2024-03-01");
        carrier.declines(carrier.manager(), WITHDRAW, withdrawal("A-1", "2024-02-29"), "WRONG_DATES", "on");
        withdraw("A-1", today);

        carrier.declines(carrier.manager(), WITHDRAW, withdrawal("A-1", today.toString()), "INVALID", "code");
        carrier.declines(carrier.manager(), WITHDRAW, withdrawal("A-2", today.toString()), "INVALID", "code");
    }

    @Test
    void unitsAreNotWithdrawnWhileTheyAreLeased() {
        put("A-1", "85.5", "2024-03-01");
        lease("A-1", 0, today.minusDays(30), today.minusDays(3));

        carrier.declines(
                carrier.manager(),
                WITHDRAW,
                withdrawal("A-1", today.minusDays(4).toString()),
                "UNIT_TAKEN",
                "code");
        assertThat(withdraw("A-1", today.minusDays(3)).path("leasableArea").asDouble())
                .isZero();
    }

    @Test
    void unitsAreFreeUntilSomebodySigns() {
        put("A-1", "85.5", "2024-03-01");
        put("A-2", "14.5", "2024-03-01");
        lease("A-1", 3, today.plusDays(10), null);

        JsonNode space = set(20, "2024-03-01");

        assertThat(space.path("units").findValuesAsString("free")).containsExactly("false", "true");
        assertThat(space.path("leasedArea").asDouble()).isZero();
        assertThat(space.path("workstationsLeased").asInt()).isZero();
    }

    @Test
    void workstationsChangeFromTheirDayOn() {
        set(20, "2024-03-01");
        assertThat(set(30, today.plusDays(1).toString()).path("workstations").asInt())
                .isEqualTo(20);
        assertThat(set(25, today.plusDays(1).toString()).path("workstations").asInt())
                .isEqualTo(20);

        carrier.declines(carrier.manager(), SET, capacity(9, today.toString()), "WRONG_DATES", "from");
    }

    @ParameterizedTest
    @CsvSource({"-1, INVALID", "100001, INVALID"})
    void workstationsHaveASensibleNumber(int workstations, String code) {
        carrier.declines(carrier.manager(), SET, capacity(workstations, "2024-03-01"), code, "workstations");
    }

    @Test
    void workstationsBeginWithTheCarrierAtTheEarliest() {
        carrier.declines(carrier.manager(), SET, capacity(5, "2024-02-29"), "WRONG_DATES", "from");
    }

    @Test
    void workstationsAreNeverFewerThanThoseLeased() {
        set(20, "2024-03-01");
        lease(null, 8, today.minusDays(30), null);
        lease(null, 4, today.plusDays(30), null);

        carrier.declines(carrier.manager(), SET, capacity(7, today.toString()), "CAPACITY_EXCEEDED", "workstations");
        carrier.declines(carrier.manager(), SET, capacity(11, today.toString()), "CAPACITY_EXCEEDED", "workstations");
        assertThat(set(12, today.toString()).path("workstations").asInt()).isEqualTo(12);
    }

    private JsonNode put(String code, String area, String from) {
        return space(unit(code, area, from));
    }

    private JsonNode space(Map<String, Object> unit) {
        return Registered.carrier(carrier.asManager("PutSpaceUnit", unit)).path("space");
    }

    private JsonNode withdraw(String code, LocalDate on) {
        return Registered.carrier(carrier.asManager("WithdrawSpaceUnit", withdrawal(code, on.toString())))
                .path("space");
    }

    private JsonNode set(int workstations, String from) {
        return Registered.carrier(carrier.asManager("SetWorkstationCapacity", capacity(workstations, from)))
                .path("space");
    }

    private static Map<String, Object> unit(String code, String area, String from) {
        return Map.of("code", code, "area", area, "from", from);
    }

    private static Map<String, Object> withdrawal(String code, String on) {
        return Map.of("code", code, "on", on);
    }

    private static Map<String, Object> capacity(int workstations, String from) {
        return Map.of("workstations", workstations, "from", from);
    }

    /** Space that a stay has, put there without the stay. */
    private void lease(String unit, int workstations, LocalDate from, LocalDate to) {
        Carrier stored = mongo.findById(new CarrierId(carrier.key()), Carrier.class);
        String stay = "stay-" + stored.getSpace().leases().size();
        List<String> units = unit == null ? List.of() : List.of(unit);
        stored.arrange(space -> new Space(
                space.units(),
                space.capacities(),
                java.util.stream.Stream.concat(
                                space.leases().stream(),
                                java.util.stream.Stream.of(new Lease(stay, units, workstations, from, to)))
                        .toList()));
        mongo.save(stored);
    }
}
