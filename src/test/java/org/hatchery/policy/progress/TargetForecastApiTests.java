package org.hatchery.policy.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hatchery.identity.Role.BUREAU;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.policy.document.PolicyDocument;
import org.hatchery.policy.document.ValidityTests;
import org.hatchery.policy.target.PromiseFixture;
import org.hatchery.policy.target.Target;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Where a target will be if the last twelve months go on, asked for by the client's own operation. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TargetForecastApiTests {
    private static final String COUNTY = "632521";
    private static final int MONTHS = 13;
    private static final double DAYS_OF_A_MONTH = 365.2425 / 12;

    private final Api api;
    private final MongoOperations mongo;
    private final KeepTotals totals;
    private final LocalDate today;
    private final PolicyDocument lasting = ValidityTests.document("2022-03-04", "2099-01-01", null);

    TargetForecastApiTests(Api api, MongoOperations mongo, KeepTotals totals, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.totals = totals;
        this.today = LocalDate.now(clock);
    }

    /** One carrier more in each of the last thirteen whole months. */
    @BeforeAll
    void oneMoreEachMonth() {
        mongo.insert(lasting);
        for (int month = 1; month <= MONTHS; month++) {
            LocalDate opened = today.withDayOfMonth(10).minusMonths(month);
            Crowd.of("forecast" + month, COUNTY, 0, 0, opened.plusYears(2)).storedIn(mongo);
        }
        totals.catchUp();
    }

    @AfterAll
    void forget() {
        mongo.remove(lasting);
    }

    @Test
    void isWhereTheLineLeads() {
        double months = ChronoUnit.DAYS.between(today, due()) / DAYS_OF_A_MONTH;

        JsonNode forecast = forecast(promised(String.valueOf(MONTHS + 3)), bureau());

        assertThat(forecast.at("/dueOn").asString()).isEqualTo(due().toString());
        assertThat(forecast.at("/actual").asInt()).isEqualTo(MONTHS);
        assertThat(forecast.at("/months").size()).isEqualTo(MONTHS);
        assertThat(forecast.at("/months").findValuesAsString("value")).startsWith("1", "2", "3");
        assertThat(decimal(forecast, "/line/value").doubleValue()).isCloseTo(MONTHS + months, within(0.01));
        assertThat(decimal(forecast, "/line/low")).isEqualByComparingTo(decimal(forecast, "/line/value"));
        assertThat(forecast.at("/line/outlook").asString()).isEqualTo("LIKELY");
        assertThat(forecast.at("/none").isNull()).isTrue();
    }

    @Test
    void saysThatItWillHardlyBeEnough() {
        JsonNode forecast = forecast(promised("1000"), bureau());

        assertThat(forecast.at("/line/outlook").asString()).isEqualTo("UNLIKELY");
    }

    @Test
    void saysWhyThereIsNone() {
        Target over = new PromiseFixture().by(today.getYear() - 1, "3").made();
        Target unmeasured =
                new PromiseFixture().by(today.getYear() + 1, "3").unmeasured().made();
        Target empty =
                new PromiseFixture().by(today.getYear() + 1, "3").in("632522").made();

        assertThat(forecast(over, bureau()).at("/none").asString()).isIn("NO_DAY", "NOT_COMPARED");
        assertThat(forecast(unmeasured, bureau()).at("/none").asString()).isEqualTo("NOT_COMPARED");
        JsonNode few = forecast(empty, bureau());
        assertThat(few.at("/none").asString()).isEqualTo("TOO_FEW_MONTHS");
        assertThat(few.at("/reasonZh").asString()).contains("不足六个");
        assertThat(few.at("/reasonEn").asString()).startsWith("Fewer than six");
    }

    /** What a region reaches together with one outside is not told to either alone. */
    @Test
    void isNotToldOutsideOfTheScope() {
        JsonNode forecast = forecast(promised("16"), api.as(BUREAU, "210100"));

        assertThat(forecast.at("/none").asString()).isEqualTo("NOT_COMPARED");
        assertThat(forecast.at("/actual").isNull()).isTrue();
        assertThat(forecast.at("/months").isEmpty()).isTrue();
    }

    @Test
    void isNullOfNothing() {
        String nothing = GlobalId.of("Target", "none:such:2099");

        assertThat(bureau().run("bureau/TargetForecast", Map.of("target", nothing))
                        .at("/targetForecast")
                        .isNull())
                .isTrue();
    }

    private Caller bureau() {
        return api.as(BUREAU, "630000");
    }

    private LocalDate due() {
        return LocalDate.of(today.getYear() + 1, 12, 31);
    }

    private Target promised(String value) {
        return new PromiseFixture().by(today.getYear() + 1, value).in(COUNTY).made();
    }

    private JsonNode forecast(Target target, Caller caller) {
        mongo.save(target);
        try {
            return caller.run(
                            "bureau/TargetForecast",
                            Map.of("target", GlobalId.of("Target", target.id().value())))
                    .at("/targetForecast");
        } finally {
            mongo.remove(target);
        }
    }

    private static BigDecimal decimal(JsonNode node, String path) {
        return new BigDecimal(node.at(path).asString());
    }
}
