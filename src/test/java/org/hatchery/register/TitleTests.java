package org.hatchery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.AUDITOR;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.register.Registered.change;
import static org.hatchery.register.Registered.done;
import static org.hatchery.register.Registered.isDeclined;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.identity.Actor;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A title … */
@IntegrationTest
class TitleTests {
    private static final int CALLERS = 16;

    private final Api api;
    private final Caller city;
    private final Caller province;

    TitleTests(Api api) {
        this.api = api;
        this.city = api.as(BUREAU, Registered.CITY);
        this.province = api.as(BUREAU, Registered.PROVINCE);
    }

    @Test
    void isGrantedRenewedWarnedOfClearedAndWithdrawn() {
        String holder = institution();
        JsonNode granted = done(grant(province, holder, Map.of("to", "2028-01-01")));
        assertThat(granted.path("state").asString()).isEqualTo("GRANTED");
        assertThat(granted.path("inForce").asBoolean()).isTrue();

        isDeclined(step("RenewTitle", granted, Map.of("to", "2027-01-01")), "WRONG_DATES", "to");
        JsonNode renewed = done(step("RenewTitle", granted, Map.of("to", "2031-01-01")));
        assertThat(renewed.path("endsOn").asString()).isEqualTo("2031-01-01");

        JsonNode warned = done(step("WarnTitle", renewed, Map.of("reason", "年度评价不合格")));
        assertThat(warned.path("state").asString()).isEqualTo("WARNED");
        assertThat(warned.at("/viewerCan/warn").asBoolean()).isFalse();
        JsonNode longer = done(step("RenewTitle", warned, Map.of("to", "2032-01-01")));
        assertThat(longer.path("state").asString()).isEqualTo("WARNED");
        JsonNode cleared = done(step("ClearTitle", longer, Map.of("reason", "整改合格")));

        isDeclined(step("WithdrawTitle", cleared, Map.of("on", "2019-01-01", "reason", "x")), "INVALID", "reason");
        JsonNode withdrawn = done(step("WithdrawTitle", cleared, Map.of("reason", "连续两年评价不合格")));
        assertThat(withdrawn.path("endsOn").asString()).isEqualTo("2026-03-01");
        assertThat(withdrawn.path("inForce").asBoolean()).isFalse();
        assertThat(withdrawn
                        .path("history")
                        .valueStream()
                        .map(event -> event.path("step").asString()))
                .containsExactly("GRANT", "RENEW", "WARN", "RENEW", "CLEAR", "WITHDRAW");
        isDeclined(step("WarnTitle", withdrawn, Map.of("reason", "再次警示")), "WRONG_STATE", "title");
        assertThat(done(grant(province, holder, Map.of("documentNumber", "重新认定1号")))
                        .path("state")
                        .asString())
                .isEqualTo("GRANTED");
    }

    @Test
    void isGivenByTheBureauOfItsLevelAndRegionAlone() {
        String holder = institution();

        isDeclined(grant(city, holder, Map.of()), "NOT_RESPONSIBLE", "level");
        isDeclined(grant(api.as(BUREAU, "650000"), holder, Map.of()), "NOT_FOUND", "holder");
        isDeclined(grant(province, holder, Map.of("level", "COUNTY")), "INVALID", "level");
        isDeclined(grant(province, holder, Map.of("kind", "HNTE")), "INVALID", "holder");
        isDeclined(grant(province, holder, Map.of("kind", "KNIGHTHOOD")), "INVALID", "kind");
        isDeclined(grant(province, holder, Map.of("to", "2020-01-01")), "WRONG_DATES", "to");
    }

    @Test
    void isThereOnceUnderManyCallers() {
        String holder = institution();

        List<Reply> replies = Together.run(
                CALLERS, caller -> grant(province, holder, Map.of("documentNumber", "示范〔2026〕" + caller + "号")));

        assertThat(replies.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(replies.stream().flatMap(reply -> reply.refusals().stream()))
                .hasSize(CALLERS - 1)
                .containsOnly("ALREADY_REGISTERED");
    }

    @Test
    void isFoundByKindLevelAndHolder() {
        String holder = institution();
        JsonNode title = done(grant(province, holder, Map.of("documentNumber", "独特文号〔2026〕77号")));

        JsonNode found = api.as(AUDITOR, Registered.PROVINCE)
                .run(
                        "bureau/TitleSearch",
                        Map.of(
                                "filter",
                                Map.of(
                                        "kinds",
                                        List.of("TRANSFER_MODEL"),
                                        "levels",
                                        List.of("PROVINCIAL"),
                                        "inForce",
                                        true,
                                        "text",
                                        "独特文号")))
                .at("/titles/nodes");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/id")).isEqualTo(title.path("id"));
        assertThat(api.as(BUREAU, "650000")
                        .run("bureau/TitleSearch", Map.of("filter", Map.of("text", "独特文号")))
                        .at("/titles/nodes"))
                .isEmpty();
    }

    @Test
    void isContestedByAnyBureauOfItsPlaceAndUpheldByThoseOfItsLevel() {
        JsonNode granted = done(grant(province, institution(), Map.of()));
        Map<String, String> why = Map.of("reason", "申报材料不实");

        isDeclined(change(province, "bureau/UpholdTitle", "title", granted, why), "WRONG_STATE", "title");
        JsonNode contested = done(change(city, "bureau/ContestTitle", "title", granted, why));
        assertThat(contested.at("/contest/reason").asString()).isEqualTo("申报材料不实");
        assertThat(contested.path("inForce").asBoolean()).isTrue();
        assertThat(contested.at("/viewerCan/contest").asBoolean()).isFalse();
        isDeclined(change(city, "bureau/ContestTitle", "title", contested, why), "WRONG_STATE", "title");
        isDeclined(change(city, "bureau/UpholdTitle", "title", contested, why), "NOT_RESPONSIBLE", "level");
        isDeclined(
                change(api.as(BUREAU, "650000"), "bureau/ContestTitle", "title", contested, why), "NOT_FOUND", "title");

        JsonNode upheld = done(change(province, "bureau/UpholdTitle", "title", contested, why));
        assertThat(upheld.at("/contest/answer/by/scope/0").asString()).isEqualTo(Registered.PROVINCE);
        assertThat(upheld.path("history")
                        .valueStream()
                        .map(event -> event.path("step").asString()))
                .containsExactly("GRANT", "CONTEST", "UPHOLD");
    }

    /** A dispute is between bureaus until it is decided. */
    @Test
    void tellsOthersWhatWasDoneAndNothingOfItsDispute() {
        String holder = institution();
        JsonNode granted = done(grant(province, holder, Map.of()));
        JsonNode contested = done(change(city, "bureau/ContestTitle", "title", granted, Map.of("reason", "申报材料不实")));
        done(change(province, "bureau/UpholdTitle", "title", contested, Map.of("reason", "已核实")));
        String shown =
                "query($id: ID!) { node(id: $id) { ... on Institution { titles { history { step reason } } } } }";

        assertThat(steps(city, shown, holder)).containsExactly("GRANT", "CONTEST", "UPHOLD");
        assertThat(steps(api.as(BUREAU, "650000"), shown, holder)).containsExactly("GRANT");
    }

    private static List<String> steps(Caller caller, String shown, String holder) {
        return caller.ask(shown, Map.of("id", holder))
                .at("/node/titles/0/history")
                .findValuesAsString("step");
    }

    @Test
    void isProvedByFilesThatOnlyThoseReadWhoLookAfterItsHolder() {
        String holder = institution();
        String file = upload(new Actor("test-BUREAU", BUREAU, List.of(Registered.PROVINCE)));
        String foreign = upload(new Actor("stranger", BUREAU, List.of("650000")));
        isDeclined(grant(province, holder, Map.of("files", List.of(foreign))), "NOT_FOUND", "files");

        JsonNode granted = done(grant(province, holder, Map.of("files", List.of(file))));

        assertThat(granted.at("/files/0/attachment").asString()).isEqualTo(file);
        String shown = "query($id: ID!) { node(id: $id) { ... on Institution { titles { files { name } } } } }";
        assertThat(province.ask(shown, Map.of("id", holder)).at("/node/titles/0/files"))
                .hasSize(1);
        assertThat(api.as(BUREAU, "650000")
                        .ask(shown, Map.of("id", holder))
                        .at("/node/titles/0/files")
                        .isNull())
                .isTrue();
    }

    private String upload(Actor who) {
        String head = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
        Reply reply = api.send(api.request("/attachments")
                .header("Authorization", "Bearer " + api.token(who))
                .header("Content-Type", "multipart/form-data; boundary=X")
                .POST(BodyPublishers.ofString(head + "%PDF-1.7\n\r\n--X--\r\n")));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.text("/id");
    }

    @Test
    void isHeldByZonesAndHangsOnItsHolder() {
        String holder = institution();
        done(grant(province, holder, Map.of()));

        JsonNode page = city.run("bureau/InstitutionPage", Map.of("institution", holder))
                .at("/institution");
        assertThat(page.at("/titles/0/kind/key").asString()).isEqualTo("TRANSFER_MODEL");
        assertThat(page.at("/titles/0/viewerCan/withdraw").asBoolean()).isFalse();
    }

    private String institution() {
        return done(city.run(
                        "bureau/RegisterInstitution", Map.of("input", Registered.institution("TRANSFER_INSTITUTION"))))
                .path("id")
                .asString();
    }

    private static Reply grant(Caller caller, String holder, Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "holder", holder,
                "kind", "TRANSFER_MODEL",
                "level", "PROVINCIAL",
                "grantedBy", "宁夏回族自治区科学技术厅",
                "documentNumber", "宁科发〔2024〕12号",
                "from", "2024-01-01"));
        input.putAll(change);
        return caller.run("bureau/GrantTitle", Map.of("input", input));
    }

    private Reply step(String operation, JsonNode read, Map<String, ?> change) {
        Map<String, Object> said = new HashMap<>(Map.of("on", "2026-03-01"));
        said.putAll(change);
        return change(province, "bureau/" + operation, "title", read, said);
    }
}
