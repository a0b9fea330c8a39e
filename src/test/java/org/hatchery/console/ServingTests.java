package org.hatchery.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;

/** What a browser gets before anybody has signed in. */
@IntegrationTest
class ServingTests {
    private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"(/console/files/[^\"]+)\"");

    private final Api api;
    private final Environment settings;

    ServingTests(Api api, Environment settings) {
        this.api = api;
        this.settings = settings;
    }

    @Test
    void leadsFromTheRootToTheConsole() {
        Reply answer = get("/");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/console/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console",
                "/console/",
                "/console/carriers",
                "/console/regions/210100?tab=trend",
                "/console/no/such"
            })
    void opensEveryViewByItsAddress(String path) {
        Reply answer = get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.body())
                .contains(settings.getRequiredProperty("hatchery.issuer-uri"))
                .doesNotContain("{files}");
    }

    @Test
    void allowsNothingButItsOwnFilesAndTheIssuer() throws Exception {
        Reply page = get("/console/");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        Matcher map = IMPORT_MAP.matcher(page.body());
        assertThat(map.find()).isTrue();
        String hash = Base64.getEncoder()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(map.group(1).getBytes(StandardCharsets.UTF_8)));

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self' 'sha256-" + hash + "'", "style-src 'self'")
                .contains("connect-src 'self' " + settings.getRequiredProperty("hatchery.issuer-uri"))
                .contains("require-trusted-types-for 'script'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void servesWhatThePageNames() {
        String page = get("/console/").body();

        assertThat(ADDRESS.matcher(page).results().map(found -> found.group(1)).toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(get(file).status()).as(file).isEqualTo(200));
    }

    @Test
    void servesWhatTheImportMapNamesForGood() {
        Matcher map = IMPORT_MAP.matcher(get("/console/").body());
        assertThat(map.find()).isTrue();

        assertThat(Pattern.compile("\"(/console/lib/[^\"]+\\.js)\"")
                        .matcher(map.group(1))
                        .results()
                        .map(found -> found.group(1)))
                .hasSizeGreaterThan(4)
                .allSatisfy(file -> {
                    Reply answer = get(file);
                    assertThat(answer.status()).as(file).isEqualTo(200);
                    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                            .contains("immutable", "max-age=31536000");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/console/files/now/no-such.js",
                "/console/lib/lit/no-such.js",
                "/console/files/now/../../application.yml",
                "/console/files/now/..%2f..%2fapplication.yml",
                "/console/files/now/words/contract-fr.js"
            })
    void doesNotServeAnythingElse(String path) {
        assertThat(get(path).status()).isIn(400, 401, 404);
    }

    @Test
    void tellsTheWordsOfTheContractInBothLanguages() {
        Reply chinese = get("/console/files/now/words/contract-zh.js");

        assertThat(chinese.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
        assertThat(chinese.body()).startsWith("export default {").contains("\"CarrierList\"", "\"入孵日期\"", "\"高新技术企业\"");
        assertThat(get("/console/files/now/words/contract-en.js").body())
                .contains("\"Agreement number\"", "\"Eaglet firm\"");
        assertThat(get("/console/files/now/words/forms-zh.js").body()).contains("\"AdmitIncubateeInput\"");
    }

    private Reply get(String path) {
        return api.send(api.request(path).GET());
    }
}
