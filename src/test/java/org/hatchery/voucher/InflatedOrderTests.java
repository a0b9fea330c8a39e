package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.voucher.VoucherDoor.done;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.TestTokens;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A provider … */
@IntegrationTest
class InflatedOrderTests {
    private static final String DISTRICT = "540103";

    private final VoucherDoor door;
    private final Caller bureau;

    InflatedOrderTests(Api api, TestTokens tokens, MongoOperations mongo, ServiceClock clock) {
        this.door = new VoucherDoor(api, tokens, mongo, clock);
        this.bureau = api.as(Role.BUREAU, DISTRICT);
    }

    @Test
    void isLikelierToBeInspectedOnceSomebodyOrderedFarAboveItsCatalogue() {
        String programme = door.programme(VoucherDoor.terms(), "50000.00");
        String fair = priced();
        String twice = priced();
        String inflated = priced();
        String modest = priced();
        ordered(programme, fair, "1000.00", 1);
        // at twice the price, which is the limit, and by quantity what the catalogue says
        ordered(programme, twice, "2000.00", 1);
        ordered(programme, twice, "3000.00", 3);
        ordered(programme, inflated, "2000.01", 1);
        // nobody is to pay what was declined
        String declined = ordered(programme, modest, "9000.00", 1);
        done(door.provider(modest), "provider/DeclineOrder", "order", declined, "reason", "报价有误");

        JsonNode draw = done(
                        bureau,
                        "bureau/DrawInspection",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID().toString(),
                                "region",
                                DISTRICT,
                                "kind",
                                "PROVIDER",
                                "year",
                                door.today().getYear(),
                                "basis",
                                "年度双随机抽查工作计划",
                                "sought",
                                1))
                .path("draw");
        Map<String, List<String>> reasons = new HashMap<>();
        draw.path("candidates")
                .forEach(one -> reasons.put(
                        one.path("subject").asString(),
                        one.path("reasons")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
        assertThat(reasons)
                .containsEntry(fair, List.of())
                .containsEntry(twice, List.of())
                .containsEntry(modest, List.of());
        assertThat(reasons).containsEntry(inflated, List.of("ABOVE_CATALOGUE"));
    }

    private String priced() {
        String provider = door.shop(DISTRICT);
        door.change(
                provider,
                "provider/PutOffering",
                "code",
                "P-1",
                "kind",
                "TESTING",
                "title",
                "样品检测",
                "unit",
                "次",
                "price",
                "1000.00");
        return provider;
    }

    private String ordered(String programme, String provider, String price, int quantity) {
        Purse purse = Purse.issued(door, programme);
        Map<String, Object> input = new HashMap<>(purse.purchase(provider, "P-1", price, "500.00"));
        input.put("quantity", quantity);
        input.put("priceReason", "加急检测，按报价单结算");
        return done(purse.owner(), "firm/RedeemVoucher", input).at("/order/id").asString();
    }
}
