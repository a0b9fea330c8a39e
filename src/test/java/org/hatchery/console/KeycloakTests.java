package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hatchery.Caller;
import org.hatchery.RealService;
import org.hatchery.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** With Keycloak itself as the issuer, people … */
@Tag("integration")
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakTests {
    private static final String ADMINISTRATOR = "li.ming";
    private static final String FIRST = "a-first-password-of-tests";

    private Keycloak keycloak;
    private RealService service;
    private String origin;

    @BeforeAll
    void start() throws IOException {
        String home = System.getProperty("keycloak", "");
        assumeTrue(
                !home.isEmpty(),
                "Nobody asked for Keycloak: -Dkeycloak=<directory of an unpacked org.keycloak:keycloak-quarkus-dist>.");
        int port = Keycloak.freePort();
        origin = "http://localhost:" + port;
        keycloak = new Keycloak(Path.of(home), origin);
        keycloak.addAdministrator(ADMINISTRATOR);
        service = new RealService(
                port,
                "--hatchery.issuer-uri=" + keycloak.issuer(),
                "--hatchery.people.keycloak.address=" + keycloak.address(),
                "--hatchery.people.keycloak.realm=hatchery",
                "--hatchery.people.keycloak.client-id=" + Keycloak.WRITER,
                "--hatchery.people.keycloak.client-secret=" + Keycloak.PASSWORD,
                "--hatchery.people.keycloak.mails=false");
    }

    @AfterAll
    void stop() {
        Stream.<AutoCloseable>of(() -> service.close(), () -> keycloak.close()).forEach(one -> {
            try {
                one.close();
            } catch (Exception neverStarted) {
                // nothing to stop
            }
        });
    }

    @Test
    void signInOnTheConsoleByAuthorizationCodeWithPkce() {
        assumeTrue(Browser.isThere(), "No browser here.");
        try (var browser = new Browser(origin, "")) {
            browser.resize(1280);
            browser.signInAt("/", "#username", ADMINISTRATOR, "#password", Keycloak.PASSWORD, "#kc-login");
            browser.settle();

            assertThat(browser.failures()).isEmpty();
            browser.see("李明");
            assertThat(browser.menu()).anyMatch(path -> String.valueOf(path).contains("people"));
            assertThat(browser.complaints()).noneMatch(said -> said.contains(origin));
        }
    }

    @Test
    void getARoleByAnInvitationPassOnWhatTheyMayAndLoseItAtOnce() {
        Caller admin = as(keycloak.signIn(ADMINISTRATOR, Keycloak.PASSWORD));
        JsonNode bureau = joined(admin, "wang@example.cn", "BUREAU", "210100");
        assertThat(keycloak.claims(bureau).path("hatchery_scope").path(0).asString())
                .isEqualTo("210100");
        assertThat(keycloak.claims(bureau).path("name").asString()).isEqualTo("王芳");

        JsonNode auditor = joined(as(bureau), "zhao@example.cn", "AUDITOR", "210112");
        assertThat(invite(as(bureau), "sun@example.cn", "BUREAU", "210000").refusals())
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(keycloak.user("sun@example.cn").isMissingNode()).isTrue();

        Reply people = as(bureau).run("admin/PeopleList", Map.of("first", 20));
        JsonNode access = people.at("/people/edges")
                .valueStream()
                .map(edge -> edge.path("node"))
                .filter(node -> node.path("role").asString().equals("AUDITOR"))
                .findFirst()
                .orElseThrow();
        Reply ended = as(bureau)
                .run(
                        "admin/EndAccess",
                        Map.of(
                                "input",
                                Map.of(
                                        "access",
                                        access.path("id").asString(),
                                        "expectedVersion",
                                        access.path("version").asInt(),
                                        "reason",
                                        "已离职")));
        assertThat(ended.refusals()).isEmpty();

        assertThat(role(auditor)).isEqualTo("VISITOR");
        untilAsserted(() -> assertThat(
                        keycloak.user("zhao@example.cn").path("enabled").asBoolean())
                .isFalse());
        assertThat(keycloak.renew(auditor).has("error")).isTrue();
        assertThatThrownBy(() -> keycloak.signIn("zhao@example.cn", Keycloak.PASSWORD))
                .hasMessageContaining("Nobody was signed in");

        invite(as(bureau), "zhao@example.cn", "AUDITOR", "210112");
        untilAsserted(() -> assertThat(
                        keycloak.user("zhao@example.cn").path("enabled").asBoolean())
                .isTrue());
        assertThat(role(keycloak.signIn("zhao@example.cn", Keycloak.PASSWORD))).isEqualTo("VISITOR");
        assertThat(role(bureau)).isEqualTo("BUREAU");
    }

    /** Somebody who was invited, has signed in with a first password, shown the code and signed in again. */
    private JsonNode joined(Caller inviter, String email, String role, String region) {
        Reply invited = invite(inviter, email, role, region);
        assertThat(invited.refusals()).isEmpty();
        untilAsserted(() -> assertThat(keycloak.user(email).isObject()).isTrue());
        assertThat(keycloak.user(email).path("attributes").has("hatchery_role")).isFalse();
        keycloak.givePassword(email, FIRST);

        JsonNode visitor = keycloak.signIn(email, FIRST, Keycloak.PASSWORD);
        assertThat(role(visitor)).isEqualTo("VISITOR");
        Reply accepted = as(visitor)
                .run(
                        "firm/AcceptInvitation",
                        Map.of(
                                "input",
                                Map.of("code", invited.at("/invitePerson/code").asString())));
        assertThat(accepted.refusals()).isEmpty();
        assertThat(role(visitor)).isEqualTo(role);
        untilAsserted(() -> assertThat(
                        keycloak.user(email).at("/attributes/hatchery_role/0").asString())
                .isEqualTo(role));
        JsonNode renewed = keycloak.renew(visitor);
        assertThat(keycloak.claims(renewed).path("hatchery_role").asString()).isEqualTo(role);
        return keycloak.signIn(email, Keycloak.PASSWORD);
    }

    private static Reply invite(Caller inviter, String email, String role, String region) {
        Map<String, Object> input = new HashMap<>(
                Map.of("idempotencyKey", UUID.randomUUID().toString(), "name", "王芳", "role", role, "region", region));
        input.put("email", email);
        return inviter.run("admin/InvitePerson", Map.of("input", input));
    }

    private Caller as(JsonNode tokens) {
        return service.api().withToken(tokens.path("access_token").asString());
    }

    private String role(JsonNode tokens) {
        return as(tokens).run("firm/Viewer").at("/viewer/role").asString();
    }

    private static void untilAsserted(org.awaitility.core.ThrowingRunnable condition) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(condition);
    }
}
