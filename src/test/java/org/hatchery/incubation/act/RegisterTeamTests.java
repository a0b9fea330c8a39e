package org.hatchery.incubation.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Admitted.with;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.time.LocalDate;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Admitted;
import org.hatchery.incubation.Entry;
import org.hatchery.incubation.Incubator;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A team that registers as a firm … */
@IntegrationTest
public class RegisterTeamTests {
    private final Api api;
    private final Incubator incubator;
    private final Admitted stay;
    private final String founded;

    RegisterTeamTests(Api api) {
        this.api = api;
        this.incubator = Incubator.open(api);
        this.stay =
                incubator.entry().ofTeam().on(incubator.today().minusDays(10)).admitted();
        this.founded = incubator.today().minusDays(3).toString();
    }

    @Test
    void keepsItsIdAndIsShownAsAFirmInIncubation() {
        JsonNode firm = register(registration()).at("/registerTeam/firm");

        assertThat(firm.at("/id").asString()).isEqualTo(stay.incubatee());
        assertThat(firm.at("/onceTeam").asBoolean()).isTrue();
        assertThat(firm.at("/placement/stage").asString()).isEqualTo("IN_INCUBATION");
        assertThat(party().at("/__typename").asString()).isEqualTo("Firm");
        assertThat(party().at("/name").asString()).isEqualTo("沈阳试验团队科技有限公司");
    }

    @Test
    void keepsItsStayWhichIsIncubationFromThatDayOn() {
        register(registration());

        JsonNode page = stay.page();
        assertThat(page.at("/incubatingFrom").asString()).isEqualTo(founded);
        assertThat(page.at("/incubateeName").asString()).isEqualTo("沈阳试验团队科技有限公司");
        assertThat(page.at("/history")
                        .valueStream()
                        .map(event -> event.at("/act").asString()))
                .containsExactly("ADMITTED", "REGISTERED");
        assertThat(page.at("/viewerCan/graduate").asBoolean()).isTrue();
    }

    @Test
    void mayGraduateLater() {
        register(registration());

        assertThat(stay.graduate(incubator.today().toString()).refusals()).isEmpty();
    }

    @Test
    void isRefusedADayAhead() {
        assertRefused(
                register(with(
                        registration(),
                        "foundedOn",
                        incubator.today().plusDays(1).toString())),
                "WRONG_DATES foundedOn");
    }

    @Test
    void isRefusedACreditCodeOfNoKnownRegion() {
        assertRefused(
                register(with(
                        registration(),
                        "creditCode",
                        CreditCodes.complete("91999999MA000000").value())),
                "INVALID creditCode");
    }

    @Test
    void isRefusedTheCreditCodeOfAnotherFirm() {
        Entry other = Incubator.open(api).entry();
        String taken = Incubator.freshCreditCode();
        other.withFirm("creditCode", taken).admitted();

        assertRefused(register(with(registration(), "creditCode", taken)), "ALREADY_REGISTERED creditCode");
    }

    @Test
    void isRefusedANameThatIsTooShort() {
        assertRefused(register(with(registration(), "name", "甲")), "INVALID name");
    }

    @Test
    void isToldWhenItHasChangedMeanwhile() {
        Map<String, Object> first = registration();
        register(first);

        assertDeclined(register(first), "STALE expectedVersion");
    }

    @Test
    void registersOnce() {
        register(registration());

        assertDeclined(register(registration()), "WRONG_STATE team");
    }

    @Test
    void isNotFoundByTheManagerOfAnotherCarrier() {
        var declined = Incubator.open(api).manager().run("manager/RegisterTeam", Map.of("input", registration()));

        assertRefused(declined, "NOT_FOUND team");
    }

    @Test
    void correctsItsOwnContact() {
        var team = api.as(Role.FIRM, GlobalId.key("Incubatee", stay.incubatee()));
        Map<String, Object> input = contact(Map.of("person", "王小明", "phone", "024-12345678"));
        JsonNode corrected =
                team.run("firm/CorrectContact", Map.of("input", input)).at("/correctContact/incubatee");

        assertThat(corrected.at("/contact/person").asString()).isEqualTo("王小明");
        assertThat(team.run("firm/MyStays")
                        .at("/incubatees/nodes/0/contact/phone")
                        .asString())
                .isEqualTo("024-12345678");
    }

    @Test
    void isRefusedAContactThatIsNone() {
        var team = api.as(Role.FIRM, GlobalId.key("Incubatee", stay.incubatee()));
        Map<String, Object> input = contact(Map.of("person", "王小明", "email", "nowhere"));

        assertRefused(team.run("firm/CorrectContact", Map.of("input", input)), "INVALID contact.email");
    }

    @Test
    void doesNotCorrectTheContactOfOthers() {
        var other = api.as(Role.FIRM, "somebody-else");
        Map<String, Object> input = contact(Map.of("person", "王小明"));

        assertRefused(other.run("firm/CorrectContact", Map.of("input", input)), "NOT_FOUND incubatee");
    }

    private Map<String, Object> contact(Map<String, Object> contact) {
        return Map.of(
                "incubatee",
                stay.incubatee(),
                "expectedVersion",
                party().at("/version").asInt(),
                "contact",
                contact);
    }

    private Map<String, Object> registration() {
        return registration(stay, LocalDate.parse(founded));
    }

    /** A request to register the team of a stay, good until a test spoils it. */
    public static Map<String, Object> registration(Admitted team, LocalDate founded) {
        int version = team.manager()
                .ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", team.incubatee()))
                .at("/incubatee/version")
                .asInt();
        return Map.of(
                "team",
                team.incubatee(),
                "expectedVersion",
                version,
                "name",
                "沈阳试验团队科技有限公司",
                "creditCode",
                Incubator.freshCreditCode(),
                "foundedOn",
                founded.toString());
    }

    private Reply register(Map<String, Object> input) {
        return incubator.manager().run("manager/RegisterTeam", Map.of("input", input));
    }

    private JsonNode party() {
        return incubator
                .manager()
                .ask(
                        "query($id: ID!) { incubatee(id: $id) { __typename version name contact { person } } }",
                        Map.of("id", stay.incubatee()))
                .at("/incubatee");
    }

    private void assertRefused(Reply reply, String reason) {
        assertDeclined(reply, reason);
        assertThat(party().at("/__typename").asString()).isEqualTo("Team");
        assertThat(party().at("/contact").isNull()).isTrue();
    }
}
