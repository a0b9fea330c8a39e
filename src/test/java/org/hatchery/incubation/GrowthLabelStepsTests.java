package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.notice.telling.TellNotices;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** A growth label, which goes the one way of titles, … */
@IntegrationTest
class GrowthLabelStepsTests {
    private static final String LABELS = """
            query($id: ID!) { incubatee(id: $id) { version
              ... on Firm { labels { inForce state to withdrawnOn endsOn contest { reason answer { reason } } steps { step } } } } }""";

    private final Api api;
    private final TellNotices notices;
    private final MongoOperations mongo;
    private final Incubator home;
    private final Admitted resident;
    private final Caller bureau;
    private final String from;

    GrowthLabelStepsTests(Api api, TellNotices notices, MongoOperations mongo) {
        this.api = api;
        this.notices = notices;
        this.mongo = mongo;
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

    /** Its carrier renews it, and a bureau alone takes a warning back. */
    @Test
    void staysWarnedOfWhenItIsRenewed() {
        done(step("WarnGrowthLabel", "年度报告未填报"));
        done(renew(home.manager(), end(3)));

        assertThat(shown().path("state").asString()).isEqualTo("WARNED");
        done(step("ClearGrowthLabel", "已补报"));
        assertThat(shown().path("state").asString()).isEqualTo("GRANTED");
    }

    @Test
    void isCorrectedByABureauAloneOnceOneWarnedOfItOrWithdrewIt() {
        String[] steps = {"WarnGrowthLabel", "WithdrawGrowthLabel"};
        for (String step : steps) {
            done(step(step, "资格存疑"));
            assertDeclined(correct("Void", home.manager(), Map.of()), "NOT_RESPONSIBLE certificateNumber");
            assertDeclined(
                    correct("Amend", home.manager(), Map.of("right", right(from))),
                    "NOT_RESPONSIBLE certificateNumber");
        }
        done(correct("Void", bureau, Map.of()));
    }

    @Test
    void isContestedStillWhenItsCarrierSaysTheSameAgain() {
        done(take("bureau/ContestGrowthLabel", bureau, Map.of("reason", "证书不实")));
        done(correct("Amend", home.manager(), Map.of("right", right(from))));
        assertThat(shown().at("/contest/reason").asString()).isEqualTo("证书不实");
        assertThat(shown().path("inForce").asBoolean()).isFalse();

        done(correct(
                "Amend",
                home.manager(),
                Map.of("right", right(home.today().minusDays(2).toString()))));
        assertThat(shown().path("contest").isNull()).isTrue();
    }

    @Test
    void doesNotBeginAfterItsWithdrawal() {
        String gone = home.today().minusDays(2).toString();
        done(take("bureau/WithdrawGrowthLabel", bureau, Map.of("on", gone, "reason", "资格被取消")));

        assertDeclined(
                correct("Amend", bureau, Map.of("right", right(home.today().toString()))), "WRONG_DATES from");
        done(correct("Amend", bureau, Map.of("right", right(gone))));
    }

    @Test
    void isNotLetStandByABureauBelowTheOneThatSpokeAgainstIt() {
        Caller city = api.as(Role.BUREAU, "210100");
        Map<String, Object> said = Map.of("on", home.today().toString(), "reason", "证书不实");
        Map<String, Object> why = Map.of("reason", "证书不实");
        done(take("bureau/WarnGrowthLabel", city, said));
        done(take("bureau/ContestGrowthLabel", city, why));

        assertDeclined(take("bureau/ClearGrowthLabel", bureau, said), "NOT_RESPONSIBLE certificateNumber");
        assertDeclined(take("bureau/UpholdGrowthLabel", bureau, why), "NOT_RESPONSIBLE certificateNumber");
        assertDeclined(correct("Void", bureau, Map.of()), "NOT_RESPONSIBLE certificateNumber");
        done(take("bureau/ClearGrowthLabel", city, said));
        done(correct("Amend", bureau, Map.of("right", right(from))));
        assertThat(shown().at("/contest/reason").asString()).isEqualTo("证书不实");
        done(take("bureau/UpholdGrowthLabel", api.as(Role.BUREAU, "210000"), why));
    }

    @Test
    void tellsItsFirmAndItsCarrierWhatABureauSaidAgainstIt() {
        done(take("bureau/ContestGrowthLabel", bureau, Map.of("reason", "证书不实")));
        done(step("WarnGrowthLabel", "年度报告未填报"));
        done(step("WithdrawGrowthLabel", "资格被取消"));
        notices.tellAll();

        for (Caller one : List.of(home.manager(), api.as(Role.FIRM, GlobalId.key("Incubatee", resident.incubatee())))) {
            assertThat(one.run("firm/Inbox", Map.of("first", 100))
                            .at("/inbox/nodes")
                            .findValuesAsString("text"))
                    .anyMatch(text -> text.contains("异议") && text.contains("证书不实"))
                    .anyMatch(text -> text.contains("警示") && text.contains("年度报告未填报"))
                    .anyMatch(text -> text.contains("撤销") && text.contains("资格被取消"));
        }
    }

    /** A crash after the step leaves the firm marked, and everything that relies on its labels is looked at again. */
    @Test
    void isLookedAtAgainAfterEachStep() {
        int before = version();
        done(step("WithdrawGrowthLabel", "资格被取消"));

        // one write for the step, which leaves the mark, and one that takes it away
        assertThat(version()).isEqualTo(before + 2);
        assertThat(mongo.exists(
                        Query.query(Criteria.where("_id")
                                .is(GlobalId.key("Incubatee", resident.incubatee()))
                                .and("unsettled")
                                .ne(null)),
                        "firms"))
                .isFalse();
    }

    private int version() {
        return page().path("version").asInt();
    }

    private Map<String, Object> right(String begin) {
        return Map.of("kind", "HNTE", "certificateNumber", "GR2026-1", "from", begin, "to", end(1));
    }

    private Reply correct(String how, Caller caller, Map<String, Object> said) {
        Map<String, Object> more = new HashMap<>(said);
        more.put("idempotencyKey", UUID.randomUUID().toString());
        more.put("reason", "登记有误");
        return take("manager/" + how + "GrowthLabel", caller, more);
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
