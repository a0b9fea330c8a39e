package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.VoucherDoor.done;
import static org.hatchery.voucher.VoucherDoor.input;
import static org.hatchery.voucher.VoucherDoor.map;
import static org.hatchery.voucher.VoucherDoor.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.TestTokens;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Every refusal that the descriptions of the mutations name: code, field, both languages, and nothing changed. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoucherRefusalApiTests {
    private static final String LONG = "长".repeat(501);

    private final VoucherDoor door;
    private String programme;
    private String shop;
    private Caller provider;
    private Purse purse;

    VoucherRefusalApiTests(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock) {
        this.door = new VoucherDoor(api, tokens, mongo, clock);
    }

    @BeforeAll
    void oneVoucher() {
        programme = door.programme(
                terms("funding", map("ratePercent", 50, "perRequest", "1500.00", "firmYear", "100000.00")),
                "100000.00");
        shop = door.provider();
        provider = door.provider(shop);
        purse = Purse.issued(door, programme, door.firm(), "50000.00");
    }

    private void declines(Caller caller, String operation, Map<String, Object> input, String code, String field) {
        declines(purse, caller, operation, input, code, field);
    }

    private static void declines(
            Purse purse, Caller caller, String operation, Map<String, Object> input, String code, String field) {
        Document before = purse.content();
        JsonNode chinese = errors(caller.run(operation, Map.of("input", input)), code, field);
        JsonNode english = errors(caller.inEnglish().run(operation, Map.of("input", input)), code, field);
        assertThat(chinese.at("/0/message").asString()).containsPattern("[\\u4e00-\\u9fff]");
        assertThat(english.at("/0/message").asString().replaceAll("\\(Source, in Chinese: .*", ""))
                .doesNotContainPattern("[\\u4e00-\\u9fff]");
        assertThat(purse.content()).as(operation).isEqualTo(before);
    }

    private static JsonNode errors(Reply reply, String code, String field) {
        JsonNode errors = reply.data().iterator().next().path("userErrors");
        assertThat(errors).as(reply.body()).hasSize(1);
        assertThat(errors.at("/0/code").asString()).as(reply.body()).isEqualTo(code);
        List<String> path =
                errors.at("/0/field").valueStream().map(JsonNode::asString).toList();
        assertThat(String.join(".", path)).as(reply.body()).isEqualTo(field);
        return errors;
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> other = new HashMap<>(input);
        other.put(field, value);
        return other;
    }

    @Test
    void ofARequest() {
        Map<String, Object> good = Purse.request(programme, purse.firm(), "100.00");
        String late = door.programme(terms("from", door.today().plusDays(1)), "1.00");
        String teams = door.programme(terms("applicants", map("forms", List.of("TEAM"))), "1.00");

        String operation = "firm/RequestVoucher";
        declines(
                purse.owner(),
                operation,
                with(good, "programme", GlobalId.of("Programme", "none")),
                "NOT_FOUND",
                "programme");
        declines(purse.owner(), operation, with(good, "incubatee", door.firm()), "NOT_FOUND", "incubatee");
        declines(purse.owner(), operation, with(good, "amount", "0.00"), "INVALID", "amount");
        declines(purse.owner(), operation, with(good, "purpose", " 券 "), "INVALID", "purpose");
        declines(purse.owner(), operation, with(good, "purpose", LONG), "INVALID", "purpose");
        declines(purse.owner(), operation, with(good, "idempotencyKey", "short"), "INVALID", "idempotencyKey");
        declines(purse.owner(), operation, with(good, "programme", late), "NOT_ELIGIBLE", "programme");
        declines(purse.owner(), operation, with(good, "programme", teams), "NOT_ELIGIBLE", "");
        declines(purse.owner(), operation, with(good, "amount", "60000.00"), "CAP_EXCEEDED", "amount");
    }

    @Test
    void ofARequestNameEveryRuleWithItsClause() {
        String strict = door.programme(
                terms(
                        "applicants",
                        map("forms", List.of("TEAM"), "maxAgeMonths", 3),
                        "funding",
                        map("firmYear", "1.00")),
                "1.00");

        Reply reply = purse.owner()
                .run("firm/RequestVoucher", Map.of("input", Purse.request(strict, purse.firm(), "100.00")));

        assertThat(reply.refusals()).containsExactly("NOT_ELIGIBLE", "NOT_ELIGIBLE", "CAP_EXCEEDED");
        assertThat(reply.at("/requestVoucher/userErrors").findValuesAsString("message"))
                .allMatch(message -> message.endsWith("（依据：《西藏自治区试验创新券办法》试验〔2026〕1号第三条，原文尚未核实，请向主管部门确认）"));
    }

    @Test
    void ofADecision() {
        Purse asked = Purse.requested(door, door.programme(terms(), "10.00"), door.firm(), "100.00");
        Map<String, Object> issue = input("voucher", asked.voucher());
        Map<String, Object> reject = with(issue, "reason", "材料不实");
        String unknown = GlobalId.of("Voucher", "none");

        declines(asked, door.province, "bureau/IssueVoucher", issue, "BUDGET_EXCEEDED", "amount");
        declines(asked, door.province, "bureau/IssueVoucher", with(issue, "amount", "0.00"), "INVALID", "amount");
        declines(
                asked, door.province, "bureau/IssueVoucher", with(issue, "amount", "100.01"), "CAP_EXCEEDED", "amount");
        declines(asked, door.province, "bureau/RevokeVoucher", reject, "WRONG_STATE", "voucher");
        declines(asked, door.province, "bureau/RejectVoucher", with(reject, "reason", " x "), "INVALID", "reason");
        declines(asked, door.province, "bureau/RejectVoucher", with(reject, "reason", LONG), "INVALID", "reason");
        declines(asked, door.province, "bureau/RevokeVoucher", with(reject, "reason", ""), "INVALID", "reason");
        declines(door.province, "bureau/IssueVoucher", input("voucher", purse.voucher()), "WRONG_STATE", "voucher");
        declines(
                door.province,
                "bureau/RejectVoucher",
                with(reject, "voucher", purse.voucher()),
                "WRONG_STATE",
                "voucher");
        for (String operation : List.of("bureau/IssueVoucher", "bureau/RejectVoucher", "bureau/RevokeVoucher")) {
            Map<String, Object> input = operation.endsWith("IssueVoucher") ? issue : reject;
            declines(asked, door.city, operation, input, "NOT_RESPONSIBLE", "");
            declines(asked, door.api.as(Role.BUREAU, "540200"), operation, input, "NOT_FOUND", "voucher");
            declines(asked, door.province, operation, with(input, "voucher", unknown), "NOT_FOUND", "voucher");
            declines(
                    asked,
                    door.province,
                    operation,
                    with(input, "idempotencyKey", "1234567"),
                    "INVALID",
                    "idempotencyKey");
        }
    }

    @Test
    void ofARedemption() {
        String operation = "firm/RedeemVoucher";
        Map<String, Object> good = purse.purchase(shop, "T-1", "200.00", "100.00");
        String tied = door.provider();
        Map<String, Object> share = map("name", "申请企业", "creditCode", creditCode());
        door.change(tied, "bureau/RecordProviderTies", "ties", map("shareholders", List.of(share)));

        declines(door.api.as(Role.FIRM, "another"), operation, good, "NOT_FOUND", "voucher");
        declines(
                purse.owner(),
                operation,
                with(good, "provider", GlobalId.of("Provider", "none")),
                "NOT_FOUND",
                "provider");
        declines(purse.owner(), operation, with(good, "offering", "T-9"), "NOT_IN_CATALOGUE", "offering");
        declines(purse.owner(), operation, with(good, "provider", tied), "AFFILIATED", "provider");
        declines(purse.owner(), operation, with(good, "offering", "R-1"), "NOT_ELIGIBLE", "");
        declines(purse.owner(), operation, with(good, "amount", "100.01"), "CAP_EXCEEDED", "amount");
        declines(purse.owner(), operation, purse.purchase(shop, "T-1", "9000.00", "1500.01"), "CAP_EXCEEDED", "amount");
        declines(purse.owner(), operation, with(good, "amount", "0.00"), "INVALID", "amount");
        declines(purse.owner(), operation, with(good, "amount", "200.01"), "INVALID", "amount");

        Purse asked = Purse.requested(door, programme, door.firm(), "100.00");
        declines(asked, asked.owner(), operation, with(good, "voucher", asked.voucher()), "WRONG_STATE", "voucher");
        Purse small = Purse.issued(door, programme, door.firm(), "50.00");
        declines(small, small.owner(), operation, with(good, "voucher", small.voucher()), "CAP_EXCEEDED", "amount");
    }

    private String creditCode() {
        return door.stored("firms", purse.firm())
                .get("registration", Document.class)
                .getString("creditCode");
    }

    @Test
    void ofARedemptionAfterTheLastDay() {
        door.clock.goBack(400);
        Purse old = Purse.issued(door, door.programme(terms(), "500.00"), door.firm(), "500.00");
        door.clock.reset();

        declines(
                old,
                old.owner(),
                "firm/RedeemVoucher",
                old.purchase(shop, "T-1", "200.00", "100.00"),
                "EXPIRED",
                "voucher");
        assertThat(old.seenBy(old.owner(), "firm/VoucherWallet")
                        .at("/viewerCan/redeem")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void ofAnAnswer() {
        Map<String, Object> placed = input("order", purse.placed(shop));
        Map<String, Object> unknown = input("order", GlobalId.of("VoucherOrder", "none#none"));
        declines(provider, "provider/AcceptOrder", unknown, "NOT_FOUND", "order");
        declines(provider, "provider/AcceptOrder", with(placed, "note", LONG), "INVALID", "note");
        declines(provider, "provider/DeclineOrder", with(placed, "reason", "x"), "INVALID", "reason");
        declines(provider, "firm/CancelOrder", with(placed, "reason", LONG), "INVALID", "reason");
        declines(provider, "provider/StartOrder", placed, "WRONG_STATE", "order");
        declines(purse.owner(), "firm/ConfirmDelivery", placed, "WRONG_STATE", "order");
        declines(door.provider(door.provider()), "provider/AcceptOrder", placed, "NOT_FOUND", "order");

        Map<String, Object> accepted = input("order", purse.accepted(shop));
        declines(provider, "provider/AcceptOrder", accepted, "WRONG_STATE", "order");
        declines(provider, "provider/DeclineOrder", with(accepted, "reason", "不能承接"), "WRONG_STATE", "order");
        declines(provider, "provider/StartOrder", with(accepted, "note", LONG), "INVALID", "note");
    }

    @Test
    void ofAnAcceptanceByWhoeverMayNoLonger() {
        String gone = door.provider();
        String order = purse.placed(gone);
        door.change(gone, "provider/WithdrawOffering", "code", "T-1", "on", door.today());
        declines(door.provider(gone), "provider/AcceptOrder", input("order", order), "NOT_IN_CATALOGUE", "order");

        String tied = door.provider();
        String placed = purse.placed(tied);
        Map<String, Object> share = map("name", "申请企业", "creditCode", creditCode());
        door.change(tied, "bureau/RecordProviderTies", "ties", map("shareholders", List.of(share)));
        declines(door.provider(tied), "provider/AcceptOrder", input("order", placed), "AFFILIATED", "order");
    }

    @Test
    void ofAContract() {
        String operation = "firm/RecordContract";
        Map<String, Object> good = purse.contract(purse.accepted(shop), "HT-" + VoucherDoor.key());
        Map<String, Object> early = with(good, "order", purse.placed(shop));
        declines(purse.owner(), operation, early, "WRONG_STATE", "order");
        declines(purse.owner(), operation, with(good, "number", "-1-2-3-"), "INVALID", "number");
        declines(purse.owner(), operation, with(good, "number", "1".repeat(101)), "INVALID", "number");
        declines(
                purse.owner(),
                operation,
                with(good, "signedOn", door.today().plusDays(1).toString()),
                "WRONG_DATES",
                "signedOn");

        Map<String, Object> other = with(purse.contract(purse.accepted(shop), ""), "number", good.get("number"));
        done(purse.owner(), operation, other);
        declines(purse.owner(), operation, good, "ALREADY_FUNDED", "number");
    }

    @Test
    void ofADelivery() {
        String operation = "provider/DeliverOrder";
        Map<String, Object> good = purse.delivery(purse.contracted(shop));
        declines(provider, operation, with(good, "order", purse.accepted(shop)), "WRONG_STATE", "order");
        declines(provider, operation, with(good, "on", door.today().plusDays(1).toString()), "WRONG_DATES", "on");
        declines(provider, operation, with(good, "on", door.today().minusDays(1).toString()), "WRONG_DATES", "on");
        declines(provider, operation, with(good, "summary", " 好 "), "INVALID", "summary");
        declines(provider, operation, with(good, "summary", LONG + LONG), "INVALID", "summary");

        String delivered = purse.delivered(shop);
        declines(provider, "firm/CancelOrder", input("order", delivered, "reason", "不再需要"), "WRONG_STATE", "order");
        declines(purse.owner(), "firm/ConfirmDelivery", input("order", delivered, "note", LONG), "INVALID", "note");
    }

    @Test
    void ofAClaim() {
        String operation = "firm/SubmitClaim";
        Map<String, Object> good = purse.claim(purse.confirmed(shop), purse.applicant());
        String foreign = door.upload(VoucherDoor.actor(Role.FIRM, door.firm()));
        List<Map<String, Object>> evidence = List.of("CONTRACT", "INVOICE", "PAYMENT", "RESULT").stream()
                .map(kind -> map("kind", kind, "attachment", foreign))
                .toList();
        declines(provider, operation, good, "NOT_FOUND", "order");
        declines(purse.owner(), operation, with(good, "order", purse.delivered(shop)), "WRONG_STATE", "order");
        declines(purse.owner(), operation, with(good, "amount", "0.00"), "INVALID", "amount");
        declines(purse.owner(), operation, with(good, "invoices", List.of()), "INVALID", "invoices");
        declines(purse.owner(), operation, invoices(good, "12", "1600.00"), "INVALID", "invoices.0.number");
        declines(purse.owner(), operation, invoices(good, "12-3", "1600.00"), "INVALID", "invoices");
        declines(purse.owner(), operation, with(good, "evidence", List.of()), "EVIDENCE_MISSING", "evidence");
        declines(purse.owner(), operation, with(good, "evidence", evidence), "NOT_FOUND", "evidence");
        declines(purse.owner(), operation, invoices(good, "FP-0001", "1599.98"), "CAP_EXCEEDED", "amount");
        declines(
                purse.owner(),
                operation,
                with(invoices(good, "FP-0001", "9000.00"), "amount", "1000.01"),
                "CAP_EXCEEDED",
                "amount");

        done(purse.owner(), operation, good);
        declines(purse.owner(), operation, with(good, "idempotencyKey", VoucherDoor.key()), "WRONG_STATE", "order");
        Map<String, Object> second = purse.claim(purse.confirmed(shop), purse.applicant());
        Map<String, Object> used = with(second, "invoices", good.get("invoices"));
        declines(purse.owner(), operation, used, "ALREADY_FUNDED", "invoices");
    }

    private static Map<String, Object> invoices(Map<String, Object> claim, String number, String amount) {
        return with(claim, "invoices", List.of(map("number", number, "amount", amount)));
    }

    @Test
    void ofAClaimNameTheEvidenceThatIsMissing() {
        Map<String, Object> claim = purse.claim(purse.confirmed(shop), purse.applicant());
        Map<String, Object> file = map("kind", "INVOICE", "attachment", door.upload(purse.applicant()));

        Reply reply = purse.owner().run("firm/SubmitClaim", Map.of("input", with(claim, "evidence", List.of(file))));

        assertThat(reply.text("/data/submitClaim/userErrors/0/message")).isEqualTo("还缺少证明材料：合同、付款凭证、服务成果，请上传后再提交。");
    }

    @Test
    void takesOneFileForTwoKindsOfEvidence() {
        String file = door.upload(purse.applicant());
        List<Map<String, Object>> evidence = List.of("CONTRACT", "INVOICE", "PAYMENT", "RESULT").stream()
                .map(kind -> map("kind", kind, "attachment", file))
                .toList();

        done(
                purse.owner(),
                "firm/SubmitClaim",
                with(purse.claim(purse.confirmed(shop), purse.applicant()), "evidence", evidence));
    }

    @Test
    void ofAReview() {
        String operation = "bureau/ReviewClaim";
        Map<String, Object> pass = input("order", purse.claimed(shop), "decision", "PASS");
        declines(door.province, operation, pass, "NOT_RESPONSIBLE", "");
        declines(door.api.as(Role.BUREAU, VoucherDoor.COUNTY), operation, pass, "NOT_RESPONSIBLE", "");
        declines(door.api.as(Role.BUREAU, "540200"), operation, pass, "NOT_FOUND", "order");
        declines(door.city, operation, with(pass, "decision", "RETURN"), "INVALID", "reason");
        declines(door.city, operation, with(pass, "decision", "REJECT"), "INVALID", "reason");
        declines(door.city, operation, with(pass, "reason", LONG), "INVALID", "reason");
        declines(door.city, operation, with(pass, "order", purse.confirmed(shop)), "WRONG_STATE", "order");

        Map<String, Object> screened = input("order", purse.screened(shop), "decision", "PASS");
        Map<String, Object> past =
                with(screened, "noticeUntil", door.today().minusDays(1).toString());
        declines(door.city, operation, screened, "NOT_RESPONSIBLE", "");
        declines(door.province, operation, past, "WRONG_DATES", "noticeUntil");
        done(
                door.province,
                operation,
                with(screened, "noticeUntil", door.today().toString()));
        Map<String, Object> early = with(screened, "idempotencyKey", VoucherDoor.key());
        declines(door.province, operation, early, "WRONG_DATES", "order");
    }

    @Test
    void ofPayments() {
        Map<String, Object> none = input("programme", door.programme(terms(), "1.00"));
        declines(door.province, "bureau/SettleClaims", none, "WRONG_STATE", "programme");
        declines(door.province, "bureau/SettleClaims", with(none, "idempotencyKey", "1"), "INVALID", "idempotencyKey");
        declines(door.city, "bureau/SettleClaims", none, "NOT_RESPONSIBLE", "");
        Map<String, Object> unknown = with(none, "programme", GlobalId.of("Programme", "none"));
        declines(door.province, "bureau/SettleClaims", unknown, "NOT_FOUND", "programme");

        Map<String, Object> back = input("order", purse.approved(shop), "reason", "查实虚报");
        declines(door.province, "bureau/ClawBackClaim", back, "WRONG_STATE", "order");
        declines(door.province, "bureau/ClawBackClaim", with(back, "reason", " "), "INVALID", "reason");
        declines(door.city, "bureau/ClawBackClaim", back, "NOT_RESPONSIBLE", "");
        declines(door.api.as(Role.BUREAU, "540200"), "bureau/ClawBackClaim", back, "NOT_FOUND", "order");
    }

    @Test
    void ofAQuestion() {
        String operation = "firm/EligibilityCheck";
        Map<String, Object> good = map("incubatee", purse.firm(), "kind", "TESTING", "price", "100.00");
        declines(purse.owner(), operation, with(good, "price", "0.00"), "INVALID", "price");
        declines(door.api.as(Role.FIRM, "another"), operation, good, "NOT_FOUND", "incubatee");
        declines(
                purse.owner(),
                operation,
                with(good, "provider", GlobalId.of("Provider", "none")),
                "NOT_FOUND",
                "provider");
        declines(
                purse.owner(),
                operation,
                with(with(good, "provider", shop), "offering", "T-9"),
                "NOT_IN_CATALOGUE",
                "offering");
    }
}
