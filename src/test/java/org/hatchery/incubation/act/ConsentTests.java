package org.hatchery.incubation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Refusal.assertDeclined;
import static org.hatchery.incubation.Refusal.message;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Entry;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Somebody on the register is admitted elsewhere only when it agrees, and only a relation that lasts opens its data. */
@IntegrationTest
class ConsentTests {
    private static final String PERSONAL = """
            query($id: ID!) { incubatee(id: $id) { __typename id version name contact { person phone email }
              placement { stage region { code } carrier { id } }
              ... on Firm { legalRepresentative labels { kind certificateNumber inForce } } } }""";
    private static final Map<String, Object> CONTACT =
            Map.of("person", "张小明", "phone", "13812341234", "email", "zhang@example.cn");

    private final Api api;
    private final MongoOperations mongo;
    private final Incubator home;
    private final Incubator stranger;
    private final Entry entry;
    private final Admitted resident;
    private final Caller firm;

    ConsentTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.mongo = mongo;
        this.home = Incubator.open(api);
        this.stranger = Incubator.open(api, "620725", "INCUBATOR");
        this.entry = home.entry()
                .withFirm("name", "沈阳机密科技有限公司")
                .withFirm("legalRepresentative", "王小红")
                .withFirm("contact", CONTACT);
        this.resident = entry.admitted();
        this.firm = api.as(Role.FIRM, GlobalId.key("Incubatee", resident.incubatee()));
    }

    /** The attack of the case: credit code of a stranger, virtual, with a reason that sets rules aside. */
    @Test
    void aStrangerLearnsAndMovesNothingByACreditCode() {
        Entry virtual =
                entry.into(stranger, stranger.manager()).again().virtual().with("override", "领导同意");
        Entry wrongName = virtual.withFirm("name", "某某公司");

        assertDeclined(wrongName.send(), "CONSENT_NEEDED consent");
        assertDeclined(virtual.again().send(), "CONSENT_NEEDED consent");
        assertDeclined(virtual.again().with("consent", "AAAA-BBBB-CCCC").send(), "CONSENT_NEEDED consent");

        assertThat(wrongName.send().body()).doesNotContain("机密");
        assertThat(seenBy(stranger.manager()).isNull()).isTrue();
        assertThat(seenBy(api.as(Role.BUREAU, "620725")).isNull()).isTrue();
        assertThat(seenBy(firm).at("/placement/region/code").asString()).isEqualTo("210112");
        assertDeclined(label(stranger.manager(), "FAKE-1"), "NOT_FOUND firm");
    }

    @Test
    void aStrangerMovesNobodyWhoHasLeft() {
        resident.end(home.today().toString());
        Entry next = entry.into(stranger, stranger.manager()).again();

        assertDeclined(next.virtual().with("agreementNumber", "协议-1").send(), "CONSENT_NEEDED consent");
        assertThat(seenBy(firm).at("/placement/region/code").asString()).isEqualTo("210112");
    }

    @Test
    void aFirmThatAgreesIsAdmittedOnceAndSeenThere() {
        String code = consent(firm, null).at("/consentToAdmission/code").asString();
        Entry next = entry.into(stranger, stranger.manager())
                .again()
                .virtual()
                .with("consent", code.toLowerCase(Locale.ROOT).replace("-", " "));

        JsonNode stay = next.send().at("/admitIncubatee/stay");

        assertThat(stay.path("state").asString()).isEqualTo("ACTIVE");
        assertThat(seenBy(stranger.manager()).at("/contact/phone").asString()).isEqualTo("13812341234");
        assertThat(seenBy(firm).at("/placement/region/code").asString())
                .as("its home")
                .isEqualTo("210112");
        Incubator third = Incubator.open(api, "620725", "INCUBATOR");
        assertDeclined(next.into(third, third.manager()).again().send(), "CONSENT_NEEDED consent");
    }

    @Test
    void aConsentTakenBackIsWorthNothing() {
        String code = consent(firm, null).at("/consentToAdmission/code").asString();
        Map<String, Object> back = Map.of("incubatee", resident.incubatee(), "expectedVersion", version());
        assertThat(firm.run("firm/WithdrawConsent", Map.of("input", back)).refusals())
                .isEmpty();

        Entry next = entry.into(stranger, stranger.manager()).again().virtual().with("consent", code);
        assertDeclined(next.send(), "CONSENT_NEEDED consent");
    }

    @Test
    void theRightNameIsNotToldToThoseWhoHaveTheCode() {
        String code = consent(firm, null).at("/consentToAdmission/code").asString();
        Reply refused = entry.into(stranger, stranger.manager())
                .again()
                .virtual()
                .with("consent", code)
                .withFirm("name", "某某公司")
                .send();

        assertDeclined(refused, "INVALID party.firm.name");
        assertThat(message(refused)).doesNotContain("机密");
    }

    @Test
    void theBureauAtHomeAgreesForAFirmWithoutAnAccountByItsSignedAgreement() {
        assertDeclined(consent(api.as(Role.BUREAU, "210112"), null), "INVALID agreement");
        assertDeclined(consent(api.as(Role.BUREAU, "620725"), "协议-1"), "NOT_FOUND incubatee");
        String code = consent(api.as(Role.BUREAU, "210100"), "协议-1")
                .at("/consentToAdmission/code")
                .asString();

        Entry next = entry.into(stranger, stranger.manager()).again().virtual().with("consent", code);
        assertThat(next.send().refusals()).isEmpty();
    }

    @Test
    void aFirmEndsAStayItNeverAgreedTo() {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "stay",
                resident.id(),
                "expectedVersion",
                resident.version(),
                "note",
                "从未签约"));
        Reply declined = firm.run("firm/DeclineStay", Map.of("input", input));

        assertThat(declined.at("/declineStay/stay/exit/reason").asString()).isEqualTo("NOT_AGREED");
        assertThat(seenBy(home.manager()).path("contact").isNull()).isTrue();
        assertThat(seenBy(home.manager()).path("name").asString()).isEqualTo("沈阳机密科技有限公司");
    }

    @Test
    void aFirmDoesNotEndAStayItAgreedTo() {
        resident.end(home.today().toString());
        String code = consent(firm, null).at("/consentToAdmission/code").asString();
        Admitted agreed = entry.into(stranger, stranger.manager())
                .again()
                .with("consent", code)
                .admitted();
        Map<String, Object> input = Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "stay",
                agreed.id(),
                "expectedVersion",
                agreed.version());

        assertDeclined(firm.run("firm/DeclineStay", Map.of("input", input)), "WRONG_STATE stay");
        assertDeclined(
                stranger.manager()
                        .run(
                                "manager/EndStay",
                                Map.of(
                                        "input",
                                        Admitted.with(
                                                agreed.request(stranger.today().toString()), "reason", "NOT_AGREED"))),
                "INVALID reason");
    }

    @Test
    void whatIsPersonalIsHiddenFromACarrierThatTheFirmHasLeft() {
        assertThat(seenBy(home.manager()).at("/contact/person").asString()).isEqualTo("张小明");
        resident.end(home.today().toString());
        correct(Map.of("person", "新联系人", "phone", "13900001111"));

        for (Caller former : List.of(home.manager(), api.as(Role.BUREAU, "210112"), api.as(Role.BUREAU, "100000"))) {
            JsonNode seen = seenBy(former);
            assertThat(seen.path("name").asString()).isEqualTo("沈阳机密科技有限公司");
            assertThat(seen.path("contact").isNull()).isTrue();
            assertThat(seen.path("legalRepresentative").isNull()).isTrue();
        }
        assertThat(seenBy(firm).at("/contact/person").asString()).isEqualTo("新联系人");
    }

    @Test
    void whatIsPersonalMovesWithTheCarrier() {
        Map<String, Object> move = home.move("210114", home.today());
        assertThat(api.as(Role.BUREAU, "210100")
                        .run("bureau/RelocateCarrier", Map.of("input", move))
                        .refusals())
                .isEmpty();
        correct(Map.of("person", "迁后联系人"));

        assertThat(seenBy(api.as(Role.BUREAU, "210112")).path("contact").isNull())
                .isTrue();
        assertThat(seenBy(api.as(Role.BUREAU, "210112")).path("name").asString())
                .isEqualTo("沈阳机密科技有限公司");
        assertThat(seenBy(api.as(Role.BUREAU, "210114")).at("/contact/person").asString())
                .isEqualTo("迁后联系人");
        assertThat(seenBy(home.manager()).at("/contact/person").asString()).isEqualTo("迁后联系人");
    }

    @Test
    void whatIsPersonalIsMaskedInListsAndForAuditors() {
        String list =
                "query($c: ID!) { stays(filter: { carrier: $c }) { nodes { incubatee { contact { person phone email }"
                        + " ... on Firm { legalRepresentative } } } } }";
        JsonNode one = home.manager().ask(list, Map.of("c", home.id())).at("/stays/nodes/0/incubatee");

        assertThat(one.at("/contact")).hasToString("""
                {"person":"张**","phone":"138****1234","email":"z***@example.cn"}""");
        assertThat(one.path("legalRepresentative").asString()).isEqualTo("王**");
        assertThat(seenBy(api.as(Role.AUDITOR, "210000")).at("/contact/phone").asString())
                .isEqualTo("138****1234");
        assertThat(seenBy(api.as(Role.BUREAU, "210112")).at("/contact/phone").asString())
                .isEqualTo("13812341234");
    }

    @Test
    void aContactIsErasedByItsSubjectOrWhileItLastsByTheManager() {
        Map<String, Object> input = Map.of("incubatee", resident.incubatee(), "expectedVersion", version());
        assertThat(firm.run("firm/EraseContact", Map.of("input", input)).refusals())
                .isEmpty();
        assertThat(seenBy(firm).path("contact").isNull()).isTrue();

        correct(Map.of("person", "再次填写"));
        resident.end(home.today().toString());
        Map<String, Object> late = Map.of("incubatee", resident.incubatee(), "expectedVersion", version());
        assertDeclined(home.manager().run("firm/EraseContact", Map.of("input", late)), "NOT_RESPONSIBLE incubatee");
    }

    @Test
    void aLabelIsForTheCarrierOfTheFirmAndItsBureaus() {
        assertThat(label(home.manager(), "GR-1").refusals()).isEmpty();
        assertThat(label(api.as(Role.BUREAU, "210100"), "GR-2").refusals()).isEmpty();
        Map<String, Object> warning = Map.of(
                "firm",
                resident.incubatee(),
                "expectedVersion",
                version(),
                "kind",
                "UNICORN",
                "certificateNumber",
                "GR-1",
                "on",
                home.today().toString(),
                "documentNumber",
                "沈科〔2026〕4号",
                "reason",
                "年度报告未填报");
        assertThat(api.as(Role.BUREAU, "210112")
                        .run("bureau/WarnGrowthLabel", Map.of("input", warning))
                        .refusals())
                .isEmpty();
        resident.end(home.today().toString());
        assertDeclined(label(home.manager(), "GR-3"), "NOT_RESPONSIBLE firm");
        assertThat(seenBy(home.manager()).path("labels").findValuesAsString("certificateNumber"))
                .containsOnly("******");
        String steps = "query($id: ID!) { incubatee(id: $id) { ... on Firm {"
                + " labels { steps { step documentNumber reason by { role } } } } } }";
        assertThat(home.manager()
                        .ask(steps, Map.of("id", resident.incubatee()))
                        .at("/incubatee")
                        .toString())
                .contains("WARN")
                .doesNotContain("沈科〔2026〕4号", "年度报告未填报", "BUREAU");
    }

    @Test
    void aLabelIsContestedByTheBureauAtHome() {
        label(home.manager(), "ＦＡＫＥ〔2026〕－1");
        Map<String, Object> contest = new HashMap<>(Map.of(
                "firm",
                resident.incubatee(),
                "expectedVersion",
                version(),
                "kind",
                "UNICORN",
                "certificateNumber",
                "fake(2026)-1",
                "reason",
                "证书不实"));
        JsonNode label = api.as(Role.BUREAU, "210112")
                .run("bureau/ContestGrowthLabel", Map.of("input", contest))
                .at("/contestGrowthLabel/firm/labels/0");

        assertThat(label.path("inForce").asBoolean()).isFalse();
        assertThat(label.at("/contest/by/scope/0").asString()).isEqualTo("210112");
        assertThat(label.at("/recordedBy/role").asString()).isEqualTo("CARRIER_MANAGER");
    }

    /** S3: what is held against it, and by whom, so that it can ask to have it put right. */
    @Test
    void aFirmReadsWhereItIsListedAndWhoRecordedThat() {
        String own = "query($id: ID!) { incubatee(id: $id) { ... on Firm { creditCode"
                + " creditRecords { list source inForce recordedBy { role scope } } } } }";
        Map<String, Object> id = Map.of("id", resident.incubatee());
        String code = firm.ask(own, id).at("/incubatee/creditCode").asString();
        Map<String, Object> listing = Map.of(
                "creditCode",
                code,
                "list",
                "ABNORMAL_OPERATION",
                "from",
                home.today().toString(),
                "source",
                "沈市监〔2026〕9号");
        assertThat(api.as(Role.BUREAU, "210112")
                        .run("bureau/RecordCreditRecord", Map.of("input", listing))
                        .refusals())
                .isEmpty();

        JsonNode seen = firm.ask(own, id).at("/incubatee/creditRecords/0");
        assertThat(seen.path("list").asString()).isEqualTo("ABNORMAL_OPERATION");
        assertThat(seen.path("source").asString()).isEqualTo("沈市监〔2026〕9号");
        assertThat(seen.path("inForce").asBoolean()).isTrue();
        assertThat(seen.at("/recordedBy/role").asString()).isEqualTo("BUREAU");
        assertThat(seen.at("/recordedBy/scope/0").asString()).isEqualTo("210112");
    }

    /** M7: a filter by a carrier one cannot see does not say who has been there. */
    @Test
    void aFilterByACarrierOutOfSightFindsNobody() {
        String code = consent(firm, null).at("/consentToAdmission/code").asString();
        entry.into(stranger, stranger.manager())
                .again()
                .virtual()
                .with("consent", code)
                .admitted();
        String list = "query($c: ID!) { incubatees(filter: { carrier: $c }) { totalCount } }";

        assertThat(api.as(Role.BUREAU, "210100")
                        .ask(list, Map.of("c", stranger.id()))
                        .at("/incubatees/totalCount")
                        .asInt())
                .isZero();
        assertThat(api.as(Role.BUREAU, "620725")
                        .ask(list, Map.of("c", stranger.id()))
                        .at("/incubatees/totalCount")
                        .asInt())
                .isEqualTo(1);
    }

    private Reply label(Caller caller, String certificate) {
        return caller.run(
                "manager/RecordGrowthLabel",
                Map.of(
                        "input",
                        Map.of(
                                "firm",
                                resident.incubatee(),
                                "expectedVersion",
                                version(),
                                "kind",
                                "UNICORN",
                                "certificateNumber",
                                certificate,
                                "from",
                                home.today().toString())));
    }

    private Reply consent(Caller caller, String agreement) {
        Map<String, Object> input =
                new HashMap<>(Map.of("incubatee", resident.incubatee(), "expectedVersion", version()));
        input.put("agreement", agreement);
        return caller.run("firm/ConsentToAdmission", Map.of("input", input));
    }

    private void correct(Map<String, Object> contact) {
        Map<String, Object> input =
                Map.of("incubatee", resident.incubatee(), "expectedVersion", version(), "contact", contact);
        assertThat(firm.run("firm/CorrectContact", Map.of("input", input)).refusals())
                .isEmpty();
    }

    private int version() {
        return mongo.getCollection("firms")
                .find(new org.bson.Document("_id", GlobalId.key("Incubatee", resident.incubatee())))
                .first()
                .get("version", Number.class)
                .intValue();
    }

    private JsonNode seenBy(Caller caller) {
        return caller.ask(PERSONAL, Map.of("id", resident.incubatee())).at("/incubatee");
    }
}
