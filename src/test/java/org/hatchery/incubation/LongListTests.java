package org.hatchery.incubation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/**
 * How long long lists take; run with {@code -Dimport.rows=5000}, because it measures and hardly proves anything, and with
 * {@code -Dimport.look=true} to have it looked through alone.
 */
@IntegrationTest
@EnabledIfSystemProperty(named = "import.rows", matches = "\\d+")
class LongListTests {
    private static final int SERVED = 20;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Codes drawn by chance meet among thousands. */
    private static final AtomicInteger NEXT = new AtomicInteger(700_000_000);

    private final Api api;
    private long worked;

    LongListTests(Api api) {
        this.api = api;
    }

    @Test
    void takeSoLong() throws InterruptedException {
        int rows = Integer.getInteger("import.rows");
        Incubator incubator = Incubator.open(api);
        String kind = System.getProperty("import.kind", "TENANTS");
        ImportDesk desk = new ImportDesk(incubator.manager(), kind, incubator.id());
        byte[] file = (kind.equals("SERVICES") ? services(incubator, rows) : list(incubator, rows)).xlsx();
        List<String> said = new ArrayList<>();

        worked = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        String id = desk.send(file).text("/id");
        said.add("upload " + seconds(start));
        await(desk, id, "CHECKED");
        said.add("looked through " + seconds(start));
        if (Boolean.getBoolean("import.look")) {
            System.out.println("MEASURED " + rows + " rows, " + (file.length >> 10) + " KiB: " + said);
            return;
        }
        start = System.nanoTime();
        assertThat(desk.apply(id, List.of()).refusals()).isEmpty();
        JsonNode done = await(desk, id, "DONE");
        said.add("apply " + seconds(start));
        start = System.nanoTime();
        desk.undo(id);
        await(desk, id, "UNDONE");
        said.add("undo " + seconds(start));
        System.out.println("MEASURED " + rows + " rows, " + (file.length >> 10) + " KiB: " + said);

        assertThat(done.at("/counts/taken").asInt()).isEqualTo(rows);
    }

    /** How long it took, and how much of the processors it had in this process, which is the engine's as well. */
    private String seconds(long start) {
        long now = PROCESS.getProcessCpuTime();
        String said = "%.1f s (processor %.1f s)".formatted((System.nanoTime() - start) / 1e9, (now - worked) / 1e9);
        worked = now;
        return said;
    }

    private static JsonNode await(ImportDesk desk, String id, String state) throws InterruptedException {
        JsonNode page = desk.page(id);
        while (!page.path("state").asString().equals(state)) {
            // each look counts all rows, which an engine without indexes does one by one
            TimeUnit.SECONDS.sleep(2);
            page = desk.page(id);
        }
        return page;
    }

    /** For 20 firms, one after the other. */
    private static Lists services(Incubator incubator, int rows) {
        List<String> served = new ArrayList<>();
        for (int firm = 0; firm < SERVED; firm++) {
            String code = Incubator.freshCreditCode();
            incubator
                    .entry()
                    .again()
                    .withFirm("creditCode", code)
                    .on(incubator.today().minusMonths(2))
                    .virtual()
                    .admitted();
            served.add(code);
        }
        Lists list = Lists.of("日期", "服务类别", "服务方式", "企业名称", "导师", "时长(小时)", "收费(万元)", "人数", "备注");
        for (int row = 0; row < rows; row++) {
            String mentor = "导师" + row % 997;
            list.row(
                    incubator.today().minusDays(row % 50),
                    "创业辅导",
                    "一对一",
                    served.get(row % SERVED),
                    mentor,
                    1,
                    0.1,
                    2,
                    "商业计划" + row);
        }
        return list;
    }

    private static Lists list(Incubator incubator, int rows) {
        var entered = incubator.today().minusMonths(1);
        Lists list = Lists.of("企业名称", "信用代码", "成立日期", "产业领域", "入驻日期", "法人代表", "联系人", "联系电话", "合同编号");
        for (int row = 0; row < rows; row++) {
            list.row(
                    "沈阳第" + row + "科技有限公司",
                    CreditCodes.of("210112", NEXT.getAndIncrement()).value(),
                    entered.minusMonths(9),
                    "新材料",
                    entered,
                    "张三",
                    "李四",
                    "13812345678",
                    "T-" + row);
        }
        return list;
    }
}
