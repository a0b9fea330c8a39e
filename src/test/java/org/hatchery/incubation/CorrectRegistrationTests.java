package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
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
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** A firm of which the registration was recorded wrongly, and what rests on it … */
@IntegrationTest
class CorrectRegistrationTests {
    private static final String PLACE = "420529";
    private static final String SEEN = """
            query($id: ID!) { incubatee(id: $id) { __typename version name placement { stage }
              registrationsTakenBack { name creditCode reason by { role } }
              stays(first: 5) { nodes { id incubateeName incubatingFrom disagreements history { act reason before { incubatingFrom } } } } } }""";

    private final Api api;
    private final MongoTemplate mongo;
    private final Incubator home;
    private final LocalDate today;
    private final Caller bureau;

    CorrectRegistrationTests(Api api, MongoTemplate mongo) {
        this.api = api;
        this.mongo = mongo;
        this.home = Incubator.open(api, PLACE, "INCUBATOR");
        this.today = home.today();
        this.bureau = api.as(Role.BUREAU, PLACE);
    }

    @Test
    void isATeamAgainUnderItsNameAndItsStayIsThatOfATeam() {
        Admitted stay = registeredTeam();

        done(undo(home.manager(), stay));

        JsonNode team = seen(stay);
        assertThat(team.at("/__typename").asString()).isEqualTo("Team");
        assertThat(team.at("/name").asString()).isEqualTo("试验团队");
        assertThat(team.at("/placement/stage").asString()).isEqualTo("PRE_INCUBATION");
        assertThat(team.at("/registrationsTakenBack/0/name").asString()).isEqualTo("五峰试验科技有限公司");
        assertThat(team.at("/registrationsTakenBack/0/reason").asString()).isEqualTo("尚未取得营业执照");
        JsonNode node = team.at("/stays/nodes/0");
        assertThat(node.at("/incubatingFrom").isNull()).isTrue();
        assertThat(node.at("/incubateeName").asString()).isEqualTo("试验团队");
        assertThat(node.at("/history").findValuesAsString("act"))
                .containsExactly("ADMITTED", "REGISTERED", "REGISTRATION_TAKEN_BACK");
    }

    @Test
    void isATeamThatMayRegisterOnceMore() {
        Admitted stay = registeredTeam();
        done(undo(home.manager(), stay));

        done(register(stay, today.minusDays(2)));

        assertThat(seen(stay).at("/stays/nodes/0/incubatingFrom").asString())
                .isEqualTo(today.minusDays(2).toString());
        assertThat(seen(stay).at("/__typename").asString()).isEqualTo("Firm");
    }

    @Test
    void isTakenBackOnceHoweverOftenItIsSent() {
        Admitted stay = registeredTeam();
        Map<String, Object> request = request(stay);

        List<Reply> replies =
                Together.run(6, caller -> home.manager().run("manager/UndoRegistration", Map.of("input", request)));

        assertThat(replies).allSatisfy(reply -> assertThat(reply.refusals()).isEmpty());
        assertThat(seen(stay).at("/registrationsTakenBack")).hasSize(1);
        assertThat(seen(stay).at("/stays/nodes/0/history")).hasSize(3);
    }

    @Test
    void isNotTakenBackOfOneThatCameAsAFirmGraduatedOrHoldsALabel() {
        assertDeclined(undo(home.manager(), home.entry().takingRoom("102").admitted()), "WRONG_STATE firm");

        Admitted graduate = registeredTeam();
        label(graduate, today.minusDays(2));
        assertDeclined(undo(home.manager(), graduate), "WRONG_STATE firm");
        done(graduate.graduate(today.minusDays(1).toString()));
        assertDeclined(undo(home.manager(), graduate), "WRONG_STATE firm");
    }

    @Test
    void isTakenBackByItsBureauWhenTheTimeOfItsManagerIsOver() {
        Admitted stay = registeredTeam();
        mongo.getCollection("firms")
                .updateOne(
                        new Document("_id", GlobalId.key("Incubatee", stay.incubatee())),
                        new Document(
                                "$set",
                                new Document(
                                        "team.by.at", Date.from(Instant.now().minus(120, ChronoUnit.DAYS)))));

        assertDeclined(undo(home.manager(), stay), "TOO_LATE firm");
        assertDeclined(undo(api.as(Role.BUREAU, "620700"), stay), "NOT_FOUND firm");
        done(undo(bureau, stay));
    }

    /** The day on which the team became a firm is the day of its registration. */
    @Test
    void isAFirmInItsStaySinceTheDayThatIsRight() {
        Admitted stay = registeredTeam();

        done(amend(stay, today.minusDays(12)));

        JsonNode node = seen(stay).at("/stays/nodes/0");
        assertThat(node.at("/incubatingFrom").asString())
                .isEqualTo(today.minusDays(12).toString());
        assertThat(node.at("/disagreements")).isEmpty();
        JsonNode event = node.at("/history/2");
        assertThat(event.at("/act").asString()).isEqualTo("AMENDED");
        assertThat(event.at("/before/incubatingFrom").asString())
                .isEqualTo(today.minusDays(5).toString());
    }

    @Test
    void showsThatItWasTooOldOrNotFoundedYetWhenItEntered() {
        Admitted stay = home.entry().on(today.minusDays(20)).admitted();
        assertThat(disagreements(stay)).isEmpty();

        done(amend(stay, today.minusYears(4)));
        assertThat(disagreements(stay)).containsExactly("TOO_OLD_AT_ENTRY");
        assertThat(disagreeing()).containsExactly(stay.id());

        done(amend(stay, today.minusDays(10)));
        assertThat(disagreements(stay)).containsExactly("FOUNDED_AFTER_ENTRY");

        done(amend(stay, today.minusMonths(6)));
        assertThat(disagreements(stay)).isEmpty();
        assertThat(disagreeing()).isEmpty();
    }

    @Test
    void agreesOnceTheDayOfEntryIsCorrectedInstead() {
        Admitted stay = home.entry().on(today.minusDays(20)).admitted();
        done(amend(stay, today.minusDays(10)));
        Map<String, Object> input = new HashMap<>(stay.request(""));
        input.remove("on");
        input.put("reason", "入孵日期看错了");
        input.put("enteredOn", today.minusDays(9).toString());

        done(stay.send("AmendStay", input));

        assertThat(disagreements(stay)).isEmpty();
    }

    @Test
    void showsThatItGraduatedOnYearsBeforeItWasFounded() {
        Admitted stay = home.entry().on(today.minusDays(20)).admitted();
        int last = today.getYear() - 1;
        done(amend(stay, LocalDate.of(last - 1, 1, 5)));
        done(stay.graduate(
                today.minusDays(1).toString(),
                "REVENUE",
                Map.of(
                        "documentNumber",
                        "审计报告1",
                        "revenues",
                        List.of(
                                Map.of("year", last - 1, "amount", "6000000.00"),
                                Map.of("year", last, "amount", "5000000.00")))));

        done(amend(stay, LocalDate.of(last, 3, 5)));

        assertThat(disagreements(stay)).containsExactly("EVIDENCE_BEFORE_FOUNDING");
    }

    @Test
    void showsThatItGraduatedOnALabelThatWasTakenBack() {
        Admitted stay = home.entry().on(today.minusDays(20)).admitted();
        label(stay, today.minusDays(5));
        done(stay.graduate(today.minusDays(1).toString(), "HNTE", Map.of("documentNumber", "GR2026420529")));
        assertThat(disagreements(stay)).isEmpty();
        Map<String, Object> taken = request(stay);
        taken.put("kind", "HNTE");
        taken.put("certificateNumber", "GR2026420529");

        done(bureau.run("manager/VoidGrowthLabel", Map.of("input", taken)));
        assertThat(disagreements(stay)).containsExactly("LABEL_NOT_HELD");

        label(stay, today.minusDays(5));
        assertThat(disagreements(stay)).isEmpty();
    }

    private Admitted registeredTeam() {
        Admitted stay = home.entry().ofTeam().on(today.minusDays(20)).admitted();
        done(register(stay, today.minusDays(5)));
        return stay;
    }

    private Reply register(Admitted team, LocalDate foundedOn) {
        return team.send(
                "RegisterTeam",
                Map.of(
                        "team", team.incubatee(),
                        "expectedVersion", version(team),
                        "name", "五峰试验科技有限公司",
                        "creditCode", Incubator.freshCreditCode(),
                        "foundedOn", foundedOn));
    }

    private void label(Admitted firm, LocalDate from) {
        done(bureau.run(
                "manager/RecordGrowthLabel",
                Map.of(
                        "input",
                        Map.of(
                                "firm",
                                firm.incubatee(),
                                "expectedVersion",
                                version(firm),
                                "kind",
                                "HNTE",
                                "certificateNumber",
                                "GR2026420529",
                                "from",
                                from))));
    }

    private Reply undo(Caller caller, Admitted firm) {
        return caller.run("manager/UndoRegistration", Map.of("input", request(firm)));
    }

    private Reply amend(Admitted firm, LocalDate foundedOn) {
        Map<String, Object> input = with(request(firm), "foundedOn", foundedOn);
        input.put("documentNumber", "营业执照副本");
        return bureau.run("manager/AmendRegistration", Map.of("input", input));
    }

    private Map<String, Object> request(Admitted firm) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", UUID.randomUUID().toString());
        input.put("firm", firm.incubatee());
        input.put("expectedVersion", version(firm));
        input.put("reason", "尚未取得营业执照");
        return input;
    }

    private int version(Admitted firm) {
        return seen(firm).at("/version").asInt();
    }

    private JsonNode seen(Admitted firm) {
        return api.as(Role.BUREAU, PLACE)
                .ask(SEEN, Map.of("id", firm.incubatee()))
                .at("/incubatee");
    }

    private List<String> disagreements(Admitted stay) {
        return stay.page()
                .at("/disagreements")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private List<String> disagreeing() {
        return home.manager()
                .run("manager/StayList", Map.of("filter", Map.of("carrier", home.id(), "disagrees", true)))
                .at("/stays/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    private static void done(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
    }
}
