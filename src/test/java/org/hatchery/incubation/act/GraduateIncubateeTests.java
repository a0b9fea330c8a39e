package org.hatchery.incubation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;
import static org.hatchery.incubation.Refusal.message;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The manager of a carrier who graduates a firm … */
@IntegrationTest
class GraduateIncubateeTests {
    private final Api api;
    private final Incubator incubator;
    private final String today;
    private final Admitted stay;

    GraduateIncubateeTests(Api api) {
        this.api = api;
        this.incubator = Incubator.open(api);
        this.today = incubator.today().toString();
        this.stay = incubator.entry().on(incubator.today().minusDays(10)).admitted();
    }

    @Test
    void recordsGroundRuleAndEvidence() {
        JsonNode graduation =
                stay.graduate(today, "FINANCING", raised("5000000.01")).at("/graduateIncubatee/stay/graduation");

        assertThat(Reply.plain(graduation)).hasToString("""
                {"ground":"FINANCING","rule":"CN-2018-300-INCUBATOR","evidence":\
                {"documentNumber":"合同2026-1","financing":"5000000.01","revenues":[]}}""");
    }

    @Test
    void freesTheRoom() {
        stay.graduate(today);

        assertThat(incubator.entry().send().refusals()).isEmpty();
    }

    @Test
    void isRefusedASumThatDoesNotExceedTheRule() {
        var declined = stay.graduate(today, "FINANCING", raised("5000000.00"));

        assertRefused(declined, "GROUND_NOT_MET evidence");
        assertThat(message(declined)).isEqualTo("证明材料不满足毕业条件：累计获得天使投资或风险投资超过500万元。（依据：《科技企业孵化器管理办法》国科发区〔2018〕300号）");
    }

    @Test
    void mayAcceptOtherEvidenceForAReasonThatIsRecorded() {
        Map<String, Object> input = stay.graduation(today, "FINANCING", raised("4999999.99"));
        JsonNode graduated = stay.send("GraduateIncubatee", with(input, "override", "市科技局同意"))
                .at("/graduateIncubatee/stay");

        assertThat(graduated.at("/state").asString()).isEqualTo("GRADUATED");
        assertThat(graduated.at("/overrides/0/code").asString()).isEqualTo("GROUND_NOT_MET");
        assertThat(graduated.at("/overrides/0/reason").asString()).isEqualTo("市科技局同意");
    }

    @Test
    void needsALabelInForceForTheGroundHnte() {
        assertRefused(
                stay.graduate(today, "HNTE", Map.of("documentNumber", "GR202621000001")), "GROUND_NOT_MET evidence");
    }

    @Test
    void mayGraduateAnHnte() {
        JsonNode firm = stay.manager()
                .run("manager/RecordGrowthLabel", Map.of("input", hnte()))
                .at("/recordGrowthLabel/firm");
        assertThat(firm.at("/labels/0/inForce").asBoolean()).isTrue();

        assertThat(stay.graduate(today, "HNTE", Map.of("documentNumber", "GR202621000001"))
                        .refusals())
                .isEmpty();
    }

    @Test
    void mayGraduateAFirmByItsRevenue() {
        int year = incubator.today().getYear();
        var revenues = List.of(
                Map.of("year", year - 2, "amount", "4000000"), Map.of("year", year - 1, "amount", "6000000.01"));
        Admitted older = incubator
                .entry()
                .takingRoom("102")
                .withFirm("foundedOn", LocalDate.of(year - 2, 12, 31).toString())
                .on(incubator.today().minusDays(20))
                .admitted();

        assertThat(older.graduate(today, "REVENUE", Map.of("documentNumber", "审计1", "revenues", revenues))
                        .refusals())
                .isEmpty();
    }

    @Test
    void isRefusedATeam() {
        Admitted team = incubator.entry().ofTeam().takingRoom("102").admitted();

        assertDeclined(team.graduate(today), "WRONG_STATE stay");
    }

    @Test
    void isRefusedTomorrowAndBeforeTheEntry() {
        assertRefused(stay.graduate(incubator.today().plusDays(1).toString()), "WRONG_DATES on");
        assertRefused(stay.graduate(incubator.today().minusDays(11).toString()), "WRONG_DATES on");
    }

    @Test
    void isRefusedWithoutTheNumberOfADocument() {
        assertRefused(
                stay.graduate(today, "MERGER_OR_LISTING", Map.of("documentNumber", " ")),
                "INVALID evidence.documentNumber");
    }

    @Test
    void isRefusedASecondTime() {
        stay.graduate(today);

        assertDeclined(stay.graduate(today), "WRONG_STATE stay");
    }

    @Test
    void isToldWhenTheStayHasMovedOn() {
        Map<String, Object> input = stay.graduation(today, "MERGER_OR_LISTING", Map.of("documentNumber", "协议1"));
        stay.moveToRoom("102", today);

        assertDeclined(stay.send("GraduateIncubatee", input), "STALE expectedVersion");
    }

    @Test
    void getsTheSameAnswerForTheSameRequest() {
        Map<String, Object> input = stay.graduation(today, "MERGER_OR_LISTING", Map.of("documentNumber", "协议1"));
        var first = stay.send("GraduateIncubatee", input);

        assertThat(stay.send("GraduateIncubatee", input).data()).isEqualTo(first.data());
        assertDeclined(
                stay.send(
                        "GraduateIncubatee",
                        with(input, "on", incubator.today().minusDays(1).toString())),
                "IDEMPOTENCY_KEY_REUSED idempotencyKey");
    }

    @Test
    void doesNotFindAStayInAnotherCarrier() {
        Map<String, Object> input = stay.graduation(today, "MERGER_OR_LISTING", Map.of("documentNumber", "协议1"));

        assertDeclined(
                Incubator.open(api).manager().run("manager/GraduateIncubatee", Map.of("input", input)),
                "NOT_FOUND stay");
    }

    @Test
    void mayOnlyCorrectTheStayFromThenOn() {
        JsonNode actions = stay.graduate(today).at("/graduateIncubatee/stay/viewerCan");

        assertThat(Reply.plain(actions)).hasToString("""
                {"move":false,"graduate":false,"end":false,"decline":false,"extend":false,"followUp":true,"amend":true,"reopen":true,"void":true}""");
    }

    private Map<String, Object> hnte() {
        int version = stay.manager()
                .ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", stay.incubatee()))
                .at("/incubatee/version")
                .asInt();
        return Map.of(
                "firm",
                stay.incubatee(),
                "expectedVersion",
                version,
                "kind",
                "HNTE",
                "certificateNumber",
                "GR202621000001",
                "from",
                today);
    }

    private static Map<String, Object> raised(String sum) {
        return Map.of("documentNumber", "合同2026-1", "financing", sum);
    }

    private void assertRefused(org.hatchery.Reply reply, String reason) {
        assertDeclined(reply, reason);
        assertThat(stay.page().at("/state").asString()).isEqualTo("ACTIVE");
    }
}
