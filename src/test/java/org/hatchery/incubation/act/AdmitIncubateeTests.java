package org.hatchery.incubation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Refusal.assertDeclined;
import static org.hatchery.incubation.Refusal.message;

import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Entry;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The manager of a carrier who admits somebody … */
@IntegrationTest
class AdmitIncubateeTests {
    private final Api api;
    private final Incubator incubator;

    AdmitIncubateeTests(Api api) {
        this.api = api;
        this.incubator = Incubator.open(api);
    }

    @Test
    void givesAFirmItsRoomFor48Months() {
        JsonNode stay = incubator.entry().send().at("/admitIncubatee/stay");

        assertThat(stay.at("/state").asString()).isEqualTo("ACTIVE");
        assertThat(stay.at("/residence").asString()).isEqualTo("RESIDENT");
        assertThat(stay.at("/limitOn").asString())
                .isEqualTo(incubator.today().plusMonths(48).toString());
        assertThat(stay.at("/incubatee/__typename").asString()).isEqualTo("Firm");
        assertThat(stay.at("/occupancies/0/units/0").asString()).isEqualTo("101");
        assertThat(incubator.page().at("/carrier/space/leasedArea").asString()).startsWith("85.5");
    }

    @Test
    void givesAFirmOfALongCycleField60Months() {
        JsonNode stay =
                incubator.entry().withFirm("longCycleField", "IC_DESIGN").send().at("/admitIncubatee/stay");

        assertThat(stay.at("/limitOn").asString())
                .isEqualTo(incubator.today().plusMonths(60).toString());
    }

    @Test
    void followsTheRuleOfTheSmallestRegion() {
        Incubator makerSpace = Incubator.open(api, "440305", "MAKER_SPACE");
        JsonNode stay = makerSpace.entry().send().at("/admitIncubatee/stay");

        assertThat(stay.at("/limitOn").asString())
                .as("24 months in Shenzhen, none in the nation")
                .isEqualTo(makerSpace.today().plusMonths(24).toString());
    }

    @Test
    void takesInATeamThatIsNotYetInIncubation() {
        JsonNode stay = incubator.entry().ofTeam().send().at("/admitIncubatee/stay");

        assertThat(stay.at("/incubatee/__typename").asString()).isEqualTo("Team");
        assertThat(stay.at("/incubatingFrom").isNull()).isTrue();
        assertThat(stay.at("/viewerCan/graduate").asBoolean()).isFalse();
        assertThat(stay.at("/viewerCan/end").asBoolean()).isTrue();
    }

    @Test
    void mayServeAFirmWithoutSpaceThatIsResidentElsewhere() {
        Admitted resident = Incubator.open(api).entry().admitted();
        JsonNode stay = incubator
                .entry()
                .by(api.as(Role.ADMIN))
                .of(resident.incubatee())
                .virtual()
                .send()
                .at("/admitIncubatee/stay");

        assertThat(stay.at("/residence").asString()).isEqualTo("VIRTUAL");
    }

    @Test
    void mayAdmitAFirmInItsLastMonthOf24() {
        var founded = incubator.today().minusMonths(24);

        assertThat(incubator
                        .entry()
                        .withFirm("foundedOn", founded.toString())
                        .send()
                        .refusals())
                .isEmpty();
    }

    @Test
    void isRefusedAFirmOneDayOlder() {
        Entry tooOld = tooOld();

        assertDeclined(tooOld.send(), "TOO_OLD party.firm.foundedOn");
        assertNothingChanged();
    }

    @Test
    void mayAdmitAnOlderFirmForAReasonThatIsRecorded() {
        Entry entry = tooOld().with("override", "重点引进项目").by(api.as(Role.ADMIN));
        JsonNode override = entry.send().at("/admitIncubatee/stay/overrides/0");

        assertThat(override.path("code").asString()).isEqualTo("TOO_OLD");
        assertThat(override.path("reason").asString()).isEqualTo("重点引进项目");
        assertThat(override.path("by").asString()).isEqualTo("test-ADMIN");
    }

    @Test
    void isRefusedWithoutAReasonOfWordsForTheOverride() {
        assertDeclined(tooOld().with("override", "  ").send(), "TOO_OLD party.firm.foundedOn");
    }

    @Test
    void hearsTheRefusalInChineseOrEnglish() {
        Entry entry = tooOld();

        assertThat(message(entry.send())).isEqualTo("企业入孵时成立已超过 24 个月。（依据：《科技企业孵化器管理办法》国科发区〔2018〕300号）");
        assertThat(message(entry.by(entry.caller().inEnglish()).send()))
                .isEqualTo("The firm is older than 24 months at entry."
                        + " (Source, in Chinese: 《科技企业孵化器管理办法》国科发区〔2018〕300号)");
    }

    @Test
    void isRefusedACreditCodeOfNoKnownRegion() {
        Entry entry = incubator.entry().withFirm("creditCode", nowhere("91999999MA000001"));

        assertDeclined(entry.send(), "INVALID party.firm.creditCode");
        assertNothingChanged();
    }

    @Test
    void hearsAllRefusalsThatAReasonCouldSetAside() {
        Entry entry = tooOld().withFirm("creditCode", nowhere("91999999MA000002"));

        assertDeclined(entry.send(), "INVALID party.firm.creditCode", "TOO_OLD party.firm.foundedOn");
    }

    @Test
    void isRefusedAFirmThatIsResidentElsewhere() {
        Entry entry = Incubator.open(api).entry();
        String consent = entry.admitted().consent(api);
        Entry next = entry.into(incubator, incubator.manager()).again().with("consent", consent);

        assertDeclined(next.send(), "ALREADY_RESIDENT party");
        assertNothingChanged();
    }

    @Test
    void isRefusedAFirmThatIsThereAlready() {
        Entry entry = incubator.entry();
        entry.admitted();

        assertDeclined(entry.again().virtual().send(), "ALREADY_RESIDENT party");
    }

    @Test
    void isRefusedAnotherNameForTheSameCreditCode() {
        Entry entry = Incubator.open(api).entry();
        String consent = entry.admitted().consent(api);
        Entry misspelt = entry.into(incubator, incubator.manager())
                .again()
                .with("consent", consent)
                .withFirm("name", "沈阳别的公司");

        assertDeclined(misspelt.send(), "INVALID party.firm.name");
        assertNothingChanged();
    }

    @Test
    void isKnownByItsNameHoweverThatIsSpelt() {
        Entry entry = Incubator.open(api).entry().withFirm("name", "沈阳ABC（辽宁）科技公司");
        String consent = entry.admitted().consent(api);
        Entry spelt = entry.into(incubator, incubator.manager())
                .again()
                .with("consent", consent)
                .withFirm("name", "沈阳ａｂｃ(辽宁) 科技公司");

        assertThat(spelt.virtual().send().refusals()).isEmpty();
    }

    @Test
    void isRefusedARoomThatSomebodyHas() {
        incubator.entry().admitted();

        assertDeclined(incubator.entry().send(), "UNIT_TAKEN space.units");
    }

    @Test
    void isRefusedARoomThatThereIsNot() {
        assertDeclined(incubator.entry().takingRoom("999").send(), "INVALID space.units");
        assertNothingChanged();
    }

    @Test
    void isRefusedRoomsThatAreTooSmall() {
        Map<String, ?> choice = Map.of("units", List.of("102"), "areaNeeded", "40.01");

        assertDeclined(incubator.entry().taking(choice).send(), "UNIT_TOO_SMALL space.areaNeeded");
        assertNothingChanged();
    }

    @Test
    void isRefusedAWorkstationMoreThanThereAre() {
        assertDeclined(incubator.entry().takingWorkstations(11).send(), "CAPACITY_EXCEEDED space.workstations");
        assertNothingChanged();
    }

    @Test
    void isRefusedADayBeforeTheCarrierOpened() {
        Entry entry = incubator.entry().on(java.time.LocalDate.parse("2019-12-31"));

        assertDeclined(
                entry.send(),
                "CARRIER_NOT_OPEN enteredOn",
                "UNIT_TAKEN space.units",
                "WRONG_DATES party.firm.foundedOn");
    }

    @Test
    void isRefusedACarrierThatHasClosed() {
        close();

        assertDeclined(incubator.entry().send(), "CARRIER_NOT_OPEN enteredOn");
    }

    @Test
    void mayPlan180DaysAheadAndNotADayMore() {
        Entry entry = incubator.entry();

        assertDeclined(entry.on(incubator.today().plusDays(181)).send(), "WRONG_DATES enteredOn");
        assertThat(entry.on(incubator.today().plusDays(180)).send().refusals()).isEmpty();
    }

    @Test
    void isRefusedAFirmFoundedAfterItsEntry() {
        Entry entry = incubator
                .entry()
                .withFirm("foundedOn", incubator.today().plusDays(1).toString());

        assertDeclined(entry.send(), "WRONG_DATES party.firm.foundedOn");
        assertNothingChanged();
    }

    @Test
    void isRefusedADayOnWhichTheFirmWasStillElsewhere() {
        Entry entry = Incubator.open(api).entry().on(incubator.today().minusDays(10));
        Admitted earlier = entry.admitted();
        earlier.end(incubator.today().minusDays(2).toString());
        Entry next = entry.into(incubator, incubator.manager()).again().with("consent", earlier.consent(api));

        assertDeclined(next.on(incubator.today().minusDays(3)).send(), "WRONG_DATES enteredOn");
        assertThat(next.on(incubator.today().minusDays(2)).send().refusals()).isEmpty();
    }

    @Test
    void mayAdmitAFirmWhoseEntryElsewhereWasCalledOff() {
        Entry entry = Incubator.open(api).entry().on(incubator.today().plusDays(100));
        Admitted calledOff = entry.admitted();
        calledOff.end(incubator.today().plusDays(100).toString());

        assertThat(entry.into(incubator, incubator.manager())
                        .again()
                        .with("consent", calledOff.consent(api))
                        .on(incubator.today())
                        .send()
                        .refusals())
                .isEmpty();
    }

    @Test
    void isRefusedANameThatIsTooShort() {
        assertDeclined(incubator.entry().withFirm("name", "甲").send(), "INVALID party.firm.name");
        assertDeclined(
                incubator.entry().withFirm("contact", Map.of("person", " ")).send(),
                "INVALID party.firm.contact.person");
    }

    @Test
    void isRefusedAKeyThatIsTooShort() {
        assertDeclined(incubator.entry().with("idempotencyKey", "short").send(), "INVALID idempotencyKey");
    }

    @Test
    void getsTheSameStayForTheSameRequest() {
        Entry entry = incubator.entry();
        Reply first = entry.send();

        assertThat(entry.send().data()).isEqualTo(first.data());
        assertThat(incubator.page().at("/stays/nodes")).hasSize(1);
    }

    @Test
    void isRefusedAnotherRequestUnderTheSameKey() {
        Entry entry = incubator.entry();
        entry.admitted();

        assertDeclined(entry.takingRoom("102").send(), "IDEMPOTENCY_KEY_REUSED idempotencyKey");
    }

    @Test
    void mayUseTheKeyOfADeclinedRequestForACorrectedOne() {
        Entry entry = incubator.entry();
        entry.takingRoom("999").send();

        assertThat(entry.send().refusals()).isEmpty();
    }

    @Test
    void doesNotFindTheCarrierOfSomebodyElse() {
        Entry entry = incubator.entry().by(Incubator.open(api).manager());

        assertDeclined(entry.send(), "NOT_FOUND carrier");
        assertNothingChanged();
    }

    @Test
    void doesNotFindAFirmThatIsNoneOfItsBusiness() {
        String elsewhere = Incubator.open(api).entry().admitted().incubatee();

        assertDeclined(incubator.entry().of(elsewhere).send(), "NOT_FOUND party.existing");
        assertDeclined(incubator.entry().of(GlobalId.of("Incubatee", "nobody")).send(), "NOT_FOUND party.existing");
    }

    private Entry tooOld() {
        var founded = incubator.today().minusMonths(24).minusDays(1);
        return incubator.entry().withFirm("foundedOn", founded.toString());
    }

    private static String nowhere(String first16) {
        return org.hatchery.CreditCodes.complete(first16).value();
    }

    private void close() {
        Map<String, Object> input = Map.of(
                "carrier",
                incubator.id(),
                "expectedVersion",
                incubator.page().at("/carrier/version").asInt(),
                "on",
                incubator.today().toString(),
                "reason",
                "停业");
        assertThat(api.as(Role.ADMIN)
                        .run("bureau/CloseCarrier", Map.of("input", input))
                        .refusals())
                .isEmpty();
    }

    private void assertNothingChanged() {
        JsonNode page = incubator.page();
        assertThat(page.at("/stays/nodes")).isEmpty();
        assertThat(page.at("/carrier/space/workstationsLeased").asInt()).isZero();
        assertThat(page.at("/carrier/space/units")
                        .valueStream()
                        .map(unit -> unit.at("/free").asBoolean()))
                .containsOnly(true);
    }
}
