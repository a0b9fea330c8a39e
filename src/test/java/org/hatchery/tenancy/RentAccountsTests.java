package org.hatchery.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.tenancy.Tenant.payment;
import static org.hatchery.tenancy.Tenant.with;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.Yuan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What is due to a carrier: its contracts, the roll of a month and the arrears, their sums and what they cost. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RentAccountsTests {
    private static final int MANY = 8;

    private final Api api;
    private final DatabaseCommands commands;
    private final List<String> contracts = new ArrayList<>();
    private Tenant tenant;

    RentAccountsTests(Api api, DatabaseCommands commands) {
        this.api = api;
        this.commands = commands;
    }

    /** Each of them has paid one month more than the one before, the first none; the last has paid half of another. */
    @BeforeAll
    void sign() {
        Incubator host = Incubator.open(api);
        IntStream.range(0, MANY).forEach(number -> {
            tenant = new Tenant(
                    api,
                    host,
                    host.entry()
                            .on(host.today().minusMonths(10))
                            .takingWorkstations(1)
                            .admitted());
            String contract = tenant.signed(with(tenant.terms(), "number", "合同" + number));
            contracts.add(contract);
            IntStream.range(0, number)
                    .forEach(month ->
                            tenant.mark(List.of(payment(contract, tenant.month(month), "1000.00", tenant.begun()))));
        });
        tenant.mark(List.of(payment(contracts.get(MANY - 1), tenant.month(MANY - 1), "500.00", tenant.begun())));
    }

    /** Without what the jobs of the service do meanwhile. */
    private List<String> during(Runnable asked) {
        return commands.during(asked).stream()
                .filter(command -> !command.endsWith(" settings"))
                .toList();
    }

    private JsonNode roll(String period, int first) {
        Map<String, Object> variables =
                Map.of("carrier", tenant.host().id(), "period", period, "first", first, "total", true);
        return tenant.manager().run("manager/RentRoll", variables).at("/rentRoll");
    }

    private JsonNode arrears(Map<String, Object> asked) {
        Map<String, Object> variables = new HashMap<>(asked);
        variables.put("carrier", tenant.host().id());
        variables.put("total", true);
        return tenant.manager().run("manager/RentArrears", variables).at("/rentArrears");
    }

    @Test
    void rollOfAMonthHasEachContractAndTheirSums() {
        JsonNode roll = roll(tenant.month(2), 3);

        assertThat(roll.path("due").asString()).isEqualTo("8000.00");
        assertThat(roll.path("paid").asString()).isEqualTo("5000.00");
        assertThat(roll.path("open").asString()).isEqualTo("3000.00");
        assertThat(roll.at("/rows/totalCount").asInt()).isEqualTo(MANY);
        assertThat(roll.at("/rows/edges")).hasSize(3);
        assertThat(roll.at("/rows/edges/0/node/contract/number").asString()).isEqualTo("合同0");
        assertThat(roll.at("/rows/edges/0/node/parts/0/days").asInt())
                .isEqualTo(roll.at("/rows/edges/0/node/parts/0/ofDays").asInt());
    }

    @Test
    void rollOfAYearHasEveryMonthOfEachContractOnce() {
        int months = 13 - tenant.begun().getMonthValue();
        JsonNode roll = roll(String.valueOf(tenant.begun().getYear()), 100);

        assertThat(roll.at("/rows/totalCount").asInt()).isEqualTo(MANY * months);
        Yuan sum = roll.at("/rows/edges")
                .valueStream()
                .map(edge -> Yuan.of(edge.at("/node/amount").asString()))
                .reduce(Yuan.ZERO, Yuan::plus);
        assertThat(roll.path("due").asString()).isEqualTo(sum.toString());
    }

    @Test
    void rollIsReadPageByPage() {
        List<String> numbers = new ArrayList<>();
        Map<String, Object> variables =
                new HashMap<>(Map.of("carrier", tenant.host().id(), "period", tenant.month(1), "first", 3));
        JsonNode rows;
        do {
            rows = tenant.manager().run("manager/RentRoll", variables).at("/rentRoll/rows");
            rows.path("edges")
                    .forEach(
                            edge -> numbers.add(edge.at("/node/contract/number").asString()));
            variables.put("after", rows.at("/pageInfo/endCursor").asString());
        } while (rows.at("/pageInfo/hasNextPage").asBoolean());

        assertThat(numbers)
                .isEqualTo(IntStream.range(0, MANY).mapToObj(one -> "合同" + one).toList());
    }

    @Test
    void arrearsBeginWithWhoOwesLongestAndAddUp() {
        JsonNode arrears =
                arrears(Map.of("asOf", tenant.begun().plusMonths(7).plusDays(20).toString()));

        // of eight months each, 0 to 7 paid
        assertThat(arrears.path("open").asString()).isEqualTo("35500.00");
        assertThat(arrears.path("due").asString()).isEqualTo("36000.00");
        assertThat(arrears.path("paid").asString()).isEqualTo("500.00");
        JsonNode first = arrears.at("/rows/edges/0/node");
        assertThat(first.at("/contract/number").asString()).isEqualTo("合同0");
        assertThat(first.path("since").asString())
                .isEqualTo(tenant.begun().plusDays(9).toString());
        assertThat(first.path("dues")).hasSize(8);
        Yuan aged = arrears.path("ages")
                .valueStream()
                .map(age -> Yuan.of(age.path("open").asString()))
                .reduce(Yuan.ZERO, Yuan::plus);
        assertThat(aged).isEqualTo(Yuan.of("35500.00"));
        assertThat(arrears.path("ages")
                        .valueStream()
                        .mapToInt(age -> age.path("months").asInt())
                        .sum())
                .isEqualTo(36);
    }

    @Test
    void arrearsOfADayInThePastCountWhatCameInBySoonAfterAsOpen() {
        String contract = contracts.get(MANY - 1);
        tenant.mark(List.of(payment(contract, tenant.month(MANY - 1), "0.01", tenant.today())));

        JsonNode before =
                arrears(Map.of("asOf", tenant.begun().plusMonths(7).plusDays(20).toString()));

        assertThat(before.path("open").asString()).isEqualTo("35500.00");
    }

    @Test
    void arrearsBeforeTheFirstDueDayAreNone() {
        JsonNode none = arrears(Map.of("asOf", tenant.begun().plusDays(8).toString()));

        assertThat(none.at("/rows/totalCount").asInt()).isZero();
        assertThat(none.path("open").asString()).isEqualTo("0.00");
        assertThat(arrears(Map.of("asOf", tenant.begun().plusDays(9).toString()))
                        .at("/rows/totalCount")
                        .asInt())
                .isEqualTo(1);
    }

    private List<String> listed(Map<String, Object> filter) {
        return tenant.manager()
                .run("manager/StayContractList", Map.of("first", 50, "filter", filter))
                .at("/stayContracts/edges")
                .valueStream()
                .map(edge -> edge.at("/node/number").asString())
                .sorted()
                .toList();
    }

    @Test
    void contractsAreNarrowedByDaysStateArrearsAndWords() {
        String last = tenant.begun().plusYears(1).minusDays(1).toString();

        assertThat(listed(Map.of("runsUntil", Map.of("from", last, "to", last))))
                .hasSize(MANY);
        assertThat(listed(Map.of("pastEnd", true))).isEmpty();
        assertThat(listed(Map.of("pastEnd", false, "states", List.of("IN_FORCE"))))
                .hasSize(MANY);
        assertThat(listed(Map.of("states", List.of("ENDED")))).isEmpty();
        assertThat(listed(Map.of("inArrears", true))).contains("合同0");
        assertThat(listed(Map.of("text", "合同3"))).containsExactly("合同3");
        assertThat(listed(Map.of("incubatee", tenant.stay().incubatee()))).containsExactly("合同" + (MANY - 1));
    }

    @Test
    void costTheSameWhateverTheirSize() {
        for (int first : new int[] {1, MANY}) {
            assertThat(during(() -> roll(tenant.month(2), first)))
                    .containsExactly("find carriers", "find stayContracts");
            assertThat(during(() -> arrears(Map.of("first", first))))
                    .containsExactly("find carriers", "find stayContracts");
            assertThat(during(() -> tenant.manager()
                            .run("manager/StayContractList", Map.of("first", first))
                            .data()))
                    .containsExactly("find stayContracts", "find firms");
            assertThat(during(() -> tenant.manager()
                            .run(
                                    "manager/CarrierContracts",
                                    Map.of("carrier", tenant.host().id(), "first", first))
                            .data()))
                    .contains("find carriers", "find stayContracts", "find firms")
                    .hasSizeLessThanOrEqualTo(6);
        }
    }

    @Test
    void marksCostOneReadAndOneWriteEach() {
        Map<String, Object> paid = payment(contracts.get(0), tenant.month(11), "1.00", tenant.begun());

        assertThat(during(() -> tenant.mark(List.of(paid))))
                .containsExactly("find stayContracts", "update stayContracts");
        assertThat(during(() -> tenant.mark(List.of(paid)))).containsExactly("find stayContracts");
    }
}
