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
import org.hatchery.Together;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;

/** An idempotency key, across the whole service, … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReceiptApiTests {
    private static final String REUSED = "IDEMPOTENCY_KEY_REUSED";

    private final VoucherDoor door;
    private String firm;
    private String shop;
    private String programme;
    private Purse one;
    private Purse two;

    ReceiptApiTests(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock) {
        door = new VoucherDoor(api, tokens, mongo, clock);
    }

    @BeforeAll
    void twoVouchers() {
        firm = door.firm();
        shop = door.provider();
        programme = door.programme(terms(), "1000000.00");
        one = Purse.issued(door, programme, firm, "50000.00");
        two = Purse.issued(door, programme, firm, "50000.00");
    }

    private static List<String> refusals(Caller caller, String operation, Map<String, ?> input) {
        return caller.run(operation, Map.of("input", input)).refusals();
    }

    private static Map<String, Object> under(String key, Map<String, Object> input) {
        Map<String, Object> other = new HashMap<>(input);
        other.put("idempotencyKey", key);
        return other;
    }

    @Test
    void redeemsOneVoucherOnly() {
        String key = VoucherDoor.key();
        done(one.owner(), "firm/RedeemVoucher", under(key, one.purchase(shop, "T-1", "20.00", "10.00")));

        assertThat(refusals(one.owner(), "firm/RedeemVoucher", under(key, two.purchase(shop, "T-1", "20.00", "10.00"))))
                .containsExactly(REUSED);
        assertThat(refusals(one.owner(), "firm/RedeemVoucher", under(key, one.purchase(shop, "T-1", "20.00", "9.00"))))
                .containsExactly(REUSED);
    }

    @Test
    void redeemsOneVoucherOnlyAlsoAtTheSameMoment() {
        String key = VoucherDoor.key();
        List<List<String>> answers = Together.run(
                8,
                caller -> refusals(
                        one.owner(),
                        "firm/RedeemVoucher",
                        under(key, (caller % 2 == 0 ? one : two).purchase(shop, "T-1", "20.00", "10.00"))));

        assertThat(answers).containsOnly(List.of(), List.of(REUSED));
        assertThat(answers.stream().filter(List::isEmpty)).hasSize(4);
    }

    @Test
    void asksForOneVoucherOnly() {
        String other = door.programme(terms(), "1000.00");
        String key = VoucherDoor.key();
        done(door.firm(firm), "firm/RequestVoucher", under(key, Purse.request(programme, firm, "10.00")));

        assertThat(refusals(door.firm(firm), "firm/RequestVoucher", under(key, Purse.request(other, firm, "10.00"))))
                .containsExactly(REUSED);
    }

    @Test
    void decidesOnOneVoucherOnly() {
        Purse first = Purse.requested(door, programme, firm, "10.00");
        Purse second = Purse.requested(door, programme, firm, "10.00");
        String key = VoucherDoor.key();
        done(door.province, "bureau/IssueVoucher", under(key, input("voucher", first.voucher())));

        assertThat(refusals(door.province, "bureau/IssueVoucher", under(key, input("voucher", second.voucher()))))
                .containsExactly(REUSED);
        assertThat(refusals(
                        door.province,
                        "bureau/RejectVoucher",
                        under(key, input("voucher", second.voucher(), "reason", "材料不实"))))
                .containsExactly(REUSED);
    }

    @Test
    void acceptsOneOrderOnly() {
        String first = one.placed(shop);
        String second = two.placed(shop);
        String key = VoucherDoor.key();
        done(door.provider(shop), "provider/AcceptOrder", under(key, input("order", first)));

        assertThat(refusals(door.provider(shop), "provider/AcceptOrder", under(key, input("order", second))))
                .containsExactly(REUSED);
        assertThat(refusals(
                        door.provider(shop),
                        "provider/DeclineOrder",
                        under(key, input("order", second, "reason", "不能承接"))))
                .containsExactly(REUSED);
    }

    @Test
    void servesARequestOrARedemptionNotBoth() {
        String redeemed = VoucherDoor.key();
        String requested = VoucherDoor.key();
        done(one.owner(), "firm/RedeemVoucher", under(redeemed, one.purchase(shop, "T-1", "20.00", "10.00")));
        done(one.owner(), "firm/RequestVoucher", under(requested, Purse.request(programme, firm, "10.00")));

        assertThat(refusals(
                        one.owner(), "firm/RequestVoucher", under(redeemed, Purse.request(programme, firm, "10.00"))))
                .containsExactly(REUSED);
        assertThat(refusals(
                        one.owner(),
                        "firm/RedeemVoucher",
                        under(requested, one.purchase(shop, "T-1", "20.00", "10.00"))))
                .containsExactly(REUSED);
    }

    @Test
    void canBeUsedAgainForACorrectedRequestAfterARefusal() {
        Purse asked = Purse.requested(door, programme, firm, "10.00");
        String key = VoucherDoor.key();
        Map<String, Object> tooMuch = under(key, input("voucher", asked.voucher(), "amount", "10.01"));

        assertThat(refusals(door.province, "bureau/IssueVoucher", tooMuch)).containsExactly("CAP_EXCEEDED");
        done(door.province, "bureau/IssueVoucher", under(key, input("voucher", asked.voucher(), "amount", "10.00")));
        assertThat(refusals(door.province, "bureau/IssueVoucher", tooMuch)).containsExactly(REUSED);
    }

    @Test
    void knowsTheSameContentInWhateverForm() {
        Purse asked = Purse.requested(door, programme, firm, "10.00");
        String key = VoucherDoor.key();
        done(door.province, "bureau/IssueVoucher", under(key, input("voucher", asked.voucher(), "amount", "5.00")));
        String literal = """
                mutation { issueVoucher(input: {amount: 5, voucher: "%s", idempotencyKey: "%s"}) {
                  voucher { face } userErrors { code } } }""".formatted(asked.voucher(), key);

        Reply reply = door.province.ask(literal);

        assertThat(reply.refusals()).isEmpty();
        assertThat(reply.at("/issueVoucher/voucher/face").asString()).isEqualTo("5.00");
    }

    @Test
    void knowsWhatIsLeftOutAsWhatIsNull() {
        String order = one.placed(shop);
        String key = VoucherDoor.key();
        done(door.provider(shop), "provider/AcceptOrder", under(key, input("order", order)));

        assertThat(refusals(door.provider(shop), "provider/AcceptOrder", under(key, map("order", order, "note", null))))
                .isEmpty();
        assertThat(refusals(door.provider(shop), "provider/AcceptOrder", under(key, map("order", order, "note", "好"))))
                .containsExactly(REUSED);
    }

    @Test
    void givesEachOfManyCallersAtOnceTheSameAnswer() {
        String order = one.placed(shop);
        Map<String, Object> same = input("order", order);

        List<String> answers = Together.run(
                8,
                caller -> door.provider(shop)
                        .run("provider/AcceptOrder", Map.of("input", same))
                        .body());

        assertThat(answers).containsOnly(answers.get(0)).allMatch(body -> body.contains("\"userErrors\":[]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "        ",
                "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000",
                "abcd efgh",
                "\u200b\u200b\u200babcdef"
            })
    void isMadeOfVisibleCharacters(String key) {
        Purse asked = Purse.requested(door, programme, firm, "10.00");

        Reply reply = door.province.run(
                "bureau/IssueVoucher", Map.of("input", map("idempotencyKey", key, "voucher", asked.voucher())));

        assertThat(reply.refusals()).containsExactly("INVALID");
        assertThat(reply.at("/issueVoucher/userErrors/0/field/0").asString()).isEqualTo("idempotencyKey");
    }
}
