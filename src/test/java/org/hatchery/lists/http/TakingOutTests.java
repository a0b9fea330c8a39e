package org.hatchery.lists.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;
import static org.hatchery.identity.Role.FIRM;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Crowd;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

/** Whoever takes a list out over HTTP … */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TakingOutTests {
    private static final String REGION = "150104";
    private static final int LONG = 230;

    private final Api api;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final LocalDate today;
    private final Actor bureau = new Actor("lists-bureau", BUREAU, List.of(REGION), "王科长");
    private final Actor manager = new Actor("lists-manager", CARRIER_MANAGER, List.of("listed-carrier"));

    TakingOutTests(Api api, MongoOperations mongo, DatabaseCommands commands, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.commands = commands;
        this.today = LocalDate.now(clock);
    }

    @BeforeAll
    void crowd() {
        Crowd.of("listed", REGION, LONG, 4, today).storedIn(mongo);
        Crowd.of("few", REGION, 7, 1, today).storedIn(mongo);
    }

    private Reply take(Actor actor, String file, Map<String, ?> variables) {
        return send(request(
                actor, file + "?variables=" + encoded(JsonMapper.shared().writeValueAsString(variables))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(Actor actor, String path) {
        return api.request("/lists/" + path).header("Authorization", "Bearer " + api.token(actor));
    }

    private Reply send(HttpRequest.Builder request) {
        return api.send(request);
    }

    private static Map<String, Object> of(String carrier) {
        return Map.of("filter", Map.of("carrier", GlobalId.of("Carrier", carrier), "states", List.of("ACTIVE")));
    }

    private static List<String> lines(Reply file) {
        assertThat(file.status()).as(file.body()).isEqualTo(200);
        return file.body().lines().toList();
    }

    @Test
    void getsAllOfItAsAFileThatIsNamedAfterIt() {
        Reply file = take(bureau, "StayList.csv", of("listed-carrier"));

        assertThat(lines(file)).hasSize(1 + LONG).doesNotHaveDuplicates();
        assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains(encoded("入驻企业与团队-" + today + ".csv"));
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void getsItInTheOrderThatWasAskedAndInTheCallersLanguage() {
        List<String> rising = lines(send(request(
                        bureau,
                        "StayList.csv?variables="
                                + encoded(
                                        "{\"filter\": {\"region\": \"%s\"}, \"orderBy\": {\"field\": \"LIMIT_ON\", \"direction\": \"DESC\"}}"
                                                .formatted(REGION)))
                .header("Accept-Language", "en")));

        assertThat(rising.get(0)).contains("Incubatee name").contains("State");
        assertThat(rising.get(1)).contains("Active");
        assertThat(rising).hasSize(1 + LONG + 7);
    }

    @Test
    void maySendTheSameAsABody() {
        Reply file = send(request(bureau, "StayList.csv")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared()
                        .writeValueAsString(Map.of("variables", of("few-carrier"), "amounts", "TEN_THOUSAND")))));

        assertThat(lines(file)).hasSize(8);
    }

    @Test
    void getsAllOfItWhateverPageIsAsked() {
        var variables = new HashMap<String, Object>(of("listed-carrier"));
        variables.put("first", 3);

        assertThat(lines(take(bureau, "StayList.csv", variables))).hasSize(1 + LONG);
    }

    @Test
    void getsAmountsInTheUnitThatWasAsked() {
        List<String> yuan = lines(send(request(bureau, "ServiceList.csv?amounts=YUAN")));
        List<String> thousand = lines(send(request(bureau, "ServiceList.csv?amounts=THOUSAND")));

        assertThat(yuan.get(0)).contains("收费（元）");
        assertThat(thousand.get(0)).contains("收费（千元）");
    }

    /** A page costs what it costs, and the count comes once. */
    @Test
    void costsTheDatabaseAsMuchForEveryPage() {
        Map<String, Object> few = of("few-carrier");
        take(bureau, "StayList.csv", few);
        List<String> page = page();

        int one = cheapest(() -> lines(take(bureau, "StayList.csv", few))).size();
        int three = cheapest(() -> lines(take(bureau, "StayList.csv", of("listed-carrier"))))
                .size();

        assertThat(page).as("with the count").contains("aggregate agreements");
        assertThat(three - one).isEqualTo(2 * (page.size() - 1) + 1);
    }

    private List<String> page() {
        return cheapest(() -> api.as(bureau)
                .run("manager/StayList", withFirst(of("listed-carrier")))
                .data());
    }

    /** What it costs at best of three times: now and then somebody's rights are read anew with it. */
    private List<String> cheapest(Supplier<?> act) {
        return Stream.generate(() -> commands.during(act::get))
                .limit(3)
                .min(Comparator.comparing(List::size))
                .orElseThrow();
    }

    private static Map<String, Object> withFirst(Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put("first", 100);
        return all;
    }

    @Test
    void getsNothingOfOthers() {
        Actor elsewhere = new Actor("lists-elsewhere", BUREAU, List.of("659001"));
        Actor firm = new Actor("lists-firm", FIRM, List.of("few-firm-1"));

        assertThat(lines(take(elsewhere, "StayList.csv", of("listed-carrier")))).hasSize(1);
        assertThat(lines(take(firm, "StayList.csv", Map.of()))).hasSize(2);
        assertThat(lines(take(manager, "StayList.csv", Map.of()))).hasSize(1 + LONG);
        Reply programme =
                take(elsewhere, "ProgrammeRecords.csv", Map.of("programme", GlobalId.of("Programme", "none")));
        assertThat(programme.status()).isEqualTo(404);
        assertThat(programme.text("/code")).isEqualTo("NOT_FOUND");
    }

    @Test
    void isRefusedAsByTheApi() {
        Reply told = api.as(manager).run("bureau/VoucherList");
        Reply file = take(manager, "VoucherList.xlsx", Map.of());

        assertThat(told.codes()).containsExactly("FORBIDDEN");
        assertThat(file.status()).isEqualTo(403);
        assertThat(file.text("/code")).isEqualTo("FORBIDDEN");
        assertThat(file.text("/message")).isEqualTo(told.text("/errors/0/message"));
    }

    @Test
    void hasToSayWhoItIs() {
        assertThat(send(api.request("/lists/StayList.csv")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "StayLists.csv                            | 404 | NOT_FOUND   | 没有名为 StayLists 的列表   | There is no list StayLists",
                "AdmitIncubatee.csv                       | 404 | NOT_FOUND   | 没有名为 AdmitIncubatee    | There is no list AdmitIncubatee",
                "CarrierPage.csv                          | 404 | NOT_FOUND   | CarrierPage 不是列表        | CarrierPage is not a list",
                "StayList.pdf                             | 404 | NOT_FOUND   | 以 .xlsx 或 .csv 结尾       | .xlsx or .csv",
                "StayList                                 | 404 | NOT_FOUND   | 以 .xlsx 或 .csv 结尾       | .xlsx or .csv",
                ".csv                                     | 404 | NOT_FOUND   | 没有名为                   | There is no list",
                "                                         | 404 | NOT_FOUND   | 以 .xlsx 或 .csv 结尾       | .xlsx or .csv",
                "bureau/StayList.csv                      | 404 | NOT_FOUND   | 没有名为 bureau/StayList    | There is no list bureau/StayList",
                "%53tayList%20.csv                        | 404 | NOT_FOUND   | 没有名为 StayList           | There is no list StayList",
                "StayList.csv?variables=7                 | 400 | BAD_REQUEST | 一个 JSON 对象              | one JSON object",
                "StayList.csv?variables=%7B               | 400 | BAD_REQUEST | 不是有效的 JSON             | not valid JSON",
                "StayList.csv?variables=[]                | 400 | BAD_REQUEST | 一个 JSON 对象              | one JSON object",
                "StayList.csv?variables=null              | 400 | BAD_REQUEST | 一个 JSON 对象              | one JSON object",
                "StayList.csv?amounts=DOLLAR              | 400 | BAD_REQUEST | 金额单位 amounts 须为        | The unit of amounts is",
                "StayList.csv?variables=%7B%22filtre%22:%7B%7D%7D | 400 | BAD_REQUEST | 没有名为 filtre 的变量 | has no variable filtre",
                "StayList.csv?variables=%7B%22filter%22:7%7D | 400 | BAD_REQUEST | | ",
                "StayList.csv?variables=%7B%22filter%22:%7B%22stat%22:7%7D%7D | 400 | BAD_REQUEST | | ",
                "StayList.csv?variables=%7B%22filter%22:%7B%22region%22:%22999999%22%7D%7D | 400 | BAD_REQUEST | | ",
                "YearFiguresMissing.csv                   | 400 | BAD_REQUEST | | ",
            })
    void isToldWhatIsWrongInItsLanguage(String path, int status, String code, String chinese, String english) {
        String target = (path == null ? "" : path).replace("[", "%5B").replace("]", "%5D");
        Reply inChinese = send(request(bureau, target));
        Reply inEnglish = send(request(bureau, target).header("Accept-Language", "en-GB"));

        assertThat(inChinese.status()).as(inChinese.body()).isEqualTo(status);
        assertThat(inEnglish.status()).isEqualTo(status);
        assertThat(inChinese.text("/code")).isEqualTo(code);
        assertThat(inChinese.text("/message"))
                .contains(chinese == null ? "" : chinese)
                .containsPattern("\\p{IsHan}");
        assertThat(inEnglish.text("/message"))
                .contains(english == null ? "" : english)
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(inChinese.header("Content-Disposition")).doesNotContain("attachment");
    }

    /** What the firewall takes for a trick does not even come here. */
    @ParameterizedTest
    @ValueSource(strings = {"%2e%2e.csv", "StayList%2Ecsv", "..%2fexports.csv", "StayList.csv;x=1", "Stay%00List.csv"})
    void getsNothingByAWrittenTrick(String path) {
        assertThat(send(request(bureau, path)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void mayOnlyGetAndPost(String method) {
        Reply refused = send(request(bureau, "StayList.csv").method(method, BodyPublishers.noBody()));

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow")).isEqualTo("GET, POST");
        assertThat(refused.text("/message")).isEqualTo("请以 GET 或 POST 导出列表。");
    }

    @Test
    void getsNoFileByItsHead() {
        List<String> sent = commands.withTrail(() -> assertThat(
                        send(request(bureau, "StayList.csv").method("HEAD", BodyPublishers.noBody()))
                                .status())
                .isEqualTo(405));

        assertThat(sent).doesNotContain("find stays");
    }

    @Test
    void maySendOnlySoMuch() {
        String huge = "{\"variables\": {\"filter\": {\"text\": \"" + "长".repeat(30_000) + "\"}}}";
        Reply refused = send(request(bureau, "StayList.csv")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(huge)));
        Reply form = send(request(bureau, "StayList.csv")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("variables={}")));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text("/errors/0/message")).isEqualTo("请求体超过 64 KiB。");
        assertThat(form.status()).isEqualTo(415);
    }

    /** Who took out which list with which conditions, and how much; but not what was typed. */
    @Test
    void isInTheTrail() {
        Actor somebody = new Actor("lists-" + UUID.randomUUID(), BUREAU, List.of(REGION));
        take(
                somebody,
                "StayList.xlsx",
                Map.of(
                        "filter",
                        Map.of(
                                "carrier", GlobalId.of("Carrier", "few-carrier"),
                                "states", List.of("ACTIVE", "EXITED"),
                                "text", "拥挤企业")));

        Document entry = entryOf(somebody);
        assertThat(entry.getString("operation")).isEqualTo("GET /lists/StayList.xlsx");
        assertThat(entry.getList("objects", String.class)).containsExactly("Carrier:few-carrier");
        assertThat(entry.getString("change"))
                .contains("rows=7", "amounts=YUAN", "filter.states=ACTIVE,EXITED", "filter.text")
                .doesNotContain("拥挤");
        assertThat(entry.getList("outcome", String.class)).containsExactly("OK");
    }

    /** A file has been sent by the time that its entry is written. */
    private Document entryOf(Actor somebody) {
        var query = new Query(Criteria.where("by").is(somebody.id()).and("kind").is("FILE"));
        Instant end = Instant.now().plusSeconds(5);
        Document entry = null;
        while (entry == null && Instant.now().isBefore(end)) {
            entry = mongo.findOne(query, Document.class, "audit");
        }
        return Objects.requireNonNull(entry);
    }

    @Test
    void isInTheTrailWhenItWasRefused() {
        Actor somebody = new Actor("lists-" + UUID.randomUUID(), CARRIER_MANAGER, List.of("few-carrier"));
        take(somebody, "VoucherList.csv", Map.of());

        assertThat(entryOf(somebody).getList("outcome", String.class)).containsExactly("403");
        assertThat(mongo.find(new Query(Criteria.where("by").is(somebody.id())), Document.class, "audit"))
                .extracting(entry -> entry.getString("kind"))
                .contains("FILE", "DENIED");
    }

    /** The same entries as by the API: one for each page that tells personal data. */
    @Test
    void leavesReadsOfPersonalDataInTheTrail() {
        Actor told = new Actor("lists-" + UUID.randomUUID(), ADMIN, List.of());
        Actor taken = new Actor("lists-" + UUID.randomUUID(), ADMIN, List.of());
        api.as(told).run("firm/ProviderSearch", Map.of("first", 100)).data();
        take(taken, "ProviderSearch.csv", Map.of());

        assertThat(reads(taken)).isEqualTo(reads(told));
    }

    private List<Object> reads(Actor actor) {
        return mongo
                .find(new Query(Criteria.where("by").is(actor.id()).and("kind").is("READ")), Document.class, "audit")
                .stream()
                .map(entry -> entry.get("objects"))
                .toList();
    }

    @Test
    void getsTextsThatLookLikeFormulasAsTexts() {
        mongo.updateFirst(
                new Query(Criteria.where("_id").is("few-service-0")),
                Update.update("provider", "=HYPERLINK(\"http://x\")"),
                "services");

        assertThat(take(bureau, "ServiceList.csv", Map.of()).body()).contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }
}
