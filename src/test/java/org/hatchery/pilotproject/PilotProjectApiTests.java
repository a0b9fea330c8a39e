package org.hatchery.pilotproject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.pilotproject.PilotSite.assertDeclined;
import static org.hatchery.pilotproject.PilotSite.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.pilotproject.PilotSite.Proposed;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A firm and a base that work on a project together … */
@IntegrationTest
public class PilotProjectApiTests {
    private final Api api;
    private final MongoOperations mongo;
    private final PayPilotProject pay;
    private final PilotSite site;

    PilotProjectApiTests(Api api, MongoOperations mongo, PayPilotProject pay) {
        this.api = api;
        this.mongo = mongo;
        this.pay = pay;
        this.site = PilotSite.open(api, mongo);
    }

    @Test
    void goTheWholeWayFromProposalToOutcome() {
        Proposed project = site.proposed();
        project.plain("ACCEPT");
        project.plain("START");
        project.plain("SUSPEND");
        project.plain("RESUME");
        project.advance(Proposed.TEST);
        project.advance(Proposed.CONCLUDE);
        Map<String, Object> founded = Map.of(
                "firm",
                Map.of(
                        "name",
                        "丙科技有限公司",
                        "creditCode",
                        PilotSite.creditCode("210202").value()));
        project.asFirm("RecordFollowUp", project.followUp(founded, "执照1"));
        Reply rated = project.asFirm("RatePilotProject", with(project.act(), "score", 5));

        JsonNode seen = rated.at("/ratePilotProject/project");
        assertThat(seen.at("/state").asString()).isEqualTo("CONCLUDED");
        assertThat(seen.at("/results/trlOut").asInt()).isEqualTo(7);
        assertThat(seen.at("/followUps/0/kind").asString()).isEqualTo("FIRM_FOUNDED");
        assertThat(seen.at("/rating/score").asInt()).isEqualTo(5);
        assertThat(seen.at("/version").asInt()).isEqualTo(8);
        assertThat(seen.at("/history")
                        .valueStream()
                        .map(step -> step.path("step").asString()))
                .containsExactly("PROPOSE", "ACCEPT", "START", "SUSPEND", "RESUME", "TEST", "CONCLUDE");
        assertThat(seen.at("/history/1/by").asString()).isEqualTo("test-PROVIDER");
    }

    @Test
    void seeItInTheirLists() {
        Proposed project = site.proposed();

        assertThat(site.asFirm()
                        .run("firm/MyPilotProjects")
                        .at("/pilotProjects/nodes/0/id")
                        .asString())
                .isEqualTo(project.id());
        JsonNode seen = site.asBase().run("provider/BaseProjects").at("/pilotProjects/nodes/0");
        assertThat(seen.path("id").asString()).isEqualTo(project.id());
        assertThat(seen.path("daysInState").asInt()).isZero();
        assertThat(seen.path("outside").asBoolean()).isTrue();
        assertThat(seen.at("/region/name").asString()).isEqualTo("浑南区");
        assertThat(seen.at("/applicantRegion/name").asString()).isEqualTo("中山区");
    }

    @Test
    void areReadByTheBureausOfEitherRegionAndNoOther() {
        Proposed project = site.proposed();

        for (String region : List.of("210112", "210100", "210202", "210000", "100000")) {
            assertThat(project.page(api.as(Role.AUDITOR, region)).path("id").asString())
                    .isEqualTo(project.id());
        }
        for (String region : List.of("210102", "210203", "370000")) {
            assertThat(project.page(api.as(Role.BUREAU, region)).isNull()).isTrue();
        }
        assertThat(project.page(api.as(Role.FIRM, site.base())).isNull()).isTrue();
        assertThat(project.page(api.as(Role.PROVIDER, site.firm())).isNull()).isTrue();
        assertThat(project.page(api.as(Role.CARRIER_MANAGER, site.base())).isNull())
                .isTrue();
    }

    @Test
    void showTheApplicantOnlyToThoseWhoMaySeeIt() {
        Proposed project = site.proposed();

        assertThat(project.page(api.as(Role.BUREAU, "210202"))
                        .at("/applicant/name")
                        .asString())
                .isEqualTo("试验科技有限公司");
        assertThat(project.page(api.as(Role.BUREAU, "210112")).path("applicant").isNull())
                .isTrue();
    }

    @Test
    void areToldWhatTheyCanDo() {
        Proposed project = site.proposed();

        assertThat(Reply.plain(project.page(site.asFirm()).path("viewerCan"))).hasToString("""
                {"advance":[],"withdraw":true,"followUp":false,"rate":false}""");
        assertThat(Reply.plain(project.page(site.asBase()).path("viewerCan"))).hasToString("""
                {"advance":["ACCEPT","DECLINE"],"withdraw":false,"followUp":false,"rate":false}""");
        project.concluded();
        assertThat(Reply.plain(project.page(site.asFirm()).path("viewerCan"))).hasToString("""
                {"advance":[],"withdraw":false,"followUp":true,"rate":true}""");
        assertThat(Reply.plain(project.page(site.asBase()).path("viewerCan"))).hasToString("""
                {"advance":[],"withdraw":false,"followUp":false,"rate":false}""");
        assertThat(project.page(site.asBase()).path("daysInState").isNull()).isTrue();
    }

    @Test
    void getTheSameProjectForTheSameRequest() {
        Map<String, Object> proposal = site.proposal();
        Reply first = propose(proposal);

        assertThat(propose(proposal).data()).isEqualTo(first.data());
        assertDeclined(propose(with(proposal, "trlTarget", 8)), "IDEMPOTENCY_KEY_REUSED idempotencyKey");
        assertDeclined(propose(with(proposal, "idempotencyKey", "short")), "INVALID idempotencyKey");
        assertThat(site.asFirm().run("firm/MyPilotProjects").at("/pilotProjects/nodes"))
                .hasSize(1);
    }

    @Test
    void proposeNothingThatDoesNotHold() {
        Map<String, Object> proposal = site.proposal();

        assertDeclined(propose(with(proposal, "base", GlobalId.of("PilotBase", "nobody"))), "NOT_FOUND base");
        assertDeclined(propose(with(proposal, "applicant", GlobalId.of("Incubatee", "nobody"))), "NOT_FOUND applicant");
        assertDeclined(propose(with(proposal, "trlIn", 8)), "INVALID trlTarget");
        assertDeclined(
                propose(with(proposal, "plannedTo", site.today().minusDays(1).toString())), "WRONG_DATES plannedTo");
        assertDeclined(
                propose(with(proposal, "payments", List.of(Map.of("kind", "SUBSIDY", "amount", "1.00")))),
                "EVIDENCE_MISSING payments.0.reference");
        assertDeclined(
                propose(with(proposal, "payments", List.of(Map.of("kind", "OWN", "amount", "100000.01")))),
                "CAP_EXCEEDED payments");
        assertThat(site.asFirm().run("firm/MyPilotProjects").at("/pilotProjects/nodes"))
                .isEmpty();
    }

    @Test
    void proposeNothingInTheNameOfSomebodyElse() {
        String other = "firm-" + UUID.randomUUID();
        site.addFirm(other, PilotSite.creditCode("210202"));

        assertDeclined(propose(site.proposal(other)), "NOT_FOUND applicant");
    }

    @Test
    void proposeNothingToABaseThatIsClosed() {
        mongo.updateFirst(
                org.springframework.data.mongodb.core.query.Query.query(
                        org.springframework.data.mongodb.core.query.Criteria.where("_id")
                                .is(site.base())),
                org.springframework.data.mongodb.core.query.Update.update("state", "TERMINATED"),
                "bases");

        assertDeclined(propose(site.proposal()), "WRONG_STATE base");
    }

    @Test
    void tellTheOperatorsOwnProjectsApart() {
        String own = "firm-" + UUID.randomUUID();
        site.addFirm(own, site.operator());
        site.proposed(api.as(Role.FIRM, own), site.proposal(own));

        assertThat(site.asBase()
                        .run("provider/BaseProjects")
                        .at("/pilotProjects/nodes/0/outside")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void areToldWhichFactIsWrong() {
        Proposed project = site.proposed();
        Map<String, Object> decline = project.step(Map.of("plain", "DECLINE"));
        decline.remove("note");

        assertDeclined(project.send(decline), "INVALID note");
        assertDeclined(project.plain("START"), "WRONG_STATE step");
        assertDeclined(
                project.send(with(
                        project.step(Map.of("plain", "ACCEPT")),
                        "on",
                        site.today().plusDays(1).toString())),
                "WRONG_DATES on");
        project.plain("ACCEPT");
        project.plain("START");
        assertDeclined(
                project.advance(Map.of("test", Map.of("reportNumber", ""))), "EVIDENCE_MISSING step.test.reportNumber");
        project.advance(Proposed.TEST);
        assertDeclined(
                project.advance(Map.of(
                        "conclude", Map.of("trlOut", 4, "parameters", "参数", "yield", "收率", "actualCost", "1.00"))),
                "INVALID step.conclude.trlOut");
        assertDeclined(
                project.advance(Map.of("fail", Map.of("reason", "原因", "lesson", ""))), "INVALID step.fail.lesson");
        assertThat(project.page(site.asBase()).path("version").asInt()).isEqualTo(3);
    }

    @Test
    void learnFromAFailure() {
        Proposed project = site.proposed();
        project.plain("ACCEPT");
        project.plain("START");
        JsonNode failed = project.advance(Proposed.FAIL).at("/advancePilotProject/project");

        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        assertThat(failed.at("/failure/lesson").asString()).isEqualTo("先做寿命试验");
    }

    @Test
    void takeAProposalBackUntilItRuns() {
        Proposed project = site.proposed();
        JsonNode back = project.asFirm("WithdrawPilotProject", project.act()).at("/withdrawPilotProject/project");
        Proposed running = site.proposed();
        running.plain("ACCEPT");
        running.plain("START");

        assertThat(back.path("state").asString()).isEqualTo("WITHDRAWN");
        assertDeclined(running.asFirm("WithdrawPilotProject", running.act()), "WRONG_STATE step");
    }

    @Test
    void actOnlyOnTheirOwnProjects() {
        Proposed project = site.proposed();
        PilotSite other = PilotSite.open(api, mongo);
        Map<String, Object> accept = project.step(Map.of("plain", "ACCEPT"));

        assertDeclined(
                other.asBase().run("provider/AdvancePilotProject", Map.of("input", accept)), "NOT_FOUND project");
        assertDeclined(
                other.asFirm().run("firm/WithdrawPilotProject", Map.of("input", project.act())), "NOT_FOUND project");
        assertDeclined(
                other.asFirm().run("firm/RatePilotProject", Map.of("input", with(project.act(), "score", 1))),
                "NOT_FOUND project");
        assertThat(site.asFirm()
                        .run("provider/AdvancePilotProject", Map.of("input", accept))
                        .codes())
                .containsExactly("FORBIDDEN");
    }

    @Test
    void areToldWhenSomebodyWasFaster() {
        Proposed project = site.proposed();
        Map<String, Object> accept = project.step(Map.of("plain", "ACCEPT"));
        Map<String, Object> withdraw = project.act();
        project.send(accept);

        assertDeclined(project.send(accept), "STALE expectedVersion");
        assertDeclined(project.asFirm("WithdrawPilotProject", withdraw), "STALE expectedVersion");
    }

    @Test
    void recordEachOutcomeOnce() {
        Proposed project = site.proposed().concluded();
        Map<String, Object> contract = Map.of("contract", Map.of("party", "乙公司", "amount", "500000.00"));
        Map<String, Object> product = Map.of("product", Map.of("name", "粉体一号"));

        assertThat(project.asFirm("RecordFollowUp", project.followUp(contract, "合同1"))
                        .refusals())
                .isEmpty();
        assertThat(project.asFirm("RecordFollowUp", project.followUp(product, "合同1"))
                        .refusals())
                .isEmpty();
        assertDeclined(
                project.asFirm("RecordFollowUp", project.followUp(contract, " 合同1 ")),
                "ALREADY_REGISTERED evidenceNumber");
        assertDeclined(
                project.asFirm(
                        "RecordFollowUp",
                        project.followUp(Map.of("contract", Map.of("party", "乙", "amount", "0.00")), "合同2")),
                "INVALID outcome.contract.amount");
    }

    @Test
    void hearOfVoucherMoneyFromTheModuleOfVouchers() {
        Proposed project = site.proposed();
        var id = new PilotProjectId(GlobalId.key("PilotProject", project.id()));
        pay.payByVoucher(id, "told-1", Yuan.of("1000"));
        pay.payByVoucher(id, "told-1", Yuan.of("1000"));

        assertThat(Reply.plain(project.page(site.asFirm()).path("payments"))).hasToString("""
                [{"kind":"OWN","amount":"60000.00","reference":null},{"kind":"VOUCHER","amount":"1000.00","reference":"told-1"}]""");
    }

    @Test
    void readTheRefusalInEnglish() {
        Map<String, Object> input = new HashMap<>(site.proposal());
        input.put("trlIn", 0);
        Reply declined = site.asFirm().inEnglish().run("firm/ProposePilotProject", Map.of("input", input));

        assertThat(declined.at("/proposePilotProject/userErrors/0/message").asString())
                .isEqualTo("Please give a whole number from 1 to 9.");
    }

    private Reply propose(Map<String, Object> proposal) {
        Caller firm = site.asFirm();
        return firm.run("firm/ProposePilotProject", Map.of("input", proposal));
    }
}
