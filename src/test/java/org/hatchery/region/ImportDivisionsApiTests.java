package org.hatchery.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.shared.mongo.ReadEach;
import org.hatchery.shared.mongo.SetAsideLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import tools.jackson.databind.JsonNode;

/** A new list of divisions, imported by the administrator's own operation. */
@IntegrationTest
class ImportDivisionsApiTests {
    private static final RegionCode NEW = new RegionCode("542599");

    private final Api api;
    private final MongoOperations mongo;
    private final RegionDirectory regions;
    private final RefreshRegions refresh;

    ImportDivisionsApiTests(Api api, MongoOperations mongo, RegionDirectory regions, RefreshRegions refresh) {
        this.api = api;
        this.mongo = mongo;
        this.regions = regions;
        this.refresh = refresh;
    }

    /** The database is everybody's. */
    @AfterEach
    void leaveNothing() {
        mongo.remove(new Query(Criteria.where("code").is(NEW)), Region.class);
        mongo.remove(new Query(Criteria.where("_id").is(NEW)), Succession.class);
        mongo.remove(new Query(), DivisionImport.class);
        regions.refresh();
    }

    @Test
    void showsWhatItWouldChangeAndChangesNothing() {
        JsonNode shown = ask(true, line("新设县", "2026-05-01", null));

        assertThat(shown.at("/changes/0/kind").asString()).isEqualTo("SET_UP");
        assertThat(shown.at("/applied").asBoolean()).isFalse();
        assertThat(regions.find(NEW)).isEmpty();
        assertThat(mongo.count(new Query(), DivisionImport.class)).isZero();
    }

    @Test
    void setsUpRenamesAndAbolishesWithoutRewritingHistory() {
        assertThat(ask(false, line("新设县", "2026-05-01", null)).at("/applied").asBoolean())
                .isTrue();
        assertThat(regions.isPlace(NEW)).isTrue();
        assertThat(regions.children(new RegionCode("542500")))
                .extracting(Region::code)
                .contains(NEW);

        assertThat(ask(false, line("新设市", "2026-06-01", null))
                        .at("/changes/0/kind")
                        .asString())
                .isEqualTo("RENAMED");
        assertThat(regions.get(NEW).name()).isEqualTo("新设市");
        assertThat(regions.names().get(NEW)).extracting(Region::name).containsExactly("新设县", "新设市");

        Map<String, Object> end = line("新设市", null, "2026-07-01");
        end.put("successors", List.of("542522"));
        assertThat(ask(false, end).at("/changes/0/kind").asString()).isEqualTo("ABOLISHED");
        assertThat(regions.isPlace(NEW)).isFalse();
        assertThat(regions.followers(NEW)).extracting(Region::code).containsExactly(new RegionCode("542522"));
        assertThat(ask(true, end).at("/changes/0/kind").asString()).isEqualTo("UNCHANGED");
    }

    @Test
    void isKnownToNodesThatDidNotImport() {
        ask(false, line("新设县", "2026-05-01", null));
        var other = new RegionDirectory(
                new ReadEach(
                        mongo, new SetAsideLedger(mongo, java.time.Clock.systemUTC()), java.time.Clock.systemUTC()),
                java.time.Clock.systemUTC());
        assertThat(other.find(NEW)).isPresent();
        assertThat(regions.get(NEW).name()).isEqualTo("新设县");
        mongo.save(new Region("542599/2026-05-01", NEW, "改名县", RegionLevel.COUNTY, null, null));
        assertThat(regions.get(NEW).name()).isEqualTo("新设县");

        refresh.look();

        assertThat(regions.get(NEW).name()).isEqualTo("改名县");
    }

    @Test
    void refusesWhatContradictsTheTreeOrItsHistory() {
        Map<String, Object> elsewhere = line("新设县", "2026-05-01", null);
        elsewhere.put("parent", "210100");

        assertThat(refused(elsewhere)).contains("上级区划与代码不符");
        assertThat(refused(line("新设县", null, null))).contains("须填写生效日期");
        assertThat(refused(line("210112", "浑南区", "2001-01-01", null))).contains("生效日期与已登记的不符");
        assertThat(refused(line("新设县", "2026-05-01", "2026-04-30"))).contains("失效日期须在生效日期之后");
        assertThat(refused(line("新设县", "2026-05-01", "2026-05-01"))).contains("失效日期须在生效日期之后");
        assertThat(refused(line("210112", "更名区", "2026-05-01", "2026-01-01"))).contains("失效日期须在生效日期之后");
        assertThat(refused(line("330103", "下城区", null, "2019-01-01"))).contains("其他失效日期");
        Map<String, Object> nowhere = line("210112", "浑南区", null, "2026-09-01");
        nowhere.put("successors", List.of("999998"));
        assertThat(refused(nowhere)).contains("去向");
        assertThat(regions.find(NEW)).isEmpty();
    }

    /** Counties would hang in the air, and every list by region would lose them. */
    @Test
    void endsNoDivisionBeforeThoseBelowIt() {
        JsonNode declined = ask(true, line("210100", "沈阳市", null, "2026-09-01"));

        assertThat(declined.at("/userErrors/0/message").asString())
                .contains("其下还有")
                .contains("210102");
        assertThat(declined.at("/userErrors/0/field")).hasToString("[\"divisions\",\"0\",\"validTo\"]");
    }

    @Test
    void tellsWhatIsWrongWithEveryLineTogether() {
        JsonNode declined = ask(
                true,
                List.of(
                        line("新设县", null, null),
                        line("210112", "浑南区", "2001-01-01", null),
                        line("330103", "下城区", null, "2019-01-01")));

        assertThat(declined.at("/userErrors"))
                .extracting(fault -> fault.path("field").toString())
                .containsExactly(
                        "[\"divisions\",\"0\",\"validFrom\"]",
                        "[\"divisions\",\"1\",\"validFrom\"]",
                        "[\"divisions\",\"2\",\"validTo\"]");
    }

    @Test
    void isForAdministrators() {
        assertThat(api.as(BUREAU, "100000")
                        .run("admin/ImportDivisions", input(true, List.of(line("新设县", "2026-05-01", null))))
                        .codes())
                .containsExactly("FORBIDDEN");
    }

    private String refused(Map<String, Object> line) {
        JsonNode declined = ask(false, line);
        assertThat(declined.at("/changes").isNull()).isTrue();
        assertThat(declined.at("/userErrors/0/code").asString()).isEqualTo("INVALID");
        return declined.at("/userErrors/0/message").asString();
    }

    private JsonNode ask(boolean dryRun, Map<String, Object> line) {
        return ask(dryRun, List.of(line));
    }

    private JsonNode ask(boolean dryRun, List<Map<String, Object>> lines) {
        return api.as(ADMIN).run("admin/ImportDivisions", input(dryRun, lines)).at("/importDivisions");
    }

    private static Map<String, Object> input(boolean dryRun, List<Map<String, Object>> lines) {
        return Map.of("input", Map.of("source", "测试公告", "divisions", lines, "dryRun", dryRun));
    }

    private static Map<String, Object> line(String name, @Nullable String from, @Nullable String to) {
        return line(NEW.value(), name, from, to);
    }

    private static Map<String, Object> line(String code, String name, @Nullable String from, @Nullable String to) {
        Map<String, Object> line = new HashMap<>();
        line.put("code", code);
        line.put("name", name);
        line.put("validFrom", from);
        line.put("validTo", to);
        return line;
    }
}
