package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.VoucherDoor.done;
import static org.hatchery.voucher.VoucherDoor.input;
import static org.hatchery.voucher.VoucherDoor.map;
import static org.hatchery.voucher.VoucherDoor.terms;

import java.time.LocalDate;
import java.time.LocalTime;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** What a party leaves lying … */
@IntegrationTest
class CloseOrderApiTests {
    private static final String CLOSE = "bureau/CloseOrder";
    private static final LocalTime LATE = LocalTime.of(23, 30);
    private static final LocalTime EARLY = LocalTime.of(0, 30);

    private final VoucherDoor door;
    private LocalDate began;
    private String shop;
    private Purse purse;

    CloseOrderApiTests(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock) {
        door = new VoucherDoor(api, tokens, mongo, clock);
    }

    @BeforeEach
    void oneVoucherOfAProgrammeWithDays() {
        began = door.today().minusDays(200);
        door.clock.moveTo(began, LATE);
        shop = door.provider();
        purse = Purse.issued(door, programme(10, 20, 5));
    }

    private String programme(int confirmation, int claim, int correction) {
        return door.programme(
                terms(
                        "settlement",
                        map(
                                "model",
                                "APPLICANT_CLAIMS",
                                "stageDays",
                                List.of(
                                        map("stage", "CONFIRMATION", "days", confirmation),
                                        map("stage", "CLAIM", "days", claim),
                                        map("stage", "CORRECTION", "days", correction)))),
                "10000.00");
    }

    /** Where an order can be left lying. */
    enum Left {
        DELIVERY(10) {
            @Override
            String in(Purse purse, String shop) {
                return purse.delivered(shop);
            }
        },
        CLAIM(20) {
            @Override
            String in(Purse purse, String shop) {
                return purse.confirmed(shop);
            }
        },
        CORRECTION(5) {
            @Override
            String in(Purse purse, String shop) {
                String order = purse.claimed(shop);
                done(purse.door().city, "bureau/ReviewClaim", "order", order, "decision", "RETURN", "reason", "发票不清");
                return order;
            }
        };

        private final int days;

        Left(int days) {
            this.days = days;
        }

        abstract String in(Purse purse, String shop);
    }

    @ParameterizedTest
    @EnumSource
    void isReleasedTheDayAfterTheDaysOfItsStep(Left left) {
        String order = left.in(purse, shop);
        assertThat(purse.balances()).isEqualTo("4000.00 1000.00 0.00 0.00 0.00");
        isDeclinedUntil(door.today().plusDays(left.days), order);
        waits(left.days);
        isDeclinedUntil(door.today(), order);
        assertThat(shown(order).at("/clock/dueOn").asString())
                .isEqualTo(door.today().toString());
        assertThat(shown(order).at("/clock/overdue").asBoolean()).isFalse();
        waits(left.days + 1);
        assertThat(shown(order).at("/clock/overdue").asBoolean()).isTrue();
        assertThat(shown(order).at("/clock/days").asInt()).isEqualTo(left.days + 1);
        assertThat(viewerCanClose(door.province, order)).isTrue();
        assertThat(viewerCanClose(door.city, order)).isFalse();

        JsonNode closed = done(door.province, CLOSE, closing("RELEASE", order)).path("order");

        boolean claimed = left == Left.CORRECTION;
        assertThat(closed.path("state").asString()).isEqualTo(claimed ? "CONFIRMED" : "CANCELLED");
        assertThat(closed.at("/claim/state").asString()).isEqualTo(claimed ? "REJECTED" : "");
        assertThat(closed.at("/clock/waitsFor").isNull()).isTrue();
        assertThat(purse.balances()).isEqualTo("5000.00 0.00 0.00 0.00 0.00");
        assertThat(papers()).isEmpty();
        assertThat(viewerCanClose(door.province, order)).isFalse();
        isDeclined("RELEASE", order, "WRONG_STATE order");
        assertThat(lastEvent()).isEqualTo("CLOSED 逾期未办理");
        isClean();
    }

    @Test
    void isConfirmedForAnApplicantThatDoesNot() {
        String order = purse.delivered(shop);
        waits(11);

        JsonNode closed = done(door.province, CLOSE, closing("CONFIRM", order)).path("order");

        assertThat(closed.path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(closed.at("/clock/waitsFor").asString()).isEqualTo("CLAIM");
        assertThat(closed.at("/clock/dueOn").asString())
                .as("the next step has its own days")
                .isEqualTo(door.today().plusDays(20).toString());
        assertThat(purse.balances()).isEqualTo("4000.00 1000.00 0.00 0.00 0.00");
        isDeclined("RELEASE", order, "WRONG_DATES order");
        done(purse.owner(), "firm/SubmitClaim", purse.claim(order, purse.applicant()));
        isDeclined("CONFIRM", order, "WRONG_STATE order");
        isDeclined("RELEASE", order, "WRONG_STATE order");
        isClean();
    }

    @Test
    void goesBackToTheBudgetWhenTheVoucherWasRevoked() {
        String order = purse.delivered(shop);
        done(door.province, "bureau/RevokeVoucher", "voucher", purse.voucher(), "reason", "企业注销");
        assertThat(purse.balances()).isEqualTo("0.00 1000.00 0.00 4000.00 0.00");
        waits(11);

        done(door.province, CLOSE, closing("RELEASE", order));

        assertThat(purse.balances()).isEqualTo("0.00 0.00 0.00 5000.00 0.00");
        assertThat(committed()).isEqualTo("0.00");
        isClean();
    }

    @Test
    void hasNinetyDaysWhereTheTermsNameNone() {
        purse = Purse.issued(door, door.programme(terms(), "10000.00"));
        String order = purse.delivered(shop);
        waits(90);
        assertThat(shown(order).at("/clock/dueOn").isNull()).isTrue();
        assertThat(shown(order).at("/clock/overdue").asBoolean()).isFalse();
        assertThat(viewerCanClose(door.province, order)).isFalse();
        isDeclined("CONFIRM", order, "WRONG_DATES order");
        waits(91);
        assertThat(viewerCanClose(door.province, order)).isTrue();

        done(door.province, CLOSE, closing("CONFIRM", order));
    }

    @Test
    void keepsTheDaysOfTheTermsUnderWhichItsVoucherWasAskedFor() {
        String order = purse.delivered(shop);
        Map<String, Object> later = terms(
                "from",
                door.today(),
                "settlement",
                map("model", "APPLICANT_CLAIMS", "stageDays", List.of(map("stage", "CONFIRMATION", "days", 300))));
        done(
                door.province,
                "bureau/AddProgrammeTerms",
                map("programme", purse.programme(), "expectedVersion", 0, "terms", later));
        waits(11);

        done(door.province, CLOSE, closing("RELEASE", order));
    }

    @Test
    void isNobodyElsesToClose() {
        String order = purse.delivered(shop);
        waits(11);

        assertThat(answer(door.city, closing("RELEASE", order))).containsExactly("NOT_RESPONSIBLE ");
        assertThat(answer(door.api.as(Role.BUREAU, "540200"), closing("RELEASE", order)))
                .containsExactly("NOT_FOUND order");
        for (Caller party : List.of(purse.owner(), door.provider(shop))) {
            assertThat(party.run(CLOSE, Map.of("input", closing("RELEASE", order)))
                            .codes())
                    .containsExactly("FORBIDDEN");
        }
        Map<String, Object> mute = closing("RELEASE", order);
        mute.put("reason", " 长 ");
        assertThat(answer(door.province, mute)).containsExactly("INVALID reason");
    }

    @Test
    void isClosedOnceHoweverOftenItIsAsked() {
        String order = purse.delivered(shop);
        waits(11);
        Map<String, Object> one = closing("RELEASE", order);
        Map<String, Object> other = closing("CONFIRM", order);

        List<List<String>> answers = Together.run(
                8,
                caller ->
                        answer(door.province, caller % 2 == 0 ? one : caller == 1 ? other : closing("CONFIRM", order)));

        String state = shown(order).path("state").asString();
        if (state.equals("CANCELLED")) {
            assertThat(List.of(answers.get(0), answers.get(2), answers.get(4), answers.get(6)))
                    .as("one request, four times")
                    .containsOnly(List.of());
            assertThat(answers.get(1)).containsExactly("WRONG_STATE order");
            assertThat(answer(door.province, one)).isEmpty();
            assertThat(purse.balances()).isEqualTo("5000.00 0.00 0.00 0.00 0.00");
        } else {
            assertThat(answers.stream().filter(List::isEmpty)).hasSize(1);
            assertThat(purse.balances()).isEqualTo("4000.00 1000.00 0.00 0.00 0.00");
        }
        one.put("closure", "CONFIRM");
        assertThat(answer(door.province, one)).isNotEmpty();
        isClean();
    }

    // ----

    private static Map<String, Object> closing(String closure, String order) {
        return new HashMap<>(input("order", order, "closure", closure, "reason", "逾期未办理"));
    }

    /** From late on the day on which the order came so far to early so many days later. */
    private void waits(int days) {
        door.clock.moveTo(began.plusDays(days), EARLY);
    }

    private void isDeclined(String closure, String order, String error) {
        Document before = purse.content();
        assertThat(answer(door.province, closing(closure, order))).containsExactly(error);
        assertThat(purse.content()).isEqualTo(before);
    }

    private void isDeclinedUntil(LocalDate last, String order) {
        isDeclined("RELEASE", order, "WRONG_DATES order");
        Reply english = door.province.inEnglish().run(CLOSE, Map.of("input", closing("RELEASE", order)));
        assertThat(english.text("/data/closeOrder/userErrors/0/message")).contains("may act until " + last + ";");
    }

    private static List<String> answer(Caller caller, Map<String, Object> closing) {
        return errors(caller.run(CLOSE, Map.of("input", closing)));
    }

    private static List<String> errors(Reply reply) {
        return reply.at("/closeOrder/userErrors")
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

    private JsonNode shown(String order) {
        return purse.seenBy(door.province, "bureau/VoucherList")
                .path("orders")
                .valueStream()
                .filter(known -> known.path("id").asString().equals(order))
                .findFirst()
                .orElseThrow();
    }

    private boolean viewerCanClose(Caller caller, String order) {
        return caller.ask("{ node(id: \"%s\") { ... on Voucher { orders { id viewerCan { close } } } } }"
                        .formatted(purse.voucher()))
                .at("/node/orders")
                .valueStream()
                .filter(known -> known.path("id").asString().equals(order))
                .anyMatch(known -> known.at("/viewerCan/close").asBoolean());
    }

    private String lastEvent() {
        List<Document> history = purse.stored().getList("history", Document.class);
        Document last = history.get(history.size() - 1);
        return last.getString("act") + " " + last.getString("note");
    }

    private List<Document> papers() {
        return door.mongo.find(
                new Query(Criteria.where("voucher").is(purse.stored().get("_id"))), Document.class, "papers");
    }

    private JsonNode ledger() {
        return door.province
                .run(
                        "bureau/ProgrammeLedger",
                        Map.of("programme", purse.programme(), "year", door.budgetYear(purse.programme())))
                .json()
                .path("data");
    }

    private String committed() {
        return ledger().at("/programmeBudget/committed").asString();
    }

    private void isClean() {
        assertThat(ledger().at("/ledgerAudit/audit/findings")).isEmpty();
        assertThat(ledger().at("/ledgerAudit/audit/clean").asBoolean()).isTrue();
    }
}
