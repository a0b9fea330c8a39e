package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hatchery.Api;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.local.sample.BulkStore;
import org.hatchery.region.RegionCode;
import org.hatchery.region.RegionDirectory;
import org.hatchery.reporting.closing.AcceptedTotals;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.ItemValue;
import org.hatchery.reporting.form.ReportForm;
import org.hatchery.reporting.report.AcceptReports;
import org.hatchery.reporting.report.ContentItem;
import org.hatchery.reporting.report.Report;
import org.hatchery.reporting.report.ReportContent;
import org.hatchery.reporting.report.ReportEvent;
import org.hatchery.reporting.report.ReportStep;
import org.hatchery.reporting.report.Respondent;
import org.hatchery.reporting.window.HopDue;
import org.hatchery.reporting.window.ReportWindow;
import org.hatchery.reporting.window.Respondents;
import org.hatchery.shared.Period;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The totals of very many reports … */
@IntegrationTest
class TotalsOfManyTests {
    private static final Logger LOG = LoggerFactory.getLogger(TotalsOfManyTests.class);
    private static final RegionCode PROVINCE = new RegionCode("540000");
    /** -Dreports.many=16000 is what the nation has. */
    private static final int MANY = Integer.getInteger("reports.many", 900);

    private static final int AT_ONCE = 300;
    private static final String CONTENTS = "find reportContents";

    private final MongoOperations mongo;
    private final FormDirectory forms;
    private final RegionDirectory regions;
    private final AcceptedTotals totals;
    private final AcceptReports acceptReports;
    private final DatabaseCommands commands;

    TotalsOfManyTests(
            Api api,
            MongoOperations mongo,
            FormDirectory forms,
            RegionDirectory regions,
            AcceptedTotals totals,
            AcceptReports acceptReports,
            DatabaseCommands commands) {
        this.mongo = mongo;
        this.forms = forms;
        this.regions = regions;
        this.totals = totals;
        this.acceptReports = acceptReports;
        this.commands = commands;
        assertThat(api.token(new Actor("test", Role.ADMIN, List.of()))).isNotEmpty();
    }

    private static ReportEvent event(ReportStep step, Report report, String hash) {
        return new ReportEvent(step, step.bureau(report), "test", Instant.EPOCH, null, List.of(), hash, null);
    }

    private List<RegionCode> counties() {
        return regions.children(PROVINCE).stream()
                .flatMap(city -> regions.children(city.code()).stream())
                .map(county -> county.code())
                .toList();
    }

    private List<Object> submitted(ReportWindow window, ReportForm form, boolean accepted) {
        List<RegionCode> counties = counties();
        List<Object> documents = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            RegionCode county = counties.get(number % counties.size());
            var report = Report.expected(
                    window,
                    new Respondent(
                            new CarrierId("total-" + accepted + "-" + number),
                            "很多孵化器" + number,
                            CarrierKind.INCUBATOR,
                            null,
                            county,
                            List.of(county, PROVINCE)));
            Map<String, ContentItem> items = new HashMap<>();
            form.items()
                    .filter(item -> item.kind().isNumber())
                    .forEach(item -> items.put(item.code(), new ContentItem(null, ItemValue.of(1), null)));
            var content = new ReportContent("many-" + accepted + number, report.getId(), items, Map.of());
            report.submit(event(ReportStep.SUBMIT, report, content.hash()), List.of(), window, LocalDate.EPOCH);
            if (accepted) {
                report.accept(event(ReportStep.ACCEPT, report, content.hash()), window, Set.of());
                report.accept(event(ReportStep.ACCEPT, report, content.hash()), window, Set.of());
            }
            documents.add(report);
            documents.add(content);
        }
        return documents;
    }

    private void store(List<Object> documents) {
        Stream.of(Report.class, ReportContent.class)
                .forEach(kind -> new BulkStore(mongo)
                        .add(documents.stream().filter(kind::isInstance).toList()));
    }

    private ReportWindow window(ReportForm form, RegionCode region, String period) {
        var opening = new ReportWindow.Opening(
                form, region, new Period(period), new Respondents(form.respondents(), Set.of()), List.<HopDue>of());
        ReportWindow window = ReportWindow.open(opening, region.visibleTo(), "test", Instant.EPOCH, false);
        mongo.save(window);
        return window;
    }

    private void forget(ReportWindow window) {
        // no other test wants to page through so many
        Query all = Query.query(Criteria.where("window").is(window.getId()));
        mongo.remove(all, Report.class);
        mongo.remove(Query.query(Criteria.where("_id").is(window.getId())), ReportWindow.class);
    }

    @Test
    void areReadFromWhatIsKeptByPlace() {
        ReportForm form = forms.latest("CARRIER_MONTH").orElseThrow();
        ReportWindow window = window(form, PROVINCE, "2019-04");
        store(submitted(window, form, true));
        long begun = System.nanoTime();
        AcceptedTotals.Told once = totals.of(window, PROVINCE);
        long first = System.nanoTime();
        long summed = first;
        var told = new ArrayList<AcceptedTotals.Told>();
        List<String> sent = List.of(CONTENTS);
        // whoever adds up in the background may still be at it
        for (int attempt = 0; attempt < 5 && sent.contains(CONTENTS); attempt++) {
            summed = System.nanoTime();
            sent = commands.during(() -> told.add(totals.of(window, PROVINCE)));
        }
        LOG.info(
                "Totals of {} reports: {} ms added up for the first time, {} ms read",
                MANY,
                (first - begun) / 1_000_000,
                (System.nanoTime() - summed) / 1_000_000);
        forget(window);

        assertThat(once.total().accepted()).isEqualTo(MANY);
        assertThat(told.get(0).total().sums()).containsEntry("services", (long) MANY);
        assertThat(told.get(0).total().pending()).isZero();
        assertThat(sent)
                .filteredOn(command -> command.endsWith("reportContents"))
                .isEmpty();
    }

    @Test
    void hearOfThreeHundredThatAreAcceptedByOneRequest() {
        ReportForm form = forms.latest("CARRIER_MONTH").orElseThrow();
        ReportWindow window = window(form, PROVINCE, "2019-05");
        List<Object> documents = submitted(window, form, false);
        store(documents);
        RegionCode county = counties().get(0);
        List<AcceptReports.Read> read = documents.stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .limit(AT_ONCE)
                .map(report -> new AcceptReports.Read(
                        report.getId(),
                        mongo.findById(report.getId(), Report.class).getVersion()))
                .toList();
        var admin = new Actor("test", Role.ADMIN, List.of());
        var outcomes = new ArrayList<AcceptReports.Outcome>();
        long begun = System.nanoTime();
        List<String> sent = commands.during(
                () -> outcomes.addAll(acceptReports.accept(read, null, new Receipt("test/many", "digest"), admin)));
        LOG.info("{} reports accepted by one request: {} ms", AT_ONCE, (System.nanoTime() - begun) / 1_000_000);
        AcceptedTotals.Told told = totals.of(window, county);
        forget(window);

        assertThat(outcomes)
                .hasSize(AT_ONCE)
                .allSatisfy(one -> assertThat(one.declined()).isNull());
        assertThat(sent)
                .filteredOn(command -> command.startsWith("find report"))
                .hasSizeLessThan(5);
        assertThat(told.total().accepted()).isPositive();
    }
}
