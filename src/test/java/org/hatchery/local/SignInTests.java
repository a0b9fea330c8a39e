package org.hatchery.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser signs in as a persona: authorization code with PKCE, as at any issuer. */
@IntegrationTest
class SignInTests {
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-taken-by-the-issuer";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Api api;
    private final JsonMapper json;
    private final String origin;
    private final String secret;

    SignInTests(Api api, Environment settings, JsonMapper json) {
        this.api = api;
        this.json = json;
        this.origin = settings.getRequiredProperty("hatchery.issuer-uri");
        this.secret = settings.getRequiredProperty("hatchery.local.secret");
    }

    @Test
    void givesATokenForWhoeverWasChosen() {
        String code = signedIn("bureau-shenyang", secret);
        JsonNode bought = json.readTree(buy(code, VERIFIER).body());
        JsonNode viewer = api.withToken(bought.at("/access_token").asString())
                .ask("{ viewer { id role scope } }")
                .at("/viewer");

        assertThat(viewer).hasToString("{\"id\":\"bureau-shenyang\",\"role\":\"BUREAU\",\"scope\":[\"210100\"]}");
        assertThat(bought.at("/id_token").asString()).isNotBlank();
    }

    @Test
    void doesNotTakeTheCodeFromAnybodyElse() {
        String code = signedIn("firm-hunnan", secret);

        assertThat(buy(code, "another-verifier-that-is-also-long-enough-to-be-taken")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void doesNotLetAnybodyInWithoutTheSecret() {
        HttpResponse<String> page = open(authorize(origin + "/console/"));
        HttpResponse<String> refused =
                post(origin + "/local/login", Map.of("username", "admin", "password", "guessed", "_csrf", csrf(page)));

        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/local/login?error");
        assertThat(open(refused.headers().firstValue("Location").orElseThrow()).body())
                .contains("密钥不对");
    }

    @Test
    void saysInWordsThatAnAddressIsNotKnown() {
        HttpResponse<String> page = open(authorize("https://elsewhere.example/"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("无法登录", "invalid_request").doesNotContain("elsewhere");
    }

    @Test
    void offersEveryPersona() {
        assertThat(open(authorize(origin + "/console/")).body())
                .contains(Personas.ALL.stream()
                        .map(persona -> "value=\"" + persona.id() + "\"")
                        .toList());
    }

    @Test
    void isFoundAsTheStandardHasIt() {
        JsonNode about =
                json.readTree(open(origin + "/.well-known/openid-configuration").body());

        assertThat(about.at("/issuer").asString()).isEqualTo(origin);
        assertThat(about.at("/end_session_endpoint").asString()).startsWith(origin);
        assertThat(about.at("/code_challenge_methods_supported").toString()).contains("S256");
    }

    private String signedIn(String persona, String password) {
        HttpResponse<String> page = open(authorize(origin + "/console/"));
        HttpResponse<String> entered =
                post(origin + "/local/login", Map.of("username", persona, "password", password, "_csrf", csrf(page)));
        HttpResponse<String> back =
                open(entered.headers().firstValue("Location").orElseThrow());
        String location = back.headers().firstValue("Location").orElseThrow();
        assertThat(location).startsWith(origin + "/console/?").contains("state=here");
        return location.replaceFirst(".*code=([^&]+).*", "$1");
    }

    private String authorize(String back) {
        return origin + "/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        "hatchery-console",
                        "redirect_uri",
                        back,
                        "scope",
                        "openid",
                        "state",
                        "here",
                        "code_challenge",
                        challenge(),
                        "code_challenge_method",
                        "S256"));
    }

    private HttpResponse<String> buy(String code, String verifier) {
        return post(
                origin + "/oauth2/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "hatchery-console",
                        "code",
                        code,
                        "redirect_uri",
                        origin + "/console/",
                        "code_verifier",
                        verifier));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String csrf(HttpResponse<String> page) {
        Matcher found = TOKEN.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }

    /** Follows the way to the page that asks who one is, and no further. */
    private HttpResponse<String> open(String address) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
        String next = answer.headers().firstValue("Location").orElse("");
        return next.endsWith("/local/login") ? open(next) : answer;
    }

    private HttpResponse<String> post(String address, Map<String, String> form) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(form))));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
