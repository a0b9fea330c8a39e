package org.hatchery.local;

import com.mongodb.ConnectionString;
import java.time.Clock;
import java.time.Year;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at start where to look, who to be, and how to ask the main question. */
@Profile("local")
@Component
class Welcome {
    private static final Logger log = LoggerFactory.getLogger(Welcome.class);
    private static final String QUESTION = """
            query RegionPipeline($region: RegionCode!, $period: Period!) { pipeline(region: $region, period: $period) { \
            region { name } asOf total { carriers funnel { preIncubation inIncubation graduated exited } \
            graduationRate { value } occupancy { area { value } } } children { region { name } figures { carriers } } } }""";

    private final Environment settings;
    private final LocalSecret secret;
    private final Clock clock;

    Welcome(Environment settings, LocalSecret secret, Clock clock) {
        this.settings = settings;
        this.secret = secret;
        this.clock = clock;
    }

    /** Ready means that the sample is loaded. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        log.info("{}", text());
    }

    String text() {
        String base = "http://localhost:" + settings.getRequiredProperty("local.server.port");
        return String.join(
                "\n",
                "Hatchery",
                console(base),
                "",
                data(),
                "",
                page(base),
                "",
                personas(),
                "",
                token(base),
                question(base),
                "");
    }

    private String data() {
        String uri = settings.getProperty("spring.mongodb.uri", "");
        return uri.isBlank() ? inMemory() : inDatabase(new ConnectionString(uri));
    }

    private static String inMemory() {
        return """
                数据只在内存中（嵌入式引擎），每次启动重新载入示例；换用真实数据库请设置 MONGODB_URI=mongodb://host/db
                Data is in memory (embedded engine), the sample is loaded at every start; MONGODB_URI=mongodb://host/db switches to a real database""";
    }

    /** Never the string itself: it may carry a password. */
    private String inDatabase(ConnectionString uri) {
        String place = String.join(",", uri.getHosts()) + "/"
                + settings.getProperty("spring.mongodb.database", String.valueOf(uri.getDatabase()));
        return "数据在 spring.mongodb.uri（MONGODB_URI）所指的数据库中：%s\nData is in the database of spring.mongodb.uri (MONGODB_URI): %s"
                .formatted(place, place);
    }

    /** The secret comes along, so that a persona is one press away. */
    private String console(String base) {
        return "控制台 Console: %s/#%s".formatted(base, secret.value());
    }

    private String page(String base) {
        return "试查询页 GraphiQL: %s/graphiql#%s".formatted(base, secret.value());
    }

    private String personas() {
        return Personas.ALL.stream()
                .map(persona -> "  %-18s %-16s %-21s %s"
                        .formatted(
                                persona.id(), persona.role(), String.join(",", persona.scope()), persona.description()))
                .collect(Collectors.joining(
                        "\n", "演示身份（密钥均为 %s）Personas (the secret of each):\n".formatted(secret.value()), ""));
    }

    private String token(String base) {
        String persona = Personas.ALL.get(0).id();
        return """
                取令牌，1 小时有效 Get a token, good for 1 hour:
                  TOKEN=$(curl -s -u '%s:%s' -d grant_type=client_credentials %s/oauth2/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')""".formatted(persona, secret.value(), base);
    }

    private String question(String base) {
        return """
                问沈阳今年的孵化统计 Ask for the figures of Shenyang this year:
                  curl -s -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' %s/graphql -d '{"query":"%s","variables":{"region":"210100","period":"%s"}}'""".formatted(base, QUESTION, Year.now(clock));
    }
}
