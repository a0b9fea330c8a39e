package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hatchery.Api;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.local.sample.BulkStore;
import org.hatchery.region.RegionCode;
import org.hatchery.reporting.expecting.ReportingRates;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.Respondent;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.Respondents;
import org.hatchery.shared.Period;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The rates of a window in which very many are expected … */
@IntegrationTest
class RatesOfManyTests {
    private static final RegionCode CITY = new RegionCode("540300");
    private static final List<String> COUNTIES = List.of("540302", "540321", "540322");

    private final MongoOperations mongo;
    private final FormDirectory forms;
    private final ReportingRates rates;
    private final DatabaseCommands commands;

    RatesOfManyTests(
            Api api, MongoOperations mongo, FormDirectory forms, ReportingRates rates, DatabaseCommands commands) {
        this.mongo = mongo;
        this.forms = forms;
        this.rates = rates;
        this.commands = commands;
        assertThat(api.token(new Actor("test", Role.ADMIN, List.of()))).isNotEmpty();
    }

    private List<Report> reports(ReportWindow window, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    var place = new RegionCode(COUNTIES.get(number % COUNTIES.size()));
                    return Report.expected(
                            window,
                            new Respondent(
                                    new CarrierId("many-" + count + "-" + number),
                                    "很多孵化器" + number,
                                    CarrierKind.INCUBATOR,
                                    number % 2 == 0 ? RecognitionLevel.CITY : null,
                                    place,
                                    List.of(place, CITY)));
                })
                .toList();
    }

    private ReportWindow window(String period) {
        var form = forms.latest("CARRIER_MONTH").orElseThrow();
        var opening = new ReportWindow.Opening(
                form, CITY, new Period(period), new Respondents(form.respondents(), Set.of()), List.of());
        return ReportWindow.open(opening, CITY.visibleTo(), "test", Instant.EPOCH, false);
    }

    @Test
    void takeOneCommandHoweverManyTheyAre() {
        var log = LoggerFactory.getLogger(RatesOfManyTests.class);
        for (int count : new int[] {160, 16_000}) {
            ReportWindow window = window(count == 160 ? "2019-01" : "2019-02");
            new BulkStore(mongo).add(reports(window, count));
            // divisions are read once a process
            rates.of(window, CITY);
            var told = new ArrayList<ReportingRates.Told>();
            List<String> sent = commands.during(() -> told.add(rates.of(window, CITY)));
            long begun = System.nanoTime();
            rates.of(window, CITY);
            log.info("Rates of {} reports: {} ms", count, (System.nanoTime() - begun) / 1_000_000);

            // what other threads send meanwhile does not count
            assertThat(sent).filteredOn(command -> command.endsWith("reports")).containsExactly("aggregate reports");
            assertThat(told.get(0).total().expected()).isEqualTo(count);
            assertThat(told.get(0).byRegion().keySet().stream().map(RegionCode::value))
                    .containsExactlyElementsOf(COUNTIES);
            assertThat(told.get(0).byLevel()).hasSize(2);
            // no other test wants to page through so many
            mongo.remove(Query.query(Criteria.where("window").is(window.getId())), Report.class);
        }
    }
}
