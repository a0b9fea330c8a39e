package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.TestTokens;
import org.hatchery.totals.keeping.KeepTotals;
import org.hatchery.transfer.Trade;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** The list of orders … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoucherOrderListTests {
    private static final String LIST = "bureau/VoucherOrderList";
    private static final String ORDERS = "/voucherOrders";

    private final VoucherDoor door;
    private final List<Purse> purses = new ArrayList<>();
    private final KeepTotals totals;
    private final Trade trade;
    private String programme = "";
    private String one = "";
    private String other = "";

    VoucherOrderListTests(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock, KeepTotals totals) {
        this.totals = totals;
        this.trade = new Trade(api, clock.today());
        door = new VoucherDoor(api, tokens, mongo, clock);
    }

    /** Some vouchers have several orders, one has none, and one provider sees a part of most. */
    @BeforeAll
    void vouchersOfTwoProviders() {
        programme = door.programme(VoucherDoor.terms(), "50000.00");
        one = door.provider();
        other = door.provider();
        for (int number = 0; number < 4; number++) {
            purses.add(Purse.issued(door, programme));
        }
        purses.get(0).placed(one);
        purses.get(0).claimed(other);
        purses.get(0).delivered(one);
        purses.get(2).claimed(one);
        purses.get(2).placed(other);
        purses.get(3).screened(one);
        purses.get(3).placed(one);
        purses.get(3).disputed(other);
    }

    private Map<String, Caller> callers() {
        Map<String, Caller> callers = new HashMap<>(
                Map.of("province", door.province, "one", door.provider(one), "other", door.provider(other)));
        purses.forEach(purse -> callers.put(purse.firm(), purse.owner()));
        return callers;
    }

    @Test
    void holdsEachOrderOfTheVouchersOnceInTheirOrderWhicheverWayAndSize() {
        callers()
                .forEach((name, caller) -> conditions().forEach(condition -> {
                    List<String> expected = outOfVouchers(caller, condition);
                    for (int size : List.of(1, 3, 100)) {
                        assertThat(walked(caller, condition, size, "first", "after"))
                                .as(name + condition + size)
                                .isEqualTo(expected);
                        List<String> backward = walked(caller, condition, size, "last", "before");
                        assertThat(backward).as(name + condition + size).isEqualTo(expected);
                    }
                    assertThat(page(caller, condition, Map.of("first", 0, "total", true))
                                    .path("totalCount")
                                    .asInt())
                            .isEqualTo(expected.size());
                }));
    }

    @Test
    void showsAProviderItsOwnAndAFirmItsOwnWithTheVoucherTheyArePaidWith() {
        assertThat(outOfVouchers(door.province, Map.of())).hasSize(8);
        assertThat(outOfVouchers(door.provider(one), Map.of())).hasSize(5);
        assertThat(outOfVouchers(purses.get(1).owner(), Map.of())).isEmpty();
        assertThat(entries(page(door.provider(other), Map.of(), Map.of("first", 100))))
                .hasSize(3)
                .allSatisfy(order -> {
                    assertThat(order.path("provider").asString()).isEqualTo(other);
                    assertThat(order.at("/voucher/id").asString())
                            .isIn(purses.stream().map(Purse::voucher).toList());
                });
    }

    /** SY-18: registered from its order, known by its certificate, and owed again once that is struck off. */
    @Test
    void tellsOrdersWhoseContractIsRegisteredFromThoseWhoseIsNot() {
        JsonNode owed = entries(page(door.province, Map.of("contractMissing", true), Map.of("first", 100))).stream()
                .filter(order -> order.path("state").asString().equals("DELIVERED"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> facts = trade.facts(VoucherDoor.COUNTY, VoucherDoor.COUNTY, "100000.00");
        facts.put("paperNumber", owed.at("/contract/number").asString());
        facts.put("signedOn", owed.at("/contract/signedOn").asString());
        facts.put("beginsOn", owed.at("/contract/signedOn").asString());
        facts.put("voucherOrder", owed.path("id").asString());
        JsonNode contract = Trade.done(trade.register(door.province, facts));
        JsonNode accepted = Trade.done(trade.examine(door.province, contract, "ACCEPT", Map.of()));
        totals.catchUp();
        assertThat(ids(Map.of("contractMissing", true)))
                .contains(owed.path("id").asString());
        JsonNode recognised = Trade.done(trade.examine(door.province, accepted, "RECOGNISE", Map.of()));
        totals.catchUp();

        List<JsonNode> known = entries(page(door.province, Map.of("contractMissing", false), Map.of("first", 100)));
        assertThat(known).singleElement().satisfies(order -> {
            assertThat(order.path("id")).isEqualTo(owed.path("id"));
            assertThat(order.path("technologyContract")).isEqualTo(recognised.path("certificate"));
        });
        assertThat(ids(Map.of("contractMissing", true)))
                .hasSize(4)
                .doesNotContain(owed.path("id").asString());
        assertThat(ids(Map.of("contractMissing", true, "priceAtLeast", "2000.01")))
                .isEmpty();
        assertThat(ids(Map.of(
                        "contractMissing",
                        true,
                        "contractSignedOn",
                        Map.of("to", door.today().minusDays(1).toString()))))
                .isEmpty();
        Trade.done(trade.send(
                door.province,
                "bureau/RevokeContract",
                recognised,
                Map.of("ground", "FALSE_OR_FRAUD", "reason", "虚假合同")));
        totals.catchUp();
        assertThat(ids(Map.of("contractMissing", true)))
                .contains(owed.path("id").asString());
    }

    /** What a station gave back is corrected without naming the order and the provider again, as the console does. */
    @Test
    void keepsOrdersWithTheirContractsThroughACorrection() {
        JsonNode order = entries(page(door.provider(one), Map.of(), Map.of("first", 100))).stream()
                .filter(shown -> shown.at("/contract/number").isString()
                        && !shown.path("state").asString().equals("DELIVERED"))
                .findFirst()
                .orElseThrow();
        Map<String, Object> facts = paperOf(order);
        Map<String, Object> linked = new HashMap<>(facts);
        linked.put("voucherOrder", order.path("id").asString());
        linked.put("seller", with((Map<?, ?>) facts.get("seller"), Map.of("provider", one)));
        Caller provider = door.provider(one);
        JsonNode contract = Trade.done(trade.register(provider, linked));
        JsonNode returned = Trade.done(trade.examine(door.province, contract, "RETURN", Map.of("note", "请补正名称")));
        facts.put("title", "补正名称后的检测技术服务");
        JsonNode corrected = Trade.done(trade.send(provider, "firm/SubmitContract", returned, Map.of("facts", facts)));
        Map<String, Object> another = paperOf(order);
        another.put("voucherOrder", order.path("id").asString());

        assertThat(corrected.path("title").asString()).isEqualTo("补正名称后的检测技术服务");
        assertThat(trade.register(door.province, another).refusals()).containsExactly("ALREADY_FUNDED");
        JsonNode again = Trade.done(trade.examine(door.province, corrected, "RETURN", Map.of("note", "请再补正")));
        Trade.done(trade.send(door.province, "firm/SubmitContract", again, Map.of("facts", facts)));
        assertThat(trade.register(door.province, another).refusals()).containsExactly("ALREADY_FUNDED");
    }

    private Map<String, Object> paperOf(JsonNode order) {
        Map<String, Object> facts = trade.facts(VoucherDoor.COUNTY, VoucherDoor.COUNTY, "100000.00");
        facts.put("paperNumber", order.at("/contract/number").asString());
        facts.put("signedOn", order.at("/contract/signedOn").asString());
        facts.put("beginsOn", order.at("/contract/signedOn").asString());
        facts.put("seller", with((Map<?, ?>) facts.get("seller"), Map.of("creditCode", door.creditCode(one))));
        return facts;
    }

    private static Map<String, Object> with(Map<?, ?> party, Map<String, Object> more) {
        Map<String, Object> known = new HashMap<>(more);
        party.forEach((name, value) -> known.putIfAbsent(name.toString(), value));
        return known;
    }

    private List<String> ids(Map<String, Object> condition) {
        return entries(page(door.province, condition, Map.of("first", 100))).stream()
                .map(order -> order.path("id").asString())
                .toList();
    }

    private static Stream<Map<String, Object>> conditions() {
        return Stream.of(
                Map.of(),
                Map.of("orderStates", List.of("PLACED")),
                Map.of("claimStates", List.of("CITY_REVIEW", "AGENCY_REVIEW")),
                Map.of("orderStates", List.of("PLACED", "DELIVERED"), "claimStates", List.of("CITY_REVIEW")));
    }

    /** What the list of vouchers says, order by order. */
    private List<String> outOfVouchers(Caller caller, Map<String, Object> condition) {
        return caller.run("firm/VoucherWallet", Map.of("filter", Map.of("programme", programme), "first", 100))
                .at("/vouchers/edges")
                .valueStream()
                .flatMap(edge -> edge.at("/node/orders").valueStream())
                .filter(order -> isIn(condition, "orderStates", order.path("state"))
                        && isIn(condition, "claimStates", order.at("/claim/state")))
                .map(order -> order.path("id").asString())
                .toList();
    }

    private static boolean isIn(Map<String, Object> condition, String name, JsonNode state) {
        return !(condition.get(name) instanceof List<?> wanted) || wanted.contains(state.asString(""));
    }

    private List<String> walked(Caller caller, Map<String, Object> condition, int size, String count, String from) {
        boolean backward = count.equals("last");
        List<String> ids = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of(count, size));
        JsonNode page;
        do {
            page = page(caller, condition, variables);
            List<String> these = new ArrayList<>(entries(page).stream()
                    .map(order -> order.path("id").asString())
                    .toList());
            if (backward) {
                Collections.reverse(these);
            }
            ids.addAll(these);
            variables.put(
                    from,
                    page.at(backward ? "/pageInfo/startCursor" : "/pageInfo/endCursor")
                            .asString(""));
        } while (page.at(backward ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage")
                .asBoolean());
        if (backward) {
            Collections.reverse(ids);
        }
        return ids;
    }

    private JsonNode page(Caller caller, Map<String, Object> condition, Map<String, Object> variables) {
        Map<String, Object> filter = new HashMap<>(condition);
        filter.put("programme", programme);
        Map<String, Object> sent = new HashMap<>(variables);
        sent.put("filter", filter);
        return caller.run(LIST, sent).at(ORDERS);
    }

    private static List<JsonNode> entries(JsonNode page) {
        return page.path("edges").valueStream().map(edge -> edge.path("node")).toList();
    }
}
