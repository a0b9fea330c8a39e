package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.VoucherDoor.input;
import static org.hatchery.voucher.VoucherDoor.terms;

import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Requests for vouchers that are decided many at once … */
@IntegrationTest
class VoucherBatchApiTests {
    private static final String ASKED = "4000.00";

    private final VoucherDoor door;
    private String programme;
    private String first;
    private String second;
    private String third;

    VoucherBatchApiTests(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock) {
        this.door = new VoucherDoor(api, tokens, mongo, clock);
    }

    /** Three requests, and a budget for two. */
    @BeforeEach
    void ask() {
        programme = door.programme(terms(), "8000.00");
        first = requested();
        second = requested();
        third = requested();
    }

    private String requested() {
        return Purse.requested(door, programme, door.firm(), ASKED).voucher();
    }

    private JsonNode decide(Map<String, Object> input) {
        return door.province
                .run("bureau/DecideVouchers", Map.of("input", input))
                .at("/decideVouchers");
    }

    private static List<String> said(JsonNode answer) {
        return answer.path("decisions")
                .valueStream()
                .map(one -> one.at("/voucher/state").asString("-")
                        + one.at("/userErrors/0/code").asString(""))
                .toList();
    }

    @Test
    void areIssuedInTheirOrderUntilTheBudgetIsSpentAndEachAnswersForItself() {
        Map<String, Object> all = input("vouchers", List.of(second, third, first), "decision", "ISSUE");

        assertThat(said(decide(all))).containsExactly("ISSUED", "ISSUED", "-BUDGET_EXCEEDED");

        JsonNode again = decide(all);
        assertThat(said(again))
                .as("the same request once more")
                .containsExactly("ISSUED", "ISSUED", "-BUDGET_EXCEEDED");
        assertThat(again.at("/decisions/2/id").asString()).isEqualTo(first);
        assertThat(again.at("/decisions/0/voucher/face").asString()).isEqualTo(ASKED);
    }

    @Test
    void areTurnedDownForAReason() {
        Map<String, Object> without = input("vouchers", List.of(first), "decision", "REJECT");
        assertThat(decide(without).at("/userErrors/0/field/0").asString()).isEqualTo("reason");

        assertThat(said(decide(input("vouchers", List.of(first, second), "decision", "REJECT", "reason", "材料不全"))))
                .containsExactly("REJECTED", "REJECTED");

        assertThat(said(decide(input("vouchers", List.of(first, third), "decision", "ISSUE"))))
                .containsExactly("-WRONG_STATE", "ISSUED");
    }

    @Test
    void areNamedOnceEach() {
        assertThat(decide(input("vouchers", List.of(first, first), "decision", "ISSUE"))
                        .at("/userErrors/0/code")
                        .asString())
                .isEqualTo("INVALID");
    }
}
