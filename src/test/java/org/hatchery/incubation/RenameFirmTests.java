package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.identity.Role;
import org.hatchery.incubation.keeping.RepairStays;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** A firm that changes its registered name … */
@IntegrationTest
class RenameFirmTests {
    private static final String SEEN = """
            query($id: ID!) { incubatee(id: $id) { version name ... on Firm { creditCode viewerCan { rename }
              formerNames { name from to documentNumber reason changedBy { by role } } } } }""";

    private final Api api;
    private final MongoTemplate mongo;
    private final RepairStays repair;
    private final Incubator home;
    private final Incubator elsewhere;
    private final Entry entry;
    private final Admitted resident;
    private final Caller firm;
    private final String before;
    private final String after;

    RenameFirmTests(Api api, MongoTemplate mongo, RepairStays repair) {
        this.api = api;
        this.mongo = mongo;
        this.repair = repair;
        this.home = Incubator.open(api, "210212", "INCUBATOR");
        this.elsewhere = Incubator.open(api, "620725", "INCUBATOR");
        String mark = UUID.randomUUID().toString().substring(0, 8);
        this.before = "随迁企业" + mark + "（集团）有限公司";
        this.after = "博新名称" + mark + "（集团）有限公司";
        this.entry = home.entry().withFirm("name", before);
        this.resident = entry.admitted();
        this.firm = api.as(Role.FIRM, GlobalId.key("Incubatee", resident.incubatee()));
    }

    @Test
    void hasTheNewNameAndKeepsCodeIdAndTheNameItHad() {
        JsonNode renamed = rename(firm, renaming()).at("/renameFirm/firm");

        assertThat(renamed.at("/name").asString()).isEqualTo(after);
        assertThat(renamed.at("/id").asString()).isEqualTo(resident.incubatee());
        JsonNode former = seen(firm).at("/formerNames");
        assertThat(former).hasSize(1);
        assertThat(former.at("/0/name").asString()).isEqualTo(before);
        assertThat(former.at("/0/from").isNull()).isTrue();
        assertThat(former.at("/0/to").asString()).isEqualTo(home.today().toString());
        assertThat(former.at("/0/documentNumber").asString()).isEqualTo("登记通知2026-15");
        assertThat(former.at("/0/changedBy/role").asString()).isEqualTo("FIRM");
        assertThat(renamed.at("/version").asInt())
                .isEqualTo(seen(firm).at("/version").asInt());
    }

    @Test
    void isAdmittedElsewhereUnderTheNewNameAndUnderTheOldOne() {
        rename(firm, renaming());

        for (String name : List.of(after, before)) {
            Incubator other = Incubator.open(api, "620725", "INCUBATOR");
            Entry next = entry.into(other, other.manager())
                    .again()
                    .virtual()
                    .with("consent", resident.consent(api))
                    .withFirm("name", name);
            Admitted stay = next.admitted();
            assertThat(stay.incubatee()).isEqualTo(resident.incubatee());
            assertThat(stay.page().at("/incubateeName").asString()).isEqualTo(after);
        }
    }

    @Test
    void isToldTheWayWhereTheNewNameIsNotOnTheRegister() {
        Reply refused = entry.into(elsewhere, elsewhere.manager())
                .again()
                .virtual()
                .with("consent", resident.consent(api))
                .withFirm("name", after)
                .send();

        assertDeclined(refused, "INVALID party.firm.name");
        assertThat(refused.body()).contains("更名").doesNotContain(before);
    }

    @Test
    void showsTheNamesItHadOnItsPage() {
        rename(firm, renaming());

        JsonNode page = home.manager()
                .run("manager/IncubateePage", Map.of("incubatee", resident.incubatee(), "years", List.of(2026)))
                .at("/incubatee");
        assertThat(page.at("/formerNames/0/name").asString()).isEqualTo(before);
        assertThat(page.at("/viewerCan/rename").asBoolean()).isTrue();
    }

    @Test
    void isFoundByEitherNameAndStandsWhereTheNewOneBelongs() {
        Entry other = home.entry().withFirm("name", "诚达" + before).taking(Map.of("workstations", 1));
        other.admitted();
        Caller manager = home.manager();
        assertThat(names(manager, "")).containsExactly("诚达" + before, before);

        rename(manager, renaming());

        assertThat(names(manager, before)).contains(after);
        assertThat(names(manager, after)).containsExactly(after);
        assertThat(names(manager, "")).containsExactly(after, "诚达" + before);
    }

    @Test
    void isCalledSoInItsStaysThatGoOnAndAsBeforeInThoseThatEnded() {
        Admitted ended = entry.into(elsewhere, elsewhere.manager())
                .again()
                .virtual()
                .with("consent", resident.consent(api))
                .on(home.today().minusDays(1))
                .admitted();
        ended.end(home.today().toString());

        rename(firm, renaming());

        assertThat(resident.page().at("/incubateeName").asString()).isEqualTo(after);
        assertThat(ended.page().at("/incubateeName").asString()).isEqualTo(before);
    }

    @Test
    void isFollowedByItsStaysLaterWhereThatWasCut() {
        rename(firm, renaming());
        set("agreements", GlobalId.key("Stay", resident.id()), "incubateeName", before);
        set("firms", GlobalId.key("Incubatee", resident.incubatee()), "unsettled", Instant.EPOCH);

        repair.repair(Instant.EPOCH.plusSeconds(1));

        assertThat(resident.page().at("/incubateeName").asString()).isEqualTo(after);
    }

    @Test
    void isRenamedOnceHoweverOftenItIsSent() {
        Map<String, Object> request = renaming();

        JsonNode first = rename(firm, request).at("/renameFirm/firm");
        JsonNode second = rename(firm, request).at("/renameFirm/firm");

        assertThat(second).isEqualTo(first);
        assertThat(seen(firm).at("/formerNames")).hasSize(1);
        assertDeclined(rename(firm, with(request, "name", "另一名称有限公司")), "IDEMPOTENCY_KEY_REUSED idempotencyKey");
    }

    @Test
    void getsOneNameOfThoseSentAtOnce() {
        int version = seen(firm).at("/version").asInt();
        List<Reply> replies = Together.run(
                8,
                caller -> rename(
                        firm, with(with(renaming(), "expectedVersion", version), "name", "同时" + caller + after)));

        assertThat(replies.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream()))
                .hasSize(7)
                .containsOnly("STALE");
        JsonNode now = seen(firm);
        assertThat(now.at("/formerNames")).hasSize(1);
        assertThat(resident.page().at("/incubateeName").asString())
                .isEqualTo(now.at("/name").asString());
    }

    @Test
    void isRenamedByTheSameRequestSentTwiceAtOnce() {
        Map<String, Object> request = renaming();
        List<Reply> replies = Together.run(8, caller -> rename(firm, request));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.refusals()).isEmpty());
        assertThat(seen(firm).at("/formerNames")).hasSize(1);
    }

    @Test
    void isRefusedTheNameItHasAndDaysThatCannotBe() {
        assertDeclined(
                rename(firm, with(renaming(), "name", before.replace("（", "(").replace("）", ")"))), "INVALID name");
        assertDeclined(
                rename(firm, with(renaming(), "since", home.today().plusDays(1).toString())), "WRONG_DATES since");
        assertDeclined(
                rename(
                        firm,
                        with(
                                renaming(),
                                "since",
                                home.today().minusMonths(12).minusDays(1).toString())),
                "WRONG_DATES since");
        assertThat(seen(firm).at("/name").asString()).isEqualTo(before);
        assertThat(seen(firm).at("/formerNames")).isEmpty();
    }

    @Test
    void isRenamedByThoseWhoLookAfterItAndNobodyElse() {
        assertThat(may(home.manager())).isTrue();
        assertThat(may(api.as(Role.BUREAU, "210200"))).isTrue();
        assertThat(may(api.as(Role.AUDITOR, "210200"))).isFalse();
        assertDeclined(rename(elsewhere.manager(), renaming()), "NOT_FOUND firm");
        assertDeclined(rename(api.as(Role.BUREAU, "620700"), renaming()), "NOT_FOUND firm");

        resident.end(home.today().toString());

        assertThat(may(home.manager())).isFalse();
        assertDeclined(rename(home.manager(), renaming()), "NOT_RESPONSIBLE firm");
        assertThat(may(firm)).isTrue();
        assertThat(rename(api.as(Role.BUREAU, "210212"), renaming()).refusals()).isEmpty();
    }

    @Test
    void showsPapersToThoseInARelationThatLasts() {
        rename(firm, with(renaming(), "reason", "集团重组"));
        resident.end(home.today().toString());

        assertThat(seen(firm).at("/formerNames/0/reason").asString()).isEqualTo("集团重组");
        JsonNode strange = seen(home.manager()).at("/formerNames/0");
        assertThat(strange.at("/name").asString()).isEqualTo(before);
        assertThat(strange.at("/documentNumber").asString()).isEqualTo("******");
        assertThat(strange.at("/reason").isNull()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"FIRM", "CARRIER_MANAGER"})
    void isNoTeam(Role role) {
        Admitted team = elsewhere.entry().ofTeam().admitted();
        Caller caller = role == Role.FIRM
                ? api.as(Role.FIRM, GlobalId.key("Incubatee", team.incubatee()))
                : elsewhere.manager();
        Map<String, Object> request = with(renaming(), "firm", team.incubatee());
        int version = caller.ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", team.incubatee()))
                .at("/incubatee/version")
                .asInt();

        assertDeclined(rename(caller, with(request, "expectedVersion", version)), "WRONG_STATE firm");
    }

    @Test
    void leavesATraceOfTheChange() {
        rename(firm, renaming());

        JsonNode acts = api.as(Role.ADMIN)
                .ask(
                        "query($id: ID!) { auditTrail(filter: {object: $id, kind: ACT}) { nodes { operation } } }",
                        Map.of("id", resident.incubatee()))
                .at("/auditTrail/nodes");
        assertThat(acts.valueStream().map(act -> act.at("/operation").asString()))
                .contains("renameFirm");
    }

    private Map<String, Object> renaming() {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("firm", resident.incubatee());
        input.put("expectedVersion", seen(firm).at("/version").asInt());
        input.put("name", after);
        input.put("since", home.today().toString());
        input.put("documentNumber", "登记通知2026-15");
        return input;
    }

    private static Reply rename(Caller caller, Map<String, Object> input) {
        return caller.run("firm/RenameFirm", Map.of("input", input));
    }

    private boolean may(Caller caller) {
        return seen(caller).at("/viewerCan/rename").asBoolean();
    }

    private JsonNode seen(Caller caller) {
        return caller.ask(SEEN, Map.of("id", resident.incubatee())).at("/incubatee");
    }

    private static List<String> names(Caller caller, String text) {
        Map<String, Object> filter = text.isEmpty() ? Map.of() : Map.of("text", text);
        return caller.ask(
                        "query($filter: IncubateeFilter) { incubatees(filter: $filter) { nodes { name } } }",
                        Map.of("filter", filter))
                .at("/incubatees/nodes")
                .valueStream()
                .map(one -> one.at("/name").asString())
                .toList();
    }

    private void set(String collection, String id, String field, Object value) {
        mongo.getCollection(collection)
                .updateOne(new Document("_id", id), new Document("$set", new Document(field, value)));
    }
}
