package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** The row of a firm … */
@IntegrationTest
class FirmRowTests {
    private static final String COUNTY = "540502";
    private static final Map<String, String> GOOD = Map.ofEntries(
            Map.entry("employees", "12"),
            Map.entry("freshGraduatesHired", "2"),
            Map.entry("collegeStaff", "10"),
            Map.entry("rndStaff", "5"),
            Map.entry("revenue", "3500.5"),
            Map.entry("rndExpenditure", "800"),
            Map.entry("taxPaid", "120.00050"),
            Map.entry("netProfit", "-45.25"),
            Map.entry("financingRaised", "1000"),
            Map.entry("ipApplied", "3"),
            Map.entry("ipGranted", "1"),
            Map.entry("ipValid", "6"),
            Map.entry("inventionsValid", "2"),
            Map.entry("softwareCopyrights", "4"));

    private final Api api;
    private final MongoOperations mongo;
    private final LocalDate today;

    FirmRowTests(Api api, MongoOperations mongo, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.today = LocalDate.now(clock);
    }

    /** A firm that came a year ago, so that it has a row of that year and of this one. */
    private record Row(Api api, String prefix, int year) {
        Caller firm() {
            return api.as(Role.FIRM, prefix + "-firm-0");
        }

        Caller carrier() {
            return api.as(Role.CARRIER_MANAGER, prefix + "-carrier");
        }

        String id() {
            return GlobalId.of("Incubatee", prefix + "-firm-0");
        }

        JsonNode read(Caller caller, int of) {
            return caller.run("firm/FirmRow", Map.of("incubatee", id(), "year", of))
                    .at("/firmRow");
        }

        Reply save(Caller caller, Map<String, String> items, Map<String, Object> more) {
            List<Map<String, String>> said = new ArrayList<>();
            items.forEach((item, number) -> said.add(Map.of("item", item, "number", number)));
            Map<String, Object> input = new HashMap<>(Map.of("incubatee", id(), "year", year, "items", said));
            input.putAll(more);
            return caller.run("firm/SaveFirmRow", Map.of("input", input));
        }
    }

    private Row row(String prefix) {
        Crowd.of(prefix, COUNTY, 1, 0, today).storedIn(mongo);
        return new Row(api, prefix, today.getYear() - 1);
    }

    private static JsonNode item(JsonNode row, String code) {
        return row.path("items")
                .valueStream()
                .filter(one -> one.at("/item/code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isTheFiguresOfTheYearAndIsPrefilledFromTheYearBefore() {
        Row row = row("rowone");
        assertThat(row.read(row.firm(), row.year()).path("version").isNull()).isTrue();

        JsonNode saved = Reporting.done(row.save(row.firm(), GOOD, Map.of()), "/saveFirmRow")
                .path("row");
        assertThat(item(saved, "revenue").at("/value/number").asString()).isEqualTo("3500.5");
        assertThat(saved.path("enteredFor").asBoolean()).isFalse();
        assertThat(saved.path("state").asString()).isEqualTo("ENTERED");
        JsonNode figures = row.firm().run("firm/MyYearFigures", Map.of()).at("/yearFigures/edges/0/node");
        assertThat(figures.at("/values/revenue").asString()).isEqualTo("3500500.00");
        assertThat(figures.at("/values/netProfit").asString()).isEqualTo("-45250.00");

        JsonNode next = row.read(row.firm(), row.year() + 1);
        assertThat(item(next, "employees").at("/value/number").asString()).isEqualTo("12");
        assertThat(item(next, "employees").path("prefilled").asBoolean()).isTrue();
        assertThat(item(next, "revenue").path("value").isNull()).isTrue();
        assertThat(item(next, "revenue").at("/lastYear/number").asString()).isEqualTo("3500.5");
    }

    @Test
    void isFilledInByTheCarrierForOneThatDoesNotAnswer() {
        Row row = row("rowtwo");
        JsonNode saved = Reporting.done(row.save(row.carrier(), GOOD, Map.of()), "/saveFirmRow")
                .path("row");
        assertThat(saved.path("enteredFor").asBoolean()).isTrue();

        Map<String, String> other = new HashMap<>(GOOD);
        other.put("employees", "13");
        Map<String, Object> version =
                Map.of("expectedVersion", saved.path("version").asInt());
        JsonNode own = Reporting.done(row.save(row.firm(), other, version), "/saveFirmRow")
                .path("row");
        assertThat(own.path("enteredFor").asBoolean()).isFalse();
        assertThat(row.read(row.carrier(), row.year()).at("/viewerCan/save").asBoolean())
                .isFalse();
        assertThat(row.save(
                                row.carrier(),
                                GOOD,
                                Map.of("expectedVersion", own.path("version").asInt()))
                        .refusals())
                .containsExactly("NOT_RESPONSIBLE");
    }

    @Test
    void isRefusedWithAllThatIsWrong() {
        Row row = row("rowthree");
        Map<String, String> wrong = new HashMap<>(GOOD);
        wrong.put("collegeStaff", "13");
        wrong.put("inventionsValid", "5");
        wrong.remove("taxPaid");

        assertThat(row.save(row.firm(), wrong, Map.of()).refusals()).containsExactly("INVALID", "INVALID", "INVALID");
        assertThat(row.save(row.firm(), Map.of("nothing", "1"), Map.of()).refusals())
                .containsExactly("INVALID");
        Caller stranger = api.as(Role.FIRM, "rowthree-stranger");
        assertThat(row.save(stranger, GOOD, Map.of()).refusals()).containsExactly("NOT_FOUND");
        assertThat(row.read(stranger, row.year()).isNull()
                        || row.read(stranger, row.year()).isMissingNode())
                .isTrue();
    }
}
