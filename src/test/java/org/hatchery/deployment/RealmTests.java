package org.hatchery.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hatchery.RepositoryFile;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Keycloak is told of Hatchery, checked without Keycloak. */
class RealmTests {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode REALM = JSON.readTree(RepositoryFile.text("src/docker/keycloak/hatchery-realm.json"));

    @Test
    void knowsNobodyYet() {
        assertThat(REALM.has("users")).isFalse();
    }

    @Test
    void holdsNoSecret() {
        assertThat(Stream.of("secret", "credentials", "privateKey", "password"))
                .flatMap(REALM::findValues)
                .isEmpty();
    }

    static List<JsonNode> clients() {
        return entries(REALM.get("clients"))
                .filter(client -> client.get("clientId").asString().startsWith("hatchery-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("clients")
    void saysInEachTokenWhoAsks(JsonNode client) {
        assertThat(claim(client, "hatchery_role"))
                .containsEntry("user.attribute", "hatchery_role")
                .containsEntry("multivalued", "false")
                .containsEntry("access.token.claim", "true");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void saysInEachTokenWhatTheyAreLimitedTo(JsonNode client) {
        assertThat(claim(client, "hatchery_scope"))
                .containsEntry("user.attribute", "hatchery_scope")
                .containsEntry("multivalued", "true")
                .containsEntry("access.token.claim", "true");
    }

    @ParameterizedTest
    @MethodSource("clients")
    void makesEachTokenForTheAudienceThatTheServiceExpects(JsonNode client) {
        assertThat(mapper(client, "oidc-audience-mapper"))
                .containsEntry("included.custom.audience", expectedAudience())
                .containsEntry("access.token.claim", "true");
    }

    /** Or the trail and the list of people would show subjects. */
    @Test
    void saysInATokenOfThePagesWhatThePersonIsCalled() {
        JsonNode pages = clients().get(0);

        assertThat(mapper(pages, "oidc-full-name-mapper")).containsEntry("access.token.claim", "true");
        assertThat(claim(pages, "email")).containsEntry("access.token.claim", "true");
        assertThat(claim(pages, "email_verified"))
                .containsEntry("jsonType.label", "boolean")
                .containsEntry("access.token.claim", "true");
    }

    @Test
    void offersTheRolesThatTheServiceKnows() {
        JsonNode options = attribute("hatchery_role").at("/validations/options/options");

        assertThat(entries(options).map(JsonNode::asString))
                .containsExactlyElementsOf(Role.given().map(Role::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hatchery_role", "hatchery_scope"})
    void letsOnlyAdministratorsGrantRights(String attribute) {
        assertThat(entries(attribute(attribute).at("/permissions/edit")).map(JsonNode::asString))
                .containsExactly("admin");
    }

    private static JsonNode attribute(String name) {
        String profile = REALM.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                .at("/kc.user.profile.config/0")
                .asString();
        return entries(JSON.readTree(profile).get("attributes"))
                .filter(attribute -> name.equals(attribute.get("name").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> claim(JsonNode client, String claim) {
        return config(entries(client.get("protocolMappers"))
                .filter(mapper -> claim.equals(mapper.at("/config/claim.name").asString())));
    }

    private static Map<String, Object> mapper(JsonNode client, String kind) {
        return config(entries(client.get("protocolMappers"))
                .filter(mapper -> kind.equals(mapper.get("protocolMapper").asString())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> config(Stream<JsonNode> mappers) {
        List<JsonNode> found = mappers.toList();
        assertThat(found).hasSize(1);
        return JSON.convertValue(found.get(0).get("config"), Map.class);
    }

    private static String expectedAudience() {
        Map<String, Map<String, Object>> settings =
                new Yaml().load(RepositoryFile.text("src/main/resources/application.yml"));
        return String.valueOf(settings.get("hatchery").get("audience"));
    }

    private static Stream<JsonNode> entries(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
