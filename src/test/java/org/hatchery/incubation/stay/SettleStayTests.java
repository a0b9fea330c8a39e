package org.hatchery.incubation.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.shared.UserErrorCode.CARRIER_NOT_OPEN;
import static org.hatchery.shared.UserErrorCode.UNIT_TAKEN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.incubation.act.RegisterTeamTests;
import org.hatchery.incubation.counting.Books;
import org.hatchery.incubation.keeping.RepairStays;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.Jointly;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Settling a stay … */
@IntegrationTest
class SettleStayTests {
    private final Api api;
    private final Stays stays;
    private final SettleStay settle;
    private final ChangeStay change;
    private final RepairStays repair;
    private final CarrierDirectory carriers;
    private final IncubateeDirectory incubatees;
    private final MongoTemplate mongo;
    private final ServiceClock clock;
    private final Incubator incubator;
    private final String today;

    SettleStayTests(
            Api api,
            Stays stays,
            SettleStay settle,
            ChangeStay change,
            RepairStays repair,
            CarrierDirectory carriers,
            IncubateeDirectory incubatees,
            MongoTemplate mongo,
            ServiceClock clock) {
        this.api = api;
        this.stays = stays;
        this.settle = settle;
        this.change = change;
        this.repair = repair;
        this.carriers = carriers;
        this.incubatees = incubatees;
        this.mongo = mongo;
        this.clock = clock;
        this.incubator = Incubator.open(api);
        this.today = incubator.today().toString();
    }

    @Test
    void doesNotBringBackALeaseThatEndedWhileAHelperSlept() {
        Admitted admitted =
                incubator.entry().on(incubator.today().minusDays(10)).admitted();
        Stay moving = moved(admitted);
        Stay helper = stays.findById(moving.getId()).orElseThrow();
        settle.settle(moving);
        admitted.end(today);

        settle.settle(helper);

        assertThat(incubator.page().at("/carrier/space/units/1/free").asBoolean())
                .isTrue();
        assertBooksInOrder();
    }

    @Test
    void takesBackAMoveThatTheCarrierDeclines() {
        Stay moving =
                moved(incubator.entry().on(incubator.today().minusDays(10)).admitted());
        incubator.entry().takingRoom("102").admitted();

        assertDeclined(UNIT_TAKEN, moving);
        assertBooksInOrder();
    }

    @Test
    void takesBackAMoveAlthoughTheTeamRegisteredMeanwhile() {
        Admitted team =
                incubator.entry().ofTeam().on(incubator.today().minusDays(10)).admitted();
        Stay moving = moved(team);
        incubator.entry().takingRoom("102").admitted();
        var registration = RegisterTeamTests.registration(team, incubator.today());
        incubator.manager().run("manager/RegisterTeam", Map.of("input", registration));

        assertDeclined(UNIT_TAKEN, moving);
        assertThat(stays.findById(moving.getId()).orElseThrow().getHistory())
                .extracting(StayEvent::act)
                .containsExactly(StayAct.ADMITTED, StayAct.REGISTERED);
        assertBooksInOrder();
    }

    @Test
    void forgetsAnEntryThatTheCarrierDeclines() {
        Stay entering = entering();
        incubator.entry().admitted();

        assertDeclined(UNIT_TAKEN, entering);
        assertThat(stays.findById(entering.getId())).isEmpty();
        assertBooksInOrder();
    }

    @Test
    void forgetsAnEntryIntoACarrierThatClosedMeanwhile() {
        Stay entering = entering();
        Map<String, Object> closing =
                Map.of("carrier", incubator.id(), "expectedVersion", version(), "on", today, "reason", "停业");
        api.as(Role.ADMIN).run("bureau/CloseCarrier", Map.of("input", closing));

        assertDeclined(CARRIER_NOT_OPEN, entering);
        assertBooksInOrder();
    }

    /** As of a list, whose rows were checked some time before they are written. */
    @Test
    void isNotBegunTogetherWithOneThatAnotherStayExcludes() {
        Stay meets = fresh(incubator.today().minusDays(5));
        Receipt asked = meets.lastReceipt().orElseThrow();

        assertThat(Jointly.during(() -> change.enter(meets, asked, "party"))).isFalse();

        assertThat(stays.findById(meets.getId())).isEmpty();
        assertBooksInOrder();
    }

    @Test
    void isFinishedByTheRepair() {
        moved(incubator.entry().on(incubator.today().minusDays(10)).admitted());
        entering();

        repair.repair(Instant.now().plusSeconds(1));

        assertBooksInOrder();
    }

    @Test
    void movesAFirmToTheSpaceItSignedForOnItsDay() {
        clock.goBack(7);
        Incubator first = Incubator.open(api);
        Admitted served =
                first.entry().virtual().on(clock.today().minusDays(10)).admitted();
        incubator
                .entry()
                .by(api.as(Role.ADMIN))
                .of(served.incubatee())
                .on(clock.today().plusDays(7))
                .admitted();
        assertThat(placedIn(served)).isEqualTo(first.localId());

        clock.reset();
        repair.repair(Instant.now());

        assertThat(placedIn(served)).isEqualTo(incubator.localId());
        assertBooksInOrder();
    }

    private String placedIn(Admitted stay) {
        var id = new IncubateeId(GlobalId.key("Incubatee", stay.incubatee()));
        return incubatees
                .get(id, Scope.EVERYTHING, "incubatee")
                .getPlacement()
                .carrier()
                .value();
    }

    private Stay moved(Admitted admitted) {
        Stay stay =
                stays.findById(new StayId(GlobalId.key("Stay", admitted.id()))).orElseThrow();
        var event = event(StayAct.MOVED);
        stay.move(new SpaceChoice(List.of("102"), 0, null), carrier(), event, incubator.today());
        return stays.save(stay);
    }

    /** An entry into room 101 of a firm that was elsewhere before; its caller has died. */
    private Stay entering() {
        return stays.save(fresh(incubator.today()));
    }

    /** Of somebody whose space in another carrier was given back today. */
    private Stay fresh(LocalDate on) {
        Incubator last = Incubator.open(api);
        Admitted before = last.entry().on(last.today().minusDays(10)).admitted();
        before.end(today);
        var firm = incubatees.get(
                new IncubateeId(GlobalId.key("Incubatee", before.incubatee())), Scope.EVERYTHING, "party");
        return Stay.admit(
                new StayId(UUID.randomUUID().toString()),
                firm,
                carrier(),
                on,
                new SpaceChoice(List.of("101"), 0, null),
                null,
                null,
                List.of(),
                event(StayAct.ADMITTED));
    }

    private StayEvent event(StayAct act) {
        var receipt = new Receipt("test/" + UUID.randomUUID(), "digest");
        return new StayEvent(act, incubator.today(), "test", Instant.now(), receipt);
    }

    private Carrier carrier() {
        return carriers.get(new CarrierId(incubator.localId()), Scope.EVERYTHING);
    }

    private int version() {
        return incubator.page().at("/carrier/version").asInt();
    }

    private void assertDeclined(UserErrorCode code, Stay unsettled) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> settle.settle(unsettled))
                .extracting(Rejection::code)
                .isEqualTo(code);
    }

    private void assertBooksInOrder() {
        assertThat(Books.faults(mongo.getDb(), Set.of(incubator.localId()))).isEmpty();
    }
}
