package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When 64 callers want something of technology contracts at the same moment … */
@IntegrationTest
class TechnologyContractRaceTests {
    private static final int CALLERS = 64;

    private final Trade trade;

    TechnologyContractRaceTests(Api api, Clock clock) {
        this.trade = new Trade(api, LocalDate.now(clock));
    }

    /** Stations of the county, the prefecture and the province, and titles that only look different. */
    @Test
    void oneContractIsRegisteredOnceAtAllStations() {
        Map<String, Object> facts = trade.facts("411102", "421102", "100000.00");
        String title = facts.get("title").toString();
        List<String> stations = List.of("411102", "411100", "410000", "100000");
        List<Reply> replies = Together.run(CALLERS, caller -> {
            Map<String, Object> mine = new HashMap<>(facts);
            mine.put("title", caller % 2 == 0 ? title : title.substring(0, 4) + " " + title.substring(4));
            return trade.register(trade.bureau(stations.get(caller % stations.size())), mine);
        });

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream()))
                .hasSize(CALLERS - 1)
                .containsOnly("ALREADY_REGISTERED");
    }

    @Test
    void everyContractGetsACertificateOfItsOwn() {
        List<JsonNode> contracts = Together.run(16, caller -> trade.recognised("411102", "421102", "100000.00"));

        assertThat(contracts)
                .extracting(contract -> contract.path("certificate").asString())
                .doesNotHaveDuplicates()
                .hasSize(16);
    }

    @Test
    void oneDecisionIsTaken() {
        JsonNode contract = trade.registered(trade.facts("411102", "421102", "100000.00"));
        JsonNode accepted = Trade.done(trade.examine(trade.bureau("411102"), contract, "ACCEPT", Map.of()));
        List<Reply> replies = Together.run(
                CALLERS,
                caller -> trade.examine(
                        trade.bureau("411102"),
                        accepted,
                        caller % 2 == 0 ? "RECOGNISE" : "REFUSE",
                        Map.of("grounds", List.of("PROOF_MISSING"))));

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream())).isSubsetOf("STALE", "WRONG_STATE");
    }
}
