package org.hatchery.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class PersonaTests {
    private final Api api;
    private final Environment settings;
    private final Welcome welcome;

    PersonaTests(Api api, Environment settings, Welcome welcome) {
        this.api = api;
        this.settings = settings;
        this.welcome = welcome;
    }

    @ParameterizedTest
    @MethodSource
    void isWhoItSays(Persona persona) {
        JsonNode viewer =
                api.asPersona(persona.id()).ask("{ viewer { id role scope } }").at("/viewer");

        assertThat(viewer.at("/id").asString()).isEqualTo(persona.id());
        assertThat(viewer.at("/role").asString()).isEqualTo(persona.role().name());
        assertThat(texts(viewer.at("/scope"))).isEqualTo(persona.scope());
    }

    static Stream<Persona> isWhoItSays() {
        return Personas.ALL.stream();
    }

    @Test
    void holdsATokenForHatcheryForOneHour() throws Exception {
        var reply = api.buyToken("bureau-shenyang", settings.getRequiredProperty("hatchery.local.secret"));
        JWTClaimsSet claims = SignedJWT.parse(reply.text("/access_token")).getJWTClaimsSet();

        assertThat(claims.getAudience()).containsExactly("hatchery");
        assertThat(claims.getIssuer()).isEqualTo(settings.getRequiredProperty("hatchery.issuer-uri"));
        assertThat(claims.getClaim("hatchery_scope")).isEqualTo(List.of("210100"));
        assertThat(reply.json().at("/expires_in").asInt()).isBetween(3590, 3600);
    }

    @Test
    void isNotBelievedWithAnotherSecret() {
        assertThat(api.buyToken("bureau-shenyang", "guessed").status()).isEqualTo(401);
        assertThat(api.buyToken("nobody", "guessed").status()).isEqualTo(401);
    }

    @Test
    void isListedForEveryRoleWithTheBureauOfShenyangFirstAmongBureaus() {
        JsonNode listed = api.send(api.request("/local/personas")).json();

        assertThat(texts(listed, "role"))
                .contains(Stream.of(Role.values()).map(Role::name).toArray(String[]::new));
        assertThat(listed.get(texts(listed, "role").indexOf("BUREAU"))).hasToString("""
                {"id":"bureau-shenyang","role":"BUREAU","scope":["210100"],\
                "description":"沈阳市科技局 Science bureau of Shenyang"}""");
        assertThat(listed.get(texts(listed, "id").indexOf("admin")).get("scope"))
                .hasToString("[]");
    }

    @Test
    void findsTheIssuerUnderOneNameHoweverItWasReached() {
        String issuer = settings.getRequiredProperty("hatchery.issuer-uri");
        String numbers = issuer.replace("localhost", "127.0.0.1");
        var asked = api.send(HttpRequest.newBuilder(URI.create(numbers + "/.well-known/oauth-authorization-server")));

        assertThat(asked.text("/issuer")).isEqualTo(issuer);
        assertThat(asked.text("/jwks_uri")).isEqualTo(issuer + "/oauth2/jwks");
    }

    @Test
    void isWelcomedWithAllThereIsToKnow() {
        String issuer = settings.getRequiredProperty("hatchery.issuer-uri");

        assertThat(welcome.text())
                .contains(issuer + "/graphiql")
                .contains(Personas.ALL.stream().map(Persona::id).toList())
                .contains(issuer + "/oauth2/token", issuer + "/graphql", "MONGODB_URI", "\"region\":\"210100\"");
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> texts(JsonNode list, String member) {
        return list.valueStream().map(entry -> entry.get(member).asString()).toList();
    }
}
