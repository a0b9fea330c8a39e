package org.hatchery.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.Crowd;
import org.hatchery.IntegrationTest;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Rows of firms that their carrier brings in as a spreadsheet … */
@IntegrationTest
class FiguresSheetTests {
    private static final String COUNTY = "540521";

    private final Api api;
    private final MongoOperations mongo;
    private final LocalDate today;

    FiguresSheetTests(Api api, MongoOperations mongo, Clock clock) {
        this.api = api;
        this.mongo = mongo;
        this.today = LocalDate.now(clock);
    }

    private Caller carrier(String prefix) {
        return api.as(Role.CARRIER_MANAGER, prefix + "-carrier");
    }

    private ImportDesk desk(String prefix) {
        return new ImportDesk(carrier(prefix), "YEAR_FIGURES", GlobalId.of("Carrier", prefix + "-carrier"));
    }

    private byte[] file(String prefix) throws IOException, InterruptedException {
        String place = URLEncoder.encode(GlobalId.of("Carrier", prefix + "-carrier"), StandardCharsets.UTF_8);
        String token = api.token(new Actor("sheet-" + prefix, Role.CARRIER_MANAGER, List.of(prefix + "-carrier")));
        return java.net.http.HttpClient.newHttpClient()
                .send(
                        api.request("/imports/YEAR_FIGURES.xlsx?carrier=" + place)
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    private Lists list() {
        return Lists.of(
                "企业名称",
                "年度",
                "修订号",
                "从业人员",
                "应届大学毕业生",
                "大专以上人员",
                "研发人员",
                "营业收入(千元)",
                "研发投入(千元)",
                "上缴税金(千元)",
                "净利润(千元)",
                "投融资额(千元)",
                "知识产权申请数",
                "知识产权授权数",
                "有效知识产权数",
                "发明专利",
                "软件著作权");
    }

    private JsonNode entered(String prefix) {
        return api.as(Role.FIRM, prefix + "-firm-0")
                .run("firm/MyYearFigures", Map.of())
                .at("/yearFigures/edges/0/node");
    }

    @Test
    void areEnteredForFirmsAndNeverOverwriteWhatIsNewer() {
        String prefix = "sheetrows";
        Crowd.of(prefix, COUNTY, 2, 0, today).storedIn(mongo);
        int year = today.getYear() - 1;
        ImportDesk desk = desk(prefix);
        String id = desk.checked(list().row("拥挤企业0", year, "", 12, 2, 10, 5, 3500.5, 800, 120, -45, 1000, 3, 1, 6, 2, 4)
                .row("拥挤企业1", year, "", 12, 2, 13, 5, 3500, 800, 120, -45, 1000, 3, 1, 6, 2, 4)
                .row("没有这家", year, "", 12, 2, 10, 5, 3500, 800, 120, -45, 1000, 3, 1, 6, 2, 4)
                .xlsx());
        assertThat(desk.faults(id, 3)).singleElement().asString().contains("INVALID");
        assertThat(desk.faults(id, 4)).singleElement().asString().startsWith("A4 INVALID");
        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(1);
        assertThat(entered(prefix).at("/values/revenue").asString()).isEqualTo("3500500.00");

        String again =
                desk.checked(list().row("拥挤企业0", year, "", 99, 2, 10, 5, 3500.5, 800, 120, -45, 1000, 3, 1, 6, 2, 4)
                        .xlsx());
        assertThat(desk.faults(again, 2)).singleElement().asString().contains("STALE");
        assertThat(entered(prefix).at("/values/employees").asInt()).isEqualTo(12);
    }

    @Test
    void askForNothingWhereTheyComeBackAsTheyWereOrEmpty() throws IOException, InterruptedException {
        String prefix = "sheetback";
        Crowd.of(prefix, COUNTY, 2, 0, today).storedIn(mongo);
        int year = today.getYear() - 1;
        ImportDesk desk = desk(prefix);
        desk.applied(
                desk.checked(list().row("拥挤企业0", year, "", 12, 2, 10, 5, 3500.5, 800, 120, -45, 1000, 3, 1, 6, 2, 4)
                        .xlsx()));

        String id = desk.checked(file(prefix));
        assertThat(desk.rows(id))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.path("faults")).isEmpty());
        assertThat(desk.page(id).at("/counts/same").asInt()).isEqualTo(2);

        String partly = desk.checked(list().row("拥挤企业0", year, "0", 12).xlsx());
        assertThat(desk.page(partly).at("/counts/faulty").asInt()).isEqualTo(1);
        assertThat(entered(prefix).path("version").asInt()).isZero();
    }
}
