package org.hatchery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.FIRM;
import static org.hatchery.register.Registered.change;
import static org.hatchery.register.Registered.done;
import static org.hatchery.register.Registered.isDeclined;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.register.institution.Institution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** An institution … */
@IntegrationTest
class RegisterInstitutionTests {
    private static final int CALLERS = 32;

    private final Api api;
    private final Caller bureau;
    private final MongoOperations mongo;

    RegisterInstitutionTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.bureau = api.as(BUREAU, Registered.CITY);
        this.mongo = mongo;
    }

    @Test
    void comesOnTheRegisterWithAllItIs() {
        Map<String, Object> said = Registered.institution("UNIVERSITY", "TRANSFER_INSTITUTION");
        said.put("contact", Map.of("person", "马女士", "phone", "0951-1234567"));

        JsonNode institution = done(register(said));

        assertThat(institution.path("version").asInt()).isZero();
        assertThat(institution.path("creditCode").asString()).isEqualTo(said.get("creditCode"));
        assertThat(institution.at("/kinds/0/name").asString()).isEqualTo("高等学校");
        assertThat(institution.at("/kinds/1/citations/0/words").asString()).contains("技術轉移機構");
        assertThat(institution.at("/contact/person").asString()).isEqualTo("马女士");
        assertThat(institution.at("/history/0/act").asString()).isEqualTo("REGISTER");
        assertThat(institution.at("/viewerCan/amend").asBoolean()).isTrue();
    }

    @Test
    void needsNoCodeWhereItIsNoLegalPerson() {
        Map<String, Object> said = Registered.institution("KEY_LABORATORY");
        said.remove("creditCode");

        assertThat(done(register(said)).path("creditCode").isNull()).isTrue();
        isDeclined(register(said), "ALREADY_REGISTERED", "name");
    }

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("name", "名", "INVALID", "name"),
                Arguments.of("kinds", List.of(), "INVALID", "kinds"),
                Arguments.of("kinds", List.of("CASTLE"), "INVALID", "kinds"),
                Arguments.of("region", "210112", "INVALID", "region"),
                Arguments.of("region", "640100", "INVALID", "region"),
                Arguments.of("zone", "nowhere", "INVALID", "zone"),
                Arguments.of("foundedOn", "2027-03-01", "WRONG_DATES", "foundedOn"),
                Arguments.of("contact", Map.of("person", " "), "INVALID", "contact.person"));
    }

    @ParameterizedTest
    @MethodSource("unacceptable")
    void isNotRegisteredWithWhatIsNotAcceptable(String name, Object value, String code, String field) {
        Map<String, Object> said = Registered.institution("UNIVERSITY");
        said.put(name, value);
        long before = mongo.count(new Query(), Institution.class);

        isDeclined(register(said), code, field);

        assertThat(mongo.count(new Query(), Institution.class)).isEqualTo(before);
    }

    @Test
    void hasItsCodeOnceUnderManyCallers() {
        Map<String, Object> said = Registered.institution("UNIVERSITY");

        List<Reply> replies = Together.run(CALLERS, caller -> {
            Map<String, Object> own = new HashMap<>(said);
            own.put("name", said.get("name") + "分部" + caller);
            return register(own);
        });

        assertThat(replies.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream()))
                .hasSize(CALLERS - 1)
                .containsOnly("ALREADY_REGISTERED");
    }

    @Test
    void isPutRightWithAReason() {
        JsonNode before = done(register(Registered.institution("UNIVERSITY")));
        String code = CreditCodes.of(
                        Registered.REGION,
                        900_000 + before.path("name").asString().hashCode() % 90_000)
                .value();

        isDeclined(amend(before, Map.of("reason", "核对登记簿")), "INVALID", "");
        JsonNode after = done(amend(
                before, Map.of("creditCode", code, "kinds", List.of("HOSPITAL", "UNIVERSITY"), "reason", "代码抄错")));

        assertThat(after.path("creditCode").asString()).isEqualTo(code);
        assertThat(after.at("/history/1/changed").valueStream().map(JsonNode::asString))
                .containsExactly("creditCode", "kinds");
        assertThat(after.at("/history/1/reason").asString()).isEqualTo("代码抄错");
        isDeclined(amend(before, Map.of("name", "另一所大学", "reason", "改名")), "STALE", "expectedVersion");
    }

    @Test
    void isClosedAndOpenedAgain() {
        JsonNode open = done(register(Registered.institution("UNIVERSITY")));

        isDeclined(act("CloseInstitution", open, Map.of("on", "2026-12-31", "reason", "并入他校")), "WRONG_DATES", "on");
        JsonNode closed = done(act("CloseInstitution", open, Map.of("on", "2026-01-01", "reason", "并入他校")));
        assertThat(closed.path("closedOn").asString()).isEqualTo("2026-01-01");
        assertThat(closed.at("/viewerCan/amend").asBoolean()).isFalse();
        isDeclined(amend(closed, Map.of("name", "另一所大学", "reason", "改名")), "WRONG_STATE", "institution");

        JsonNode again = done(act("ReopenInstitution", closed, Map.of("reason", "误登")));
        assertThat(again.path("closedOn").isNull()).isTrue();
    }

    @Test
    void showsToOthersWhatItIsAndNotWhomToAsk() {
        Map<String, Object> said = Registered.institution("UNIVERSITY");
        said.put("contact", Map.of("person", "马女士"));
        String id = done(register(said)).path("id").asString();

        JsonNode seen = api.as(FIRM, "anybody")
                .ask("{ institution(id: \"" + id
                        + "\") { name contact { person } history { act } viewerCan { amend } } }")
                .at("/institution");

        assertThat(seen.path("name").asString()).isEqualTo(said.get("name"));
        assertThat(seen.path("contact").isNull()).isTrue();
        assertThat(seen.path("history").isNull()).isTrue();
        assertThat(seen.at("/viewerCan/amend").asBoolean()).isFalse();
    }

    @Test
    void isFoundByWordsKindAndPlace() {
        Map<String, Object> said = Registered.institution("SUSTAINABILITY_AREA");
        done(register(said));

        assertThat(found(Map.of("text", said.get("creditCode")))).containsExactly((String) said.get("name"));
        assertThat(found(Map.of("text", said.get("name"), "region", Registered.PROVINCE, "open", true)))
                .contains((String) said.get("name"));
        assertThat(found(Map.of("kinds", List.of("SUSTAINABILITY_AREA"), "region", Registered.REGION)))
                .containsExactly((String) said.get("name"));
        assertThat(found(Map.of("text", said.get("creditCode"), "open", false))).isEmpty();
    }

    private List<String> found(Map<String, ?> filter) {
        return bureau.run("bureau/InstitutionSearch", Map.of("filter", filter))
                .at("/institutions/nodes")
                .valueStream()
                .map(one -> one.path("name").asString())
                .toList();
    }

    private Reply register(Map<String, Object> said) {
        return bureau.run("bureau/RegisterInstitution", Map.of("input", said));
    }

    private Reply amend(JsonNode read, Map<String, ?> change) {
        return act("AmendInstitution", read, change);
    }

    private Reply act(String operation, JsonNode read, Map<String, ?> change) {
        return change(bureau, "bureau/" + operation, "institution", read, change);
    }
}
