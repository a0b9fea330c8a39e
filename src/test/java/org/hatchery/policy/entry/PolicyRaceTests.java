package org.hatchery.policy.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.policy.entry.PolicyDesk.accepted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.policy.document.HeadLedger;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** Of several who want the same version of a policy at once … */
@IntegrationTest
class PolicyRaceTests {
    private static final String COUNTY = "632624";
    private static final int MANY = 8;

    private final Api api;
    private final MongoOperations mongo;
    private final PublishPolicy publish;
    private final PolicyVersions versions;
    private final HeadLedger heads;

    PolicyRaceTests(Api api, MongoOperations mongo, PublishPolicy publish, PolicyVersions versions, HeadLedger heads) {
        this.api = api;
        this.mongo = mongo;
        this.publish = publish;
        this.versions = versions;
        this.heads = heads;
    }

    /** What comes with the program is counted by other tests. */
    @AfterEach
    void forget() {
        List.of("policyDocuments", "clauses", "targets", "policyVersions", "formerPolicyDocuments")
                .forEach(all -> mongo.remove(
                        new Query(new Criteria()
                                .orOperator(
                                        Criteria.where("_id").regex("^entered-"),
                                        Criteria.where("region").is(COUNTY))),
                        all));
    }

    private PolicyDesk begun() {
        PolicyDesk desk = PolicyDesk.of(api, COUNTY, "first").begin("达日县方案", "孵化载体达到4家");
        accepted(desk.target("孵化载体达到4家", Map.of("value", "4")));
        return desk;
    }

    @Test
    void oneApprovesAndNothingStandsTwice() {
        PolicyDesk desk = begun();
        accepted(desk.act("ProposePolicy"));

        List<Reply> replies =
                Together.run(MANY, number -> desk.colleague("second-" + number).act("ApprovePolicy"));

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> !reply.refusals().isEmpty())
                .allSatisfy(reply -> assertThat(reply.refusals()).containsAnyOf("STALE", "WRONG_STATE"));
        JsonNode version = desk.read();
        assertThat(version.at("/state").asString()).isEqualTo("IN_FORCE");
        assertThat(rows(version)).isEqualTo(1);
    }

    private long rows(JsonNode version) {
        String policy = GlobalId.key("PolicyDocument", version.at("/policy/id").asString());
        return mongo.count(
                new Query(Criteria.where("document").is(policy).and("held.to").is(null)), "targets");
    }

    /** Whoever approves has read what it says: a change that comes first is read again. */
    @Test
    void eitherWritesOrProposes() {
        PolicyDesk desk = begun();

        List<Reply> replies = Together.run(
                2,
                number -> number == 0
                        ? desk.colleague("second").act("ProposePolicy")
                        : desk.colleague("third").act("PutClause", Map.of("number", "二", "words", "又一条")));

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
    }

    @Test
    void oneBeginsTheNextVersionWhileAnotherIsApproved() {
        PolicyDesk desk = begun();
        JsonNode first = desk.inForce("second");
        String policy = first.at("/policy/id").asString();

        List<Reply> replies = Together.run(
                MANY,
                number -> desk.colleague("amender-" + number)
                        .caller()
                        .run(
                                "bureau/AmendPolicy",
                                Map.of(
                                        "input",
                                        Map.of(
                                                "idempotencyKey",
                                                UUID.randomUUID().toString(),
                                                "document",
                                                policy,
                                                "reason",
                                                "修订"))));

        assertThat(replies).filteredOn(reply -> reply.refusals().isEmpty()).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> !reply.refusals().isEmpty())
                .allSatisfy(reply -> assertThat(reply.refusals()).containsExactly("ALREADY_REGISTERED"));
    }

    /** An approval that was cut after its first write is finished by the repair, once. */
    @Test
    void isFinishedWhereItWasCut() {
        PolicyDesk desk = begun();
        accepted(desk.act("ProposePolicy"));
        var id = new PolicyVersionId(GlobalId.key("PolicyVersion", desk.draft()));
        PolicyVersion version = versions.findById(id).orElseThrow();
        version.take(new PolicyEvent(PolicyStep.APPROVE, "second", Instant.now(), null), LocalDate.now());
        versions.save(version);
        assertThat(desk.read().at("/policy").isNull()).isTrue();

        publish.repair(Instant.now().plusSeconds(1));
        publish.settle(id);

        assertThat(desk.read().at("/policy/nameZh").asString()).isEqualTo("达日县方案");
        assertThat(rows(desk.read())).isEqualTo(1);
    }

    /** Whoever settles late finds what the other one did, and takes nothing of it back. */
    @Test
    void takesNothingBackThatALaterVersionSays() {
        var tale = new PolicyTale("late", new RegionCode(COUNTY), "达日县一方案", 3, LocalDate.now(), Instant.now());
        var version = (PolicyVersion)
                tale.approved(LocalDate.now()).documents().findFirst().orElseThrow();
        var event = new PolicyEvent(PolicyStep.SUPERSEDE, "second", Instant.now(), null);
        PublishPolicy.supersede(version, event, LocalDate.now());
        PublishPolicy.supersede(version, event, LocalDate.now());
        assertThat(version.getState()).isEqualTo(PolicyState.SUPERSEDED);

        PolicyDocument first = version.getContent().document();
        PolicyDocument second = first.with(first.tied().at(2));
        assertThat(heads.put(first, LocalDate.now())).isTrue();
        assertThat(heads.put(second, LocalDate.now())).isTrue();
        assertThat(heads.put(second, LocalDate.now())).isTrue();
        assertThat(heads.put(first, LocalDate.now())).isFalse();
        PolicyDocument stands = mongo.findById(first.id(), PolicyDocument.class);
        assertThat(stands).isNotNull();
        assertThat(stands.tied().edition()).isEqualTo(2);
    }

    /** The notice is read on a later day than it is written. */
    @Test
    void tellsFromWhichDayItHolds() {
        var tale = new PolicyTale("told", new RegionCode(COUNTY), "达日县二方案", 3, LocalDate.now(), Instant.now());
        var version = (PolicyVersion) tale.approved(LocalDate.parse("2026-01-31"))
                .documents()
                .findFirst()
                .orElseThrow();

        assertThat(new PolicyNotices().of(version, LocalDate.now()))
                .extracting(notice -> notice.said().chinese())
                .contains("《达日县二方案》已审批通过，自2026年1月31日起生效。");
    }
}
