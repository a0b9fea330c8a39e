package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.VoucherDoor.done;
import static org.hatchery.voucher.VoucherDoor.input;
import static org.hatchery.voucher.VoucherDoor.map;
import static org.hatchery.voucher.VoucherDoor.terms;

import java.time.LocalDate;
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
import org.hatchery.Together;
import org.hatchery.identity.Role;
import org.hatchery.payout.ListPayouts;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.SetAside;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Claims that are chosen, previewed and settled, and what the bank makes of their money. */
@IntegrationTest
class PayoutApiTests {
    private static final String SETTLE = "bureau/SettleClaims";
    private static final String RECORD = "bureau/RecordPayment";

    private final VoucherDoor door;
    private final ListPayouts listPayouts;
    private final SetAsideLedger setAside;
    private Purse purse;
    private String shop;

    PayoutApiTests(
            Api api,
            TestTokens tokens,
            MongoOperations mongo,
            ServiceClock clock,
            ListPayouts listPayouts,
            SetAsideLedger setAside) {
        this.door = new VoucherDoor(api, tokens, mongo, clock);
        this.listPayouts = listPayouts;
        this.setAside = setAside;
    }

    @BeforeEach
    void oneVoucher() {
        shop = door.provider();
        purse = Purse.issued(door, door.programme(terms(), "100000.00"));
    }

    /** The other one's payout is listed, and the settlement waits for somebody who mends the voucher. */
    @Test
    void listsEveryPayoutBesideOneWhoseVoucherCannotBeRead() {
        Purse other = Purse.issued(door, purse.programme());
        String readable = purse.approved(shop);
        String unreadable = other.approved(shop);
        done(door.province, SETTLE, "programme", purse.programme());
        var ofProgramme = new Query(
                Criteria.where("programme").is(GlobalId.parse(purse.programme()).key()));
        door.mongo.remove(ofProgramme, "payouts");
        door.mongo.updateMulti(ofProgramme, new Update().unset("listed"), "settlements");
        stored(other, "UNHEARD_OF");
        listPayouts.lookAgain();

        assertThat(payouts(door.province, "bureau/PayoutList").findValuesAsString("order"))
                .containsExactly(readable);
        String settlement =
                door.mongo.findOne(ofProgramme, Document.class, "settlements").getString("_id");
        assertThat(setAside.of("list/payouts")).extracting(SetAside::subject).containsExactly(settlement);

        stored(other, "PARTLY_USED");
        setAside.retry(null, "list/payouts");
        listPayouts.lookAgain();

        assertThat(payouts(door.province, "bureau/PayoutList").findValuesAsString("order"))
                .containsExactlyInAnyOrder(readable, unreadable);
        assertThat(setAside.of("list/payouts")).isEmpty();
    }

    private void stored(Purse some, String state) {
        door.mongo.updateFirst(
                new Query(
                        Criteria.where("_id").is(GlobalId.parse(some.voucher()).key())),
                Update.update("state", state),
                "vouchers");
    }

    // ---- choosing

    @Test
    void paysTheClaimsThatAreChosenAndNoOthers() {
        List<String> orders = List.of(purse.approved(shop), purse.approved(shop), purse.approved(shop));
        List<String> chosen = orders.subList(0, 2);

        assertThat(preview(null).at("/preview/total").asString()).isEqualTo("2400.00");
        JsonNode preview = preview(chosen);
        assertThat(preview.at("/preview/total").asString()).isEqualTo("1600.00");
        assertThat(preview.at("/preview/items").findValuesAsString("order")).containsExactlyElementsOf(chosen);
        assertThat(purse.balances()).as("a preview pays nothing").isEqualTo("2000.00 3000.00 0.00 0.00 0.00");

        JsonNode settled = done(door.province, SETTLE, input("programme", purse.programme(), "claims", chosen));
        assertThat(settled.at("/settlement/total").asString()).isEqualTo("1600.00");
        assertThat(preview(null).at("/preview/items").findValuesAsString("order"))
                .containsExactly(orders.get(2));

        String unknown = GlobalId.of("VoucherOrder", "none#none");
        assertThat(refusals(preview(List.of(orders.get(0), orders.get(2), unknown))))
                .containsExactly("WRONG_STATE claims.0", "NOT_FOUND claims.2");
        assertThat(refusals(preview(List.of()))).containsExactly("INVALID claims");
        assertThat(refusals(preview(List.of(orders.get(2), orders.get(2))))).containsExactly("INVALID claims");
        isDeclined(
                door.province,
                SETTLE,
                input("programme", purse.programme(), "claims", List.of(orders.get(1))),
                "WRONG_STATE claims.0");
        assertThat(refusals(door.city
                        .run("bureau/SettlementPreview", Map.of("programme", purse.programme()))
                        .at("/settlementPreview")))
                .containsExactly("NOT_RESPONSIBLE ");
    }

    @Test
    void paysEachClaimOnceHoweverManyChooseIt() {
        List<String> orders = List.of(purse.approved(shop), purse.approved(shop), purse.approved(shop));

        List<JsonNode> answers = Together.run(
                8,
                caller -> door.province
                        .run(
                                SETTLE,
                                Map.of(
                                        "input",
                                        input(
                                                "programme",
                                                purse.programme(),
                                                "claims",
                                                caller % 2 == 0 ? orders.subList(0, 2) : orders.subList(1, 3))))
                        .at("/settleClaims"));

        long paid = answers.stream()
                .filter(answer -> answer.path("userErrors").isEmpty())
                .mapToLong(answer -> Math.round(
                        100 * Double.parseDouble(answer.at("/settlement/total").asString())))
                .sum();
        // whoever comes when the claim that both want is paid already is refused, and the third stays unpaid
        boolean all = paid == 240_000;
        assertThat(paid).isIn(160_000L, 240_000L);
        assertThat(purse.balances())
                .isEqualTo(all ? "2600.00 0.00 2400.00 0.00 0.00" : "2400.00 1000.00 1600.00 0.00 0.00");
        listPayouts.lookAgain();
        assertThat(payouts(door.province, "bureau/PayoutList").findValuesAsString("order"))
                .doesNotHaveDuplicates()
                .hasSize(all ? 3 : 2)
                .isSubsetOf(orders);
    }

    private JsonNode preview(List<String> chosen) {
        Map<String, Object> asked = new HashMap<>(Map.of("programme", purse.programme()));
        asked.put("claims", chosen);
        return door.province.run("bureau/SettlementPreview", asked).at("/settlementPreview");
    }

    // ---- accounts

    @Test
    void showsAnAccountWhollyToItsOwnerAndToWhoeverPays() {
        Map<String, Object> account = map(
                "party",
                purse.firm(),
                "expectedVersion",
                0,
                "accountName",
                "试验企业有限公司",
                "bank",
                "中国银行拉萨分行",
                "accountNumber",
                "6217 ８５６０-0000 1234");
        isDeclined(
                purse.owner(),
                "firm/PutPayeeAccount",
                with(with(with(account, "accountName", "甲"), "bank", " "), "accountNumber", "12345678x"),
                "INVALID accountName",
                "INVALID bank");
        isDeclined(
                purse.owner(),
                "firm/PutPayeeAccount",
                with(account, "accountNumber", "12345678x"),
                "INVALID accountNumber");
        isDeclined(door.firm(door.firm()), "firm/PutPayeeAccount", account, "NOT_FOUND party");
        JsonNode entered = done(purse.owner(), "firm/PutPayeeAccount", account);
        assertThat(entered.at("/account/number").asString()).isEqualTo("6217856000001234");
        assertThat(entered.at("/account/maskedNumber").asString()).isEqualTo("**** 1234");
        isDeclined(purse.owner(), "firm/PutPayeeAccount", account, "STALE expectedVersion");
        assertThat(purse.owner()
                        .run("firm/MyPayeeAccount", Map.of("party", purse.firm()))
                        .at("/payeeAccount/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(door.firm(door.firm())
                        .run("firm/MyPayeeAccount", Map.of("party", purse.firm()))
                        .at("/payeeAccount")
                        .isNull())
                .isTrue();

        purse.approved(shop);
        assertThat(preview(null).at("/preview/items/0/account/number").asString())
                .isEqualTo("6217856000001234");
        done(door.province, SETTLE, "programme", purse.programme());

        assertThat(payouts(door.province, "bureau/PayoutList")
                        .at("/0/account/number")
                        .asString())
                .isEqualTo("6217856000001234");
        JsonNode audited = payouts(door.api.as(Role.AUDITOR, VoucherDoor.PROVINCE), "bureau/PayoutList");
        assertThat(audited.at("/0/account/number").isNull()).isTrue();
        assertThat(audited.at("/0/account/maskedNumber").asString()).isEqualTo("**** 1234");
        assertThat(payouts(purse.owner(), "firm/MyPayouts").at("/0/amount").asString())
                .isEqualTo("800.00");
        assertThat(payouts(door.provider(shop), "provider/ProviderPayouts"))
                .as("the firm claims, so the provider is not paid")
                .isEmpty();
        assertThat(payouts(door.api.as(Role.BUREAU, "540200"), "bureau/PayoutList"))
                .isEmpty();
    }

    @Test
    void takesTheAccountOfAProvider() {
        Map<String, Object> account = map(
                "party",
                shop,
                "expectedVersion",
                0,
                "accountName",
                "检测中心",
                "bank",
                "工商银行",
                "accountNumber",
                "12345678");

        assertThat(done(door.provider(shop), "provider/PutProviderAccount", account)
                        .at("/account/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(door.provider(shop)
                        .run("provider/ProviderAccount", Map.of("party", shop))
                        .at("/payeeAccount/number")
                        .asString())
                .isEqualTo("12345678");
        isDeclined(purse.owner(), "firm/PutPayeeAccount", account, "NOT_FOUND party");
    }

    // ---- payments

    @Test
    void isPaidAgainAfterItFailed() {
        String payout = settled();
        Map<String, Object> paid =
                input("payout", payout, "outcome", "PAID", "on", door.today(), "reference", "拨〔2026〕0001号");
        Map<String, Object> failed =
                input("payout", payout, "outcome", "FAILED", "on", door.today(), "reason", "账号有误,退回");

        isDeclined(door.province, RECORD, with(paid, "reference", null), "INVALID reference");
        isDeclined(door.province, RECORD, with(failed, "reason", " "), "INVALID reason");
        isDeclined(
                door.province, RECORD, with(paid, "on", door.today().plusDays(1).toString()), "WRONG_DATES on");
        isDeclined(
                door.province,
                RECORD,
                with(paid, "on", door.today().minusDays(1).toString()),
                "WRONG_DATES on");
        isDeclined(door.api.as(Role.BUREAU, "540200"), RECORD, paid, "NOT_FOUND payout");

        JsonNode first = done(door.province, RECORD, paid);
        assertThat(first.at("/payout/state").asString()).isEqualTo("PAID");
        assertThat(first.at("/payout/reference").asString()).isEqualTo("拨〔2026〕0001号");
        assertThat(first.at("/payout/paidOn").asString()).isEqualTo(door.today().toString());
        assertThat(done(door.province, RECORD, paid)).as("a replay").isEqualTo(first);
        isDeclined(door.province, RECORD, with(paid, "idempotencyKey", VoucherDoor.key()), "WRONG_STATE payout");

        JsonNode back = done(door.province, RECORD, failed);
        assertThat(back.at("/payout/state").asString()).isEqualTo("FAILED");
        assertThat(back.at("/payout/failure").asString()).isEqualTo("账号有误,退回");
        assertThat(back.at("/payout/paidOn").isNull()).isTrue();
        JsonNode again = done(
                door.province,
                RECORD,
                with(with(paid, "idempotencyKey", VoucherDoor.key()), "reference", "拨〔2026〕0002号"));
        assertThat(again.at("/payout/transfers").findValuesAsString("outcome"))
                .containsExactly("PAID", "FAILED", "PAID");
        assertThat(payouts(purse.owner(), "firm/MyPayouts").at("/0/reference").asString())
                .isEqualTo("拨〔2026〕0002号");
    }

    @Test
    void comesBackNoEarlierThanItWasPaid() {
        door.clock.goBack(9);
        oneVoucher();
        String payout = settled();
        LocalDate settled = door.today();
        door.clock.reset();
        Map<String, Object> paid =
                input("payout", payout, "outcome", "PAID", "on", settled.plusDays(3), "reference", "拨付0001号");
        Map<String, Object> failed =
                input("payout", payout, "outcome", "FAILED", "on", settled.plusDays(2), "reason", "账号有误");

        isDeclined(door.province, RECORD, with(paid, "on", settled.minusDays(1).toString()), "WRONG_DATES on");
        done(door.province, RECORD, paid);
        isDeclined(door.province, RECORD, failed, "WRONG_DATES on");
        done(door.province, RECORD, with(failed, "on", settled.plusDays(3).toString()));
        Map<String, Object> anew = with(paid, "idempotencyKey", VoucherDoor.key());
        isDeclined(door.province, RECORD, with(anew, "on", settled.plusDays(2).toString()), "WRONG_DATES on");
        isDeclined(door.province, RECORD, with(failed, "idempotencyKey", VoucherDoor.key()), "WRONG_DATES on");
        done(door.province, RECORD, with(anew, "on", settled.plusDays(8).toString()));
    }

    @Test
    void isRecordedOnceHoweverManySayThatItWasPaid() {
        String payout = settled();

        List<String> answers = Together.run(
                8,
                caller -> String.join(
                        "",
                        refusals(door.province
                                .run(
                                        RECORD,
                                        Map.of(
                                                "input",
                                                input(
                                                        "payout",
                                                        payout,
                                                        "outcome",
                                                        "PAID",
                                                        "on",
                                                        door.today(),
                                                        "reference",
                                                        "拨付" + caller + "000")))
                                .at("/recordPayment"))));

        assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
        assertThat(answers).containsOnly("", "WRONG_STATE payout");
        assertThat(payouts(door.province, "bureau/PayoutList").at("/0/transfers"))
                .hasSize(1);
    }

    @Test
    void isListedLaterWhenNobodyHeardOfTheSettlement() {
        String payout = settled();
        door.mongo.remove(new Query(Criteria.where("_id").is(GlobalId.key("Payout", payout))), "payouts");
        door.mongo.updateMulti(
                new Query(Criteria.where("programme")
                        .is(GlobalId.parse(purse.programme()).key())),
                new Update().unset("listed"),
                "settlements");
        assertThat(payouts(door.province, "bureau/PayoutList")).isEmpty();

        listPayouts.lookAgain();
        listPayouts.lookAgain();

        assertThat(payouts(door.province, "bureau/PayoutList")).hasSize(1);
        assertThat(payouts(door.province, "bureau/PayoutList").at("/0/id").asString())
                .isEqualTo(payout);
        String year = String.valueOf(door.today().getYear());
        assertThat(payoutsOf(Map.of("programme", purse.programme(), "period", year)))
                .hasSize(1);
        assertThat(payoutsOf(Map.of("programme", purse.programme(), "period", "2020")))
                .isEmpty();
        assertThat(payoutsOf(Map.of("programme", purse.programme(), "states", List.of("PAID"))))
                .isEmpty();
    }

    private String settled() {
        purse.approved(shop);
        JsonNode settled = done(door.province, SETTLE, "programme", purse.programme());
        return settled.at("/settlement/items/0/payout/id").asString();
    }

    private JsonNode payoutsOf(Map<String, Object> filter) {
        return door.province.run("bureau/PayoutList", Map.of("filter", filter)).at("/payouts/nodes");
    }

    private JsonNode payouts(Caller caller, String list) {
        Reply reply = caller.run(list, Map.of("filter", Map.of("programme", purse.programme())));
        return reply.at("/payouts/nodes");
    }

    private static void isDeclined(Caller caller, String operation, Map<String, Object> input, String... errors) {
        JsonNode answer =
                caller.run(operation, Map.of("input", input)).data().iterator().next();
        assertThat(refusals(answer)).containsExactly(errors);
    }

    private static List<String> refusals(JsonNode answer) {
        return answer.path("userErrors")
                .valueStream()
                .map(error -> error.path("code").asString() + " "
                        + String.join(
                                ".",
                                error.path("field")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        Map<String, Object> other = new HashMap<>(input);
        other.put(field, value);
        return other;
    }
}
