package org.hatchery.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hatchery.identity.Grant;
import org.hatchery.identity.Grants;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClientException;

/** Keycloak is told … */
class KeycloakUsersTests {
    private static final Grant MANAGING = new Grant(Role.CARRIER_MANAGER, List.of("c1"));
    private static final Holder INVITED = new Holder("王芳", "Wang@Example.cn", null);
    private static final String MAIL = "execute-actions-email";

    private KeycloakStub keycloak;
    private KeycloakUsers users;

    @BeforeEach
    void start() throws IOException {
        keycloak = new KeycloakStub();
        users = new KeycloakUsers(keycloak.settings());
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void ofWhoeverIsInvitedAsAUserWithoutARoleWhoChoosesAPassword() {
        String id = users.welcome(INVITED);

        assertThat(keycloak.user(id))
                .containsEntry("username", "wang@example.cn")
                .containsEntry("firstName", "王芳")
                .containsEntry("enabled", true)
                .doesNotContainKey("attributes");
        assertThat(keycloak.asked).anyMatch(path -> path.endsWith(id + "/" + MAIL));
        assertThat(users.welcome(INVITED)).isEqualTo(id);
        assertThat(keycloak.users).hasSize(1);
    }

    @Test
    void ofWhoeverIsInvitedToChooseAPasswordAndNoMoreWhereNoMailGoesOut() {
        String id = silent().welcome(INVITED);

        assertThat(keycloak.user(id)).containsEntry("requiredActions", List.of("UPDATE_PASSWORD"));
        assertThat(keycloak.asked).noneMatch(path -> path.endsWith(MAIL));
    }

    private KeycloakUsers silent() {
        return new KeycloakUsers(new PeopleSettings.Keycloak(
                URI.create(keycloak.address()), "hatchery", "hatchery-people", "secret", false));
    }

    @Test
    void toWaitNoLongerForAMailByWhoeverWasInvitedWhileMailsWentOut() {
        String id = users.welcome(INVITED);
        assertThat(keycloak.user(id)).containsEntry("requiredActions", List.of("UPDATE_PASSWORD", "VERIFY_EMAIL"));

        assertThat(silent().welcome(INVITED)).isEqualTo(id);

        assertThat(keycloak.user(id))
                .containsEntry("requiredActions", List.of("UPDATE_PASSWORD"))
                .containsEntry("username", "wang@example.cn");
    }

    @Test
    void toMailWhoeverWasInvitedBeforeMailsWentOut() {
        String id = silent().welcome(INVITED);
        assertThat(keycloak.asked).noneMatch(path -> path.endsWith(MAIL));

        users.welcome(INVITED);

        assertThat(keycloak.asked).anyMatch(path -> path.endsWith(id + "/" + MAIL));
    }

    @Test
    void nothingOfSomebodyWhoIsThereAlreadyUntilTheyAccept() {
        keycloak.add("u1", "wang@example.cn", Map.of("hatchery_role", List.of("ADMIN")));
        Map<String, Object> before = Map.copyOf(keycloak.user("u1"));

        assertThat(users.welcome(INVITED)).isEqualTo("u1");

        assertThat(keycloak.user("u1")).isEqualTo(before);
        assertThat(keycloak.asked).noneMatch(path -> path.endsWith(MAIL));
    }

    @Test
    void whatWasAcceptedAndKeepsWhatElseItKnows() {
        keycloak.add("u1", "wang@example.cn", Map.of("locale", List.of("zh-CN")));

        users.put("u1", new Grants(List.of(MANAGING), List.of()));

        assertThat(keycloak.user("u1"))
                .containsEntry("enabled", true)
                .containsEntry("email", "wang@example.cn")
                .containsEntry(
                        "attributes",
                        Map.of(
                                "locale",
                                List.of("zh-CN"),
                                "hatchery_role",
                                List.of("CARRIER_MANAGER"),
                                "hatchery_scope",
                                List.of("c1")));
    }

    @Test
    void thatSomebodyIsNothingAnyMoreAndSignsThemOut() {
        keycloak.add(
                "u1",
                "wang@example.cn",
                Map.of("hatchery_role", List.of("CARRIER_MANAGER"), "hatchery_scope", List.of("c1")));

        users.put("u1", new Grants(List.of(), List.of(MANAGING)));

        assertThat(keycloak.user("u1")).containsEntry("enabled", false).containsEntry("attributes", Map.of());
        assertThat(keycloak.asked).contains("POST /admin/realms/hatchery/users/u1/logout");

        users.welcome(INVITED);
        assertThat(keycloak.user("u1")).containsEntry("enabled", true);
    }

    @Test
    void onlyOfTheEndOfWhatHasEnded() {
        keycloak.add(
                "u1",
                "wang@example.cn",
                Map.of("hatchery_role", List.of("CARRIER_MANAGER"), "hatchery_scope", List.of("c0", "c1")));

        users.put("u1", new Grants(List.of(), List.of(MANAGING)));

        assertThat(keycloak.user("u1"))
                .containsEntry("enabled", true)
                .containsEntry(
                        "attributes",
                        Map.of("hatchery_role", List.of("CARRIER_MANAGER"), "hatchery_scope", List.of("c0")));
    }

    @Test
    void inVainWhileItIsOutOrDoesNotKnowThePersonOrTheClient() {
        Grants grants = new Grants(List.of(MANAGING), List.of());
        var stranger = new KeycloakUsers(new PeopleSettings.Keycloak(
                URI.create(keycloak.address()), "hatchery", "hatchery-people", "wrong", false));

        assertThatThrownBy(() -> users.put("nobody", grants)).isInstanceOf(RestClientException.class);
        assertThatThrownBy(() -> stranger.welcome(INVITED)).isInstanceOf(RestClientException.class);
        keycloak.out = true;
        assertThatThrownBy(() -> users.welcome(INVITED)).isInstanceOf(RestClientException.class);
    }
}
