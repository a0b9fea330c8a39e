package org.hatchery.incubation.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.profile.ServiceKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.register.SettleSeats;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.incubation.Refusal;
import org.hatchery.incubation.counting.Books;
import org.hatchery.incubation.keeping.FollowRelocation;
import org.hatchery.incubation.service.Service;
import org.hatchery.incubation.service.ServiceId;
import org.hatchery.incubation.service.ServiceMode;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Following a carrier that moved … */
@IntegrationTest
class FollowRelocationTests {
    private static final String GULOU = "350102";
    private static final String TAIJIANG = "350103";
    private static final String SIMING = "350203";

    private final Api api;
    private final Stays stays;
    private final SettleStay settle;
    private final SettleSeats seats;
    private final FollowRelocation follow;
    private final CarrierDirectory carriers;
    private final IncubateeDirectory incubatees;
    private final MongoTemplate mongo;
    private final Clock clock;
    private final Incubator incubator;
    private final LocalDate today;

    FollowRelocationTests(
            Api api,
            Stays stays,
            SettleStay settle,
            SettleSeats seats,
            FollowRelocation follow,
            CarrierDirectory carriers,
            IncubateeDirectory incubatees,
            MongoTemplate mongo,
            Clock clock) {
        this.api = api;
        this.stays = stays;
        this.settle = settle;
        this.seats = seats;
        this.follow = follow;
        this.carriers = carriers;
        this.incubatees = incubatees;
        this.mongo = mongo;
        this.clock = clock;
        this.incubator = Incubator.open(api, GULOU, "INCUBATOR");
        this.today = incubator.today();
    }

    @Test
    void isFinishedByTheRepairWhenTheCallerDiedAfterItsFirstWrite() {
        Admitted stay = incubator.entry().on(today.minusDays(10)).admitted();
        incubator.serve(stay, today.minusDays(9));
        mongo.save(moved(SIMING));
        assertThat(faults()).isNotEmpty();

        repair();

        assertThat(faults()).isEmpty();
        assertThat(stored().containsKey("unsettled")).isFalse();
    }

    @Test
    void isFinishedByTheRepairWhenTheCallerDiedAfterTheStays() {
        incubator.entry().on(today.minusDays(10)).admitted();
        mongo.save(moved(SIMING));
        Carrier carrier = carrier();
        mongo.getCollection("agreements")
                .updateMany(
                        new Document("carrier", incubator.localId()),
                        new Document("$set", new Document("region", SIMING))
                                .append(
                                        "$addToSet",
                                        new Document(
                                                "visibleTo",
                                                new Document("$each", List.copyOf(carrier.getVisibleTo())))));
        assertThat(faults()).isNotEmpty();

        repair();

        assertThat(faults()).isEmpty();
    }

    @Test
    void isFinishedByTheNextMoveWhenTheCallerDied() {
        Admitted stay = incubator.entry().on(today.minusDays(10)).admitted();
        mongo.save(moved(TAIJIANG));

        relocate(SIMING, today);

        assertThat(faults()).isEmpty();
        assertThat(find(stay).scopeKeys()).contains("region:" + GULOU, "region:" + TAIJIANG, "region:" + SIMING);
    }

    @Test
    void isRepeatedOnceMoreBeforeTheMarkIsTakenAway() {
        relocate(SIMING, today.minusDays(1));
        Instant marked = carrier().getUnsettled();

        seats.settle(marked.minusMillis(1));
        assertThat(carrier().getUnsettled()).isEqualTo(marked);
        long version = carrier().getVersion();
        repair();

        assertThat(carrier().getUnsettled()).isNull();
        assertThat(carrier().getVersion()).isEqualTo(version);
    }

    @Test
    void changesNothingForThoseWhoHaveFollowed() {
        Admitted stay = incubator.entry().on(today.minusDays(10)).admitted();
        relocate(SIMING, today.minusDays(1));
        long ofStay = find(stay).getVersion();
        long ofFirm = firm(stay).getVersion();

        follow.on(new CarrierRelocated(
                carrier().getId(), new RegionCode(SIMING), today.minusDays(1), CarrierKind.INCUBATOR, LocalDate.EPOCH));

        assertThat(find(stay).getVersion()).isEqualTo(ofStay);
        assertThat(firm(stay).getVersion()).isEqualTo(ofFirm);
    }

    @Test
    void makesWhoeverReadTheStayBeforeReadItAgain() {
        Admitted stay = incubator.entry().on(today.minusDays(10)).admitted();
        var leaving = Admitted.with(stay.request(today.toString()), "reason", "EVICTED");
        relocate(SIMING, today.minusDays(1));

        Refusal.assertDeclined(stay.send("EndStay", leaving), "STALE expectedVersion");
        assertThat(faults()).isEmpty();
    }

    @Test
    void letsAnEntryLieThereThatReadTheCarrierBeforeItMoved() {
        Stay entering = entering(carrier());
        relocate(SIMING, today.minusDays(1));

        settle.settle(stays.save(entering));

        assertThat(faults()).isEmpty();
        assertThat(stays.findById(entering.getId()).orElseThrow().getRegion().value())
                .isEqualTo(SIMING);
    }

    @Test
    void catchesUpWithAnEntryThatWasShownWhereTheCarrierLayBefore() {
        Carrier before = carrier();
        Stay entering = stays.save(entering(before));
        relocate(SIMING, today.minusDays(1));
        stays.save(stays.findById(entering.getId()).orElseThrow().shown(before));
        settle.settle(stays.findById(entering.getId()).orElseThrow());
        assertThat(faults()).isNotEmpty();

        repair();

        assertThat(faults()).isEmpty();
    }

    @Test
    void catchesUpWithAServiceThatWasRecordedWhereTheCarrierLayBefore() {
        Carrier before = carrier();
        relocate(SIMING, today.minusDays(1));
        mongo.insert(service(before));
        assertThat(faults()).isNotEmpty();

        repair();

        assertThat(faults()).isEmpty();
    }

    @Test
    void seesAFirmThatHasItsSpaceElsewhere() {
        Incubator other = Incubator.open(api, "350206", "INCUBATOR");
        Admitted virtual = incubator.entry().virtual().on(today.minusDays(10)).admitted();
        Admitted resident = other.entry()
                .of(virtual.incubatee())
                .by(api.as(Role.ADMIN))
                .on(today.minusDays(9))
                .admitted();

        relocate(SIMING, today.minusDays(1));

        assertThat(firm(virtual).getPlacement().region().value()).isEqualTo("350206");
        assertThat(api.as(Role.BUREAU, SIMING)
                        .ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", resident.incubatee()))
                        .at("/node/id")
                        .asString())
                .isEqualTo(resident.incubatee());
        assertThat(faults()).isEmpty();
    }

    @Test
    void leavesOtherCarriersAlone() {
        Incubator neighbour = Incubator.open(api, GULOU, "INCUBATOR");
        Admitted stay = neighbour.entry().on(today.minusDays(10)).admitted();

        relocate(SIMING, today.minusDays(1));

        assertThat(find(stay).getRegion().value()).isEqualTo(GULOU);
        assertThat(find(stay).scopeKeys()).doesNotContain("region:" + SIMING);
    }

    private void relocate(String region, LocalDate on) {
        var input = Map.of("input", incubator.move(region, on));
        assertThat(api.as(Role.ADMIN).run("bureau/RelocateCarrier", input).refusals())
                .isEmpty();
    }

    /** The carrier as it is saved first, before anything follows. */
    private Carrier moved(String region) {
        Carrier carrier = carrier();
        var seat = new Seat(new RegionCode(region), null, "科技街 1 号", today.minusDays(2), null);
        carrier.relocate(seat, today, clock.instant());
        return carrier;
    }

    private void repair() {
        seats.settle(clock.instant().plus(Duration.ofSeconds(1)));
    }

    private Stay entering(Carrier before) {
        Incubator last = Incubator.open(api);
        Admitted was = last.entry().on(today.minusDays(10)).admitted();
        was.end(today.toString());
        var event = new StayEvent(
                StayAct.ADMITTED, today, "test", clock.instant(), new Receipt("test/" + UUID.randomUUID(), "digest"));
        return Stay.admit(
                new StayId(UUID.randomUUID().toString()),
                firm(was),
                before,
                today,
                new SpaceChoice(List.of("102"), 0, null),
                null,
                null,
                List.of(),
                event);
    }

    private Service service(Carrier before) {
        return new Service(
                new ServiceId(UUID.randomUUID().toString()),
                before.getId(),
                before.getProfile().name(),
                before.regionOn(today),
                ServiceKind.EVENT,
                ServiceMode.GROUP,
                today,
                List.of(),
                "李导师",
                1,
                Yuan.ZERO,
                3,
                null,
                new Receipt("test/" + UUID.randomUUID(), "digest"),
                Service.scopeKeys(before, today, List.of()),
                false);
    }

    private Stay find(Admitted stay) {
        return stays.findById(new StayId(GlobalId.key("Stay", stay.id()))).orElseThrow();
    }

    private Incubatee firm(Admitted stay) {
        var id = new IncubateeId(GlobalId.key("Incubatee", stay.incubatee()));
        return incubatees.get(id, Scope.EVERYTHING, "party");
    }

    private Carrier carrier() {
        return carriers.get(new CarrierId(incubator.localId()), Scope.EVERYTHING);
    }

    private Document stored() {
        return mongo.getCollection("carriers")
                .find(new Document("_id", incubator.localId()))
                .first();
    }

    private List<String> faults() {
        return Books.faults(mongo.getDb(), Set.of(incubator.localId()));
    }
}
