package org.hatchery.application.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** A bureau that asks who may claim an award and has not … */
@IntegrationTest
class ReachApiTests {
    private static final String COUNTY = "620725";
    private static final String RULE = GlobalId.of("AwardRule", "SD-hnte-recognition-award");
    private static final String PAID = "PAID,CLOSED,CLAWED_BACK";
    private static final String GRANTED = "GRANTED,LISTED,POSTED,PAYING,FAILED," + PAID;

    private final Api api;
    private final RunReach run;
    private final MongoOperations mongo;
    private final ServiceClock clock;
    private final Caller bureau;

    ReachApiTests(Api api, RunReach run, MongoOperations mongo, ServiceClock clock) {
        this.api = api;
        this.run = run;
        this.mongo = mongo;
        this.clock = clock;
        this.bureau = api.as(new Actor("reach-bureau", Role.BUREAU, List.of(COUNTY)));
    }

    private static JsonNode accepted(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return answer.path("application");
    }

    private Admitted firm() {
        Incubator host = Incubator.open(api, COUNTY, "INCUBATOR");
        Admitted stay = host.entry().on(host.today().minusDays(30)).admitted();
        int version = host.manager()
                .ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", stay.incubatee()))
                .at("/incubatee/version")
                .asInt();
        accepted(host.manager()
                .run(
                        "manager/RecordGrowthLabel",
                        Map.of(
                                "input",
                                Map.of(
                                        "firm",
                                        stay.incubatee(),
                                        "expectedVersion",
                                        version,
                                        "kind",
                                        "HNTE",
                                        "certificateNumber",
                                        "GR" + UUID.randomUUID().toString().substring(0, 8),
                                        "from",
                                        host.today().minusDays(20).toString()))));
        return stay;
    }

    private void night() {
        mongo.remove(new Query(), "awardReachRuns");
        run.run(clock.today());
        count();
    }

    private void count() {
        run.recount(clock.instant().plusSeconds(1));
    }

    private String state(Admitted firm) {
        return bureau.run(
                        "bureau/AwardStandings", Map.of("filter", Map.of("region", COUNTY, "rule", RULE), "first", 100))
                .at("/awardStandings/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> node.path("beneficiary").asString().equals(firm.incubatee()))
                .map(node -> node.path("state").asString())
                .findFirst()
                .orElse("");
    }

    private JsonNode row() {
        return bureau.run("bureau/AwardReach", Map.of("region", COUNTY))
                .at("/awardReach/rows")
                .valueStream()
                .filter(row -> row.at("/rule/id").asString().equals(RULE))
                .findFirst()
                .orElseThrow();
    }

    private static Reply act(Caller caller, String operation, JsonNode one, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("application", one.path("id").asString());
        input.put("expectedVersion", one.path("version").asInt());
        return caller.run(operation, Map.of("input", input));
    }

    private JsonNode submitted(Admitted firm) {
        Caller own = api.as(Role.FIRM, GlobalId.key("Incubatee", firm.incubatee()));
        JsonNode draft = accepted(own.run(
                "firm/ApplyFor",
                Map.of(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID().toString(),
                                "rule",
                                RULE,
                                "beneficiary",
                                firm.incubatee(),
                                "attested",
                                List.of()))));
        accepted(own.run(
                "firm/PutPayeeAccount",
                Map.of(
                        "input",
                        Map.of(
                                "party",
                                firm.incubatee(),
                                "expectedVersion",
                                0,
                                "accountName",
                                "试验企业",
                                "bank",
                                "试验银行城关支行",
                                "accountNumber",
                                "6222 0202 0202 0202"))));
        return accepted(act(own, "firm/SubmitApplication", draft, Map.of()));
    }

    @Test
    void seesAtOnceThatSomebodyAppliedOrWasDeclined() {
        Admitted firm = firm();
        assertThat(state(firm)).isEmpty();
        night();
        assertThat(state(firm)).isEqualTo("WAITING");
        JsonNode before = row();

        JsonNode sent = submitted(firm);
        assertThat(state(firm)).isEqualTo("APPLIED");
        count();
        assertThat(row().path("waiting").asInt())
                .isEqualTo(before.path("waiting").asInt() - 1);
        assertThat(row().path("applied").asInt())
                .isEqualTo(before.path("applied").asInt() + 1);
        assertThat(row().path("eligible").asInt())
                .isEqualTo(before.path("eligible").asInt());

        accepted(act(bureau, "bureau/ReviewApplication", sent, Map.of("act", "DECLINE", "note", "证书不属于本企业")));
        assertThat(state(firm)).isEqualTo("WAITING");
        night();
        assertThat(state(firm)).isEqualTo("WAITING");
        assertThat(row()).isEqualTo(before);
    }

    @Test
    void countsOfApplicationsWhatTheirListHolds() {
        JsonNode sent = submitted(firm());
        accepted(act(bureau, "bureau/ReviewApplication", sent, Map.of("act", "GRANT")));
        int year = clock.today().getYear();

        JsonNode rows = bureau.run("bureau/AwardFigures", Map.of("region", COUNTY, "year", year))
                .at("/awardFigures/rows");

        assertThat(rows).isNotEmpty();
        rows.forEach(row -> {
            assertThat(listed(row, year, GRANTED)).isEqualTo(row.path("granted").asInt());
            assertThat(listed(
                            row, year, "SUBMITTED,RETURNED,RECOMMENDED,SCORED,ON_NOTICE,DECLINED,WITHDRAWN," + GRANTED))
                    .isEqualTo(row.path("submitted").asInt());
            assertThat(listed(row, year, PAID))
                    .isGreaterThanOrEqualTo(row.path("paid").asInt());
        });
    }

    private int listed(JsonNode row, int year, String states) {
        return bureau.run(
                        "bureau/ApplicationList",
                        Map.of(
                                "filter",
                                Map.of(
                                        "region",
                                        COUNTY,
                                        "rule",
                                        row.path("rule").asString(),
                                        "begunOn",
                                        Map.of("from", year + "-01-01", "to", year + "-12-31"),
                                        "states",
                                        List.of(states.split(","))),
                                "first",
                                1,
                                "total",
                                true))
                .at("/applications/totalCount")
                .asInt();
    }

    @Test
    void seesNothingOfAnotherRegion() {
        Admitted firm = firm();
        night();
        Caller other = api.as(new Actor("reach-other", Role.BUREAU, List.of("210103")));

        assertThat(other.run("bureau/AwardReach", Map.of("region", COUNTY))
                        .at("/awardReach")
                        .isNull())
                .isTrue();
        assertThat(other.run("bureau/AwardFigures", Map.of("region", COUNTY, "year", 2026))
                        .at("/awardFigures")
                        .isNull())
                .isTrue();
        assertThat(other.run("bureau/AwardStandings", Map.of("filter", Map.of("region", COUNTY), "first", 100))
                        .at("/awardStandings/edges"))
                .isEmpty();
        assertThat(state(firm)).isEqualTo("WAITING");
    }
}
