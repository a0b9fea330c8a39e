package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists of services and of space units that are brought in … */
@IntegrationTest
class OtherSheetsTests {
    private final Api api;
    private Incubator incubator;
    private LocalDate day;

    OtherSheetsTests(Api api) {
        this.api = api;
    }

    @BeforeEach
    void open() {
        incubator = Incubator.open(api);
        day = incubator.today().minusDays(10);
    }

    private ImportDesk desk(String kind) {
        return new ImportDesk(incubator.manager(), kind, incubator.id());
    }

    @Test
    void recordServicesForThoseWhoAreNamed() {
        String code = Incubator.freshCreditCode();
        incubator.entry().withFirm("creditCode", code).on(day.minusDays(5)).admitted();
        incubator
                .entry()
                .again()
                .withFirm("creditCode", Incubator.freshCreditCode())
                .withFirm("name", "沈阳另一科技有限公司")
                .on(day)
                .virtual()
                .admitted();
        ImportDesk desk = desk("SERVICES");
        String id = desk.checked(Lists.of("日期", "服务类别", "服务方式", "企业名称", "导师", "时长(小时)", "收费(万元)", "人数", "备注")
                .row(day, "创业辅导", "一对一", "沈阳试验科技有限公司", "李导师", "1.5小时", 0.12, "2人", "商业计划")
                .row(day, "创业辅导", "集中", code + "、沈阳另一科技有限公司", "李导师", 2, "", "", "")
                .row(day, "创业辅导", "一对一", "没有这家公司", "李导师", 1, "", "", "")
                .row(day.minusDays(3), "创业辅导", "一对一", "沈阳另一科技有限公司", "李导师", 1, "", "", "")
                .row(day, "投资融资", "一对一", "沈阳试验科技有限公司", "李导师", 30, "", "", "")
                .xlsx());

        assertThat(desk.faults(id, 4)).singleElement().asString().startsWith("D4 INVALID 本载体没有名称或信用代码为“没有这家公司”");
        assertThat(desk.faults(id, 5).stream().map(fault -> fault.split(" ")[0] + fault.split(" ")[1]))
                .containsExactly("D5INVALID");
        assertThat(desk.faults(id, 6).stream().map(fault -> fault.split(" ")[0] + " " + fault.split(" ")[1]))
                .as("everything that the rules say")
                .containsExactly("B6 SERVICE_NOT_OFFERED", "F6 IMPLAUSIBLE");
        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(2);

        JsonNode services = incubator
                .manager()
                .ask(
                        "query($c: ID) { services(filter: {carrier: $c}, orderBy: {field: FEE, direction: DESC}, first: 5) { nodes { fee hours attendees incubatees { __typename } } } }",
                        Map.of("c", incubator.id()))
                .at("/services/nodes");
        assertThat(services.at("/0/fee").asString()).as("ten thousands of yuan").isEqualTo("1200.00");
        assertThat(services.at("/0/hours").asDouble()).isEqualTo(1.5);
        assertThat(services.at("/0/attendees").asInt()).isEqualTo(2);
        assertThat(services.at("/1/incubatees")).hasSize(2);

        assertThat(desk.undo(id).refusals()).isEmpty();
        assertThat(desk.await(id, "UNDONE").at("/counts/undone").asInt()).isEqualTo(2);
        assertThat(incubator
                        .manager()
                        .ask(
                                "query($c: ID) { services(filter: {carrier: $c}) { totalCount } }",
                                Map.of("c", incubator.id()))
                        .at("/services/totalCount")
                        .asInt())
                .isZero();
    }

    @Test
    void putSpaceUnitsAndOverwriteNone() {
        ImportDesk desk = desk("SPACE_UNITS");
        String id = desk.checked(Lists.of("房间号", "楼层", "面积(㎡)", "启用日期")
                .row("A-201", "2", "120㎡", "2021年1月1日")
                .row(202, 2, "1,200.5", "2021.1.1")
                .row("101", 1, 99, "2020-01-01")
                .row("102", 1, 40, "2020-01-01")
                .row("203", 2, 10, "2019-01-01")
                .xlsx());

        assertThat(desk.faults(id, 4)).singleElement().asString().startsWith("A4 ALREADY_REGISTERED 场地单元 101 已登记且内容不同");
        assertThat(desk.faults(id, 5)).as("the same once more").isEmpty();
        assertThat(desk.faults(id, 6)).singleElement().asString().startsWith("D6 WRONG_DATES");
        assertThat(desk.applied(id, 2, 3).at("/counts/taken").asInt()).isEqualTo(2);

        assertThat(units()).contains("A-201 120.0", "202 1200.5", "101 85.5");
        incubator.entry().takingRoom("202").admitted();
        assertThat(desk.undo(id).refusals()).isEmpty();
        JsonNode undone = desk.await(id, "UNDONE");
        assertThat(undone.at("/counts/undone").asInt()).isEqualTo(1);
        assertThat(desk.faults(id, 3).stream().map(fault -> fault.split(" ")[1]))
                .containsExactly("UNIT_TAKEN");
    }

    private List<String> units() {
        return incubator
                .page()
                .at("/carrier/space/units")
                .valueStream()
                .map(unit ->
                        unit.path("code").asString() + " " + unit.path("area").asString())
                .toList();
    }
}
