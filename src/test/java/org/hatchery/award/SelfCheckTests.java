package org.hatchery.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.FIRM;

import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A self-check … */
@IntegrationTest
class SelfCheckTests {
    private static final int MONTHS = 24;
    private final Api api;
    private final KeepTotals totals;

    SelfCheckTests(Api api, KeepTotals totals) {
        this.api = api;
        this.totals = totals;
    }

    @Test
    void saysUnknownWhereNobodyKeptRecordsAndTheDayOfTheStockWhereItIsMet() {
        Incubator home = Incubator.open(api, "440106", "INCUBATOR");
        Map<String, Object> hall = Map.of(
                "carrier", home.id(), "expectedVersion", 3, "code", "900", "area", "20000.00", "from", "2020-01-01");
        assertThat(home.manager()
                        .run("manager/PutSpaceUnit", Map.of("input", hall))
                        .refusals())
                .isEmpty();
        totals.catchUp();
        JsonNode rule = check(home.manager(), home.id())
                .path("rules")
                .valueStream()
                .filter(one -> one.at("/rule/key").asString().equals("CN-2018-300-GENERAL"))
                .findFirst()
                .orElseThrow();
        for (String unkept : new String[] {"incubatees", "graduatesCum"}) {
            JsonNode condition = condition(rule, unkept);
            assertThat(condition.path("verdict").asString()).as(unkept).isEqualTo("UNKNOWN");
            assertThat(condition.path("has").isNull()).isTrue();
        }
        JsonNode area = condition(rule, "areaTotal");
        assertThat(area.path("verdict").asString()).isEqualTo("MET");
        assertThat(area.path("since").asString())
                .isEqualTo(YearMonth.from(home.today())
                        .minusMonths(MONTHS - 1)
                        .atEndOfMonth()
                        .toString());
        JsonNode time = condition(rule, "operatingTime");
        assertThat(time.path("has").asDouble())
                .isGreaterThanOrEqualTo(time.path("needs").asDouble());
    }

    @Test
    void countsALabelAsATitleOfTheFirm() {
        Incubator home = Incubator.open(api, "440106", "INCUBATOR");
        Admitted stay = home.entry().on(home.today().minusDays(10)).admitted();
        String firm = stay.incubatee();
        Caller itself = api.as(FIRM, GlobalId.key("Incubatee", firm));
        assertThat(title(itself, firm).path("since").isNull()).isTrue();
        int version = home.manager()
                .ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", firm))
                .at("/incubatee/version")
                .asInt();
        Map<String, Object> label = Map.of(
                "firm",
                firm,
                "expectedVersion",
                version,
                "kind",
                "HNTE",
                "certificateNumber",
                "GR" + UUID.randomUUID().toString().substring(0, 8),
                "from",
                home.today().minusDays(1).toString());
        assertThat(home.manager()
                        .run("manager/RecordGrowthLabel", Map.of("input", label))
                        .refusals())
                .isEmpty();
        JsonNode held = title(itself, firm);
        assertThat(held.path("since").asString())
                .isEqualTo(home.today().minusDays(1).toString());
        assertThat(held.path("title").isNull()).isTrue();
    }

    private static JsonNode title(Caller caller, String firm) {
        return check(caller, firm)
                .path("titles")
                .valueStream()
                .filter(one -> one.at("/kind/key").asString().equals("HNTE"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode check(Caller caller, String subject) {
        Reply reply = caller.run("manager/SelfCheck", Map.of("carrier", subject));
        assertThat(reply.codes()).as(reply.body()).isEmpty();
        return reply.at("/selfCheck");
    }

    private static JsonNode condition(JsonNode rule, String indicator) {
        return rule.path("conditions")
                .valueStream()
                .filter(one -> one.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
