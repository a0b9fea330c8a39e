package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whoever is to speak for an institution, register contracts at a station or read their own entry … */
@IntegrationTest
class InviteToRegisterTests {
    private static final String PLACE = "450103";

    private final Invitations invitations;
    private final Api api;
    private final Caller bureau;
    private final String today;

    InviteToRegisterTests(Api api, Clock clock) {
        this.api = api;
        this.invitations = new Invitations(api);
        this.bureau = api.as(Role.BUREAU, PLACE);
        this.today = LocalDate.now(clock).toString();
    }

    @Test
    void isInvitedByTheBureauOfThePlaceAndNobodyElses() {
        String station = institution("邀请登记站", "REGISTRATION_STATION");
        Map<String, Object> offer = Map.of("role", "REGISTRAR", "institution", station);
        Reply given = invitations.invite(bureau, offer);
        Reply elsewhere = invitations.invite(api.as(Role.BUREAU, "450203"), offer);

        assertThat(given.refusals()).isEmpty();
        assertThat(given.at("/invitePerson/access/institution/name").asString()).isEqualTo("邀请登记站");
        assertThat(elsewhere.refusals()).containsExactly("NOT_RESPONSIBLE");
    }

    @Test
    void isRegistrarOnlyAtAStation() {
        String university = institution("邀请大学", "UNIVERSITY");

        assertThat(invitations
                        .invite(bureau, Map.of("role", "REGISTRAR", "institution", university))
                        .refusals())
                .containsExactly("NOT_FOUND");
        assertThat(invitations
                        .invite(bureau, Map.of("role", "INSTITUTION", "institution", university))
                        .refusals())
                .isEmpty();
        assertThat(invitations.invite(bureau, Map.of("role", "INSTITUTION")).refusals())
                .containsExactly("INVALID");
    }

    @Test
    void becomesThatByTheCode() {
        String university = institution("受邀大学", "UNIVERSITY");
        String subject = "invited-to-university";
        String code = invitations
                .invite(bureau, Map.of("role", "INSTITUTION", "institution", university))
                .at("/invitePerson/code")
                .asString();
        invitations.accept(invitations.visitor(subject), code);
        JsonNode viewer =
                invitations.visitor(subject).run("firm/Viewer", Map.of()).at("/viewer");

        assertThat(viewer.path("role").asString()).isEqualTo("INSTITUTION");
        assertThat(viewer.at("/institutions/0/id").asString()).isEqualTo(university);
    }

    @Test
    void isWhomTheRegisterKnows() {
        Map<String, Object> person = Map.of(
                "name",
                "钱试验",
                "region",
                PLACE,
                "capacities",
                List.of(Map.of("kind", "TECHNOLOGY_BROKER", "from", today)));
        String id = bureau.run("bureau/RegisterPerson", Map.of("input", person))
                .at("/registerPerson/person/id")
                .asString();
        JsonNode access = invitations
                .invite(bureau, Map.of("role", "PRACTITIONER", "registeredPerson", id))
                .at("/invitePerson/access");

        assertThat(access.at("/registeredPerson/id").asString()).isEqualTo(id);
        assertThat(access.at("/registeredPerson/name").asString()).doesNotContain("试验");
    }

    private String institution(String name, String kind) {
        return bureau.run(
                        "bureau/RegisterInstitution",
                        Map.of("input", Map.of("name", name, "kinds", List.of(kind), "region", PLACE)))
                .at("/registerInstitution/institution/id")
                .asString();
    }
}
