package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.transfer.Trade.done;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A seller and the station of its region … */
@IntegrationTest
class TechnologyContractApiTests {
    private static final String SELLER = "411002";
    private static final String BUYER = "421002";

    private final Api api;
    private final Trade trade;
    private final LocalDate today;

    TechnologyContractApiTests(Api api, Clock clock) {
        this.api = api;
        this.today = LocalDate.now(clock);
        this.trade = new Trade(api, today);
    }

    @Test
    void goTheWholeWayFromRegistrationToTheEnd() {
        JsonNode contract = trade.registered(trade.facts(SELLER, BUYER, "100000.00"));
        Caller station = trade.bureau(SELLER);
        JsonNode accepted = done(trade.examine(station, contract, "ACCEPT", Map.of()));
        JsonNode recognised = done(trade.examine(station, accepted, "RECOGNISE", Map.of("technology", "55000.00")));
        JsonNode paid = done(trade.send(
                station,
                "firm/RecordContractPayment",
                recognised,
                Map.of("payment", 0, "on", today.toString(), "amount", "50000.00")));
        JsonNode changed = done(
                trade.send(station, "bureau/ReapproveContract", paid, Map.of("total", "120000.00", "reason", "补充协议")));
        JsonNode ended = done(trade.send(station, "firm/CancelContract", changed, Map.of("reason", "合同解除")));

        assertThat(recognised.path("state").asString()).isEqualTo("RECOGNISED");
        assertThat(recognised.path("certificate").asString()).matches(today.getYear() + "411001[0-9]{6}");
        assertThat(recognised.path("technology").asString()).isEqualTo("55000.00");
        assertThat(paid.path("received").asString()).isEqualTo("50000.00");
        assertThat(changed.path("state").asString()).isEqualTo("CHANGED");
        assertThat(changed.path("certificate")).isEqualTo(recognised.path("certificate"));
        assertThat(ended.path("state").asString()).isEqualTo("CANCELLED");
        assertThat(ended.path("history")
                        .valueStream()
                        .map(step -> step.path("step").asString() + " "
                                + step.path("total").asString()))
                .containsExactly(
                        "SUBMIT 100000.00",
                        "ACCEPT 100000.00",
                        "RECOGNISE 100000.00",
                        "RECORD_PAYMENT 100000.00",
                        "CHANGE 120000.00",
                        "CANCEL 120000.00");
    }

    /** The days of the measure of 2026 are unknown, so none are set. */
    @Test
    void areBoundToTheDaysOfTheRuleOfThatDay() {
        JsonNode contract = trade.registered(trade.facts(SELLER, BUYER, "100000.00"));
        JsonNode accepted = done(trade.examine(trade.bureau(SELLER), contract, "ACCEPT", Map.of()));
        List<String> days = List.of("2019-05-01", "2024-05-01", "2026-05-01");

        assertThat(accepted.path("decideBy").isNull()).isTrue();
        assertThat(days.stream()
                        .map(day -> trade.bureau(SELLER)
                                .run("firm/ContractRules", Map.of("on", day))
                                .at("/contractRules/0")))
                .extracting(rule -> rule.path("examinationDays").asInt(0) + "/"
                        + rule.path("kinds").size())
                .containsExactly("30/4", "30/5", "0/5");
    }

    @Test
    void mendWhatWasGivenBack() {
        Map<String, Object> facts = trade.facts(SELLER, BUYER, "100000.00");
        JsonNode contract = trade.registered(facts);
        Caller station = trade.bureau(SELLER);
        assertThat(trade.examine(station, contract, "RETURN", Map.of()).refusals())
                .containsExactly("INVALID");
        JsonNode returned = done(trade.examine(station, contract, "RETURN", Map.of("note", "请补正名称")));
        facts.put("title", "补正后的叶轮铸造工艺研究");
        JsonNode again = done(trade.send(station, "firm/SubmitContract", returned, Map.of("facts", facts)));

        assertThat(again.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(again.path("title").asString()).isEqualTo("补正后的叶轮铸造工艺研究");
        assertThat(again.at("/viewerCan/examine").valueStream().map(JsonNode::asString))
                .containsExactly("ACCEPT", "RETURN");
    }

    @Test
    void areToldEveryFaultAtOnce() {
        Map<String, Object> facts = trade.facts(SELLER, BUYER, "100.00");
        facts.put("subKind", "PATENT_RIGHT");
        facts.put("endsOn", today.minusDays(20).toString());
        Reply reply = trade.register(trade.bureau(BUYER), facts);

        assertThat(reply.at("/registerContract/userErrors")
                        .valueStream()
                        .map(fault -> fault.path("code").asString() + " "
                                + fault.path("field")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))
                .containsExactlyInAnyOrder(
                        "INVALID [facts, technology]",
                        "INVALID [facts, payments]",
                        "INVALID [facts, endsOn]",
                        "INVALID [facts, subKind]",
                        "NOT_RESPONSIBLE [facts, seller]");
    }

    @Test
    void readWhatChecksFoundAndNobodyElseDoes() {
        Map<String, Object> facts = trade.facts(SELLER, BUYER, "100000.00");
        facts.put("approvals", List.of(Map.of("kind", "EXPORT")));
        JsonNode contract = trade.registered(facts);
        Caller station = trade.bureau(SELLER);
        JsonNode accepted = done(trade.examine(station, contract, "ACCEPT", Map.of()));

        assertThat(contract.at("/findings/0/code").asString()).isEqualTo("APPROVAL_MISSING");
        assertThat(contract.at("/findings/0/severity").asString()).isEqualTo("BLOCK");
        assertThat(trade.examine(station, accepted, "RECOGNISE", Map.of()).refusals())
                .containsExactly("GROUND_NOT_MET");
        assertThat(list(station, Map.of("findings", List.of("APPROVAL_MISSING"), "sellerRegion", SELLER)))
                .contains(contract.path("id").asString());
        assertThat(done(trade.examine(station, accepted, "REFUSE", Map.of("grounds", List.of("APPROVAL_MISSING"))))
                        .at("/history/2/grounds/0")
                        .asString())
                .isEqualTo("APPROVAL_MISSING");
    }

    @Test
    void areAloneWithItUntilItIsRecognised() {
        JsonNode contract = trade.registered(trade.facts(SELLER, BUYER, "100000.00"));
        String id = contract.path("id").asString();
        Caller theirs = trade.bureau(BUYER);
        assertThat(page(theirs, id).isNull()).isTrue();
        Caller station = trade.bureau(SELLER);
        done(trade.examine(station, done(trade.examine(station, contract, "ACCEPT", Map.of())), "RECOGNISE", Map.of()));

        JsonNode seen = page(theirs, id);
        assertThat(seen.path("state").asString()).isEqualTo("RECOGNISED");
        assertThat(seen.at("/viewerCan/revoke").asBoolean()).isFalse();
        assertThat(trade.send(theirs, "bureau/RevokeContract", seen, Map.of("ground", "TIME_LIMIT", "reason", "超期"))
                        .refusals())
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(page(api.as(Role.BUREAU, "640000"), id).isNull()).isTrue();
        assertThat(list(
                        theirs,
                        Map.of(
                                "buyerRegion",
                                "421000",
                                "text",
                                contract.path("title").asString())))
                .containsExactly(id);
    }

    private static JsonNode page(Caller caller, String id) {
        return caller.run("firm/ContractPage", Map.of("technologyContract", id)).at("/node");
    }

    private static List<String> list(Caller caller, Map<String, ?> filter) {
        return caller.run("bureau/ContractList", Map.of("filter", filter))
                .at("/technologyContracts/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }
}
