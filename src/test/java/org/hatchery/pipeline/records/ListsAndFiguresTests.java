package org.hatchery.pipeline.records;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.History;
import org.hatchery.IntegrationTest;
import org.hatchery.Tale;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Role;
import org.hatchery.incubation.stay.SpaceChoice;
import org.hatchery.incubation.stay.Stay;
import org.hatchery.incubation.stay.StayAct;
import org.hatchery.incubation.stay.StayEvent;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.incubation.stay.StayState;
import org.hatchery.incubation.stay.StayWhereabouts;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** A list and a figure of the same region say the same number. */
@IntegrationTest
class ListsAndFiguresTests {
    private static final String PLACE = "540402";
    static final Map<String, String> LABELS = Map.of(
            "HNTE", "hnteFirms",
            "TECH_SME", "techSmeFirms",
            "PROVINCIAL_INNOVATIVE_FIRM", "provincialInnovativeFirms",
            "EAGLET", "eagletFirms",
            "GAZELLE", "gazelleFirms",
            "UNICORN", "unicornFirms",
            "SRDI", "srdiFirms",
            "LITTLE_GIANT", "littleGiantFirms");

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final LocalDate today;

    ListsAndFiguresTests(Api api, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.today = LocalDate.now(clock);
    }

    /** Three are there, one enters today, and two will next week. */
    @Test
    void countNobodyWhoIsOnlyAboutToEnter() {
        Tale carrier = Tale.of("listsfigures", PLACE, CarrierKind.INCUBATOR, today.minusYears(2));
        carrier.firms(3, today.minusMonths(5));
        carrier.firms(1, today);
        carrier.firms(2, today.plusDays(7));
        carrier.storedIn(mongo);
        totals.catchUp();

        assertThat(listed("IN_INCUBATION")).isEqualTo(4);
        assertThat(listed("ADMITTED")).isEqualTo(2);
        assertThat(figure("distinctFirms")).isEqualTo(4);
        assertThat(figure("inIncubationFirms")).isEqualTo(4);
    }

    /** Some stay in several carriers, some have signed for another that begins later. */
    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93})
    void countTheSameFirmsOfAHistoryMadeByChance(long seed) {
        var places = new String[] {"220102", "220202", "220302"};
        History history =
                History.random("listsfigures" + seed, seed, 12, today, places).storedIn(mongo);
        totals.catchUp();

        assertThat(history.stays().stream()
                        .filter(stay -> stay.getState() == StayState.ACTIVE)
                        .collect(groupingBy(Stay::getIncubatee, counting())))
                .containsValue(2L);
        for (String region : List.of("220000", "220100", "220202", "220302")) {
            assertThat(listed(region, "IN_INCUBATION")).isEqualTo(figure(region, "distinctFirms"));
            assertThat(listed(region, "IN_INCUBATION", "PRE_INCUBATION"))
                    .isEqualTo(figure(region, "distinctFirmsAndTeams"));
            LABELS.forEach((label, metric) ->
                    assertThat(labelled(region, label)).as(metric).isEqualTo(figure(region, metric)));
            assertThat(staying(region)).isEqualTo(figure(region, "inIncubationFirmsAndTeams"));
        }
    }

    /** Called off on the day of entry, registered during the stay, graduated: no list has who is in no figure. */
    @ParameterizedTest
    @ValueSource(longs = {94, 95})
    void haveAsManyEntriesAsFiguresOfAHistoryMadeByChance(long seed) {
        String place = seed == 94 ? "220103" : "220203";
        History.random("listsbehind" + seed, seed, 6, today, place).storedIn(mongo);
        totals.catchUp();

        List<String> different = new ArrayList<>();
        Map<String, Long> most = new TreeMap<>();
        int year = today.getYear();
        for (String period : List.of(year + "", (year - 1) + "", (year - 2) + "-H2", (year - 1) + "-04")) {
            for (String form : List.of("FIRM", "TEAM")) {
                FigureBehind.of(api.as(Role.BUREAU, place), place, period, Map.of("incubateeForms", List.of(form)))
                        .forEach(figure -> figure.compare(api.as(Role.BUREAU, place), different, most));
            }
        }

        assertThat(different).isEmpty();
        assertThat(most.get("incubateesEntered")).isPositive();
    }

    @Test
    void haveAsManyEntriesAsFiguresOfOneCarrier() {
        Tale tale = Tale.of("listsofone", "220104", CarrierKind.INCUBATOR, today.minusYears(4));
        tale.graduates(tale.tenant(today.minusMonths(30)), today.minusMonths(4));
        Stay team = tale.team(today.minusMonths(10));
        tale.registers(team, today.minusMonths(2));
        tale.leaves(tale.team(today.minusMonths(9)), today.minusMonths(1));
        Stay calledOff = tale.firm(today.minusMonths(3));
        tale.leaves(calledOff, today.minusMonths(3));
        tale.firms(3, today.minusMonths(14)).serves(today.minusMonths(5));
        tale.storedIn(mongo);
        totals.catchUp();
        Caller manager = api.as(Role.CARRIER_MANAGER, tale.id().value());
        String carrier = GlobalId.of("Carrier", tale.id().value());

        List<String> different = new ArrayList<>();
        Map<String, Long> most = new TreeMap<>();
        for (int year = today.getYear() - 3; year <= today.getYear(); year++) {
            FigureBehind.of(manager, carrier, year + "").forEach(figure -> figure.compare(manager, different, most));
        }

        assertThat(different).isEmpty();
        assertThat(most).contains(Map.entry("graduatesCumulative", 1L), Map.entry("inIncubationFirms", 4L));
        assertThat(most).containsKeys("services", "registrations", "exits").doesNotContainKeys("carriers");
    }

    /** It stays in one province and has signed for space in another from next week, and for a desk in a third. */
    @Test
    void countNobodyWhereItHasOnlySigned() {
        totals.catchUp();
        int before = figure("630000", "distinctFirms");
        Tale here = Tale.of("listshere", "540502", CarrierKind.INCUBATOR, today.minusYears(2));
        here.firm(today.minusMonths(3));
        here.storedIn(mongo);
        var firm = new IncubateeId("listshere-firm-0");
        signs(firm, "listsbesides", "650402", today.minusDays(20), 0);
        signs(firm, "liststhere", "632222", today.plusDays(7), 2);
        totals.catchUp();

        assertThat(listed("540502", "IN_INCUBATION")).isEqualTo(1);
        assertThat(listed("632222", "IN_INCUBATION")).isZero();
        assertThat(listed("650402", "IN_INCUBATION")).isZero();
        assertThat(figure("540502", "distinctFirms")).isEqualTo(1);
        assertThat(figure("630000", "distinctFirms")).isEqualTo(before);
        assertThat(figure("650402", "distinctFirms")).isZero();
        assertThat(figure("650402", "inIncubationFirms")).as("in each carrier").isEqualTo(1);
        assertThat(staying("650402")).isEqualTo(1);
        assertThat(staying("632222")).isZero();
    }

    private void signs(IncubateeId who, String prefix, String region, LocalDate entering, int workstations) {
        Tale.of(prefix, region, CarrierKind.INCUBATOR, today.minusYears(2)).storedIn(mongo);
        Carrier carrier = mongo.findById(new CarrierId(prefix + "-carrier"), Carrier.class);
        Incubatee firm = mongo.findById(who, Incubatee.class);
        Stay stay = Stay.admit(
                        new StayId(prefix + "-stay"),
                        firm,
                        carrier,
                        entering,
                        new SpaceChoice(List.of(), workstations, null),
                        null,
                        null,
                        List.of(),
                        new StayEvent(StayAct.ADMITTED, entering, "test", Instant.EPOCH, null))
                .settled();
        mongo.insert(stay);
        carrier.settle(stay.getId().value(), stay.leases());
        mongo.save(carrier);
        var whereabouts =
                StayWhereabouts.of(mongo.find(new Query(where("incubatee").is(who)), Stay.class), today);
        firm.place(whereabouts.placement(), whereabouts.visibleTo(), whereabouts.confidedTo());
        mongo.save(firm);
    }

    private int listed(String stage) {
        return listed(PLACE, stage);
    }

    private int figure(String metric) {
        return figure(PLACE, metric);
    }

    private int listed(String place, String... stages) {
        return count("incubatees", "IncubateeFilter", Map.of("region", place, "stages", List.of(stages)));
    }

    private int labelled(String place, String label) {
        return count(
                "incubatees",
                "IncubateeFilter",
                Map.of("region", place, "stages", List.of("IN_INCUBATION"), "labels", List.of(label)));
    }

    private int staying(String place) {
        return count("stays", "StayFilter", Map.of("region", place, "states", List.of("ACTIVE"), "begun", true));
    }

    private int count(String list, String filter, Map<String, Object> which) {
        return api.as(Role.ADMIN)
                .ask(
                        "query($filter: " + filter + ") { list: " + list
                                + "(filter: $filter, first: 1) { totalCount } }",
                        Map.of("filter", which))
                .at("/list/totalCount")
                .asInt();
    }

    private int figure(String place, String metric) {
        return api.as(Role.ADMIN)
                .ask(
                        "query($region: RegionCode!, $period: Period!, $keys: [String!]) { pipeline(region: $region,"
                                + " period: $period) { total { metrics(keys: $keys) { value } } } }",
                        Map.of("region", place, "period", String.valueOf(today.getYear()), "keys", List.of(metric)))
                .at("/pipeline/total/metrics/0/value")
                .asInt();
    }
}
