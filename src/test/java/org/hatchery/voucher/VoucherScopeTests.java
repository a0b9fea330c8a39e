package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.VoucherDoor.done;
import static org.hatchery.voucher.VoucherDoor.input;
import static org.hatchery.voucher.VoucherDoor.map;
import static org.hatchery.voucher.VoucherDoor.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.TestTokens;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Who sees what of a voucher with two orders at two providers, and who may do what with it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VoucherScopeTests {
    private static final String EVERYTHING = """
            query($filter: VoucherFilter) { vouchers(filter: $filter) { totalCount nodes {
              id version requested purpose face balances { face free held } incubatee { id } orders { id providerName claim { evidence { attachment } } }
              ledger { number order } history { act order } viewerCan { decide revoke redeem } } } }""";

    private final VoucherDoor door;
    private String programme;
    private String shop;
    private String otherShop;
    private Purse purse;
    private String claimed;
    private String placed;

    VoucherScopeTests(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock) {
        this.door = new VoucherDoor(api, tokens, mongo, clock);
    }

    @BeforeAll
    void twoOrdersAtTwoProviders() {
        programme = door.programme(
                terms("coverage", map("services", List.of("TESTING"), "partners", List.of(partner()))), "5000.00");
        shop = door.shop(VoucherDoor.ABROAD);
        otherShop = door.provider();
        purse = Purse.issued(door, programme);
        claimed = purse.claimed(shop);
        placed = purse.placed(otherShop);
    }

    private static Map<String, Object> partner() {
        return map("region", VoucherDoor.PARTNER, "sharePercent", 40);
    }

    /** Everybody there is, and what of the voucher they see. */
    private enum Viewer {
        APPLICANT("all"),
        OTHER_FIRM("none"),
        ORDERED_PROVIDER("own"),
        SECOND_PROVIDER("own"),
        OTHER_PROVIDER("none"),
        PROVINCE("all"),
        CITY("all"),
        COUNTY("all"),
        OTHER_CITY("none"),
        PARTNER("none"),
        NATION("all"),
        AUDITOR("all"),
        ADMIN("all");

        private final String sees;

        Viewer(String sees) {
            this.sees = sees;
        }
    }

    private Actor actor(Viewer viewer) {
        return switch (viewer) {
            case APPLICANT -> purse.applicant();
            case OTHER_FIRM -> new Actor("test-FIRM", Role.FIRM, List.of("another"));
            case ORDERED_PROVIDER -> VoucherDoor.actor(Role.PROVIDER, shop);
            case SECOND_PROVIDER -> VoucherDoor.actor(Role.PROVIDER, otherShop);
            case OTHER_PROVIDER -> new Actor("test-PROVIDER", Role.PROVIDER, List.of("another"));
            case PROVINCE -> bureau(VoucherDoor.PROVINCE);
            case CITY -> bureau(VoucherDoor.CITY);
            case COUNTY -> bureau(VoucherDoor.COUNTY);
            case OTHER_CITY -> bureau("540200");
            case PARTNER -> bureau(VoucherDoor.PARTNER);
            case NATION -> bureau("100000");
            case AUDITOR -> new Actor("test-AUDITOR", Role.AUDITOR, List.of(VoucherDoor.CITY));
            case ADMIN -> new Actor("test-ADMIN", Role.ADMIN, List.of());
        };
    }

    private static Actor bureau(String region) {
        return new Actor("test-BUREAU", Role.BUREAU, List.of(region));
    }

    private Caller as(Viewer viewer) {
        return door.api.as(actor(viewer));
    }

    private JsonNode list(Viewer viewer, Object... conditions) {
        Map<String, Object> filter = map("programme", programme);
        filter.putAll(map(conditions));
        return as(viewer).ask(EVERYTHING, Map.of("filter", filter)).at("/vouchers");
    }

    @ParameterizedTest
    @EnumSource
    void showsToEachWhatIsTheirs(Viewer viewer) {
        JsonNode list = list(viewer, "states", List.of("PARTLY_USED"));

        assertThat(list.path("totalCount").asInt()).isEqualTo(viewer.sees.equals("none") ? 0 : 1);
        JsonNode seen = list.at("/nodes/0");
        List<String> mine = viewer == Viewer.SECOND_PROVIDER ? List.of(placed) : List.of(claimed);
        switch (viewer.sees) {
            case "none" -> assertThat(list.path("nodes")).isEmpty();
            case "own" -> showsOwnOrders(seen, mine);
            default -> showsAll(seen);
        }
        boolean seesNode = !as(viewer)
                .ask("{ node(id: \"%s\") { ... on Voucher { orders { id } balances { free } } } }"
                        .formatted(purse.voucher()))
                .at("/node")
                .isNull();
        assertThat(seesNode).isEqualTo(!viewer.sees.equals("none"));
    }

    private void showsAll(JsonNode seen) {
        assertThat(seen.path("purpose").asString()).isEqualTo("新材料检测");
        assertThat(seen.at("/balances/free").asString()).isEqualTo("3000.00");
        assertThat(seen.path("face").asString()).isEqualTo("5000.00");
        assertThat(orders(seen)).containsExactly(claimed, placed);
        assertThat(seen.path("ledger")).hasSize(3);
        assertThat(seen.path("history")).hasSize(9);
    }

    private static void showsOwnOrders(JsonNode seen, List<String> mine) {
        for (String hidden : List.of("requested", "purpose", "face", "balances", "incubatee")) {
            assertThat(seen.path(hidden).isNull()).as(hidden).isTrue();
        }
        assertThat(orders(seen)).isEqualTo(mine);
        assertThat(seen.path("ledger")).isEmpty();
        assertThat(seen.path("history")
                        .valueStream()
                        .map(event -> event.path("order").asString()))
                .isNotEmpty()
                .allMatch(mine::contains);
    }

    private static List<String> orders(JsonNode seen) {
        return seen.path("orders")
                .valueStream()
                .map(order -> order.path("id").asString())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void letsEachFetchTheEvidenceTheySee(Viewer viewer) {
        String file = list(Viewer.ADMIN)
                .at("/nodes/0/orders/0/claim/evidence/0/attachment")
                .asString();
        boolean seesOrder = viewer.sees.equals("all") || viewer == Viewer.ORDERED_PROVIDER;

        assertThat(door.download(actor(viewer), file)).isEqualTo(seesOrder ? 200 : 404);
    }

    @Test
    void tellsAProviderNothingOfOthersByWhatItFinds() {
        for (String state : List.of("PLACED", "CONFIRMED", "ACCEPTED")) {
            assertThat(found(Viewer.ORDERED_PROVIDER, "orderStates", state)).isEqualTo(state.equals("CONFIRMED"));
            assertThat(found(Viewer.SECOND_PROVIDER, "orderStates", state)).isEqualTo(state.equals("PLACED"));
            assertThat(found(Viewer.CITY, "orderStates", state)).isEqualTo(!state.equals("ACCEPTED"));
        }
        assertThat(found(Viewer.ORDERED_PROVIDER, "claimStates", "CITY_REVIEW")).isTrue();
        assertThat(found(Viewer.SECOND_PROVIDER, "claimStates", "CITY_REVIEW")).isFalse();
        assertThat(found(Viewer.APPLICANT, "claimStates", "CITY_REVIEW")).isTrue();
        assertThat(found(Viewer.APPLICANT, "claimStates", "APPROVED")).isFalse();
    }

    private boolean found(Viewer viewer, String filter, String state) {
        JsonNode list = list(viewer, filter, List.of(state));
        assertThat(list.path("totalCount").asInt()).isEqualTo(list.path("nodes").size());
        return !list.path("nodes").isEmpty();
    }

    @Test
    void findsByApplicantAndRegionInsideTheScopeOnly() {
        for (Viewer viewer : Viewer.values()) {
            int expected = viewer.sees.equals("none") ? 0 : 1;
            assertThat(list(viewer, "incubatee", purse.firm())
                            .path("totalCount")
                            .asInt())
                    .isEqualTo(expected);
            assertThat(list(viewer, "region", VoucherDoor.COUNTY)
                            .path("totalCount")
                            .asInt())
                    .isEqualTo(expected);
            assertThat(list(viewer, "region", "540200").path("nodes")).isEmpty();
        }
    }

    @Test
    void keepsMoneyOfTheProgrammeToItsAuthority() {
        String money =
                "query($p: ID!) { programmeBudget(programme: $p, year: %d) { amount } settlements(programme: $p) { totalCount } ledgerAudit(programme: $p) { userErrors { code } } }"
                        .formatted(door.today().getYear());
        Map<Viewer, String> expected = new LinkedHashMap<>();
        expected.put(Viewer.PROVINCE, "true []");
        expected.put(Viewer.ADMIN, "true []");
        expected.put(Viewer.NATION, "true [NOT_RESPONSIBLE]");
        expected.put(Viewer.CITY, "false [NOT_RESPONSIBLE]");
        expected.put(Viewer.PARTNER, "false [NOT_RESPONSIBLE]");
        expected.put(Viewer.AUDITOR, "false [NOT_RESPONSIBLE]");
        expected.forEach((viewer, answer) -> {
            Reply reply = as(viewer).ask(money, Map.of("p", programme));
            assertThat(!reply.at("/programmeBudget").isNull() + " " + reply.refusals())
                    .as(viewer.name())
                    .isEqualTo(answer);
        });
        for (Viewer viewer : List.of(Viewer.APPLICANT, Viewer.ORDERED_PROVIDER)) {
            assertThat(as(viewer).ask(money, Map.of("p", programme)).codes()).contains("FORBIDDEN");
        }
    }

    /**
     * What each gets who tries something that is in order now.
     *
     * @param step the flag of {@code viewerCan} that promises it
     * @param allowed who may; all others are told otherwise
     */
    private record Attempt(String operation, String step, Map<String, Object> input, List<Viewer> allowed) {}

    /** Everything that can be tried on a voucher in each of its states. */
    private List<Attempt> attempts(
            Purse fresh,
            String accepted,
            String contracted,
            String delivered,
            String confirmed,
            String screened,
            String settled) {
        List<Viewer> firm = List.of(Viewer.APPLICANT, Viewer.ADMIN);
        List<Viewer> provider = List.of(Viewer.ORDERED_PROVIDER, Viewer.ADMIN);
        List<Viewer> either = List.of(Viewer.APPLICANT, Viewer.ORDERED_PROVIDER, Viewer.ADMIN);
        List<Viewer> authority = List.of(Viewer.PROVINCE, Viewer.ADMIN);
        String own = fresh.placed(shop);
        String inReview = fresh.claimed(shop);
        return List.of(
                new Attempt("firm/RedeemVoucher", "redeem", fresh.purchase(shop, "T-1", "20.00", "10.00"), firm),
                new Attempt("provider/AcceptOrder", "answer", input("order", own), provider),
                new Attempt(
                        "provider/DeclineOrder",
                        "answer",
                        input("order", fresh.placed(shop), "reason", "不能承接"),
                        provider),
                new Attempt("firm/CancelOrder", "cancel", input("order", fresh.placed(shop), "reason", "不再需要"), either),
                new Attempt(
                        "firm/RecordContract", "contract", fresh.contract(accepted, "HT-" + VoucherDoor.key()), either),
                new Attempt("provider/StartOrder", "start", input("order", contracted), provider),
                new Attempt("provider/DeliverOrder", "deliver", fresh.delivery(fresh.contracted(shop)), provider),
                new Attempt("firm/ConfirmDelivery", "confirm", input("order", delivered), firm),
                new Attempt("firm/SubmitClaim", "claim", fresh.claim(confirmed, fresh.applicant()), firm),
                new Attempt(
                        "bureau/ReviewClaim",
                        "review",
                        input("order", inReview, "decision", "PASS"),
                        List.of(Viewer.CITY, Viewer.ADMIN)),
                new Attempt("bureau/ReviewClaim", "review", input("order", screened, "decision", "PASS"), authority),
                new Attempt("bureau/ClawBackClaim", "clawBack", input("order", settled, "reason", "查实虚报"), authority),
                new Attempt(
                        "firm/DisputeDelivery",
                        "dispute",
                        input("order", fresh.delivered(shop), "reason", "报告缺项"),
                        firm),
                new Attempt(
                        "bureau/DecideDispute",
                        "decideDispute",
                        input("order", fresh.disputed(shop), "decision", "DISMISS", "reason", "报告齐全"),
                        authority),
                new Attempt(
                        "bureau/ReviewClaim",
                        "reject",
                        input("order", fresh.screened(shop), "decision", "REJECT", "reason", "查实虚报"),
                        authority),
                new Attempt(
                        "bureau/RevokeVoucher",
                        "revoke",
                        input("voucher", fresh.voucher(), "reason", "项目终止"),
                        authority));
    }

    @Test
    void letsEachDoWhatItsFlagsSayAndNothingElse() {
        Purse fresh = Purse.issued(door, door.programme(terms(), "100000.00"), purse.firm(), "100000.00");
        List<Attempt> attempts = attempts(
                fresh,
                fresh.accepted(shop),
                fresh.contracted(shop),
                fresh.delivered(shop),
                fresh.confirmed(shop),
                fresh.screened(shop),
                fresh.settled(shop));
        List<String> wrong = new ArrayList<>();
        for (Attempt attempt : attempts) {
            for (Viewer viewer : Viewer.values()) {
                if (!attempt.allowed().contains(viewer)) {
                    wrong.addAll(refused(fresh, attempt, viewer));
                }
            }
            Viewer first = attempt.allowed().get(0);
            wrong.addAll(Stream.of(attempt.allowed())
                    .flatMap(List::stream)
                    .filter(viewer -> !flag(fresh, attempt, viewer))
                    .map(viewer -> attempt.operation() + " hides from " + viewer)
                    .toList());
            done(as(first), attempt.operation(), attempt.input());
            if (flag(fresh, attempt, first) && !attempt.step().equals("redeem")) {
                wrong.add(attempt.operation() + " is still promised");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<String> refused(Purse fresh, Attempt attempt, Viewer viewer) {
        Document before = fresh.content();
        Map<String, Object> input = new HashMap<>(attempt.input());
        input.put("idempotencyKey", VoucherDoor.key());
        Reply reply = as(viewer).run(attempt.operation(), Map.of("input", input));
        String answer = (reply.json().has("errors") ? reply.codes() : reply.refusals()).toString();
        List<String> wrong = new ArrayList<>();
        String expected = "[" + refusal(attempt, viewer) + "]";
        if (!answer.equals(expected)) {
            wrong.add(attempt.operation() + " by " + viewer + ": " + answer + " instead of " + expected);
        }
        if (flag(fresh, attempt, viewer)) {
            wrong.add(attempt.operation() + " is promised to " + viewer);
        }
        assertThat(fresh.content()).as(attempt.operation() + viewer).isEqualTo(before);
        return wrong;
    }

    private String refusal(Attempt attempt, Viewer viewer) {
        List<Role> roles =
                switch (attempt.step()) {
                    case "redeem", "confirm", "dispute" -> List.of(Role.FIRM);
                    case "cancel", "contract", "claim" -> List.of(Role.FIRM, Role.PROVIDER);
                    case "review", "reject", "clawBack", "revoke", "decideDispute" -> List.of(Role.BUREAU);
                    default -> List.of(Role.PROVIDER);
                };
        if (!roles.contains(actor(viewer).role())) {
            return "FORBIDDEN";
        }
        return viewer.sees.equals("all") && actor(viewer).role() == Role.BUREAU ? "NOT_RESPONSIBLE" : "NOT_FOUND";
    }

    /** What {@code viewerCan} says to somebody; false where there is nothing to see. */
    private boolean flag(Purse fresh, Attempt attempt, Viewer viewer) {
        String flags =
                "{ node(id: \"%s\") { ... on Voucher { viewerCan { redeem revoke } orders { id viewerCan { answer cancel contract start deliver confirm dispute decideDispute claim review reject clawBack } } } } }";
        Reply reply = as(viewer).ask(flags.formatted(fresh.voucher()));
        JsonNode node = reply.at("/node");
        String order = String.valueOf(attempt.input().get("order"));
        JsonNode holder = attempt.input().containsKey("voucher")
                ? node
                : node.path("orders")
                        .valueStream()
                        .filter(shown -> shown.path("id").asString().equals(order))
                        .findFirst()
                        .orElse(node);
        return holder.at("/viewerCan/" + attempt.step()).asBoolean(false);
    }

    @Test
    void tellsNobodyMoreOfAnOrderThatIsNotThere() {
        String none =
                GlobalId.of("VoucherOrder", GlobalId.parse(purse.voucher()).key() + "#none");
        for (Viewer viewer : List.of(Viewer.ORDERED_PROVIDER, Viewer.OTHER_PROVIDER)) {
            Reply reply = as(viewer).run("provider/AcceptOrder", Map.of("input", input("order", none)));
            Reply others = as(viewer).run("provider/AcceptOrder", Map.of("input", input("order", placed)));
            assertThat(reply.at("/acceptOrder/userErrors")).isEqualTo(others.at("/acceptOrder/userErrors"));
            assertThat(reply.at("/acceptOrder/userErrors/0/field")).hasToString("[\"order\"]");
        }
    }
}
