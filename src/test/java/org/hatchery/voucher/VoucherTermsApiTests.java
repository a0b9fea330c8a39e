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
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Rates, prices and days of a voucher, and the sentences about them, as clients see them. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoucherTermsApiTests {
    private static final String REDEEM = "firm/RedeemVoucher";

    private final VoucherDoor door;
    private String shop;
    private String half;

    VoucherTermsApiTests(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock) {
        this.door = new VoucherDoor(api, tokens, mongo, clock);
    }

    @BeforeAll
    void aShopWithAPriceList() {
        shop = door.provider();
        door.change(
                shop,
                "provider/PutOffering",
                "code",
                "P-1",
                "kind",
                "TESTING",
                "title",
                "成分检测",
                "unit",
                "次",
                "price",
                "1200.00");
        half = door.programme(terms(), "100000.00");
    }

    // ---- a rate that the source does not name

    @Test
    void anAnswerThatRestsOnWordsNobodyReadSaysSo() {
        Map<String, Object> funding = map("ratePercent", 50, "firmYear", "8000.00");
        Map<String, Object> read = map("title", "试验创新券办法", "number", "试验〔2026〕2号", "words", "最高 50%，每年不超过 8000 元");
        String unread = door.programme(terms("funding", funding), "100000.00");
        String known = door.programme(with(terms("funding", funding), "citation", read), "100000.00");
        String firm = door.firm();

        JsonNode answer = eligibility(door.firm(firm), firm, unread);
        assertThat(answer.path("fits").asBoolean()).isTrue();
        assertThat(answer.path("unverified").findValuesAsString("term")).containsExactly("RATE", "YEAR_CAP");
        assertThat(answer.at("/unverified/0/citation/number").asString()).isEqualTo("试验〔2026〕1号");
        assertThat(eligibility(door.firm(firm), firm, known).path("unverified")).isEmpty();
    }

    @Test
    void aRuleNobodyReadIsNamedWithWhatStandsAgainst() {
        Map<String, Object> young = map("forms", List.of("FIRM"), "maxAgeMonths", 1);
        String programme =
                door.programme(with(terms("funding", map("ratePercent", 50)), "applicants", young), "100000.00");
        String firm = door.firm();

        assertThat(eligibility(door.firm(firm), firm, programme)
                        .at("/findings/0/message")
                        .asString())
                .isEqualTo("企业成立须不超过 1 个月。（依据：《西藏自治区试验创新券办法》试验〔2026〕1号第三条，原文尚未核实，请向主管部门确认）");
        assertThat(eligibility(door.firm(firm).inEnglish(), firm, programme)
                        .at("/findings/0/message")
                        .asString())
                .endsWith("; not verified, please confirm it with the authority)");
    }

    @Test
    void aRateThatNobodyNamedPaysNothingAndSaysSo() {
        String programme = door.programme(terms("funding", map("firmYear", "8000.00")), "100000.00");
        String firm = door.firm();

        JsonNode answer = eligibility(door.firm(firm), firm, programme);
        assertThat(answer.path("fits").asBoolean()).isFalse();
        assertThat(answer.path("pays").asString()).isEqualTo("0.00");
        assertThat(answer.path("upTo").asString()).isEqualTo("8000.00");
        assertThat(answer.path("ratePercent").isNull()).isTrue();
        assertThat(answer.at("/findings/0/code").asString()).isEqualTo("RATE_UNKNOWN");
        assertThat(answer.at("/findings/0/message").asString())
                .isEqualTo("来源未载明支持比例；按其他条款最多支付 8,000.00 元，实际比例由主管部门核发时确定。");
        assertThat(eligibility(door.firm(firm).inEnglish(), firm, programme)
                        .at("/findings/0/message")
                        .asString())
                .startsWith("The source names no rate; by the other terms at most 8,000.00 yuan");

        Purse purse = Purse.requested(door, programme, firm, "5000.00");
        isDeclined(door.province, "bureau/IssueVoucher", input("voucher", purse.voucher()), "INVALID ratePercent");
        isDeclined(
                door.province,
                "bureau/IssueVoucher",
                input("voucher", purse.voucher(), "ratePercent", 100.01),
                "INVALID ratePercent");
        JsonNode issued =
                done(door.province, "bureau/IssueVoucher", input("voucher", purse.voucher(), "ratePercent", 40));
        assertThat(issued.at("/voucher/ratePercent").asDouble()).isEqualTo(40);
        assertThat(issued.at("/voucher/validUntil").asString())
                .as("the day of issue does not count")
                .isEqualTo(door.today().plusMonths(12).toString());

        isDeclined(purse.owner(), REDEEM, purse.purchase(shop, "T-1", "1000.00", "400.01"), "CAP_EXCEEDED amount");
        done(purse.owner(), REDEEM, purse.purchase(shop, "T-1", "1000.00", "400.00"));
        JsonNode now = eligibility(door.firm(firm), firm, programme);
        assertThat(now.path("fits").asBoolean()).isTrue();
        assertThat(now.path("pays").asString()).isEqualTo("4000.00");
        assertThat(now.path("upTo").isNull()).isTrue();
        assertThat(now.path("ratePercent").asDouble()).isEqualTo(40);
    }

    @Test
    void aVoucherThatWasIssuedWithoutARateWaitsForTheAuthority() {
        String programme = door.programme(terms("funding", map()), "100000.00");
        Purse purse = Purse.requested(door, programme, door.firm(), "5000.00");
        done(door.province, "bureau/IssueVoucher", input("voucher", purse.voucher(), "ratePercent", 40));
        door.mongo.updateFirst(
                new Query(Criteria.where("_id").is(purse.stored().get("_id"))), new Update().unset("rate"), "vouchers");
        Map<String, Object> decision = input("voucher", purse.voucher(), "ratePercent", 30, "reason", "按实施细则确定");

        isDeclined(purse.owner(), REDEEM, purse.purchase(shop, "T-1", "100.00", "10.00"), "NOT_ELIGIBLE voucher");
        isDeclined(door.city, "bureau/DecideVoucherRate", decision, "NOT_RESPONSIBLE ");
        isDeclined(door.province, "bureau/DecideVoucherRate", with(decision, "reason", "x"), "INVALID reason");
        isDeclined(door.province, "bureau/DecideVoucherRate", with(decision, "ratePercent", 0), "INVALID ratePercent");
        JsonNode decided = done(door.province, "bureau/DecideVoucherRate", decision);
        assertThat(decided.at("/voucher/ratePercent").asDouble()).isEqualTo(30);
        assertThat(decided.at("/voucher/viewerCan/rate").asBoolean()).isFalse();
        assertThat(done(door.province, "bureau/DecideVoucherRate", decision)).isEqualTo(decided);
        isDeclined(
                door.province,
                "bureau/DecideVoucherRate",
                with(decision, "idempotencyKey", VoucherDoor.key()),
                "WRONG_STATE voucher");
        done(purse.owner(), REDEEM, purse.purchase(shop, "T-1", "100.00", "30.00"));

        Purse named = Purse.requested(door, half, door.firm(), "100.00");
        isDeclined(
                door.province,
                "bureau/IssueVoucher",
                input("voucher", named.voucher(), "ratePercent", 40),
                "INVALID ratePercent");
    }

    private JsonNode eligibility(Caller caller, String firm, String programme) {
        Map<String, Object> question = map("incubatee", firm, "kind", "TESTING", "price", "10000.00");
        Reply reply = caller.run("firm/EligibilityCheck", Map.of("input", question));
        return reply.data()
                .at("/eligibility/answers")
                .valueStream()
                .filter(answer -> answer.at("/programme/id").asString().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    // ---- prices

    @Test
    void anOrderIsQuantityTimesThePriceOfTheCatalogue() {
        Purse purse = Purse.issued(door, half);

        JsonNode single = done(purse.owner(), REDEEM, purse.purchase(shop, "P-1", "1200.00", "600.00"));
        assertThat(single.at("/order/quantity").asInt()).isEqualTo(1);
        assertThat(single.at("/order/unitPrice").asString()).isEqualTo("1200.00");
        JsonNode triple = done(
                purse.owner(),
                REDEEM,
                with(with(purse.purchase(shop, "P-1", "3600.00", "600.00"), "quantity", 3), "priceReason", "无需说明"));
        assertThat(triple.at("/order/quantity").asInt()).isEqualTo(3);
        assertThat(triple.at("/order/priceReason").isNull())
                .as("there is nothing to explain")
                .isTrue();
        JsonNode quoted = done(purse.owner(), REDEEM, purse.purchase(shop, "T-1", "777.77", "1.00"));
        assertThat(quoted.at("/order/unitPrice").isNull()).isTrue();
    }

    @Test
    void anotherPriceNeedsAReasonThatTheAuthoritySees() {
        Purse purse = Purse.issued(door, half);
        Map<String, Object> dear = purse.purchase(shop, "P-1", "2400.00", "600.00");

        isDeclined(purse.owner(), REDEEM, dear, "INVALID price");
        isDeclined(purse.owner(), REDEEM, with(dear, "priceReason", "急"), "INVALID priceReason");
        isDeclined(purse.owner(), REDEEM, with(dear, "priceReason", "急".repeat(201)), "INVALID priceReason");
        isDeclined(purse.owner(), REDEEM, with(dear, "price", "92233720368547758.07"), "INVALID price");
        isDeclined(
                purse.owner(),
                REDEEM,
                with(with(with(dear, "quantity", 0), "amount", "0.00"), "price", "100000000.01"),
                "INVALID price",
                "INVALID amount",
                "INVALID quantity");
        isDeclined(purse.owner(), REDEEM, with(dear, "amount", "0.00"), "INVALID amount");
        done(purse.owner(), REDEEM, with(dear, "priceReason", "加急服务,双方议定"));

        assertThat(purse.seenBy(door.province, "bureau/VoucherList")
                        .at("/orders/0/priceReason")
                        .asString())
                .isEqualTo("加急服务,双方议定");
    }

    // ---- sentences

    @Test
    void whatAnAuditFindsIsSaidInTheLanguageOfWhoeverAsks() {
        String programme = door.programme(terms(), "1000.00");
        Purse purse = Purse.issued(door, programme, door.firm(), "500.00");
        door.mongo.updateFirst(
                new Query(Criteria.where("_id").is(purse.stored().get("_id"))),
                new Update().set("face", 1L),
                "vouchers");
        Map<String, Object> asked =
                Map.of("programme", programme, "year", door.today().getYear());

        assertThat(door.province
                        .run("bureau/ProgrammeLedger", asked)
                        .text("/data/ledgerAudit/audit/findings/0/message"))
                .isEqualTo("核发额度与账目不符。");
        assertThat(door.province
                        .inEnglish()
                        .run("bureau/ProgrammeLedger", asked)
                        .text("/data/ledgerAudit/audit/findings/0/message"))
                .isEqualTo("What was granted is not what the entries say.");
    }

    // ---- all faults of terms

    @Test
    void termsThatContradictThemselvesAreToldAllTheirFaults() {
        Map<String, Object> funding = map(
                "ratePercent",
                150,
                "perRequest",
                "100.00",
                "firstRequest",
                "200.00",
                "firmYear",
                "50.00",
                "kindRates",
                List.of(map("kind", "DESIGN", "percent", 10)));
        Map<String, Object> programme =
                map("code", "X-Y", "title", "券", "region", VoucherDoor.PROVINCE, "terms", terms("funding", funding));

        isDeclined(
                door.province,
                "bureau/RegisterProgramme",
                programme,
                "INVALID title",
                "INVALID terms.funding.ratePercent");
        funding.put("ratePercent", 33.333);
        isDeclined(
                door.province,
                "bureau/RegisterProgramme",
                with(with(programme, "title", "试验券"), "terms", terms("funding", funding)),
                "INVALID terms.funding.ratePercent",
                "INVALID code",
                "INVALID terms.funding.firstRequest",
                "INVALID terms.funding.firmYear",
                "INVALID terms.funding.kindRates");
    }

    private static void isDeclined(Caller caller, String operation, Map<String, Object> input, String... errors) {
        JsonNode told = caller.run(operation, Map.of("input", input))
                .data()
                .iterator()
                .next()
                .path("userErrors");
        assertThat(told.valueStream()
                        .map(error -> error.path("code").asString() + " "
                                + String.join(
                                        ".",
                                        error.path("field")
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .toList()))
                        .toList())
                .containsExactly(errors);
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> other = new HashMap<>(input);
        other.put(field, value);
        return other;
    }
}
