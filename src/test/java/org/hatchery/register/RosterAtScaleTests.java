package org.hatchery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Actor;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/**
 * A list of so many firms as ministries publish them, with codes that are missing, wrong or there twice … Measured by {@code
 * -Droster.rows=10000}.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "roster.rows", matches = "\\d+")
class RosterAtScaleTests {
    /** A file holds no more rows. */
    private static final int A_FILE = 5_000;

    private static final List<String> DATES = List.of("2025年3月1日", "2025.3.1", "2025-03-01", "2025/03/01");

    private final Caller province;
    private final ImportDesk desk;

    RosterAtScaleTests(Api api) {
        this.province = api.as(new Actor("roster-scale", BUREAU, List.of(Registered.PROVINCE)));
        this.desk = new ImportDesk(province, "TITLE_ROSTER", GlobalId.of("Region", Registered.PROVINCE));
    }

    @Test
    void isTakenAsFarAsItIsSoundAndDoublesNobody() throws InterruptedException {
        int rows = Integer.getInteger("roster.rows");
        int taken = 0;
        long begun = System.nanoTime();
        for (int from = 0; from < rows; from += A_FILE) {
            int to = Math.min(rows, from + A_FILE);
            String id = desk.send(list(from, to).xlsx()).text("/id");
            await(id, "CHECKED");
            assertThat(desk.apply(id, List.of()).refusals()).isEmpty();
            taken += await(id, "DONE").at("/counts/taken").asInt();
        }
        System.out.println("MEASURED " + rows + " rows of a roster in " + (System.nanoTime() - begun) / 1_000_000
                + " ms, of which " + taken + " were taken");

        int sound = (int) java.util.stream.IntStream.range(0, rows)
                .filter(RosterAtScaleTests::isSound)
                .count();
        assertThat(taken).isEqualTo(sound);
        assertThat(province.ask("{ registeredFirms(filter: {text: \"万家名单\"}) { totalCount } }")
                        .at("/registeredFirms/totalCount")
                        .asInt())
                .isEqualTo(sound);
    }

    private static boolean isSound(int row) {
        return row % 20 > 2;
    }

    /** Of twenty rows one has no code, one a wrong one, and one repeats the firm before it. */
    private static Lists list(int from, int to) {
        Lists list = Lists.of("企业全称", "信用代码", "资质", "认定级别", "认定机构", "证书编号", "发证日期", "有效期至");
        for (int row = from; row < to; row++) {
            int firm = row % 20 == 2 ? row - 3 : row;
            String code =
                    switch (row % 20) {
                        case 0 -> "";
                        case 1 -> "91640104MA7XXXXXXX";
                        default ->
                            CreditCodes.of(Registered.REGION, 700_000 + Math.max(firm, 3))
                                    .value();
                    };
            list.row(
                    " 银川万家名单" + firm + "号 科技有限公司 ",
                    code,
                    "高新技术企业",
                    "省级",
                    "宁夏科技厅",
                    "GR2025-" + Math.max(firm, 3),
                    DATES.get(row % DATES.size()),
                    "2028-03-01");
        }
        return list;
    }

    private JsonNode await(String id, String state) throws InterruptedException {
        JsonNode page = desk.page(id);
        while (!page.path("state").asString().equals(state)) {
            TimeUnit.MILLISECONDS.sleep(500);
            page = desk.page(id);
        }
        return page;
    }
}
