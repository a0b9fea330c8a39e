package org.hatchery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The port on which the service is watched … */
@IntegrationTest
class ManagementTests {
    private final Api api;
    private final TestTokens tokens;
    private final DatabaseCommands commands;

    ManagementTests(Api api, TestTokens tokens, DatabaseCommands commands) {
        this.api = api;
        this.tokens = tokens;
        this.commands = commands;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void asksNoDatabaseForAProbe(String path) {
        assertThat(commands.during(() -> api.send(api.management(path)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void tellsEverybodyWhetherTheServiceIsWellAndNothingElse(String probe) {
        Reply reply = api.send(api.management("/actuator/health/" + probe));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void tellsStrangersNoComponents() {
        assertThat(api.send(api.management("/actuator/health")).body())
                .doesNotContain("database", "totals", "diskSpace", "components\":");
    }

    @Test
    void tellsOnlyAdministratorsHowOldTheTotalsAre() {
        assertThat(health(Role.ADMIN).body()).contains("\"totals\"", "\"asOf\"", "\"database\"");
        assertThat(health(Role.BUREAU).body()).doesNotContain("totals", "asOf");
    }

    private Reply health(Role role) {
        return api.send(with(role, api.management("/actuator/health")));
    }

    private HttpRequest.Builder with(Role role, HttpRequest.Builder request) {
        List<String> limits = role == Role.ADMIN ? List.of() : List.of("210100");
        return request.header("Authorization", "Bearer " + tokens.of(new Actor("watch-" + role, role, limits)));
    }

    @Test
    void hasNothingElse() {
        assertThat(api.send(api.management("/actuator/env")).status()).isIn(401, 404);
        assertThat(api.send(with(Role.ADMIN, api.management("/actuator/env"))).status())
                .isEqualTo(404);
        assertThat(api.send(api.management("/graphql")).status()).isIn(401, 404);
    }

    @Test
    void hasTheMetricsThatAlertsAskFor() {
        api.as(Role.ADMIN).run("admin/TotalsRebuild");
        api.as(Role.ADMIN).run("admin/RebuildTotals", Map.of("input", Map.of("reason", "")));
        api.as(Role.ADMIN).ask("{ __typename }");

        String metrics = api.send(api.management("/actuator/prometheus")).body();

        assertThat(metrics)
                .contains("hatchery_graphql_seconds_count{operation=\"TotalsRebuild\",outcome=\"ok\"}")
                .contains("hatchery_graphql_seconds_count{operation=\"other\",outcome=\"ok\"}")
                .contains("hatchery_refusals_total{code=\"INVALID\"}")
                .contains("jvm_memory_used_bytes")
                .contains(alerts());
    }

    /** Every metric of running.md; what is set aside has a line only while there is something, see WatchSetAsideTests. */
    private static List<String> alerts() {
        List<String> names = Pattern.compile("\\b(?:hatchery|mongodb|tomcat)_\\w+(?=[ )\\[{`])")
                .matcher(RepositoryFile.text("src/docs/running.md"))
                .results()
                .map(MatchResult::group)
                .filter(name -> !List.of("hatchery_role", "hatchery_scope", "hatchery_setaside")
                        .contains(name))
                .filter(name -> !name.matches("hatchery_[sml]"))
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(12);
        return names;
    }
}
