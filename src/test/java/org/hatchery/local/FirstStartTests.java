package org.hatchery.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hatchery.OwnService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a newcomer does first: starts the service with its sample, and sends what it prints. */
@Tag("integration")
class FirstStartTests {
    private static final Pattern TOKEN = Pattern.compile("-u '([^']+)' -d (\\S+) (\\S+/oauth2/token)");
    private static final Pattern QUESTION = Pattern.compile("(\\S+/graphql) -d '([^']+)'");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void answersThePrintedQuestionWithFiguresAtOnce() throws Exception {
        Instant begun = Instant.now();
        try (var service = new OwnService(24, 600)) {
            JsonNode pipeline = ask(service.bean(Welcome.class).text()).at("/data/pipeline");

            assertThat(Instant.parse(pipeline.at("/asOf").asString())).isAfter(begun);
            assertThat(pipeline.at("/total/carriers").asInt()).isPositive();
            assertThat(pipeline.at("/total/funnel/inIncubation").asInt()).isGreaterThan(50);
            assertThat(pipeline.at("/children/0/figures/carriers").isNumber()).isTrue();
        }
    }

    private JsonNode ask(String printed) throws IOException, InterruptedException {
        MatchResult token = found(TOKEN, printed);
        MatchResult question = found(QUESTION, printed);
        String credentials = Base64.getEncoder().encodeToString(token.group(1).getBytes());
        String bought = send(
                        token.group(3), "Basic " + credentials, "application/x-www-form-urlencoded", token.group(2))
                .at("/access_token")
                .asString();
        return send(question.group(1), "Bearer " + bought, "application/json", question.group(2));
    }

    private static MatchResult found(Pattern pattern, String printed) {
        return pattern.matcher(printed).results().findFirst().orElseThrow();
    }

    private JsonNode send(String address, String authorization, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", authorization)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
        return JsonMapper.shared()
                .readTree(http.send(request, BodyHandlers.ofString()).body());
    }
}
