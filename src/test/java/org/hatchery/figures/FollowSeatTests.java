package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.CarrierRelocated;
import org.hatchery.carrier.profile.Seat;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.carrier.register.SettleSeats;
import org.hatchery.identity.Role;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Figures of years whose carrier moves from 合肥市瑶海区 to 芜湖市镜湖区 today … */
@IntegrationTest
class FollowSeatTests {
    private static final String YAOHAI = "340102";
    private static final String JINGHU = "340202";

    private final Api api;
    private final MongoTemplate mongo;
    private final CarrierDirectory carriers;
    private final YearFiguresDirectory directory;
    private final SettleSeats seats;
    private final FollowSeat follow;
    private final DatabaseCommands commands;
    private final Clock clock;
    private final Caller former;
    private final Caller there;
    private Host host;
    private Resident resident;
    private Resident left;
    private int year;

    FollowSeatTests(
            Api api,
            MongoTemplate mongo,
            CarrierDirectory carriers,
            YearFiguresDirectory directory,
            SettleSeats seats,
            FollowSeat follow,
            DatabaseCommands commands,
            Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.carriers = carriers;
        this.directory = directory;
        this.seats = seats;
        this.follow = follow;
        this.commands = commands;
        this.clock = clock;
        this.former = api.as(Role.BUREAU, YAOHAI);
        this.there = api.as(Role.BUREAU, JINGHU);
    }

    /** One firm stays, another one left the day the carrier moved. */
    @BeforeEach
    void enter() {
        host = Host.open(api, mongo, YAOHAI);
        year = host.today().getYear();
        resident = host.resident().entered(year - 1).entered(year);
        left = host.mover(LocalDate.of(year - 3, 1, 1), host.today(), Host.open(api, mongo, YAOHAI));
        left.entered(year - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "BUREAU, 340102, false, true",
        "BUREAU, 340100, false, true",
        "BUREAU, 340000, true, true",
        "BUREAU, 340202, true, false",
        "BUREAU, 340200, true, false",
        "BUREAU, 340103, false, false",
        "AUDITOR, 340202, true, false",
        "AUDITOR, 340102, false, true"
    })
    void areSeenByTheBureausThereAndByWhoeverSawThem(Role role, String region, boolean coversTo, boolean saw) {
        Caller caller = api.as(role, region);
        assertThat(sees(caller, resident, year - 1)).isEqualTo(saw);
        relocate();

        for (int asked : List.of(year - 1, year)) {
            assertThat(sees(caller, resident, asked)).as("%s", asked).isEqualTo(coversTo || saw);
        }
        assertThat(sees(caller, left, year - 1)).isEqualTo(coversTo || saw);
    }

    @Test
    void stayWithTheFirmAndTheCarrier() {
        relocate();

        assertThat(sees(resident.firm(), resident, year - 1)).isTrue();
        assertThat(sees(host.manager(), resident, year - 1)).isTrue();
        assertThat(resident.confirm(year - 1, (int) figures(resident, year - 1).version())
                        .at("/figures/state")
                        .asString())
                .isEqualTo("CONFIRMED");
        assertThat(sees(former, resident, year - 1)).isTrue();
    }

    @Test
    void lieWhereTheCarrierLayAtTheEndOfTheYear() {
        relocate();

        assertThat(figures(resident, year - 1).region()).isEqualTo(YAOHAI);
        assertThat(figures(left, year - 1).region()).isEqualTo(YAOHAI);
        assertThat(figures(resident, year).region()).isEqualTo(JINGHU);
        assertThat(years(YAOHAI)).containsExactly(year - 1, year - 1);
        assertThat(years(JINGHU)).containsExactly(year);
        assertThat(years("340000")).containsExactly(year, year - 1, year - 1);
    }

    @Test
    void belongToTheirYearWhenTheyAreEnteredLater() {
        relocate();
        Resident late = host.resident().entered(year - 1).entered(year);

        assertThat(figures(late, year - 1).region()).isEqualTo(YAOHAI);
        assertThat(figures(late, year).region()).isEqualTo(JINGHU);
        assertThat(sees(former, late, year - 1)).isTrue();
        assertThat(sees(there, late, year - 1)).isTrue();
        assertThat(sees(former, late, year)).isFalse();
        assertThat(sees(there, late, year)).isTrue();
    }

    @Test
    void areNotTakenFromAnybodyByACorrection() {
        relocate();
        var correction = resident.correction(year, (int) figures(resident, year).version(), "employees", 13);

        assertThat(resident.enter(correction).refusals()).isEmpty();
        assertThat(figures(resident, year).region()).isEqualTo(JINGHU);
        assertThat(sees(former, resident, year)).isTrue();
        assertThat(sees(there, resident, year)).isTrue();
    }

    @Test
    void followWhenTheCallerDiedAfterItsFirstWrite() {
        Carrier carrier = carrier();
        carrier.relocate(seat(), host.today(), clock.instant());
        mongo.save(carrier);
        assertThat(sees(there, resident, year - 1)).isFalse();

        repair();

        assertThat(sees(there, resident, year - 1)).isTrue();
        assertThat(figures(resident, year).region()).isEqualTo(JINGHU);
        assertThat(carrier().getUnsettled()).isNull();
    }

    @Test
    void followWhenTheyWereEnteredByWhoeverReadTheCarrierBefore() {
        Carrier before = carrier();
        Resident crossing = host.resident();
        Stay stay = mongo.findOne(Query.query(Criteria.where("incubatee").is(crossing.key())), Stay.class);
        relocate();
        var values = mongo.findById(new YearFiguresId(resident.key() + "/" + year), YearFigures.class)
                .getValues();
        var event = new YearFiguresEvent(YearFiguresAct.ENTERED, "test", clock.instant(), null, null);
        mongo.insert(YearFigures.first(new YearOfStay(stay, year, before), values, event, host.today()));
        assertThat(sees(there, crossing, year)).isFalse();

        repair();

        assertThat(sees(there, crossing, year)).isTrue();
        assertThat(figures(crossing, year).region()).isEqualTo(JINGHU);
    }

    @Test
    void changeOnceAndWithThreeCommands() {
        relocate();
        Stored once = figures(resident, year);
        var told = new CarrierRelocated(
                carrier().getId(), new RegionCode(JINGHU), host.today(), CarrierKind.INCUBATOR, LocalDate.EPOCH);

        assertThat(commands.during(() -> follow.on(told)))
                .containsExactly("find agreements", "update yearFigures", "update yearFigures");
        assertThat(figures(resident, year)).isEqualTo(once);
    }

    @Test
    void ofOtherCarriersStay() {
        Resident neighbour = Host.open(api, mongo, YAOHAI).resident().entered(year);

        relocate();

        assertThat(figures(neighbour, year).region()).isEqualTo(YAOHAI);
        assertThat(sees(there, neighbour, year)).isFalse();
    }

    private void relocate() {
        Map<String, Object> input = Map.of(
                "carrier",
                host.id(),
                "expectedVersion",
                carrier().getVersion(),
                "region",
                JINGHU,
                "address",
                "科技街 1 号",
                "on",
                host.today().toString());
        assertThat(api.as(Role.BUREAU, "340000")
                        .run("bureau/RelocateCarrier", Map.of("input", input))
                        .refusals())
                .isEmpty();
    }

    private Seat seat() {
        return new Seat(new RegionCode(JINGHU), null, "科技街 1 号", host.today(), null);
    }

    private void repair() {
        seats.settle(clock.instant().plus(Duration.ofSeconds(1)));
    }

    private Carrier carrier() {
        return carriers.get(new CarrierId(host.key()), Scope.EVERYTHING);
    }

    private static boolean sees(Caller caller, Resident whose, int asked) {
        return !caller.ask("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", whose.figuresId(asked)))
                .at("/node")
                .isNull();
    }

    /** Years that the carrier has figures of in a region, as its manager lists them. */
    private List<Integer> years(String region) {
        return host.manager()
                .run("bureau/YearFiguresList", Map.of("filter", Map.of("region", region)))
                .at("/yearFigures/nodes")
                .valueStream()
                .map(figures -> figures.path("year").asInt())
                .toList();
    }

    private record Stored(String region, long version) {}

    private Stored figures(Resident whose, int asked) {
        YearFigures figures = directory.get(new YearFiguresId(whose.key() + "/" + asked), Scope.EVERYTHING, "figures");
        return new Stored(figures.getRegion().value(), figures.getVersion());
    }
}
