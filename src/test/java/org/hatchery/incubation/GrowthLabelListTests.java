package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A public list of labels that a bureau brings in … */
@IntegrationTest
class GrowthLabelListTests {
    private static final String PLACE = "430528";

    private final Caller bureau;
    private final ImportDesk desk;
    private final Incubator home;
    private final JsonNode one;
    private final JsonNode other;

    GrowthLabelListTests(Api api) {
        this.bureau = api.as(new Actor("labels", Role.BUREAU, List.of(PLACE)));
        this.desk = new ImportDesk(bureau, "GROWTH_LABELS", GlobalId.of("Region", PLACE));
        this.home = Incubator.open(api, PLACE, "INCUBATOR");
        this.one = firm(home.entry().admitted());
        this.other = firm(home.entry().takingRoom("102").admitted());
    }

    @Test
    void isTakenAsFarAsItsLinesMatchAndTakenBackAltogether() {
        String from = home.today().minusDays(9).toString();
        Lists list = Lists.of("企业全称", "信用代码", "认定类型", "入库登记编号", "发证日期", "有效期至");
        list.row(name(one), code(one), "科技型中小企业", "2026430528A1", from, "");
        list.row(name(other), code(other), "高新技术企业", "GR2026430528", from, "2029.3.1");
        list.row("新宁查无此企业有限公司", "", "高新技术企业", "GR1", from, "");
        list.row("新宁别家科技有限公司", code(other), "高新技术企业", "GR2", from, "");
        list.row("新宁查无此码有限公司", CreditCodes.of(PLACE, 4_711).value(), "高新技术企业", "GR3", from, "");
        list.row(name(one), code(one), "雏鹰企业", "CY1", "1990-01-01", "");
        String id = desk.checked(list.xlsx());
        assertThat(desk.page(id).at("/counts/ready").asInt()).isEqualTo(2);
        assertThat(desk.page(id).at("/counts/faulty").asInt()).isEqualTo(4);
        assertThat(labels(one)).isEmpty();

        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(2);

        assertThat(labels(one)).containsExactly("2026430528A1");
        assertThat(labels(other)).containsExactly("GR2026430528");
        assertThat(desk.undo(id).refusals()).isEmpty();
        assertThat(desk.await(id, "UNDONE").at("/counts/undone").asInt()).isEqualTo(2);
        assertThat(labels(one)).isEmpty();
        assertThat(labels(other)).isEmpty();
    }

    /** Nobody takes back with a list what was decided about one of its labels since. */
    @Test
    void isTakenBackWithoutWhatWasWarnedOfSince() {
        String from = home.today().minusDays(9).toString();
        Lists list = Lists.of("企业全称", "信用代码", "认定类型", "入库登记编号", "发证日期", "有效期至");
        list.row(name(one), code(one), "高新技术企业", "GR2026430529", from, "");
        list.row(name(other), code(other), "高新技术企业", "GR2026430530", from, "");
        String id = desk.checked(list.xlsx());
        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(2);
        int version = bureau.ask(
                        "query($id: ID!) { incubatee(id: $id) { version } }",
                        Map.of("id", one.at("/id").asString()))
                .at("/incubatee/version")
                .asInt();
        Map<String, Object> warning = Map.of(
                "firm",
                one.at("/id").asString(),
                "expectedVersion",
                version,
                "kind",
                "HNTE",
                "certificateNumber",
                "GR2026430529",
                "on",
                home.today().toString(),
                "reason",
                "年度报告未填报");
        assertThat(bureau.run("bureau/WarnGrowthLabel", Map.of("input", warning))
                        .refusals())
                .isEmpty();

        desk.undo(id);

        assertThat(desk.await(id, "UNDONE").at("/counts/undone").asInt()).isEqualTo(1);
        assertThat(labels(one)).containsExactly("GR2026430529");
        assertThat(labels(other)).isEmpty();
    }

    private JsonNode firm(Admitted stay) {
        return bureau.ask(
                        "query($id: ID!) { incubatee(id: $id) { id name ... on Firm { creditCode } } }",
                        Map.of("id", stay.incubatee()))
                .at("/incubatee");
    }

    private static String name(JsonNode firm) {
        return firm.at("/name").asString();
    }

    private static String code(JsonNode firm) {
        return firm.at("/creditCode").asString();
    }

    private List<String> labels(JsonNode firm) {
        return bureau.ask(
                        "query($id: ID!) { incubatee(id: $id) { ... on Firm { labels { certificateNumber } } } }",
                        Map.of("id", firm.at("/id").asString()))
                .at("/incubatee/labels")
                .findValuesAsString("certificateNumber");
    }
}
