package org.hatchery.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.application.dossier.Application;
import org.hatchery.application.dossier.ApplicationId;
import org.hatchery.application.dossier.ApplicationStore;
import org.hatchery.application.dossier.Dossiers;
import org.hatchery.award.rule.AwardMode;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Incubator;
import org.hatchery.notice.Tells;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** A firm that applies for an award, and the bureaus above it … */
@IntegrationTest
class ApplicationApiTests {
    private final Api api;
    private final ServiceClock clock;
    private final Tells<Application> tells;
    private final ApplicationStore applications;
    private final MongoOperations mongo;

    ApplicationApiTests(
            Api api,
            ServiceClock clock,
            Tells<Application> tells,
            ApplicationStore applications,
            MongoOperations mongo) {
        this.mongo = mongo;
        this.tells = tells;
        this.applications = applications;
        this.api = api;
        this.clock = clock;
    }

    /** A firm of a carrier in this county, with a label. */
    private final class Firm {
        private final Admitted stay;
        private final Caller caller;

        Firm(String region, String label) {
            this(region, label, Incubator.freshCreditCode());
        }

        Firm(String region, String label, String code) {
            Incubator host = Incubator.open(api, region, "INCUBATOR");
            stay = host.entry()
                    .withFirm("creditCode", code)
                    .on(host.today().minusDays(30))
                    .admitted();
            caller = api.as(Role.FIRM, GlobalId.key("Incubatee", stay.incubatee()));
            if (label != null) {
                Map<String, Object> input = new HashMap<>(Map.of(
                        "firm",
                        stay.incubatee(),
                        "expectedVersion",
                        0,
                        "kind",
                        label,
                        "certificateNumber",
                        "GR" + UUID.randomUUID().toString().substring(0, 8),
                        "from",
                        host.today().minusDays(20).toString()));
                input.put(
                        "expectedVersion",
                        host.manager()
                                .ask(
                                        "query($id: ID!) { incubatee(id: $id) { version } }",
                                        Map.of("id", stay.incubatee()))
                                .at("/incubatee/version")
                                .asInt());
                accepted(host.manager().run("manager/RecordGrowthLabel", Map.of("input", input)));
            }
        }

        Reply apply(String rule, List<Map<String, Object>> attested) {
            return caller.run(
                    "firm/ApplyFor",
                    Map.of(
                            "input",
                            Map.of(
                                    "idempotencyKey",
                                    UUID.randomUUID().toString(),
                                    "rule",
                                    GlobalId.of("AwardRule", rule),
                                    "beneficiary",
                                    stay.incubatee(),
                                    "attested",
                                    attested)));
        }

        void nameAccount() {
            accepted(caller.run(
                    "firm/PutPayeeAccount",
                    Map.of(
                            "input",
                            Map.of(
                                    "party",
                                    stay.incubatee(),
                                    "expectedVersion",
                                    0,
                                    "accountName",
                                    "试验企业",
                                    "bank",
                                    "试验银行城关支行",
                                    "accountNumber",
                                    "6222 0202 0202 0202"))));
        }

        String upload() {
            Actor own = new Actor("test-FIRM", Role.FIRM, List.of(GlobalId.key("Incubatee", stay.incubatee())));
            String head = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
            Reply reply = api.send(api.request("/attachments")
                    .header("Authorization", "Bearer " + api.token(own))
                    .header("Content-Type", "multipart/form-data; boundary=X")
                    .POST(BodyPublishers.concat(
                            BodyPublishers.ofString(head),
                            BodyPublishers.ofByteArray("%PDF-1.7\n".getBytes(UTF_8)),
                            BodyPublishers.ofString("\r\n--X--\r\n"))));
            assertThat(reply.status()).as(reply.body()).isEqualTo(201);
            return reply.text("/id");
        }

        Reply submit(JsonNode one) {
            return act(caller, "firm/SubmitApplication", one, Map.of());
        }
    }

    private static Reply act(Caller caller, String operation, JsonNode one, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("application", one.path("id").asString());
        input.put("expectedVersion", one.path("version").asInt());
        return caller.run(operation, Map.of("input", input));
    }

    private static Reply review(Caller caller, JsonNode one, String step, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("act", step);
        return act(caller, "bureau/ReviewApplication", one, input);
    }

    private static JsonNode accepted(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return answer.path("application");
    }

    private Caller bureau(String region, String person) {
        return api.as(new Actor(person, Role.BUREAU, List.of(region)));
    }

    @Test
    void isGrantedWhatItsFactsSufficeForAndPaidToTheYuan() {
        var firm = new Firm("620725", "HNTE");
        JsonNode draft = accepted(firm.apply("SD-hnte-recognition-award", List.of()));
        assertThat(draft.path("facts")).isNotEmpty();
        assertThat(draft.path("most").asString()).isEqualTo("100000.00");
        assertThat(firm.submit(draft).refusals()).containsExactly("EVIDENCE_MISSING");
        firm.nameAccount();
        JsonNode sent = accepted(firm.submit(draft));
        assertThat(sent.path("state").asString())
                .as("a label that a carrier typed is looked at")
                .isEqualTo("SUBMITTED");
        Caller bureau = bureau("620725", "b1");
        JsonNode granted = accepted(review(bureau, sent, "GRANT", Map.of()));
        assertThat(granted.path("state").asString()).isEqualTo("GRANTED");
        JsonNode again = accepted(firm.apply("SD-hnte-recognition-award", List.of()));
        assertThat(firm.submit(again).refusals()).containsExactly("ALREADY_FUNDED");

        int year = LocalDate.now(clock).getYear();
        String line = "科技专项" + UUID.randomUUID().toString().substring(0, 6);
        Map<String, Object> post = Map.of("line", line, "year", year);
        assertThat(act(bureau, "bureau/PostToBudget", granted, post).refusals()).containsExactly("BUDGET_EXCEEDED");
        accepted(bureau.run(
                "bureau/SetAwardBudget",
                Map.of("input", Map.of("region", "620725", "line", line, "year", year, "amount", "150000"))));
        granted = page(firm.caller, granted);
        assertThat(act(bureau("620700", "c"), "bureau/PostToBudget", granted, post)
                        .refusals())
                .containsExactly("NOT_RESPONSIBLE");
        JsonNode posted = accepted(act(bureau, "bureau/PostToBudget", granted, post));
        assertThat(posted.path("state").asString()).isEqualTo("POSTED");

        pay(bureau, posted);
        JsonNode failed = accepted(act(
                bureau,
                "bureau/RecordAwardPayment",
                page(bureau, posted),
                Map.of("outcome", "FAILED", "on", LocalDate.now(clock).toString(), "reason", "账号有误")));
        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        pay(bureau, failed);
        JsonNode paid = accepted(act(
                bureau,
                "bureau/RecordAwardPayment",
                page(bureau, posted),
                Map.of("outcome", "PAID", "on", LocalDate.now(clock).toString(), "reference", "FK20260001")));
        assertThat(paid.path("payments")).hasSize(2);
        JsonNode back = accepted(act(
                bureau,
                "bureau/ClawBackAward",
                paid,
                Map.of("ground", "MISUSE", "amount", "30000", "reason", "部分用于其他支出")));
        assertThat(back.path("state").asString()).isEqualTo("CLAWED_BACK");
        assertThat(lines(bureau, year)).contains(line + " 150000.00 70000.00 80000.00");
        assertThat(act(
                                bureau,
                                "bureau/ClawBackAward",
                                back,
                                Map.of("ground", "MISUSE", "amount", "70000.01", "reason", "全部追回"))
                        .refusals())
                .containsExactly("CAP_EXCEEDED");
    }

    private static void pay(Caller bureau, JsonNode one) {
        Reply reply = bureau.run(
                "bureau/PayAwards",
                Map.of(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID().toString(),
                                "region",
                                "620725",
                                "applications",
                                List.of(one.path("id").asString()))));
        assertThat(reply.at("/payAwards/batch/total").asString())
                .as(reply.body())
                .isEqualTo("100000.00");
    }

    private int read(String file, String region) {
        Actor bureau = new Actor("reader", Role.BUREAU, List.of(region));
        return api.send(api.request("/attachments/" + file)
                        .header("Authorization", "Bearer " + api.token(bureau))
                        .GET())
                .status();
    }

    private List<String> toldBureaus(JsonNode one) {
        var id = new ApplicationId(GlobalId.key("Application", one.path("id").asString()));
        return tells.of(applications.find(id).orElseThrow(), LocalDate.now(clock)).stream()
                .map(notice -> notice.recipient().value())
                .filter(recipient -> recipient.startsWith("BUREAU:"))
                .toList();
    }

    private List<String> lines(Caller bureau, int year) {
        return bureau.run("bureau/BudgetList", Map.of("region", "620725", "year", year))
                .at("/budgetList/lines")
                .valueStream()
                .map(one -> String.join(
                        " ",
                        one.path("line").asString(),
                        one.path("amount").asString(),
                        one.path("committed").asString(),
                        one.path("available").asString()))
                .toList();
    }

    private static JsonNode page(Caller caller, JsonNode one) {
        return caller.run(
                        "firm/ApplicationPage",
                        Map.of("application", one.path("id").asString()))
                .at("/node");
    }

    @Test
    void goesFromCountyToCityOverNoticeAndObjectionToNextYearsBudget() {
        clock.goBack(40);
        var firm = new Firm("210103", null);
        String rule = "SY-student-roadshow-landing-support";
        assertThat(firm.apply(rule, List.of()).refusals()).containsExactly("EVIDENCE_MISSING");
        Map<String, Object> attested = new HashMap<>(
                Map.of("condition", 0, "on", LocalDate.now(clock).toString(), "reference", "2026路演入选第7号"));
        assertThat(firm.apply(rule, List.of(attested)).refusals()).containsExactly("EVIDENCE_MISSING");
        String file = firm.upload();
        attested.put("evidence", List.of(file));
        JsonNode draft = accepted(firm.apply(rule, List.of(attested)));
        firm.nameAccount();
        JsonNode sent = accepted(firm.submit(draft));
        assertThat(sent.path("state").asString()).isEqualTo("SUBMITTED");
        Caller county = bureau("210103", "county");
        Caller city = bureau("210100", "city-1");
        assertThat(read(file, "210103")).isEqualTo(200);
        assertThat(read(file, "210100")).isEqualTo(200);
        assertThat(read(file, "620725")).isEqualTo(404);
        assertThat(review(city, sent, "RECOMMEND", Map.of()).refusals()).containsExactly("NOT_RESPONSIBLE");
        JsonNode returned = accepted(review(
                county, sent, "RETURN", Map.of("missing", List.of(Map.of("item", "入选文件", "comment", "请上传盖章件")))));
        assertThat(firm.submit(returned).refusals()).containsExactly("EVIDENCE_MISSING");
        JsonNode mended = accepted(act(
                firm.caller,
                "firm/SubmitApplication",
                returned,
                Map.of("evidence", List.of(Map.of("item", "入选文件", "reply", "已在平台公布")))));
        JsonNode up = accepted(review(county, mended, "FORWARD", Map.of()));
        JsonNode asked =
                accepted(review(city, up, "RETURN", Map.of("missing", List.of(Map.of("item", "合同", "comment", "缺页")))));
        up = accepted(act(
                firm.caller,
                "firm/SubmitApplication",
                asked,
                Map.of("evidence", List.of(Map.of("item", "合同", "files", List.of(firm.upload()))))));
        assertThat(toldBureaus(up)).containsExactly("BUREAU:210103", "BUREAU:210103", "BUREAU:210100", "BUREAU:210100");
        JsonNode good = accepted(review(city, up, "RECOMMEND", Map.of("sum", "90000")));
        JsonNode open = accepted(review(city, good, "PUBLISH", Map.of()));
        assertThat(open.at("/notice/days").asInt()).isEqualTo(5);
        objectTo(open);

        Caller other = bureau("210100", "city-2");
        JsonNode seen = page(other, open);
        assertThat(seen.at("/objections/0/name").asString()).isEqualTo("李某");
        assertThat(page(firm.caller, open).at("/objections/0/name").isNull()).isTrue();
        JsonNode answered = accepted(act(
                other,
                "bureau/AnswerObjection",
                seen,
                Map.of("objection", seen.at("/objections/0/id").asString(), "answer", "经核实不成立", "upheld", false)));
        assertThat(review(other, answered, "GRANT", Map.of()).refusals()).containsExactly("WRONG_STATE");
        clock.passDays(12);
        assertThat(review(city, answered, "GRANT", Map.of()).refusals()).containsExactly("NOT_RESPONSIBLE");
        JsonNode granted = accepted(review(other, answered, "GRANT", Map.of()));
        assertThat(granted.path("granted").asString()).isEqualTo("90000.00");
        int next = LocalDate.now(clock).getYear() + 1;
        accepted(review(other, granted, "LIST", Map.of("year", next)));
        JsonNode list = other.run("bureau/BudgetList", Map.of("region", "210100", "year", next))
                .at("/budgetList");
        assertThat(list.path("entries")
                        .valueStream()
                        .map(entry -> entry.at("/rule/id").asString()))
                .contains(GlobalId.of("AwardRule", rule));
    }

    /** Anybody reads what is on notice; who objects stays secret. */
    private void objectTo(JsonNode open) {
        Reply everybody =
                api.send(api.request("/published/notices?region=210100").GET());
        assertThat(everybody.body())
                .contains(GlobalId.key("Application", open.path("id").asString()))
                .doesNotContain("6222", "receipt", "visibleTo", "proofs");
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "application",
                open.path("id").asString(),
                "name",
                "李某",
                "contact",
                "024-11112222",
                "text",
                "该项目不是路演入选项目");
        Caller objector = api.as(Role.FIRM, "somebody-else");
        Reply objected = objector.run("firm/ObjectToNotice", Map.of("input", input));
        assertThat(objector.run("firm/ObjectToNotice", Map.of("input", input)).refusals())
                .isEmpty();
        Map<String, Object> other = new HashMap<>(input);
        other.put("text", "该企业的项目去年已经享受过同类支持");
        assertThat(objector.run("firm/ObjectToNotice", Map.of("input", other)).refusals())
                .containsExactly("IDEMPOTENCY_KEY_REUSED");
        other.put("idempotencyKey", UUID.randomUUID().toString());
        assertThat(objector.run("firm/ObjectToNotice", Map.of("input", other)).refusals())
                .containsExactly("CAP_EXCEEDED");
        assertThat(objected.refusals()).as(objected.body()).isEmpty();
        assertThat(objected.at("/objectToNotice/notice/name").isNull()).isFalse();
    }

    @Test
    void isToldByWhichLawARuleHasEnded() {
        var firm = new Firm("620725", null);
        Reply reply = firm.apply(
                "SD-patent-accepted-grant-invention",
                List.of(Map.of("condition", 0, "on", "2026-01-05", "reference", "CN2026100000001")));

        assertThat(reply.refusals()).containsExactly("EXPIRED");
        assertThat(reply.at("/applyFor/userErrors/0/message").asString()).contains("2021");
    }

    @Test
    void isGrantedADamagedAmountOnlyOnceAPersonHasCompletedIt() {
        var firm = new Firm("620702", "PROVINCIAL_INNOVATIVE_FIRM");
        String rule = "GZ-innovative-firm-recognition-subsidy";
        firm.nameAccount();
        JsonNode draft = accepted(firm.apply(rule, List.of()));
        assertThat(draft.path("damaged").asBoolean()).isTrue();
        JsonNode sent = accepted(firm.submit(draft));
        Caller bureau = bureau("620702", "gz");
        assertThat(review(bureau, sent, "GRANT", Map.of("sum", "50000")).refusals())
                .contains("GROUND_NOT_MET");
        Map<String, Object> input =
                Map.of("rule", GlobalId.of("AwardRule", rule), "amount", "50000", "source", "区政府办公室提供的原件第8页");
        assertThat(bureau("620725", "sd")
                        .run("bureau/CompleteAwardAmount", Map.of("input", input))
                        .refusals())
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(bureau.run("bureau/CompleteAwardAmount", Map.of("input", input))
                        .refusals())
                .isEmpty();

        assertThat(review(bureau, sent, "GRANT", Map.of("sum", "50000.01")).refusals())
                .containsExactly("CAP_EXCEEDED");
        assertThat(accepted(review(bureau, sent, "GRANT", Map.of()))
                        .path("granted")
                        .asString())
                .isEqualTo("50000.00");
    }

    @Test
    void findsWhoMayClaimAndHasNot() {
        var firm = new Firm("620725", "HNTE");
        Reply reply = bureau("620725", "b1")
                .run(
                        "bureau/EligibleAgainstApplied",
                        Map.of(
                                "region",
                                "620725",
                                "rule",
                                GlobalId.of("AwardRule", "SD-hnte-recognition-award"),
                                "size",
                                50));

        assertThat(reply.at("/eligibleAgainstApplied/waiting")
                        .valueStream()
                        .map(one -> one.path("incubatee").asString()))
                .contains(firm.stay.incubatee());
    }

    @Test
    void isFoundThoughWhatIsRecordedOfAnotherCannotBeRead() {
        String code = Incubator.freshCreditCode();
        new Firm("620725", null, code);
        var sound = new Firm("620725", "HNTE");
        String broken = "broken-" + UUID.randomUUID();
        mongo.getCollection("titles")
                .insertOne(new Document("_id", broken)
                        .append("holderCode", "FIRM/" + code)
                        .append("from", "no day"));
        try {
            Reply reply = bureau("620725", "b")
                    .run(
                            "bureau/EligibleAgainstApplied",
                            Map.of(
                                    "region",
                                    "620725",
                                    "rule",
                                    GlobalId.of("AwardRule", "SD-hnte-recognition-award"),
                                    "size",
                                    50));
            assertThat(reply.at("/eligibleAgainstApplied/unread").asInt())
                    .as(reply.body())
                    .isEqualTo(1);
            assertThat(reply.at("/eligibleAgainstApplied/waiting")
                            .valueStream()
                            .map(one -> one.path("incubatee").asString()))
                    .contains(sound.stay.incubatee());
        } finally {
            mongo.getCollection("titles").deleteOne(new Document("_id", broken));
        }
    }

    @Test
    void isGrantedAtOnceOnATitleOfTheRegister() {
        String code = Incubator.freshCreditCode();
        var firm = new Firm("620725", null, code);
        firm.nameAccount();
        assertThat(firm.apply("SD-hnte-recognition-award", List.of()).refusals())
                .containsExactly("NOT_ELIGIBLE");
        String registered = bureau("620725", "b1")
                .run(
                        "bureau/RegisterFirm",
                        Map.of("input", Map.of("creditCode", code, "name", "试验登记企业" + code, "region", "620725")))
                .at("/registerFirm/registeredFirm/id")
                .asString();
        Reply title = bureau("620000", "province")
                .run(
                        "bureau/GrantTitle",
                        Map.of(
                                "input",
                                Map.of(
                                        "holder",
                                        registered,
                                        "kind",
                                        "HNTE",
                                        "level",
                                        "PROVINCIAL",
                                        "grantedBy",
                                        "甘肃省科学技术厅",
                                        "documentNumber",
                                        "甘科发〔2026〕" + code.substring(10) + "号",
                                        "from",
                                        LocalDate.now(clock).minusDays(20).toString())));
        assertThat(title.refusals()).as(title.body()).isEmpty();

        JsonNode sent = accepted(firm.submit(accepted(firm.apply("SD-hnte-recognition-award", List.of()))));

        assertThat(sent.path("state").asString()).isEqualTo("GRANTED");
        assertThat(sent.path("granted").asString()).isEqualTo("100000.00");
    }

    @Test
    void isOnTheBudgetListHoweverManyThereAre() {
        String region = "632524";
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear() + 1;
        int many = 2_050;
        var mine = new Query(where("_id").regex("^budget-list-"));
        String applied = mongo.getCollectionName(Application.class);
        mongo.getCollection(applied)
                .insertMany(IntStream.range(0, many)
                        .mapToObj(number -> listed(region, number, year, today))
                        .toList());
        try {
            JsonNode list = bureau(region, "b1")
                    .run("bureau/BudgetList", Map.of("region", region, "year", year))
                    .at("/budgetList");

            assertThat(list.path("count").asInt()).isEqualTo(many);
            assertThat(list.path("sum").asString()).isEqualTo("205000000.00");
            assertThat(list.path("entries")
                            .valueStream()
                            .mapToInt(entry -> entry.path("count").asInt()))
                    .containsExactlyInAnyOrder(many / 2, many / 2);
        } finally {
            mongo.remove(mine, applied);
        }
    }

    private Document listed(String region, int number, int year, LocalDate today) {
        AwardMode mode = number % 2 == 0 ? AwardMode.QUICK : AwardMode.EXEMPT;
        String id = "budget-list-" + number;
        Application one = Dossiers.begun(
                id, Dossiers.rule(mode, region, null, Set.of(id)), "budget-list-party-" + number, region, today);
        one.submit(List.of(new RegionCode(region)), Dossiers.by("beneficiary", today));
        one.grant(Yuan.of("100000"), false, null, Dossiers.by("bureau", today));
        one.list(year, Dossiers.by("bureau", today));
        var stored = new Document();
        mongo.getConverter().write(one, stored);
        return stored;
    }

    @Test
    void seesNothingOfOthersApplications() {
        var firm = new Firm("620725", "HNTE");
        JsonNode draft = accepted(firm.apply("SD-hnte-recognition-award", List.of()));

        assertThat(page(api.as(Role.FIRM, "somebody-else"), draft).isNull()).isTrue();
        assertThat(page(bureau("620725", "b1"), draft).isNull()).isTrue();
    }
}
