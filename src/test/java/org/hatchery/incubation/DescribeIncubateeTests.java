package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.incubation.Refusal.assertDeclined;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.totals.keeping.KeepTotals;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is behind a firm and where it comes from, once somebody has said it, … */
@IntegrationTest
class DescribeIncubateeTests {
    private static final String PLACE = "520381";
    private static final Map<String, Object> BACKGROUND = Map.of(
            "founders",
            List.of("HOMECOMER", "RESEARCHER"),
            "origins",
            List.of("UNIVERSITY_OR_INSTITUTE", "BROUGHT_IN"),
            "broughtFrom",
            "320000",
            "members",
            7);

    private final KeepTotals totals;
    private final Incubator home;
    private final Admitted stay;
    private final Caller bureau;
    private final Caller firm;
    private final Caller elsewhere;

    DescribeIncubateeTests(Api api, KeepTotals totals) {
        this.totals = totals;
        this.home = Incubator.open(api, PLACE, "INCUBATOR");
        this.stay = home.entry().on(home.today().minusDays(9)).admitted();
        this.bureau = api.as(Role.BUREAU, PLACE);
        this.firm = api.as(Role.FIRM, GlobalId.key("Incubatee", stay.incubatee()));
        this.elsewhere = api.as(Role.BUREAU, "620700");
    }

    @Test
    void isShownAndFoundByEachOfIt() {
        done(describe(firm, BACKGROUND));

        JsonNode seen = home.manager()
                .run("manager/IncubateePage", Map.of("incubatee", stay.incubatee(), "years", List.of(2025)))
                .at("/incubatee/background");
        assertThat(seen.at("/members").asInt()).isEqualTo(7);
        assertThat(seen.at("/broughtFrom/code").asString()).isEqualTo("320000");
        assertThat(found(Map.of("founders", List.of("HOMECOMER")))).contains(stay.incubatee());
        assertThat(found(Map.of("origins", List.of("BROUGHT_IN")))).contains(stay.incubatee());
        assertThat(found(Map.of("broughtFrom", "320000"))).contains(stay.incubatee());
        assertThat(found(Map.of("founders", List.of("STUDENT")))).doesNotContain(stay.incubatee());
        assertThat(found(Map.of("broughtFrom", "330000"))).doesNotContain(stay.incubatee());
    }

    @Test
    void isSaidByWhoHasToDoWithItAlone() {
        done(describe(home.manager(), BACKGROUND));
        done(describe(bureau, BACKGROUND));
        assertDeclined(describe(elsewhere, BACKGROUND), "NOT_FOUND incubatee");
        done(stay.end(home.today().toString()));
        assertDeclined(describe(home.manager(), BACKGROUND), "NOT_RESPONSIBLE incubatee");
    }

    /** A number leads to as many rows as it counts, also after what was said is corrected. */
    @Test
    void isCountedOnceWhereItsMainStayIs() {
        int before = figure("firmsFoundedByHomecomer");
        int others = figure("firmsComingFromBroughtIn");
        done(describe(firm, BACKGROUND));
        assertThat(figure("firmsFoundedByHomecomer")).isEqualTo(before + 1);
        assertThat(figure("firmsComingFromBroughtIn")).isEqualTo(others + 1);
        assertThat(found(Map.of("region", PLACE, "founders", List.of("HOMECOMER"), "stages", List.of("IN_INCUBATION"))))
                .hasSize(before + 1);

        done(describe(firm, Map.of("founders", List.of("STUDENT"))));

        assertThat(figure("firmsFoundedByHomecomer")).isEqualTo(before);
        assertThat(figure("firmsComingFromBroughtIn")).isEqualTo(others);
    }

    private int figure(String key) {
        totals.catchUp();
        return Integer.parseInt(bureau.ask(
                        "query($r: RegionCode!, $p: Period!, $k: [String!]!) { pipeline(region: $r, period: $p) { total { metrics(keys: $k) { value } } } }",
                        Map.of("r", PLACE, "p", String.valueOf(home.today().getYear()), "k", List.of(key)))
                .at("/pipeline/total/metrics/0/value")
                .asString());
    }

    private Reply describe(Caller caller, Map<String, ?> background) {
        Map<String, Object> input = new HashMap<>(background);
        input.put("incubatee", stay.incubatee());
        input.put(
                "expectedVersion",
                bureau.ask("query($id: ID!) { incubatee(id: $id) { version } }", Map.of("id", stay.incubatee()))
                        .at("/incubatee/version")
                        .asInt());
        return caller.run("manager/DescribeIncubatee", Map.of("input", input));
    }

    private List<String> found(Map<String, ?> filter) {
        return bureau.ask(
                        "query($f: IncubateeFilter) { incubatees(filter: $f, first: 100) { nodes { id } } }",
                        Map.of("f", filter))
                .at("/incubatees/nodes")
                .findValuesAsString("id");
    }

    private static void done(Reply reply) {
        assertThat(reply.refusals()).as(reply.body()).isEmpty();
    }
}
