package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.VoucherDoor.done;
import static org.hatchery.voucher.VoucherDoor.input;
import static org.hatchery.voucher.VoucherDoor.map;
import static org.hatchery.voucher.VoucherDoor.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.TestTokens;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.programme.terms.SettlementModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The life of a voucher from the first question to the money that comes back, as clients live it. */
@IntegrationTest
class VoucherStoryApiTests {
    private final VoucherDoor door;

    VoucherStoryApiTests(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock) {
        this.door = new VoucherDoor(api, tokens, mongo, clock);
    }

    @ParameterizedTest
    @EnumSource
    void goesFromTheQuestionToTheMoneyThatComesBack(SettlementModel model) {
        door.clock.goBack(1);
        String programme = programme(model);
        String shop = door.shop(VoucherDoor.ABROAD);
        String firm = door.firm();
        JsonNode before = answer(eligible(firm, "price", "2000.00", "provider", shop, "offering", "T-1"), programme);
        assertThat(before.path("fits").asBoolean()).as(before.toString()).isTrue();
        assertThat(before.path("pays").asString()).isEqualTo("1000.00");
        assertThat(before.path("ratePercent").asDouble()).isEqualTo(50);
        assertThat(before.path("voucher").isNull()).isTrue();

        Map<String, Object> request = Purse.request(programme, firm, "5000.00");
        JsonNode asked = done(door.firm(firm), "firm/RequestVoucher", request).path("voucher");
        var purse = new Purse(door, programme, firm, asked.path("id").asString());
        assertThat(purse.balances()).isEqualTo("0.00 0.00 0.00 0.00 0.00");
        isReplayed(purse, purse.owner(), "firm/RequestVoucher", request, with(request, "purpose", "别的用途"));
        Map<String, Object> issue = input("voucher", purse.voucher(), "amount", "4000.00");
        act(purse, door.province, "bureau/IssueVoucher", issue, with(issue, "amount", "3999.00"));
        assertThat(purse.balances()).isEqualTo("4000.00 0.00 0.00 0.00 0.00");
        assertThat(budget(programme)).isEqualTo("4000.00 6000.00");
        assertThat(answer(eligible(firm, "price", "2000.00"), programme)
                        .path("voucher")
                        .asString())
                .isEqualTo(purse.voucher());

        String order = fulfilled(purse, shop);
        boolean byProvider = model == SettlementModel.PROVIDER_CLAIMS;
        settled(purse, order, byProvider ? VoucherDoor.actor(Role.PROVIDER, shop) : purse.applicant(), byProvider);
        assertThat(clearing(programme)).isEqualTo("800.00 480.00 320.00 1");

        Map<String, Object> back = input("order", order, "reason", "查实虚报");
        act(purse, door.province, "bureau/ClawBackClaim", back, with(back, "reason", "另一理由"));
        assertThat(purse.balances()).isEqualTo("3200.00 0.00 0.00 0.00 800.00");
        assertThat(clearing(programme)).isEqualTo("0.00 0.00 0.00 1");
        isClean(programme);
        assertThat(purse.seenBy(purse.owner(), "firm/VoucherWallet")
                        .at("/history")
                        .findValuesAsString("act"))
                .containsExactly(
                        "REQUESTED",
                        "ISSUED",
                        "PLACED",
                        "ACCEPTED",
                        "CONTRACTED",
                        "STARTED",
                        "DELIVERED",
                        "CONFIRMED",
                        "CLAIMED",
                        "PASSED",
                        "PASSED",
                        "PASSED",
                        "SETTLED",
                        "CLAWED_BACK");
    }

    private String programme(SettlementModel model) {
        return door.programme(
                terms(
                        "coverage",
                        map(
                                "services",
                                List.of("TESTING"),
                                "localOnly",
                                true,
                                "partners",
                                List.of(map("region", VoucherDoor.PARTNER, "sharePercent", 40))),
                        "settlement",
                        map(
                                "model",
                                model.name(),
                                "noticeDays",
                                0,
                                "stageDays",
                                List.of(map("stage", "CITY_REVIEW", "days", 10)))),
                "10000.00");
    }

    private String fulfilled(Purse purse, String shop) {
        Caller provider = door.provider(shop);
        Map<String, Object> purchase = purse.purchase(shop, "T-1", "2000.00", "1000.00");
        JsonNode placed = act(purse, purse.owner(), "firm/RedeemVoucher", purchase, with(purchase, "amount", "900.00"));
        assertThat(placed.at("/order/ownPart").asString()).isEqualTo("1000.00");
        assertThat(placed.at("/order/clock/waitsFor").asString()).isEqualTo("ANSWER");
        assertThat(purse.balances()).isEqualTo("3000.00 1000.00 0.00 0.00 0.00");
        String order = placed.at("/order/id").asString();
        act(purse, provider, "provider/AcceptOrder", input("order", order), input("order", order, "note", "别的"));
        Map<String, Object> contract = purse.contract(order, "HT-" + VoucherDoor.key());
        act(purse, purse.owner(), "firm/RecordContract", contract, with(contract, "number", "HT-9999"));
        act(purse, provider, "provider/StartOrder", input("order", order), input("order", order, "note", "别的"));
        Map<String, Object> delivery = purse.delivery(order);
        act(purse, provider, "provider/DeliverOrder", delivery, with(delivery, "summary", "别的报告"));
        act(purse, purse.owner(), "firm/ConfirmDelivery", input("order", order), input("order", order, "note", "别的"));
        assertThat(purse.balances()).isEqualTo("3000.00 1000.00 0.00 0.00 0.00");
        return order;
    }

    private void settled(Purse purse, String order, Actor claimant, boolean byProvider) {
        Map<String, Object> claim = purse.claim(order, claimant);
        JsonNode claimed =
                act(purse, door.api.as(claimant), "firm/SubmitClaim", claim, with(claim, "amount", "700.00"));
        assertThat(claimed.at("/order/claim/state").asString()).isEqualTo("CITY_REVIEW");
        assertThat(claimed.at("/order/clock/dueOn").asString())
                .isEqualTo(door.today().plusDays(10).toString());
        assertThat(reviewed(purse, door.city, order)).isEqualTo("AGENCY_REVIEW");
        assertThat(reviewed(purse, door.province, order)).isEqualTo("PUBLIC_NOTICE");
        Reply early =
                door.province.run("bureau/ReviewClaim", Map.of("input", input("order", order, "decision", "PASS")));
        assertThat(early.refusals()).containsExactly("WRONG_DATES");
        assertThat(early.text("/data/reviewClaim/userErrors/0/message"))
                .contains(door.today().toString());
        door.clock.reset();
        assertThat(reviewed(purse, door.province, order)).isEqualTo("APPROVED");
        assertThat(purse.balances()).isEqualTo("3000.00 1000.00 0.00 0.00 0.00");

        Map<String, Object> settlement = input("programme", purse.programme());
        String other = door.programme(terms(), "1.00");
        JsonNode batch = act(
                        purse, door.province, "bureau/SettleClaims", settlement, with(settlement, "programme", other))
                .path("settlement");
        assertThat(batch.path("total").asString()).isEqualTo("800.00");
        assertThat(batch.at("/items/0/paid").asBoolean()).isTrue();
        assertThat(batch.at("/items/0/payee").asString()).startsWith(byProvider ? "试验检测中心" : "试验企业");
        assertThat(purse.balances()).isEqualTo("3200.00 0.00 800.00 0.00 0.00");
    }

    private String reviewed(Purse purse, Caller bureau, String order) {
        Map<String, Object> review = input("order", order, "decision", "PASS");
        Map<String, Object> other = with(with(review, "decision", "RETURN"), "reason", "请补正");
        return act(purse, bureau, "bureau/ReviewClaim", review, other)
                .at("/order/claim/state")
                .asString();
    }

    /** Does it, does it again, and asks for something else under the same key. */
    private JsonNode act(
            Purse purse, Caller caller, String operation, Map<String, Object> input, Map<String, Object> other) {
        long version = version(purse);
        JsonNode answer = done(caller, operation, input);
        assertThat(version(purse)).isGreaterThan(version);
        Map<String, Object> same = with(other, "idempotencyKey", input.get("idempotencyKey"));
        assertThat(withoutVersion(isReplayed(purse, caller, operation, input, same)))
                .isEqualTo(withoutVersion(answer));
        return answer;
    }

    /** Papers are claimed for good after the answer, which is one more version of the voucher. */
    private static JsonNode withoutVersion(JsonNode answer) {
        JsonNode other = answer.deepCopy();
        if (other.path("voucher") instanceof ObjectNode voucher) {
            voucher.remove("version");
        }
        return other;
    }

    private JsonNode isReplayed(
            Purse purse, Caller caller, String operation, Map<String, Object> input, Map<String, Object> other) {
        var before = purse.content();
        JsonNode again = done(caller, operation, input);
        Reply reused = caller.run(operation, Map.of("input", other));
        assertThat(reused.refusals()).as(operation + reused.body()).containsExactly("IDEMPOTENCY_KEY_REUSED");
        assertThat(purse.content()).isEqualTo(before);
        return again;
    }

    private static long version(Purse purse) {
        return purse.stored().get("version", Number.class).longValue();
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> other = new HashMap<>(input);
        other.put(field, value);
        return other;
    }

    private String budget(String programme) {
        JsonNode budget = ledger(programme).path("programmeBudget");
        return budget.path("committed").asString() + " "
                + budget.path("available").asString();
    }

    private JsonNode ledger(String programme) {
        return door.province
                .run("bureau/ProgrammeLedger", Map.of("programme", programme, "year", door.budgetYear(programme)))
                .data();
    }

    private void isClean(String programme) {
        JsonNode ledger = ledger(programme);
        JsonNode audit = ledger.at("/ledgerAudit/audit");
        assertThat(audit.path("clean").asBoolean()).as(audit.toString()).isTrue();
        assertThat(audit.path("vouchers").asInt()).isEqualTo(1);
        assertThat(audit.path("orders").asInt()).isEqualTo(1);
        assertThat(audit.at("/totals/clawedBack").asString()).isEqualTo("800.00");
        assertThat(ledger.at("/settlements/nodes")).hasSize(1);
        assertThat(ledger.at("/settlements/nodes/0/total").asString()).isEqualTo("800.00");
    }

    /** Sums and number of lines, alike for both regions. */
    private String clearing(String programme) {
        Map<String, Object> input = map(
                "programme",
                programme,
                "partner",
                VoucherDoor.PARTNER,
                "period",
                "" + door.today().getYear());
        Reply home = door.province.run("bureau/ClearingStatement", Map.of("input", input));
        Reply partner =
                door.api.as(Role.BUREAU, VoucherDoor.PARTNER).run("bureau/ClearingStatement", Map.of("input", input));
        assertThat(partner.data()).isEqualTo(home.data());
        assertThat(door.city
                        .run("bureau/ClearingStatement", Map.of("input", input))
                        .refusals())
                .containsExactly("NOT_FOUND");
        JsonNode statement = home.at("/clearingStatement/statement");
        return statement.path("paid").asString() + " "
                + statement.path("homeShare").asString() + " "
                + statement.path("partnerShare").asString() + " "
                + statement.path("lines").size();
    }

    private Reply eligible(String firm, Object... purchase) {
        Map<String, Object> input = map("incubatee", firm, "kind", "TESTING");
        input.putAll(map(purchase));
        return door.firm(firm).run("firm/EligibilityCheck", Map.of("input", input));
    }

    private static JsonNode answer(Reply reply, String programme) {
        return reply.at("/eligibility/answers")
                .valueStream()
                .filter(answer -> answer.at("/programme/id").asString().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesEveryRuleThatStandsAgainstAPurchaseWithItsClause() {
        String strict = door.programme(
                terms(
                        "applicants",
                        map(
                                "forms",
                                List.of("TEAM"),
                                "labels",
                                List.of("HNTE"),
                                "maxAgeMonths",
                                6,
                                "maxStaff",
                                5,
                                "maxRevenue",
                                "1.00",
                                "maxAssets",
                                "1.00",
                                "maxCapital",
                                "1.00"),
                        "coverage",
                        map("services", List.of("DESIGN"), "statutoryExcluded", true, "localOnly", true),
                        "funding",
                        map(),
                        "sources",
                        List.of(map("term", "AGE", "citation", map("title", "实施细则", "clause", "第九条")))),
                "10.00");
        String code = CreditCodes.of(VoucherDoor.COUNTY, VoucherDoor.number()).value();
        String firm = door.firmOf(code);
        String shop = door.shop(VoucherDoor.ABROAD);
        Map<String, Object> share = map("name", "试验企业", "creditCode", code);
        door.change(shop, "bureau/RecordProviderTies", "ties", map("shareholders", List.of(share)));
        Map<String, Object> listing =
                map("creditCode", code, "list", "ABNORMAL_OPERATION", "from", door.today(), "source", "市场监管〔2026〕1号");
        done(door.admin, "bureau/RecordCreditRecord", listing);

        JsonNode answer = answer(eligible(firm, "price", "100.00", "provider", shop, "offering", "S-1"), strict);

        assertThat(answer.path("fits").asBoolean()).isFalse();
        assertThat(answer.path("pays").asString()).isEqualTo("0.00");
        assertThat(answer.path("ratePercent").isNull()).isTrue();
        assertThat(answer.path("findings").findValuesAsString("term"))
                .containsExactlyInAnyOrder(
                        "FORM",
                        "CREDIT",
                        "LABELS",
                        "AGE",
                        "SIZE",
                        "SIZE",
                        "SIZE",
                        "SIZE",
                        "SERVICES",
                        "STATUTORY_TESTING",
                        "PROVIDER_POOL",
                        "AFFILIATION");
        answer.path("findings").forEach(finding -> {
            boolean age = finding.path("term").asString().equals("AGE");
            assertThat(finding.path("message").asString()).containsPattern("[\\u4e00-\\u9fff]");
            assertThat(finding.at("/source/clause").asString()).isEqualTo(age ? "第九条" : "第三条");
        });
    }

    @Test
    void paysNothingWhereNoRateIsKnown() {
        String unrated = door.programme(terms("funding", map("perRequest", "700.00")), "10.00");
        String firm = door.firm();

        JsonNode dear = answer(eligible(firm, "price", "2000.00"), unrated);
        JsonNode cheap = answer(eligible(firm, "price", "300.00"), unrated);

        assertThat(dear.path("ratePercent").isNull()).isTrue();
        assertThat(dear.path("pays").asString()).isEqualTo("0.00");
        assertThat(dear.path("upTo").asString()).isEqualTo("700.00");
        assertThat(cheap.path("upTo").asString()).isEqualTo("300.00");
        assertThat(cheap.path("findings").findValuesAsString("code")).containsExactly("RATE_UNKNOWN");
    }
}
