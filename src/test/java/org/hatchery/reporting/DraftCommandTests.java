package org.hatchery.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hatchery.Api;
import org.hatchery.Crowd;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.identity.Role;
import org.hatchery.reporting.derivation.Derivations;
import org.hatchery.reporting.form.FormDirectory;
import org.hatchery.reporting.form.FormItem;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** The draft of a report … */
@IntegrationTest
class DraftCommandTests {
    private static final String COUNTY = "540421";

    private final Api api;
    private final MongoOperations mongo;
    private final DatabaseCommands commands;
    private final KeepTotals totals;
    private final FormDirectory forms;
    private final Derivations derivations;
    private final LocalDate today;

    DraftCommandTests(
            Api api,
            MongoOperations mongo,
            DatabaseCommands commands,
            KeepTotals totals,
            FormDirectory forms,
            Derivations derivations,
            Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.commands = commands;
        this.totals = totals;
        this.forms = forms;
        this.derivations = derivations;
        this.today = LocalDate.now(clock);
    }

    @Test
    void isDerivedFromNothingThatNobodyAnswersTo() {
        assertThat(forms.all().stream()
                        .flatMap(form -> form.items())
                        .map(FormItem::derivation)
                        .filter(name -> name != null && !derivations.isKnown(name)))
                .isEmpty();
    }

    @Test
    void ofAHundredIncubateesTakesAsManyCommandsAsOfOne() {
        Crowd.of("reportcrowd", COUNTY, 100, 20, today).storedIn(mongo);
        totals.catchUp();
        var at = new Reporting(api, mongo, COUNTY);
        String period = today.toString().substring(0, 7);
        JsonNode window = at.open("CARRIER_MONTH", COUNTY, period);
        String report = at.filed(window, "reportcrowd-carrier").id();
        var manager = api.as(Role.CARRIER_MANAGER, "reportcrowd-carrier");
        manager.run("manager/ReportDraft", Map.of("report", report)).data();

        var draft = new JsonNode[1];
        long begun = System.nanoTime();
        List<String> sent = commands.during(() -> draft[0] =
                manager.run("manager/ReportDraft", Map.of("report", report)).at("/reportDraft"));
        LoggerFactory.getLogger(DraftCommandTests.class)
                .info(
                        "Draft of 100 incubatees: {} commands, {} ms",
                        sent.size(),
                        (System.nanoTime() - begun) / 1_000_000);
        assertThat(Reporting.Filed.item(draft[0], "incubatees")
                        .at("/value/number")
                        .asInt())
                .isEqualTo(100);
        assertThat(sent.stream().collect(Collectors.groupingBy(command -> command, Collectors.counting())))
                .as(sent.toString())
                .hasSizeLessThanOrEqualTo(9);
        assertThat(sent).hasSizeLessThanOrEqualTo(11);
        assertThat(GlobalId.key("Report", report)).endsWith("reportcrowd-carrier");
    }

    @Test
    void leadsToTheListBehindWhatIsRecorded() {
        Crowd.of("reportlist", COUNTY, 3, 2, today).storedIn(mongo);
        totals.catchUp();
        var at = new Reporting(api, mongo, COUNTY);
        JsonNode window =
                at.open("PROGRESS_HALF", COUNTY, today.getYear() + (today.getMonthValue() > 6 ? "-H2" : "-H1"));
        JsonNode draft = at.filed(window, "reportlist-carrier").draft(at.manager("reportlist-carrier"));
        JsonNode item = Reporting.Filed.item(draft, "incubatees");
        Map<?, ?> filter = tools.jackson.databind.json.JsonMapper.shared()
                .readValue(item.at("/records/filter").asString(), Map.class);

        assertThat(at.manager("reportlist-carrier")
                        .run("manager/StayList", Map.of("filter", filter, "total", true))
                        .at("/stays/totalCount")
                        .asInt())
                .isEqualTo(item.at("/value/number").asInt())
                .isEqualTo(3);
    }
}
