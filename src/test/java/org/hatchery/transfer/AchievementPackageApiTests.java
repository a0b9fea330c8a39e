package org.hatchery.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Packages of achievements under a theme … */
@IntegrationTest
class AchievementPackageApiTests {
    private static final String REGION = "341004";

    private final Caller bureau;
    private final Caller elsewhere;
    private final Caller reader;

    AchievementPackageApiTests(Api api) {
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
        return Map.of(
                "title",
                title,
                "compiler",
                "试验市科技局",
                "region",
                REGION,
                "field",
                "BIOMEDICINE",
                "achievements",
                achievements);
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
                        bureau, "bureau/ReviseAchievementPackage", made, Map.of("facts", facts(theme + "二期", all)))
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
        assertThat(change(bureau, "bureau/ReviseAchievementPackage", ended, Map.of("facts", facts(theme, all)))
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
