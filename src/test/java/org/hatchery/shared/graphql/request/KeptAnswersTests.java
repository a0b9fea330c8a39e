package org.hatchery.shared.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.identity.Role.CARRIER_MANAGER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Actor;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** What a caller has already is neither worked out nor sent again. */
@IntegrationTest
class KeptAnswersTests {
    private static final String REGION = "150121";
    private static final String PIPELINE = "bureau/RegionPipeline";

    private final Api api;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final KeepTotals totals;
    private final LocalDate today;
    private final Map<String, String> thisYear;

    KeptAnswersTests(Api api, MongoOperations mongo, DatabaseCommands commands, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.commands = commands;
        this.totals = totals;
        this.today = LocalDate.now(clock);
        this.thisYear = Map.of("region", REGION, "period", String.valueOf(today.getYear()));
    }

    @BeforeEach
    void count() {
        totals.catchUp();
    }

    private Caller bureau() {
        return api.as(BUREAU, REGION);
    }

    private static Caller having(Caller caller, Reply answer) {
        return caller.with("If-None-Match", answer.header("ETag"));
    }

    @Test
    void areTheSameByGetAsByPost() {
        Reply got = bureau().get(PIPELINE, thisYear);

        assertThat(got.data().at("/pipeline/total"))
                .isEqualTo(bureau().run(PIPELINE, thisYear).data().at("/pipeline/total"));
        assertThat(got.header("ETag")).startsWith("W/\"");
        assertThat(got.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(got.header("Vary")).containsIgnoringCase("authorization").containsIgnoringCase("accept-language");
    }

    @Test
    void costOneCommandWhileNoTotalHasMoved() {
        Reply got = bureau().get(PIPELINE, thisYear);
        Caller again = having(bureau(), got);
        Reply[] reply = new Reply[1];

        List<String> sent = commands.during(() -> reply[0] = again.get(PIPELINE, thisYear));

        assertThat(reply[0].status()).isEqualTo(304);
        assertThat(reply[0].body()).isEmpty();
        assertThat(reply[0].header("ETag")).isEqualTo(got.header("ETag"));
        assertThat(sent).containsExactly("find totals");
    }

    @Test
    void areWorkedOutAgainWhenATotalHasMoved() {
        Reply got = bureau().get(PIPELINE, thisYear);
        Crowd.of("kept-answer", REGION, 2, 1, today).storedIn(mongo);
        totals.catchUp();

        Reply next = having(bureau(), got).get(PIPELINE, thisYear);

        assertThat(next.status()).isEqualTo(200);
        assertThat(next.header("ETag")).isNotEqualTo(got.header("ETag"));
    }

    @Test
    void areNobodyElses() {
        Reply got = bureau().get(PIPELINE, thisYear);

        assertThat(having(api.as(BUREAU, "460100"), got).get(PIPELINE, thisYear).codes())
                .isNotEmpty();
        assertThat(having(api.anonymous(), got).get(PIPELINE, thisYear).status())
                .isEqualTo(401);
        assertThat(having(bureau(), got)
                        .get(PIPELINE, Map.of("region", REGION, "period", String.valueOf(today.getYear() - 1)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void areNotSentAgainEither() {
        Reply got = bureau().get("bureau/CarrierList", Map.of());

        assertThat(having(bureau(), got).get("bureau/CarrierList", Map.of()).status())
                .isEqualTo(304);
        assertThat(bureau().with("If-None-Match", "W/\"other\"")
                        .get("bureau/CarrierList", Map.of())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void areNeverErrors() {
        Map<String, String> future = Map.of("region", REGION, "period", String.valueOf(today.getYear() + 5));
        Reply refused = bureau().get(PIPELINE, future);

        assertThat(refused.codes()).isNotEmpty();
        assertThat(refused.header("ETag")).isEmpty();
        assertThat(refused.header("Cache-Control")).contains("no-store");
    }

    @Test
    void areNeverOfAnAct() {
        Reply refused = api.as(CARRIER_MANAGER, "carrier").get("manager/EndStay", Map.of());

        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow")).isEqualTo("POST");
    }

    @Test
    void areOfPublishedQuestionsOnly() {
        assertThat(bureau().get("documentId=sha256:00").codes()).containsExactly("PERSISTED_QUERY_NOT_FOUND");
        assertThat(bureau().get("query=%7Bviewer%7Bid%7D%7D").status()).isEqualTo(405);
        assertThat(bureau().get("documentId=" + Caller.documentId(PIPELINE) + "&variables=%7B")
                        .status())
                .isEqualTo(400);
        assertThat(bureau().get("documentId=" + Caller.documentId(PIPELINE) + "&variables=7")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void areCompressedForWhoTakesThat() throws Exception {
        HttpResponse<byte[]> plain = sent("identity");
        HttpResponse<byte[]> small = sent("gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(small.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(small.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
        assertThat(small.body().length).isLessThan(plain.body().length / 3);
        assertThat(text(small)).contains("\"byCarrierKind\"");
    }

    private HttpResponse<byte[]> sent(String encoding) throws IOException, InterruptedException {
        String body = "{\"documentId\":\"%s\",\"variables\":{\"region\":\"%s\",\"period\":\"%d\"}}"
                .formatted(Caller.documentId(PIPELINE), REGION, today.getYear());
        HttpRequest request = api.request("/graphql")
                .header("Authorization", "Bearer " + api.token(new Actor("zip", BUREAU, List.of(REGION))))
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json")
                .header("Accept-Encoding", encoding)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> zipped) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
