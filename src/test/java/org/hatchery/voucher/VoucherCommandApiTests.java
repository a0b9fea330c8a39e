package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.VoucherDoor.done;
import static org.hatchery.voucher.VoucherDoor.input;
import static org.hatchery.voucher.VoucherDoor.map;
import static org.hatchery.voucher.VoucherDoor.terms;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.TestTokens;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;

/** How many database commands the clients' operations on vouchers cost; the table is printed for the record. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoucherCommandApiTests {
    private static final int A_PAGE = 4;

    private final VoucherDoor door;
    private final DatabaseCommands commands;
    private final SoftAssertions tooMany = new SoftAssertions();
    private String firm;
    private String shop;

    VoucherCommandApiTests(
            Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock, DatabaseCommands commands) {
        this.door = new VoucherDoor(api, tokens, mongo, clock);
        this.commands = commands;
    }

    @BeforeAll
    void sixtyVouchersOfThreeProgrammes() {
        firm = door.firm();
        shop = door.provider();
        List<String> programmes = IntStream.range(0, 3)
                .mapToObj(number -> door.programme(terms(), "100000.00"))
                .toList();
        for (int number = 0; number < 60; number++) {
            Purse.issued(door, programmes.get(number % 3), firm, "1500.00").placed(shop);
        }
        // what is read once a process does not count
        door.province.run("bureau/VoucherList", Map.of("first", 2)).data();
    }

    @Test
    void areAsManyForALongListAsForAShortOne() {
        listsAlike(door.firm(firm), "firm/VoucherWallet");
        listsAlike(door.provider(shop), "provider/ProviderOrders");
        listsAlike(door.province, "bureau/VoucherList");
    }

    private void listsAlike(Caller caller, String operation) {
        List<String> two = listing(caller, operation, 2);

        assertThat(listing(caller, operation, 20)).isEqualTo(two);
        assertThat(listing(caller, operation, 60)).isEqualTo(two);
        assertThat(two).as(operation).hasSizeLessThanOrEqualTo(A_PAGE);
    }

    private List<String> listing(Caller caller, String operation, int size) {
        Map<String, Object> page = Map.of("first", size, "filter", Map.of("states", List.of("PARTLY_USED")));
        return counted(
                operation + " " + size,
                () -> assertThat(caller.run(operation, page).at("/vouchers/nodes"))
                        .hasSize(size));
    }

    @Test
    void areAsManyForAQuestionWhateverTheNumberOfProgrammes() {
        List<String> few = eligibility();
        for (int number = 0; number < 10; number++) {
            door.programme(terms(), "1.00");
        }

        assertThat(eligibility()).isEqualTo(few).hasSizeLessThanOrEqualTo(5);
    }

    private List<String> eligibility() {
        Map<String, Object> input =
                map("incubatee", firm, "kind", "TESTING", "price", "100.00", "provider", shop, "offering", "T-1");
        Runnable question = () -> assertThat(door.firm(firm)
                        .run("firm/EligibilityCheck", Map.of("input", input))
                        .refusals())
                .isEmpty();
        // the provider is remembered for seconds
        question.run();
        return counted("EligibilityCheck", question);
    }

    @Test
    void areTwoForARedemptionAndFewForEverythingElse() {
        String programme =
                door.programme(terms("settlement", map("model", "APPLICANT_CLAIMS", "noticeDays", null)), "100000.00");
        Caller owner = door.firm(firm);
        Caller provider = door.provider(shop);
        Purse purse = Purse.requested(door, programme, firm, "9000.00");
        // a firm's own acts cost one to keep their key from its redemptions, and one to see that it was kept
        changes("firm/RequestVoucher", owner, Purse.request(programme, firm, "9000.00"), 9);
        changes("bureau/IssueVoucher", door.province, input("voucher", purse.voucher()), 8);
        purse.placed(shop);
        Map<String, Object> purchase = purse.purchase(shop, "T-1", "20.00", "10.00");
        assertThat(changes("firm/RedeemVoucher", owner, purchase, 2))
                .containsExactly("aggregate vouchers", "update vouchers");
        Map<String, Object> another = purse.purchase(shop, "T-1", "20.00", "10.00");
        assertThat(commands.withTrail(() -> done(owner, "firm/RedeemVoucher", another)))
                .containsExactly("aggregate vouchers", "update vouchers", DatabaseCommands.TRAIL);
        String order = purse.placed(shop);
        changes("provider/AcceptOrder", provider, input("order", order), 4);
        changes("firm/RecordContract", owner, purse.contract(order, "HT-" + VoucherDoor.key()), 8);
        changes("provider/StartOrder", provider, input("order", order), 3);
        changes("provider/DeliverOrder", provider, purse.delivery(order), 3);
        changes("firm/ConfirmDelivery", owner, input("order", order), 5);
        changes("firm/SubmitClaim", owner, purse.claim(order, purse.applicant()), 13);
        changes("bureau/ReviewClaim", door.city, input("order", order, "decision", "PASS"), 3);
        done(door.province, "bureau/ReviewClaim", "order", order, "decision", "PASS");
        // eight to settle, three to list the payout, two to show it
        changes("bureau/SettleClaims", door.province, input("programme", programme), 13);
        changes("bureau/ClawBackClaim", door.province, input("order", order, "reason", "查实虚报"), 3);
        changes("provider/DeclineOrder", provider, input("order", purse.placed(shop), "reason", "不能承接"), 3);
        changes("firm/CancelOrder", owner, input("order", purse.placed(shop), "reason", "不再需要"), 5);
        changes("bureau/RevokeVoucher", door.province, input("voucher", purse.voucher(), "reason", "终止"), 8);
        Purse asked = Purse.requested(door, programme, firm, "10.00");
        changes("bureau/RejectVoucher", door.province, input("voucher", asked.voucher(), "reason", "材料不实"), 3);
        money(programme);
        tooMany.assertAll();
    }

    private void money(String programme) {
        Map<String, Object> ledger =
                Map.of("programme", programme, "year", door.today().getYear());
        counted(
                "ProgrammeLedger",
                () -> door.province.run("bureau/ProgrammeLedger", ledger).data());
        Map<String, Object> input = map(
                "programme",
                programme,
                "partner",
                VoucherDoor.PARTNER,
                "period",
                "" + door.today().getYear());
        assertThat(counted(
                        "ClearingStatement",
                        () -> door.province
                                .run("bureau/ClearingStatement", Map.of("input", input))
                                .data()))
                .hasSize(2);
    }

    private List<String> changes(String operation, Caller caller, Map<String, Object> input, int most) {
        List<String> sent = counted(operation, () -> done(caller, operation, input));
        tooMany.assertThat(sent).as(operation).hasSizeLessThanOrEqualTo(most);
        return sent;
    }

    private List<String> counted(String what, Runnable act) {
        List<String> sent = commands.during(act);
        System.out.printf("| %-28s | %2d | %s%n", what, sent.size(), String.join(", ", sent));
        return sent;
    }
}
