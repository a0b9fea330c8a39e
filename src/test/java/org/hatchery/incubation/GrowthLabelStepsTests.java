package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A growth label, which goes the one way of titles, … */
@IntegrationTest
class GrowthLabelStepsTests {
    private static final String LABELS = """
            query($id: ID!) { incubatee(id: $id) { version
              ... on Firm { labels { inForce state to withdrawnOn endsOn contest { answer { reason } } steps { step } } } } }""";

    private final Incubator home;
    private final Admitted resident;
    private final Caller bureau;
    private final String from;

    GrowthLabelStepsTests(Api api) {
        this.home = Incubator.open(api);
        this.resident = home.entry().withFirm("name", "沈阳一路科技有限公司").admitted();
        this.bureau = api.as(Role.BUREAU, "210112");
        this.from = home.today().minusDays(3).toString();
    }

    @BeforeEach
    void label() {
        done(take("manager/RecordGrowthLabel", home.manager(), Map.of("from", from, "to", end(1))));
    }

    @Test
    void isRenewedWarnedOfClearedAndWithdrawn() {
        assertDeclined(renew(home.manager(), end(1)), "WRONG_DATES to");
        done(renew(home.manager(), end(3)));
        assertThat(shown().path("to").asString()).isEqualTo(end(3));

        done(step("WarnGrowthLabel", "年度报告未填报"));
        assertThat(shown().path("state").asString()).isEqualTo("WARNED");
        assertThat(shown().path("inForce").asBoolean()).isTrue();
        assertDeclined(step("WarnGrowthLabel", "年度报告未填报"), "WRONG_STATE certificateNumber");
        done(step("ClearGrowthLabel", "已补报"));

        done(step("WithdrawGrowthLabel", "资格被取消"));
        JsonNode gone = shown();
        assertThat(gone.path("inForce").asBoolean()).isFalse();
        assertThat(gone.path("endsOn").asString()).isEqualTo(home.today().toString());
        assertThat(gone.path("steps").findValuesAsString("step")).containsExactly("RENEW", "WARN", "CLEAR", "WITHDRAW");
        assertDeclined(renew(home.manager(), end(5)), "WRONG_STATE certificateNumber");
        assertDeclined(step("WithdrawGrowthLabel", "再次撤销"), "WRONG_STATE certificateNumber");
    }

    @Test
    void isNoLongerFoundOnceItIsWithdrawn() {
        assertThat(found()).isEqualTo(1);
        done(step("WithdrawGrowthLabel", "资格被取消"));
        assertThat(found()).isZero();
    }

    @Test
    void countsAgainOnceItIsUpheld() {
        Map<String, Object> why = Map.of("reason", "证书不实");
        assertDeclined(take("bureau/UpholdGrowthLabel", bureau, why), "WRONG_STATE certificateNumber");
        done(take("bureau/ContestGrowthLabel", bureau, why));
        assertThat(found()).isZero();
        assertDeclined(take("bureau/ContestGrowthLabel", bureau, why), "WRONG_STATE certificateNumber");

        done(take("bureau/UpholdGrowthLabel", bureau, Map.of("reason", "已核验原件")));

        assertThat(shown().at("/contest/answer/reason").asString()).isEqualTo("已核验原件");
        assertThat(shown().path("inForce").asBoolean()).isTrue();
        assertThat(found()).isEqualTo(1);
    }

    private int found() {
        return home.manager()
                .ask("{ incubatees(filter: {labels: [HNTE]}) { nodes { id } } }")
                .at("/incubatees/nodes")
                .size();
    }

    private Reply renew(Caller caller, String to) {
        return take("bureau/RenewGrowthLabel", caller, Map.of("on", home.today().toString(), "to", to));
    }

    private Reply step(String operation, String reason) {
        return take("bureau/" + operation, bureau, Map.of("on", home.today().toString(), "reason", reason));
    }

    private Reply take(String operation, Caller caller, Map<String, Object> said) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "firm",
                resident.incubatee(),
                "expectedVersion",
                page().path("version").asInt(),
                "kind",
                "HNTE",
                "certificateNumber",
                "GR2026-1"));
        input.putAll(said);
        return caller.run(operation, Map.of("input", input));
    }

    private JsonNode page() {
        return home.manager().ask(LABELS, Map.of("id", resident.incubatee())).at("/incubatee");
    }

    private JsonNode shown() {
        return page().at("/labels/0");
    }

    private String end(int years) {
        return home.today().plusYears(years).toString();
    }

    private static void done(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEqualTo(List.of());
    }
}
