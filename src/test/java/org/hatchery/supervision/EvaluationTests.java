package org.hatchery.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.supervision.Supervised.COUNTY;
import static org.hatchery.supervision.Supervised.done;
import static org.hatchery.supervision.Supervised.isDeclined;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.Together;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An evaluation … */
@IntegrationTest
class EvaluationTests {
    private static final int CALLERS = 16;
    private static final List<String> INDICATORS = List.of("basis", "results", "ability", "management", "reputation");

    private final Api api;
    private final Supervised supervised;
    private final Caller bureau;
    private final ServiceClock clock;
    private final LocalDate today;

    EvaluationTests(Api api, ServiceClock clock) {
        this.api = api;
        this.clock = clock;
        this.today = LocalDate.now((Clock) clock);
        this.supervised = new Supervised(api, today);
        this.bureau = supervised.bureau;
    }

    @Test
    void isRankedByItsPublishedWeightsAppealedAgainstAndPublished() {
        clock.goBack(20);
        JsonNode good = supervised.unit("转移甲");
        JsonNode poor = supervised.unit("转移乙");
        JsonNode run =
                done(evaluate(Map.of("subjects", List.of(id(good), id(poor)), "figures", marks(good, 9, poor, 4))));

        assertThat(run.path("weighed").asBoolean()).isTrue();
        // 9 of 10 and 4 of 10 of 100 points, whatever the weights
        assertThat(run.at("/results/0/name")).isEqualTo(good.path("name"));
        assertThat(run.at("/results/0/score").asString()).isEqualTo("90.00");
        assertThat(run.at("/results/1/score").asString()).isEqualTo("40.00");
        assertThat(run.at("/results/1/rank").asInt()).isEqualTo(2);
        assertThat(run.at("/results/1/scores/0/said").asBoolean()).isTrue();

        Caller unit = supervised.speaksFor(poor);
        JsonNode seen = read(unit, run);
        assertThat(seen.path("results")).hasSize(1);
        isDeclined(
                on(unit, "AppealEvaluation", seen, Map.of("indicator", "luck", "reason", "没有这个指标")),
                "INVALID",
                "indicator");
        JsonNode appealed =
                done(on(unit, "AppealEvaluation", seen, Map.of("indicator", "results", "reason", "合同漏计两份")));
        isDeclined(on(bureau, "PublishEvaluation", appealed, Map.of()), "WRONG_STATE", "evaluation");
        assertThat(on(unit, "PublishEvaluation", appealed, Map.of()).body()).contains("FORBIDDEN");
        JsonNode decided =
                done(on(bureau, "DecideAppeal", appealed, Map.of("number", 1, "upheld", false, "decision", "合同属上一年度")));
        assertThat(decided.at("/appeals/0/state").asString()).isEqualTo("DISMISSED");
        assertThat(decided.path("results")).isEqualTo(run.path("results"));

        clock.pass(Duration.ofDays(3));
        JsonNode published = done(on(bureau, "PublishEvaluation", decided, Map.of()));
        assertThat(published.path("state").asString()).isEqualTo("PUBLISHED");
        assertThat(read(unit, run).path("results")).hasSize(2);
        isDeclined(
                on(unit, "AppealEvaluation", published, Map.of("indicator", "results", "reason", "现在才看到")),
                "WRONG_STATE",
                "evaluation");
    }

    @Test
    void isATrialWithoutAScoreUntilItsWeightsAreSet() {
        clock.goBack(20);
        JsonNode trial = done(
                evaluate(Map.of("scheme", "DISTRICT_CHECK_SHENYANG", "region", Supervised.CITY), supervised.colleague));
        assertThat(trial.path("weighed").asBoolean()).isFalse();
        assertThat(trial.path("results"))
                .isNotEmpty()
                .allMatch(one -> one.path("score").isNull());
        clock.pass(Duration.ofDays(3));
        isDeclined(on(supervised.colleague, "PublishEvaluation", trial, Map.of()), "WRONG_STATE", "evaluation");

        JsonNode scheme = bureau.run("bureau/EvaluationSchemes", Map.of())
                .at("/evaluationSchemes")
                .valueStream()
                .filter(one -> one.path("key").asString().equals("DISTRICT_CHECK_SHENYANG"))
                .findFirst()
                .orElseThrow();
        // seven of them, which come to 100
        List<Map<String, Object>> weights = new ArrayList<>();
        scheme.path("indicators")
                .forEach(one -> weights.add(
                        Map.of("indicator", one.path("key").asString(), "weight", weights.isEmpty() ? "16" : "14")));
        Map<String, Object> own = new HashMap<>(
                Map.of("scheme", "DISTRICT_CHECK_SHENYANG", "region", Supervised.CITY, "weights", weights));
        isDeclined(evaluate(own, supervised.colleague), "INVALID", "weightsBasis");
        own.put("weightsBasis", "市考核办〔2026〕3号");
        JsonNode weighed = done(evaluate(own, supervised.colleague));
        assertThat(weighed.path("weighed").asBoolean()).isTrue();
        assertThat(weighed.path("results"))
                .allMatch(one -> one.path("rank").isNull()
                        == one.path("scores")
                                .valueStream()
                                .anyMatch(score -> score.path("value").isNull()));
        weights.set(6, weights.get(0));
        isDeclined(evaluate(own, supervised.colleague), "INVALID", "weights.6.indicator");
        weights.set(6, Map.of("indicator", "pilotSuccess", "weight", "13.9"));
        isDeclined(evaluate(own, supervised.colleague), "INVALID", "weights");
        assertThat(read(bureau, weighed).at("/viewerCan/appeal").asBoolean()).isTrue();
        assertThat(read(api.as(Role.AUDITOR, COUNTY), weighed)
                        .at("/viewerCan/appeal")
                        .asBoolean())
                .isFalse();
        // districts see themselves in it, and others only once it is published
        assertThat(read(bureau, weighed).path("results")).hasSize(1);
    }

    @Test
    void isOfTheBureausOwnRegionAndSubjects() {
        JsonNode unit = supervised.unit("转移丙");
        isDeclined(evaluate(Map.of("region", "650100")), "INVALID", "region");
        isDeclined(evaluate(Map.of("scheme", "NO_SUCH")), "INVALID", "scheme");
        isDeclined(evaluate(Map.of()), "INVALID", "region");
        isDeclined(
                evaluate(Map.of(
                        "subjects",
                        List.of(id(unit)),
                        "figures",
                        marks(unit, 5, unit, 5).subList(0, 5),
                        "weights",
                        List.of(Map.of("indicator", "basis", "weight", "90")),
                        "weightsBasis",
                        "自定")),
                "INVALID",
                "weights.0.indicator");
        isDeclined(
                evaluate(Map.of("region", "450105", "subjects", List.of(id(unit))), api.as(Role.BUREAU, "450105")),
                "INVALID",
                "region");
    }

    @Test
    void saysAllOfEachSubjectOnce() {
        JsonNode one = supervised.unit("转移戊");
        JsonNode other = supervised.unit("转移己");
        List<Map<String, Object>> marks = marks(one, 5, other, 11);
        Map<String, Object> input = new HashMap<>(Map.of("subjects", List.of(id(one), id(other)), "figures", marks));
        Reply high = evaluate(input);
        isDeclined(high, "INVALID", "figures.5.value");

        input.put("figures", marks.subList(0, 5));
        isDeclined(evaluate(input), "INVALID", "figures");
        List<Map<String, Object>> twice = marks(one, 5, other, 5);
        twice.add(twice.get(0));
        input.put("figures", twice);
        Map<String, Object> veto = Map.of("subject", id(one), "reason", "提供虚假数据");
        input.put("vetoes", List.of(veto, veto));
        Reply reply = evaluate(input);
        isDeclined(reply, "INVALID", "figures.10.indicator");
        isDeclined(reply, "INVALID", "vetoes.1.subject");
    }

    @Test
    void isAppealedAgainstForTheSubjectThatIsMeantAndOnceUntilItIsDecided() {
        JsonNode good = supervised.unit("转移庚");
        JsonNode poor = supervised.unit("转移辛");
        JsonNode run =
                done(evaluate(Map.of("subjects", List.of(id(good), id(poor)), "figures", marks(good, 9, poor, 4))));
        Caller both = api.as(new Actor("both", Role.INSTITUTION, List.of(key(good), key(poor))));
        Map<String, Object> said = new HashMap<>(Map.of("indicator", "results", "reason", "合同漏计两份"));

        isDeclined(on(both, "AppealEvaluation", run, said), "INVALID", "subject");
        said.put("subject", id(poor));
        JsonNode appealed = done(on(both, "AppealEvaluation", run, said));
        assertThat(appealed.at("/appeals/0/subject")).isEqualTo(poor.path("name"));
        isDeclined(on(both, "AppealEvaluation", appealed, said), "INVALID", "indicator");
        isDeclined(on(supervised.speaksFor(good), "AppealEvaluation", appealed, said), "NOT_FOUND", "subject");
        JsonNode decided =
                done(on(bureau, "DecideAppeal", appealed, Map.of("number", 1, "upheld", false, "decision", "合同属上一年度")));
        assertThat(done(on(both, "AppealEvaluation", decided, said)).path("appeals"))
                .hasSize(2);
    }

    @Test
    void isAboutThoseForWhomItsSchemeIsAndWhoLieInItsRegion() {
        isDeclined(
                evaluate(Map.of("scheme", "MAKER_SPACE_HUZHOU", "carrierKind", "INCUBATOR")), "INVALID", "carrierKind");
        JsonNode unit = supervised.unit("转移壬");
        isDeclined(
                evaluate(
                        Map.of("region", "450105", "subjects", List.of(id(unit)), "figures", marks(unit, 5, unit, 5)),
                        supervised.colleague),
                "NOT_FOUND",
                "subjects.0");
    }

    @Test
    void isNotReadAgainByItsKeyFromElsewhere() {
        JsonNode unit = supervised.unit("转移癸");
        Map<String, Object> input = input(Map.of(
                "subjects",
                List.of(id(unit)),
                "figures",
                marks(unit, 7, unit, 7).subList(0, 5)));
        Caller before = api.as(new Actor("mover", Role.BUREAU, List.of(COUNTY)));
        Caller after = api.as(new Actor("mover", Role.BUREAU, List.of("450105")));
        JsonNode run = done(before.run("bureau/EvaluateRun", Map.of("input", input)));
        assertThat(done(before.run("bureau/EvaluateRun", Map.of("input", input)))
                        .path("id"))
                .isEqualTo(run.path("id"));
        isDeclined(after.run("bureau/EvaluateRun", Map.of("input", input)), "NOT_FOUND", "evaluation");
    }

    @Test
    void isFrozenOnceUnderManyCallers() {
        JsonNode unit = supervised.unit("转移丁");
        Map<String, Object> input = input(Map.of(
                "subjects",
                List.of(id(unit)),
                "figures",
                marks(unit, 7, unit, 7).subList(0, 5)));
        List<Reply> replies = Together.run(CALLERS, caller -> bureau.run("bureau/EvaluateRun", Map.of("input", input)));
        assertThat(replies.stream().map(reply -> id(done(reply))).distinct()).hasSize(1);
        JsonNode run = done(replies.get(0));
        Caller own = supervised.speaksFor(unit);
        List<Reply> appeals = Together.run(
                CALLERS,
                caller -> on(own, "AppealEvaluation", run, Map.of("indicator", "basis", "reason", "数据有误，请复核")));
        assertThat(appeals.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(read(bureau, run).path("appeals")).hasSize(1);
    }

    @Test
    void putsDivisionsSideBySideAsTheyAreNow() {
        Reply card = supervised.colleague.run(
                "bureau/RegionScorecard", Map.of("region", Supervised.CITY, "year", today.getYear()));
        assertThat(card.at("/regionScorecard")
                        .valueStream()
                        .map(one -> one.path("name").asString()))
                .contains("青秀区");
        assertThat(bureau.run("bureau/RegionScorecard", Map.of("region", Supervised.CITY, "year", today.getYear()))
                        .body())
                .contains("FORBIDDEN");
    }

    private Reply evaluate(Map<String, ?> change) {
        return evaluate(change, bureau);
    }

    private Reply evaluate(Map<String, ?> change, Caller caller) {
        return caller.run("bureau/EvaluateRun", Map.of("input", input(change)));
    }

    private Map<String, Object> input(Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey", UUID.randomUUID().toString(),
                "scheme", "PROVINCIAL_MODEL_TRANSFER_INSTITUTION",
                "region", COUNTY,
                "year", today.getYear(),
                "appealsUntil", LocalDate.now((Clock) clock).plusDays(2).toString()));
        input.putAll(change);
        return input;
    }

    private static List<Map<String, Object>> marks(JsonNode one, int mark, JsonNode other, int otherMark) {
        List<Map<String, Object>> marks = new ArrayList<>();
        INDICATORS.forEach(indicator ->
                marks.add(Map.of("subject", id(one), "indicator", indicator, "value", String.valueOf(mark))));
        INDICATORS.forEach(indicator ->
                marks.add(Map.of("subject", id(other), "indicator", indicator, "value", String.valueOf(otherMark))));
        return marks;
    }

    private static JsonNode read(Caller caller, JsonNode run) {
        return caller.run("bureau/Ranking", Map.of("evaluation", id(run))).at("/evaluation");
    }

    private static Reply on(Caller caller, String operation, JsonNode read, Map<String, ?> said) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "evaluation", id(read), "expectedVersion", read.path("version").asInt()));
        input.putAll(said);
        return caller.run("bureau/" + operation, Map.of("input", input));
    }

    private static String key(JsonNode one) {
        return GlobalId.parse(id(one)).key();
    }

    private static String id(JsonNode one) {
        return one.path("id").asString();
    }
}
