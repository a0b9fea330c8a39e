package org.hatchery.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.supervision.Supervised.done;
import static org.hatchery.supervision.Supervised.isDeclined;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.ServiceClock;
import org.hatchery.Together;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.incubation.Incubator;
import org.hatchery.region.RegionCode;
import org.hatchery.shared.Fingerprint;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.supervision.showcase.Showcase;
import org.hatchery.supervision.showcase.ShowcaseContent;
import org.hatchery.supervision.showcase.ShowcaseId;
import org.hatchery.supervision.showcase.ShowcaseKind;
import org.hatchery.supervision.showcase.ShowcaseLevel;
import org.hatchery.supervision.showcase.ShowcaseParty;
import org.hatchery.supervision.showcase.ShowcasePartyKind;
import org.hatchery.totals.keeping.KeepTotals;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** A showcase … */
@IntegrationTest
class ShowcaseTests {
    private static final int CALLERS = 64;
    /** Of the clauses that ask for showcases. */
    private static final String SHANDAN = "620725";

    private static final String GANZHOU = "620702";

    private final Api api;
    private final Caller bureau;
    private final Caller city;
    private final Caller province;
    private final LocalDate today;
    private final MongoOperations mongo;
    private final KeepTotals totals;

    ShowcaseTests(Api api, ServiceClock clock, MongoOperations mongo, KeepTotals totals) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.today = LocalDate.now((Clock) clock);
        this.bureau = api.as(Role.BUREAU, SHANDAN);
        this.city = api.as(new Actor("city", Role.BUREAU, List.of("620700")));
        this.province = api.as(new Actor("province", Role.BUREAU, List.of("620000")));
    }

    @Test
    void isProposedByACarrierMendedOnceAndAcceptedHopByHop() {
        Incubator carrier = Incubator.open(api, SHANDAN, "MAKER_SPACE");
        Map<String, Object> wish = of("GRASSROOTS_MODEL", "proposer", carrier.id());
        wish.put("clause", GlobalId.of("Clause", "SD-21"));
        JsonNode first = done(propose(carrier.manager(), wish));
        assertThat(done(propose(carrier.manager(), wish)).path("id")).isEqualTo(first.path("id"));
        assertThat(first.at("/clause/words").asString()).contains("“草根”等创新创业典型8个以上");
        assertThat(waits(bureau)).contains(first.path("id").asString());

        isDeclined(judge(bureau, first, "RETURN", null), "INVALID", "note");
        isDeclined(judge(bureau, first, "ACCEPT", "CITY"), "INVALID", "level");
        isDeclined(judge(bureau, first, "ACCEPT", null), "INVALID", "level");
        JsonNode back = done(on(bureau, "JudgeShowcase", first, Map.of("verdict", "RETURN", "note", "请补充成效数据和佐证材料。")));
        isDeclined(on(bureau, "ResubmitShowcase", back, content()), "NOT_RESPONSIBLE", "showcase");
        JsonNode mended = done(on(carrier.manager(), "ResubmitShowcase", back, content()));
        isDeclined(
                on(bureau, "JudgeShowcase", mended, Map.of("verdict", "RETURN", "note", "再次退回补充。")),
                "WRONG_STATE",
                "showcase");
        isDeclined(on(bureau, "PublishShowcase", mended, Map.of()), "WRONG_STATE", "showcase");
        JsonNode county = done(judge(bureau, mended, "ACCEPT", "COUNTY"));
        isDeclined(judge(city, county, "ACCEPT", "COUNTY"), "INVALID", "level");
        JsonNode higher = done(judge(city, county, "ACCEPT", "CITY"));
        assertThat(higher.path("level").asString()).isEqualTo("CITY");
        assertThat(higher.path("acceptedOn").asString()).isEqualTo(today.toString());
        isDeclined(judge(city, higher, "ACCEPT", "PROVINCE"), "INVALID", "level");
        assertThat(done(judge(province, higher, "ACCEPT", "PROVINCE"))
                        .path("level")
                        .asString())
                .isEqualTo("PROVINCE");
    }

    @Test
    void isReviewedByNobodyWhoWroteIt() {
        JsonNode own = done(propose(bureau, of("HIGHLIGHT_PROJECT", "region", SHANDAN)));
        assertThat(own.at("/viewerCan/judge").asBoolean()).isFalse();
        isDeclined(judge(bureau, own, "ACCEPT", "COUNTY"), "NOT_RESPONSIBLE", "showcase");
        JsonNode declined = done(on(city, "JudgeShowcase", own, Map.of("verdict", "DECLINE", "note", "尚未形成成效。")));
        assertThat(declined.path("state").asString()).isEqualTo("DECLINED");
    }

    @Test
    void saysAllThatIsWrongWithIt() {
        Map<String, Object> wish = of("GRASSROOTS_MODEL", "region", "450103");
        wish.put("figures", List.of(Map.of("name", "户数", "value", "3", "unit", "户", "metric", "nothing")));
        wish.put("clause", GlobalId.of("Clause", "NO-1"));
        Reply reply = propose(bureau, wish);
        isDeclined(reply, "INVALID", "region");
        isDeclined(reply, "NOT_FOUND", "figures.0.metric");
        isDeclined(reply, "NOT_FOUND", "clause");
        Map<String, Object> nobody = of("GRASSROOTS_MODEL", "region", SHANDAN);
        nobody.remove("region");
        isDeclined(propose(bureau, nobody), "INVALID", "proposer");
        Incubator other = Incubator.open(api, "450103", "INCUBATOR");
        isDeclined(propose(bureau, of("GRASSROOTS_MODEL", "proposer", other.id())), "NOT_FOUND", "proposer");
        isDeclined(propose(other.manager(), of("GRASSROOTS_MODEL", "region", "450103")), "INVALID", "region");
    }

    @Test
    void isPublishedFrozenCorrectedAndTakenOver() {
        JsonNode accepted = accepted("REPRODUCIBLE_PRACTICE", SHANDAN);
        Incubator far = Incubator.open(api, "450103", "INCUBATOR");
        assertThat(read(far.manager(), accepted).isNull()).isTrue();
        assertThat(status(path(accepted))).isEqualTo(404);
        JsonNode published = done(on(bureau, "PublishShowcase", accepted, Map.of()));
        JsonNode first = anybody(published.path("path").asString());
        assertThat(first.at("/versions/0/hash").asString()).isEqualTo(hash(first.at("/versions/0")));
        assertThat(first.toString()).doesNotContain("evidence", "history", "\"by\"");

        Map<String, Object> mended = content();
        mended.put("title", "更正后的案例名称");
        mended.put("reason", "更正案例名称");
        JsonNode corrected = done(on(bureau, "CorrectShowcase", published, mended));
        JsonNode second = anybody(published.path("path").asString());
        assertThat(second.at("/versions/0")).isEqualTo(first.at("/versions/0"));
        assertThat(second.at("/versions/1/corrects").asInt()).isEqualTo(1);
        assertThat(second.at("/versions/1/title").asString()).isEqualTo("更正后的案例名称");
        assertThat(corrected.at("/versions/0/reason").asString()).isEqualTo("更正案例名称");

        JsonNode seen = read(far.manager(), corrected);
        assertThat(seen.path("history")).isEmpty();
        isDeclined(
                on(far.manager(), "TakeOverShowcase", seen, adopting("adopter", far.id(), today.plusDays(1))),
                "WRONG_DATES",
                "since");
        JsonNode adopted =
                done(on(far.manager(), "TakeOverShowcase", seen, adopting("adopter", far.id(), today.minusDays(3))));
        isDeclined(
                on(far.manager(), "TakeOverShowcase", adopted, adopting("adopter", far.id(), today)),
                "ALREADY_REGISTERED",
                "adopter");
        isDeclined(on(bureau, "TakeOverShowcase", adopted, adopting("region", SHANDAN, today)), "INVALID", "adopter");
        isDeclined(
                on(bureau, "TakeOverShowcase", adopted, adopting("adopter", far.id(), today)), "NOT_FOUND", "adopter");
        assertThat(anybody(published.path("path").asString())
                        .at("/adoptions/0/since")
                        .asString())
                .isEqualTo(today.minusDays(3).toString());
        isDeclined(on(far.manager(), "ResubmitShowcase", adopted, content()), "NOT_RESPONSIBLE", "showcase");
    }

    @Test
    void isPublishedOnceUnderManyCallers() {
        JsonNode accepted = accepted("REPRODUCIBLE_PRACTICE", SHANDAN);
        List<Reply> sent = Together.run(CALLERS, caller -> on(bureau, "PublishShowcase", accepted, Map.of()));
        assertThat(sent.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(sent.stream().flatMap(reply -> reply.refusals().stream()))
                .hasSize(CALLERS - 1)
                .containsOnly("STALE");
        assertThat(anybody(path(accepted)).path("versions")).hasSize(1);
    }

    @Test
    void isProposedOnceByTheSameRequestUnderManyCallers() {
        Map<String, Object> wish = of("REPRODUCIBLE_PRACTICE", "region", SHANDAN);
        List<Reply> sent = Together.run(CALLERS, caller -> propose(bureau, wish));
        assertThat(sent.stream().map(reply -> done(reply).path("id").asString()).distinct())
                .hasSize(1);
    }

    /** SD-21 by all that were accepted in its time; GZ-22, whose figure is damaged, by those of the year and not compared. */
    @Test
    void isCountedForItsClause() {
        int models = target(SHANDAN, "SD-21", 2020).path("actual").asInt();
        int highlights = target(GANZHOU, "GZ-22", 2019).path("actual").asInt();
        for (int number = 0; number < 8; number++) {
            insert(ShowcaseKind.GRASSROOTS_MODEL, SHANDAN, LocalDate.of(2017 + number % 4, 5, 1), true);
        }
        insert(ShowcaseKind.GRASSROOTS_MODEL, SHANDAN, LocalDate.of(2019, 5, 1), false);
        insert(ShowcaseKind.REPRODUCIBLE_PRACTICE, SHANDAN, LocalDate.of(2019, 5, 1), true);
        insert(ShowcaseKind.HIGHLIGHT_PROJECT, GANZHOU, LocalDate.of(2019, 5, 1), true);
        insert(ShowcaseKind.HIGHLIGHT_PROJECT, GANZHOU, LocalDate.of(2018, 5, 1), true);
        totals.catchUp();

        JsonNode grassroots = target(SHANDAN, "SD-21", 2020);
        assertThat(grassroots.path("actual").asInt()).isEqualTo(models + 8);
        assertThat(grassroots.path("met").asBoolean()).isTrue();
        JsonNode damaged = target(GANZHOU, "GZ-22", 2019);
        assertThat(damaged.path("actual").asInt()).isEqualTo(highlights + 1);
        assertThat(damaged.path("met").isNull()).isTrue();
        assertThat(damaged.path("hindrance").isNull()).isFalse();
    }

    @Test
    void isCountedWithTheListBehindIt() {
        accepted("HIGHLIGHT_PROJECT", GANZHOU);
        JsonNode raised = accepted("HIGHLIGHT_PROJECT", GANZHOU);
        done(judge(city, raised, "ACCEPT", "CITY"));
        done(propose(api.as(Role.BUREAU, GANZHOU), of("HIGHLIGHT_PROJECT", "region", GANZHOU)));
        totals.catchUp();
        assertThat(metric("highlightProjects"))
                .isEqualTo(listed("HIGHLIGHT_PROJECT"))
                .isGreaterThan(1);
        assertThat(metric("showcasesAccepted")).isEqualTo(metric("highlightProjects"));
        assertThat(metric("showcasesAcceptedCity")).isEqualTo(1);
        assertThat(metric("showcasesAcceptedCounty")).isEqualTo(metric("showcasesAccepted"));
    }

    @Test
    void isReadByAnybodyAPageAtATime() {
        String county = "450107";
        for (int number = 0; number < 21; number++) {
            JsonNode one = accepted("REPRODUCIBLE_PRACTICE", county);
            done(on(api.as(Role.BUREAU, county), "PublishShowcase", one, Map.of()));
        }
        Set<String> seen = new HashSet<>();
        String after = null;
        do {
            JsonNode page = anybody("/published/showcases?region=" + county + (after == null ? "" : "&after=" + after));
            page.path("showcases")
                    .forEach(one ->
                            assertThat(seen.add(one.path("id").asString())).isTrue());
            after = page.path("after").asString(null);
        } while (after != null);
        assertThat(seen).hasSize(21);
        assertThat(status("/published/showcases?after=nonsense")).isEqualTo(400);
        assertThat(status("/published/showcases?region=x")).isEqualTo(400);
        assertThat(status("/published/showcases/nothing")).isEqualTo(404);
    }

    private JsonNode accepted(String kind, String county) {
        Caller other = api.as(new Actor("other", Role.BUREAU, List.of(county)));
        JsonNode one = done(propose(api.as(Role.BUREAU, county), of(kind, "region", county)));
        return done(judge(other, one, "ACCEPT", "COUNTY"));
    }

    private void insert(ShowcaseKind kind, String county, LocalDate on, boolean accepted) {
        var region = new RegionCode(county);
        Showcase one = Showcase.propose(
                new ShowcaseId(UUID.randomUUID().toString()),
                new Showcase.Origin(kind, null, new ShowcaseParty(ShowcasePartyKind.REGION, county, "本县", region)),
                new ShowcaseContent("往年典型案例", "往年做法。", "往年成效。", List.of()),
                List.of(),
                on,
                null,
                null);
        if (accepted) {
            one.accept(ShowcaseLevel.COUNTY, on, null, null);
        }
        mongo.insert(one);
    }

    private JsonNode target(String county, String clause, int year) {
        return api.as(Role.BUREAU, county)
                .run("bureau/TargetProgress", Map.of("region", county, "year", year))
                .at("/targetProgress/targets")
                .valueStream()
                .filter(one -> one.at("/target/clause/id").asString().equals(GlobalId.of("Clause", clause)))
                .findFirst()
                .orElseThrow();
    }

    private int metric(String key) {
        return api.as(Role.BUREAU, GANZHOU)
                .run(
                        "bureau/MetricCatalogue",
                        Map.of("region", GANZHOU, "period", String.valueOf(today.getYear()), "keys", List.of(key)))
                .at("/pipeline/total/metrics/0/value")
                .asInt();
    }

    private int listed(String kind) {
        return list(
                        api.as(Role.BUREAU, GANZHOU),
                        Map.of(
                                "region",
                                GANZHOU,
                                "kinds",
                                List.of(kind),
                                "acceptedOn",
                                Map.of("from", today.withDayOfYear(1).toString(), "to", today.toString())))
                .size();
    }

    private static List<String> waits(Caller caller) {
        return list(caller, Map.of("states", List.of("PROPOSED")));
    }

    private static List<String> list(Caller caller, Map<String, ?> filter) {
        return caller.run("bureau/ShowcaseList", Map.of("first", 100, "filter", filter))
                .at("/showcases/edges")
                .valueStream()
                .map(edge -> edge.at("/node/id").asString())
                .toList();
    }

    private static Map<String, Object> content() {
        return new HashMap<>(Map.of(
                "title", "乡镇土专家带办工坊",
                "done", "由乡镇提供场地，土专家带徒办工坊。",
                "result", "办成工坊。",
                "figures", List.of(Map.of("name", "工坊", "value", "3.50", "unit", "个", "period", "2025"))));
    }

    private static Map<String, Object> of(String kind, String who, String id) {
        Map<String, Object> wish = content();
        wish.put("idempotencyKey", UUID.randomUUID().toString());
        wish.put("kind", kind);
        wish.put(who, id);
        return wish;
    }

    private static Map<String, Object> adopting(String who, String id, LocalDate since) {
        return Map.of(who, id, "since", since.toString());
    }

    private static Reply propose(Caller caller, Map<String, Object> wish) {
        return caller.run("bureau/ProposeShowcase", Map.of("input", wish));
    }

    private static Reply judge(Caller caller, JsonNode read, String verdict, @Nullable String level) {
        Map<String, Object> said = new HashMap<>(Map.of("verdict", verdict));
        if (level != null) {
            said.put("level", level);
        }
        return on(caller, "JudgeShowcase", read, said);
    }

    private static JsonNode read(Caller caller, JsonNode one) {
        return caller.run(
                        "bureau/ShowcasePage", Map.of("showcase", one.path("id").asString()))
                .at("/showcase");
    }

    private static Reply on(Caller caller, String operation, JsonNode read, Map<String, ?> said) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "showcase",
                read.path("id").asString(),
                "expectedVersion",
                read.path("version").asInt()));
        input.putAll(said);
        return caller.run("bureau/" + operation, Map.of("input", input));
    }

    /** By other means than the product. */
    private static String hash(JsonNode version) {
        var lines = new StringJoiner("\n");
        lines.add(version.path("title").asString());
        lines.add(version.path("done").asString());
        lines.add(version.path("result").asString());
        version.path("figures")
                .forEach(one -> lines.add(String.join(
                        "|",
                        one.path("name").asString(),
                        new BigDecimal(one.path("value").asString())
                                .stripTrailingZeros()
                                .toPlainString(),
                        one.path("unit").asString(),
                        one.path("metric").asString(""),
                        one.path("period").asString(""))));
        return Fingerprint.of(lines.toString());
    }

    private static String path(JsonNode one) {
        return "/published/showcases/"
                + GlobalId.parse(one.path("id").asString()).key();
    }

    private JsonNode anybody(String path) {
        return api.send(api.request(path).GET()).json();
    }

    private int status(String path) {
        return api.send(api.request(path).GET()).status();
    }
}
