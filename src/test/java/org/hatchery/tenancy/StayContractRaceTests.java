package org.hatchery.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.tenancy.Tenant.payment;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** When many want something of one contract at the same moment … */
@IntegrationTest
class StayContractRaceTests {
    private static final int CALLERS = 16;

    private final Api api;
    private Tenant tenant;

    StayContractRaceTests(Api api) {
        this.api = api;
    }

    @BeforeEach
    void admit() {
        tenant = Tenant.of(api);
    }

    @Test
    void aTransferMarkedByAllIsMarkedOnce() {
        String contract = tenant.signed();
        Map<String, Object> transfer = payment(contract, tenant.month(0), "1000.00", tenant.begun());

        List<JsonNode> marks = Together.run(CALLERS, caller -> tenant.mark(List.of(transfer)));

        assertThat(marks).allMatch(mark -> mark.at("/marks/0/userErrors").isEmpty());
        assertThat(tenant.page(contract).path("payments")).hasSize(1);
    }

    @Test
    void noMoreIsMarkedThanIsOpen() {
        String contract = tenant.signed();

        Together.run(
                CALLERS, caller -> tenant.mark(List.of(payment(contract, tenant.month(0), "300.00", tenant.begun()))));

        assertThat(tenant.page(contract).path("payments")).hasSize(3);
        assertThat(tenant.page(contract).at("/dues/0/open").asString()).isEqualTo("100.00");
    }

    @Test
    void allTransfersOfDifferentMonthsAreMarked() {
        String contract = tenant.signed();

        Together.run(
                8, caller -> tenant.mark(List.of(payment(contract, tenant.month(caller), "1000.00", tenant.begun()))));

        assertThat(tenant.page(contract).at("/paid").asString()).isEqualTo("8000.00");
    }

    @Test
    void aStayGetsOneContract() {
        List<Map<String, Object>> terms =
                IntStream.range(0, CALLERS).mapToObj(one -> tenant.terms()).toList();

        List<Reply> replies =
                Together.run(CALLERS, caller -> tenant.send("manager/SignStayContract", terms.get(caller)));

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream())).containsOnly("WRONG_STATE");
    }

    @Test
    void aContractIsGoneOnFromOnce() {
        String contract = tenant.signed();
        List<Map<String, Object>> renewals = IntStream.range(0, CALLERS)
                .mapToObj(one -> tenant.renewal(contract))
                .toList();

        List<Reply> replies =
                Together.run(CALLERS, caller -> tenant.send("manager/RenewStayContract", renewals.get(caller)));

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream())).isSubsetOf("STALE", "WRONG_STATE");
    }
}
