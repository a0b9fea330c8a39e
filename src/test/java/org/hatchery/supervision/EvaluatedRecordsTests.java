package org.hatchery.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.supervision.Supervised.COUNTY;
import static org.hatchery.supervision.Supervised.done;
import static org.hatchery.supervision.Supervised.isDeclined;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.transfer.Trade;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An evaluation by what is recorded of the subjects themselves … */
@IntegrationTest
class EvaluatedRecordsTests {
    private final DatabaseCommands commands;
    private final Supervised supervised;
    private final Caller bureau;
    private final Trade trade;
    private final LocalDate today;

    EvaluatedRecordsTests(Api api, ServiceClock clock, DatabaseCommands commands) {
        this.commands = commands;
        this.today = LocalDate.now((Clock) clock);
        this.supervised = new Supervised(api, today);
        this.bureau = supervised.bureau;
        this.trade = new Trade(api, today);
    }

    @Test
    void countsTheContractsThatAnInstitutionSold() {
        Map<String, Object> seller = Trade.party(COUNTY);
        JsonNode active = institution(seller);
        JsonNode idle = institution(Trade.party(COUNTY));
        sell(seller, COUNTY, "150000.00");
        sell(seller, "110101", "100000.00");
        // not recognised, so it does not count
        Map<String, Object> waiting = trade.facts(COUNTY, COUNTY, "900000.00");
        waiting.put("seller", seller);
        trade.registered(waiting);

        JsonNode run = done(evaluate(active, idle, List.of()));

        assertThat(value(run, active, "contracts")).isEqualByComparingTo("2");
        assertThat(value(run, active, "value")).isEqualByComparingTo("25");
        assertThat(value(run, active, "local")).isEqualByComparingTo("50");
        assertThat(value(run, idle, "contracts")).isZero();
        // a share of nothing is none
        assertThat(score(run, idle, "local").path("value").isNull()).isTrue();
        assertThat(score(run, active, "value").path("said").asBoolean()).isFalse();
        // nobody published weights, so it is a trial
        assertThat(run.path("weighed").asBoolean()).isFalse();

        Map<String, Object> typed =
                Map.of("subject", active.path("id").asString(), "indicator", "value", "value", "99");
        isDeclined(evaluate(active, idle, List.of(typed)), "INVALID", "figures.0.indicator");
    }

    /** However many there are, none of them is read. */
    @Test
    void addsContractsUpWhereTheyLie() {
        Map<String, Object> seller = Trade.party(COUNTY);
        JsonNode active = institution(seller);
        JsonNode idle = institution(Trade.party(COUNTY));
        sell(seller, COUNTY, "150000.00");

        List<String> sent = commands.during(() -> done(evaluate(active, idle, List.of())));

        assertThat(sent).containsOnlyOnce("aggregate technologyContracts").doesNotContain("find technologyContracts");
    }

    private JsonNode institution(Map<String, Object> party) {
        return done(bureau.run(
                "bureau/RegisterInstitution",
                Map.of(
                        "input",
                        Map.of(
                                "name", party.get("name"),
                                "creditCode", party.get("creditCode"),
                                "kinds", List.of("TRANSFER_INSTITUTION"),
                                "region", COUNTY))));
    }

    private void sell(Map<String, Object> seller, String buyer, String total) {
        Map<String, Object> facts = trade.facts(COUNTY, buyer, total);
        facts.put("seller", seller);
        JsonNode contract = trade.registered(facts);
        JsonNode accepted = Trade.done(trade.examine(trade.bureau(COUNTY), contract, "ACCEPT", Map.of()));
        Trade.done(trade.examine(trade.bureau(COUNTY), accepted, "RECOGNISE", Map.of()));
    }

    private Reply evaluate(JsonNode one, JsonNode other, List<Map<String, Object>> figures) {
        return bureau.run(
                "bureau/EvaluateRun",
                Map.of(
                        "input",
                        new HashMap<>(Map.of(
                                "idempotencyKey", UUID.randomUUID().toString(),
                                "scheme", "TRANSFER_INSTITUTIONS_SHENYANG",
                                "region", COUNTY,
                                "year", today.getYear(),
                                "appealsUntil", today.plusDays(10).toString(),
                                "subjects",
                                        List.of(
                                                one.path("id").asString(),
                                                other.path("id").asString()),
                                "figures", figures))));
    }

    private static JsonNode score(JsonNode run, JsonNode subject, String indicator) {
        return run.path("results")
                .valueStream()
                .filter(one -> one.path("name").equals(subject.path("name")))
                .flatMap(one -> one.path("scores").valueStream())
                .filter(one -> one.path("indicator").asString().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(JsonNode run, JsonNode subject, String indicator) {
        return new BigDecimal(score(run, subject, indicator).path("value").asString());
    }
}
