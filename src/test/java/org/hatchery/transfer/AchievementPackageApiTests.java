package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Packages of achievements under a theme … */
@IntegrationTest
class AchievementPackageApiTests {
    private static final String REGION = "341004";

    private static final AtomicInteger NUMBERS = new AtomicInteger(5_000);

    private final Api api;
    private final Caller bureau;
    private final Caller elsewhere;
    private final Caller reader;

    AchievementPackageApiTests(Api api) {
        this.api = api;
        this.bureau = api.as(Role.BUREAU, REGION);
        this.elsewhere = api.as(Role.BUREAU, "341022");
        this.reader = api.as(Role.PROVIDER, "somebody");
    }

    private String achievement(boolean published) {
        String title = "组包试验成果" + UUID.randomUUID();
        Map<String, Object> facts = new HashMap<>(Map.of(
                "title",
                title,
                "category",
                "APPLIED",
                "maturity",
                "MIDDLE",
                "field",
                "BIOMEDICINE",
                "secrecy",
                "OPEN",
                "unit",
                "试验研究院",
                "region",
                REGION,
                "source",
                Map.of("kind", "SELF_FUNDED", "fiscal", false),
                "owners",
                List.of(Map.of("name", "试验研究院", "share", 10_000)),
                "willing",
                true));
        String id = bureau.run(
                        "firm/RegisterAchievement",
                        Map.of(
                                "input",
                                Map.of("idempotencyKey", UUID.randomUUID().toString(), "facts", facts)))
                .at("/registerAchievement/achievement/id")
                .asString();
        if (published) {
            bureau.run("bureau/PublishAchievements", Map.of("input", Map.of("achievements", List.of(id))));
        }
        return id;
    }

    private static Map<String, Object> facts(String title, List<String> achievements) {
        Map<String, Object> facts = content(title, achievements);
        facts.put("compiler", "试验市科技局");
        facts.put("region", REGION);
        return facts;
    }

    private static Map<String, Object> content(String title, List<String> achievements) {
        return new HashMap<>(Map.of("title", title, "field", "BIOMEDICINE", "achievements", achievements));
    }

    private static Reply compose(Caller caller, String key, Map<String, Object> facts) {
        return caller.run(
                "bureau/ComposeAchievementPackage", Map.of("input", Map.of("idempotencyKey", key, "facts", facts)));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Reply change(Caller caller, String operation, JsonNode one, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("achievementPackage", one.path("id").asString());
        input.put("expectedVersion", one.path("version").asInt());
        return caller.run(operation, Map.of("input", input));
    }

    private List<String> listed(String text) {
        return reader.run("firm/AchievementPackages", Map.of("filter", Map.of("text", text, "region", REGION)))
                .at("/achievementPackages/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    /** BJ-17, BJ-18: everybody reads them, in their order, and nothing that is not published. */
    @Test
    void areReadByEverybodyUntilTheyAreWithdrawn() {
        String theme = "生物医药组包" + key().substring(0, 8);
        List<String> all = new ArrayList<>(List.of(achievement(true), achievement(true), achievement(true)));
        String key = key();
        JsonNode made = compose(bureau, key, facts(theme, all)).at("/composeAchievementPackage/achievementPackage");
        assertThat(compose(bureau, key, facts(theme, all)).at("/composeAchievementPackage/achievementPackage/id"))
                .isEqualTo(made.path("id"));

        assertThat(listed(theme)).containsExactly(made.path("id").asString());
        assertThat(held(made)).isEqualTo(all);
        java.util.Collections.reverse(all);
        JsonNode revised = change(
                        bureau, "bureau/ReviseAchievementPackage", made, Map.of("facts", content(theme + "二期", all)))
                .at("/reviseAchievementPackage/achievementPackage");
        assertThat(held(revised)).isEqualTo(all);
        assertThat(change(bureau, "bureau/WithdrawAchievementPackage", made, Map.of())
                        .refusals())
                .containsExactly("STALE");
        assertThat(change(elsewhere, "bureau/WithdrawAchievementPackage", revised, Map.of())
                        .refusals())
                .containsExactly("NOT_FOUND");
        JsonNode ended = change(bureau, "bureau/WithdrawAchievementPackage", revised, Map.of())
                .at("/withdrawAchievementPackage/achievementPackage");

        assertThat(ended.path("publishedOn").isNull()).isTrue();
        assertThat(listed(theme)).isEmpty();
        assertThat(reader.run(
                                "firm/AchievementPackagePage",
                                Map.of("achievementPackage", made.path("id").asString()))
                        .at("/node")
                        .isNull())
                .isTrue();
        assertThat(change(bureau, "bureau/ReviseAchievementPackage", ended, Map.of("facts", content(theme, all)))
                        .refusals())
                .containsExactly("WRONG_STATE");
    }

    @Test
    void holdPublishedAchievementsOfTheirOwnCompilerOnceEach() {
        String open = achievement(true);
        String closed = achievement(false);

        assertThat(compose(bureau, key(), facts("未发布", List.of(open, closed))).refusals())
                .containsExactly("NOT_ELIGIBLE");
        assertThat(compose(elsewhere, key(), facts("不在本地", List.of(open, open))).refusals())
                .containsExactlyInAnyOrder("NOT_RESPONSIBLE", "INVALID");
        assertThat(compose(bureau, key(), facts("已发布", List.of(open))).refusals())
                .isEmpty();
    }

    /** Whoever changes it: it stays whose it was. */
    @Test
    void keepTheirCompilerThroughEveryChange() {
        List<String> some = List.of(achievement(true));
        JsonNode institution = institution();
        Caller own = api.as(Role.INSTITUTION, key(institution));
        Map<String, Object> facts = content("机构组包" + key().substring(0, 8), some);
        facts.put("institution", institution.path("id").asString());
        JsonNode made = compose(own, key(), facts).at("/composeAchievementPackage/achievementPackage");
        JsonNode revised =
                done(change(own, "bureau/ReviseAchievementPackage", made, Map.of("facts", content("机构自行修改", some))));
        JsonNode byBureau = done(
                change(bureau, "bureau/ReviseAchievementPackage", revised, Map.of("facts", content("主管部门修改", some))));

        assertThat(byBureau.path("compiler")).isEqualTo(institution.path("name"));
        assertThat(byBureau.at("/region/code").asString()).isEqualTo(REGION);
        assertThat(change(own, "bureau/ReviseAchievementPackage", byBureau, Map.of("facts", content("再次修改", some)))
                        .refusals())
                .isEmpty();
    }

    /** Everybody reads who compiled it: so nobody says to be somebody else, or somewhere else. */
    @Test
    void arePublishedInNoNameAndDivisionButTheirCompilers() {
        List<String> some = List.of(achievement(true));
        JsonNode institution = institution();
        JsonNode another = institution();
        Caller own = api.as(Role.INSTITUTION, key(institution));
        Map<String, Object> facts = facts("冒名组包", some);
        assertThat(compose(own, key(), facts).refusals()).containsExactly("NOT_RESPONSIBLE");
        facts.put("institution", another.path("id").asString());
        assertThat(compose(own, key(), facts).refusals()).containsExactly("NOT_RESPONSIBLE");
        assertThat(compose(elsewhere, key(), with(facts, "region", "341022")).refusals())
                .containsExactly("NOT_RESPONSIBLE");
        assertThat(compose(bureau, key(), with(facts, "institution", GlobalId.of("Institution", "nobody")))
                        .refusals())
                .containsExactly("NOT_FOUND");
        assertThat(compose(bureau, key(), content("无组包单位", some)).refusals()).containsExactly("INVALID", "INVALID");

        Map<String, Object> false_ =
                with(facts, "institution", institution.path("id").asString());
        false_.putAll(Map.of("compiler", "试验省科技厅", "region", "110000"));
        JsonNode made = done(compose(own, key(), false_));
        assertThat(made.path("compiler")).isEqualTo(institution.path("name"));
        assertThat(made.at("/region/code").asString()).isEqualTo(REGION);
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, String value) {
        Map<String, Object> other = new HashMap<>(facts);
        other.put(name, value);
        return other;
    }

    private JsonNode institution() {
        int number = NUMBERS.incrementAndGet();
        JsonNode answer = bureau.run(
                        "bureau/RegisterInstitution",
                        Map.of(
                                "input",
                                Map.of(
                                        "name",
                                        "组包试验机构" + number + "号",
                                        "creditCode",
                                        CreditCodes.of(REGION, number).value(),
                                        "kinds",
                                        List.of("UNIVERSITY"),
                                        "region",
                                        REGION)))
                .at("/registerInstitution");
        assertThat(answer.path("userErrors")).isEmpty();
        return answer.path("institution");
    }

    private static String key(JsonNode one) {
        return GlobalId.parse(one.path("id").asString()).key();
    }

    private static JsonNode done(Reply reply) {
        JsonNode answer = reply.data().iterator().next();
        assertThat(answer.path("userErrors")).as(reply.body()).isEmpty();
        return answer.path("achievementPackage");
    }

    private List<String> held(JsonNode one) {
        return reader.run(
                        "firm/AchievementPackagePage",
                        Map.of("achievementPackage", one.path("id").asString()))
                .at("/node/achievements")
                .valueStream()
                .map(held -> held.path("id").asString())
                .toList();
    }
}
