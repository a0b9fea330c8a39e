package org.hatchery.shared.graphql.request;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.ADMIN;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bson.Document;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@IntegrationTest
@ResourceLock(Resources.SYSTEM_OUT)
class RequestShapeTests {
    private static final String GRAPHQL = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String VIEWER = "{\"query\":\"{ viewer { id } }\"}";

    private final Api api;
    private final Caller caller;
    private final MongoOperations mongo;

    RequestShapeTests(Api api, MongoOperations mongo) {
        this.api = api;
        this.caller = api.as(ADMIN);
        this.mongo = mongo;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"query\":",
                "no json",
                "null",
                "\"{ viewer { id } }\"",
                "[]",
                "[" + VIEWER + "," + VIEWER + "]",
                "{}",
                "{\"query\":null}",
                "{\"variables\":{}}",
                "{\"query\":7}",
                "{\"query\":[\"{ viewer { id } }\"]}",
                "{\"documentId\":7}",
                "{\"query\":\"{ viewer { id } }\",\"variables\":[]}",
                "{\"query\":\"{ viewer { id } }\",\"variables\":\"{}\"}",
                "{\"query\":\"{ viewer { id } }\",\"operationName\":7}",
                "{\"query\":\"{ viewer { id } }\",\"extensions\":\"x\"}",
                "{\"query\":\"{ viewer { id } }\",\"documentId\":\"sha256:00\"}"
            })
    void isRefusedWhenItIsNoGraphQlRequest(String body) {
        isRefused(caller.post(body), 400, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ viewer { id }",
                "{ viewer { nothing } }",
                "{ viewer }",
                "query A { viewer { id } } query B { viewer { id } }",
                "{ region(code: \"21\") { name } }"
            })
    void isRefusedWhenTheDocumentDoesNotFitTheSchema(String document) {
        isRefused(caller.ask(document), 400, "BAD_REQUEST");
    }

    @Test
    void isRefusedWhenAVariableDoesNotFitTheSchema() {
        String document = "query Region($code: RegionCode!) { region(code: $code) { name } }";

        isRefused(caller.ask(document, Map.of("code", "21")), 400, "BAD_REQUEST");
        isRefused(caller.ask(document, Map.of("code", List.of(1, 2))), 400, "BAD_REQUEST");
        isRefused(caller.ask(document), 400, "BAD_REQUEST");
    }

    @Test
    void earnsFiveErrorsAtMostForABadDocument() {
        String unknown =
                IntStream.range(0, 40).mapToObj(number -> "field" + number).collect(joining(" "));

        assertThat(caller.ask("{ viewer { " + unknown + " } }").codes())
                .hasSize(5)
                .containsOnly("BAD_REQUEST");
    }

    @Test
    void isRefusedWithoutANameWhereItHasSeveralOperations() {
        String several = "{\"query\":\"query A{viewer{role}} query B{viewer{id}}\",\"operationName\":%s}";

        for (String name : List.of("null", "\"\"", "\"C\"")) {
            Reply reply = caller.post(several.formatted(name));
            assertThat(reply.codes()).as(reply.body()).containsExactly("BAD_REQUEST");
        }
        assertThat(caller.post(several.formatted("\"B\"")).at("/viewer/id").isString())
                .isTrue();
    }

    @Test
    void isRefusedWhenItIsNoPost() {
        Reply reply = caller.send("GET", "");

        isRefused(reply, 405, "BAD_REQUEST");
        assertThat(reply.header("Allow")).isEqualTo("POST");
        isRefused(caller.send("PUT", VIEWER), 405, "BAD_REQUEST");
    }

    @Test
    void isAnsweredAsAQueryStringByItsId() {
        String id = Caller.documentId("bureau/RegionTree");
        String variables = "&variables=" + URLEncoder.encode("{\"code\":\"210100\"}", StandardCharsets.UTF_8);
        String persisted = "extensions="
                + URLEncoder.encode(
                        "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + id.replace("sha256:", "") + "\"}}",
                        StandardCharsets.UTF_8);

        for (String asked : List.of("documentId=" + id, persisted, "operationName=RegionTree&" + persisted)) {
            assertThat(caller.get(asked + variables).at("/region/code").asString())
                    .isEqualTo("210100");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query=%7Bviewer%7Bid%7D%7D",
                "documentId=",
                "x=1",
                "documentId=sha256%3A00&query=%7Bviewer%7Bid%7D%7D"
            })
    void isRefusedAsAQueryStringWithoutAKnownId(String asked) {
        assertThat(caller.get(asked).status()).isIn(400, 405);
    }

    @Test
    void isRefusedAsAQueryStringThatIsNoRequest() {
        isRefused(caller.get("documentId=sha256:00"), 400, "PERSISTED_QUERY_NOT_FOUND");
        isRefused(caller.get("documentId=sha256:00&variables=%7B"), 400, "BAD_REQUEST");
        isRefused(caller.get("documentId=sha256:00&variables=7"), 400, "BAD_REQUEST");
    }

    @Test
    void isNoMutationAsAQueryString() {
        Reply reply = caller.get("documentId=" + Caller.documentId("admin/RebuildTotals")
                + "&variables=%7B%22input%22%3A%7B%22reason%22%3A%22by%20GET%22%7D%7D");

        isRefused(reply, 405, "BAD_REQUEST");
        assertThat(mongo.count(new Query(Criteria.where("reason").is("by GET")), "rebuilds"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/plain", "application/graphql", "application/x-www-form-urlencoded", "not/a/type", "*/*"})
    void isRefusedWhenTheBodyIsNotJson(String type) {
        isRefused(caller.with("Content-Type", type).post(VIEWER), 415, "BAD_REQUEST");
    }

    @Test
    void isRefusedAboveOneMebibyte() {
        String large = "{\"query\":\"{ viewer { id } } #" + "x".repeat(1 << 20) + "\"}";

        isRefused(caller.post(large), 413, "BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256:00",
                "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "../../etc/passwd"
            })
    void isRefusedWithTheIdOfNoOperation(String id) {
        isRefused(caller.post(Map.of("documentId", id)), 400, "PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void isAnsweredWithTheIdOfAnOperation() {
        Reply reply =
                api.as(BUREAU, "210100").run("bureau/RegionPipeline", Map.of("region", "210100", "period", "2026"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.data().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {GRAPHQL, JSON})
    void isAnsweredInTheMediaTypeAskedFor(String type) {
        Reply reply = caller.with("Accept", type).post(VIEWER);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith(type);
        assertThat(reply.header("X-Correlation-Id")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/event-stream", "text/html", "multipart/mixed, text/plain", "not a type"})
    void isNotRunForWhoeverCannotReadTheAnswer(String type) {
        String reason = "answers to " + type;
        Reply reply = caller.with("Accept", type)
                .ask("mutation { rebuildTotals(input: {reason: \"" + reason + "\"}) { userErrors { code } } }");

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.codes()).containsExactly("BAD_REQUEST");
        assertThat(mongo.count(new Query(Criteria.where("reason").is(reason)), "rebuilds"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/event-stream, application/json;q=0.1"})
    void isAnsweredToWhoeverAlsoTakesJson(String type) {
        assertThat(caller.with("Accept", type).post(VIEWER).at("/viewer/id").isString())
                .isTrue();
    }

    @Test
    void isRefusedInTheMediaTypeAskedFor() {
        Reply shape = caller.with("Accept", JSON).post("[]");
        assertThat(shape.status()).isEqualTo(400);
        assertThat(shape.header("Content-Type")).startsWith(JSON);

        // the older media type leaves the status to HTTP: the document was received well
        Reply document = caller.with("Accept", JSON).ask("{ viewer { nothing } }");
        assertThat(document.status()).isEqualTo(200);
        assertThat(document.header("Content-Type")).startsWith(JSON);
        assertThat(document.codes()).containsExactly("BAD_REQUEST");
    }

    @Test
    void isRefusedInTheLanguageOfTheCaller() {
        assertThat(caller.post("[]").text("/errors/0/message")).isEqualTo("请求体须为一个 JSON 对象。");
        assertThat(caller.inEnglish().post("[]").text("/errors/0/message"))
                .isEqualTo("The body has to be one JSON object.");
        assertThat(caller.inEnglish().ask("{ node(id: \"x\") { id } }").text("/errors/0/message"))
                .isEqualTo("The id x is not valid here.");
        assertThat(caller.with("Accept-Language", "fr, en;q=0.5")
                        .ask("{ node(id: \"x\") { id } }")
                        .text("/errors/0/message"))
                .isEqualTo("The id x is not valid here.");
        assertThat(caller.with("Accept-Language", ";;;q=")
                        .ask("{ node(id: \"x\") { id } }")
                        .text("/errors/0/message"))
                .isEqualTo("标识 x 无效。");
    }

    @Test
    void isRefusedWithTooManyAliases() {
        assertThat(caller.ask(viewers(50)).data().size()).isEqualTo(50);
        isRefused(caller.ask(viewers(51)), "COST_EXCEEDED");
    }

    private static String viewers(int aliases) {
        return IntStream.range(0, aliases)
                .mapToObj(number -> "v" + number + ": viewer { id }")
                .collect(joining(" ", "{ ", " }"));
    }

    @Test
    void isRefusedWhenTooDeep() {
        assertThat(caller.ask(ancestors(12)).data().isEmpty()).isFalse();
        isRefused(caller.ask(ancestors(20)), "DEPTH_EXCEEDED");
    }

    /** What was shallow once is looked at again where a variable decides how deep it is. */
    @Test
    void isRefusedWhenAVariableLetsItBeTooDeep() {
        String document = "query Q($deep: Boolean!) { viewer { id } ... @include(if: $deep) " + ancestors(20) + " }";

        assertThat(caller.ask(document, Map.of("deep", false)).codes()).isEmpty();
        isRefused(caller.ask(document, Map.of("deep", true)), "DEPTH_EXCEEDED");
        assertThat(caller.ask(document, Map.of("deep", false)).codes()).isEmpty();
    }

    private static String ancestors(int depth) {
        return "{ region(code: \"210112\") { " + "parent { ".repeat(depth) + "name" + " }".repeat(depth) + " } }";
    }

    @Test
    void isRefusedWhenTooCostly() {
        String regions = IntStream.range(0, 40)
                .mapToObj(number -> "r" + number + ": region { parent { parent { code } } }")
                .collect(joining(" "));

        assertThat(caller.ask("{ carriers(first: 10) { nodes { " + regions + " } } }")
                        .codes())
                .isEmpty();
        isRefused(caller.ask("{ carriers(first: 100) { nodes { " + regions + " } } }"), "COST_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first: -1",
                "first: 101",
                "first: 2147483647",
                "last: -1",
                "last: 101",
                "first: 5, last: 5",
                "first: 5, before: \"x\"",
                "last: 5, after: \"x\"",
                "before: \"x\""
            })
    void isRefusedWithBadPageArguments(String arguments) {
        isRefused(caller.ask("{ carriers(" + arguments + ") { nodes { id } } }"), "BAD_PAGE_ARGS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void isRefusedWithAForgedCursor(String cursor) {
        isRefused(caller.ask("{ carriers(after: \"" + cursor + "\") { nodes { id } } }"), "INVALID_CURSOR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "Q2Fycmllcjp2MTo", "Q2Fycmllcjp2Mjp4"})
    void isRefusedWithAForgedId(String id) {
        isRefused(caller.ask("{ node(id: \"" + id + "\") { id } }"), "INVALID_ID");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void showsNothingOfADefectButTheIdUnderWhichTheLogTellsAll(CapturedOutput log) {
        var broken = new Document("_id", "broken")
                .append("visibleTo", List.of("carrier:broken"))
                .append("profile", 7);
        mongo.getCollection("carriers").insertOne(broken);
        Reply reply = api.as(CARRIER_MANAGER, "broken")
                .ask("{ carrier(id: \"" + GlobalId.of("Carrier", "broken") + "\") { name } }");
        mongo.getCollection("carriers").deleteOne(new Document("_id", "broken"));

        isRefused(reply, "INTERNAL");
        assertThat(reply.text("/errors/0/message")).isEqualTo("服务内部出错，请凭追踪号联系管理员。");
        assertThat(reply.body()).doesNotContain("Exception", "org.", "profile");
        assertThat(log).contains(reply.header("X-Correlation-Id"), "Field /carrier failed", "Exception");
    }

    private static void isRefused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith(GRAPHQL);
        isRefused(reply, code);
    }

    private static void isRefused(Reply reply, String code) {
        assertThat(reply.codes()).as(reply.body()).isNotEmpty().containsOnly(code);
        assertThat(reply.text("/errors/0/message")).isNotBlank();
        assertThat(reply.text("/errors/0/extensions/traceId"))
                .isEqualTo(reply.header("X-Correlation-Id"))
                .isNotBlank();
    }
}
