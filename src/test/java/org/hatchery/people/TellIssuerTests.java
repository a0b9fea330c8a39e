package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hatchery.OwnService;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Where a server for mail and an admin API of Keycloak are set, an invitation … */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellIssuerTests {
    private KeycloakStub keycloak;
    private GreenMail mail;
    private OwnService service;
    private Invitations invitations;

    @BeforeAll
    void start() throws IOException {
        keycloak = new KeycloakStub();
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        service = new OwnService(
                0,
                0,
                "--hatchery.sample.enabled=false",
                "--hatchery.people.keycloak.address=" + keycloak.address() + "/",
                "--hatchery.people.keycloak.realm=hatchery",
                "--hatchery.people.keycloak.client-id=hatchery-people",
                "--hatchery.people.keycloak.client-secret=secret",
                "--hatchery.mail.sender=no-reply@hatchery.example.cn",
                "--hatchery.mail.console=https://hatchery.example.cn/console/",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort());
        invitations = new Invitations(service.api());
    }

    @AfterAll
    void stop() {
        service.close();
        mail.stop();
        keycloak.close();
    }

    @Test
    void goesByMailAndIsKnownToTheIssuerFromTheInvitationToTheEnd() throws Exception {
        JsonNode invited = invite("zhang@mail.example.cn");
        String code = invited.at("/code").asString();

        assertThat(invited.at("/mailed").asBoolean()).isTrue();
        MimeMessage message = mail.getReceivedMessagesForDomain("mail.example.cn")[0];
        assertThat(message.getAllRecipients()[0]).hasToString("zhang@mail.example.cn");
        assertThat(message.getFrom()[0]).hasToString("no-reply@hatchery.example.cn");
        assertThat(String.valueOf(message.getContent()))
                .contains(code, "王芳", "https://hatchery.example.cn/console/", "Dear");

        tell();
        String user = keycloak.users.values().stream()
                .filter(one -> "zhang@mail.example.cn".equals(one.get("email")))
                .map(one -> String.valueOf(one.get("id")))
                .findFirst()
                .orElseThrow();
        assertThat(keycloak.user(user))
                .containsEntry("email", "zhang@mail.example.cn")
                .doesNotContainKey("attributes");
        assertThat(atIssuer()).isEqualTo("TOLD");

        // the subject of a token of Keycloak is the id of the user
        JsonNode access = invitations.accept(invitations.visitor(user), code).at("/acceptInvitation/access");
        assertThat(access.at("/atIssuer/state").asString()).isEqualTo("OUTSTANDING");
        tell();
        assertThat(keycloak.user(user))
                .containsEntry(
                        "attributes", Map.of("hatchery_role", List.of("BUREAU"), "hatchery_scope", List.of("210100")));

        assertThat(invitations.end(service.api().as(Role.ADMIN), access).refusals())
                .isEmpty();
        tell();
        assertThat(keycloak.user(user)).containsEntry("enabled", false).containsEntry("attributes", Map.of());
        assertThat(atIssuer()).isEqualTo("TOLD");
    }

    @Test
    void isToldLaterWhileTheIssuerIsOut() {
        keycloak.out = true;
        invite("li@example.cn");
        tell();
        JsonNode shown = latest().at("/atIssuer");

        assertThat(shown.at("/state").asString()).isEqualTo("FAILED");
        assertThat(shown.at("/attempts").asInt()).isEqualTo(1);
        assertThat(shown.at("/failure").asString()).contains("503");

        keycloak.out = false;
        tell();
        assertThat(atIssuer()).isEqualTo("FAILED");
        service.bean(MongoOperations.class)
                .updateMulti(new Query(), Update.update("atIssuer.due", Instant.EPOCH), PersonAccess.class);
        tell();

        assertThat(atIssuer()).isEqualTo("TOLD");
        assertThat(keycloak.users.values()).anyMatch(user -> "li@example.cn".equals(user.get("email")));
    }

    @Test
    void isHandedOverWhenTheServerForMailDoesNotTakeIt() {
        mail.stop();
        try {
            JsonNode invited = invite("wu@example.cn");

            assertThat(invited.at("/mailed").asBoolean()).isFalse();
            assertThat(invited.at("/code").asString()).isNotEmpty();
        } finally {
            mail.start();
        }
    }

    private JsonNode invite(String email) {
        Map<String, Object> input = Invitations.input(Invitations.authority(Role.BUREAU, "210100"));
        input.put("email", email);
        Reply reply = service.api().as(Role.ADMIN).run("admin/InvitePerson", Map.of("input", input));
        assertThat(reply.refusals()).isEmpty();
        return reply.at("/invitePerson");
    }

    private void tell() {
        service.bean(TellIssuer.class).work();
    }

    private JsonNode latest() {
        return service.api().as(Role.ADMIN).run("admin/PeopleList").at("/people/nodes/0");
    }

    private String atIssuer() {
        return latest().at("/atIssuer/state").asString();
    }
}
