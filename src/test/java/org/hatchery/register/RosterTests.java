package org.hatchery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.identity.Role.BUREAU;
import static org.hatchery.register.Registered.done;
import static org.hatchery.register.Registered.isDeclined;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.Api;
import org.hatchery.Caller;
import org.hatchery.CreditCodes;
import org.hatchery.IntegrationTest;
import org.hatchery.Reply;
import org.hatchery.Together;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.identity.Actor;
import org.hatchery.shared.graphql.GlobalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A roster of titles, or one line of it … */
@IntegrationTest
class RosterTests {
    private static final AtomicInteger NUMBERS = new AtomicInteger(500_000);

    private final Caller province;
    private final ImportDesk desk;

    RosterTests(Api api) {
        var clerk = new Actor("roster", BUREAU, List.of(Registered.PROVINCE));
        this.province = api.as(clerk);
        this.desk = new ImportDesk(province, "TITLE_ROSTER", GlobalId.of("Region", Registered.PROVINCE));
    }

    @Test
    void putsAFirmOnTheRegisterAndGrantsIt() {
        String code = code();

        JsonNode title = done(enter(Map.of("creditCode", code)));

        assertThat(title.at("/holder/kind").asString()).isEqualTo("FIRM");
        JsonNode firm = province.run("bureau/RegisteredFirmSearch", Map.of("filter", Map.of("text", code)))
                .at("/registeredFirms/nodes/0");
        assertThat(firm.at("/region/code").asString()).isEqualTo(Registered.REGION);
        JsonNode page = province.run(
                        "bureau/RegisteredFirmPage",
                        Map.of("registeredFirm", firm.path("id").asString()))
                .at("/registeredFirm");
        assertThat(page.path("titles")).hasSize(1);
        assertThat(page.path("incubatee").isNull()).isTrue();
    }

    @Test
    void matchesAFirmByItsNameOnlyIfOneHasIt() {
        String name = "银川独名科技有限公司" + NUMBERS.incrementAndGet();
        isDeclined(enter(Map.of("name", name)), "INVALID", "creditCode");

        done(enter(Map.of("name", name, "creditCode", code())));
        done(enter(Map.of("name", name + " ", "kind", "TECH_SME")));

        done(enter(Map.of("name", name, "creditCode", code())));
        isDeclined(enter(Map.of("name", name, "kind", "GAZELLE")), "INVALID", "creditCode");
    }

    @Test
    void registersAFirmOnceUnderManyCallers() {
        String code = code();

        List<Reply> replies = Together.run(16, caller -> enter(Map.of("creditCode", code)));

        assertThat(replies.stream().filter(reply -> reply.refusals().isEmpty())).hasSize(1);
        assertThat(province.run("bureau/RegisteredFirmSearch", Map.of("filter", Map.of("text", code)))
                        .at("/registeredFirms/nodes"))
                .hasSize(1);
    }

    @Test
    void isTakenAsFarAsItsRowsMatch() {
        String name = "银川名单科技有限公司" + NUMBERS.incrementAndGet();
        Lists list = Lists.of("企业全称", "信用代码", "资质", "认定级别", "认定机构", "证书编号", "发证日期", "有效期至");
        list.row(name, code(), "高新技术企业", "省级", "宁夏科技厅", "GR2025-1", "2025年3月1日", "2028.3.1");
        list.row("银川无码无名有限公司", "", "高新技术企业", "省级", "宁夏科技厅", "GR2025-2", "2025-03-01", "");
        list.row("银川错码有限公司", "91640104MA7XXXXXXX", "高新技术企业", "省级", "宁夏科技厅", "GR2025-3", "2025-03-01", "");
        list.row("银川无此称号有限公司", code(), "绿色骑士企业", "省级", "宁夏科技厅", "GR2025-4", "2025-03-01", "");
        list.row("银川级别不符有限公司", code(), "高新技术企业", "县级", "宁夏科技厅", "GR2025-5", "2025-03-01", "");
        list.row("银川倒日期有限公司", code(), "高新技术企业", "省级", "宁夏科技厅", "GR2025-6", "2025-03-01", "2024-03-01");
        String id = desk.checked(list.xlsx());
        assertThat(desk.page(id).at("/counts/ready").asInt()).isEqualTo(1);
        assertThat(desk.page(id).at("/counts/faulty").asInt()).isEqualTo(5);

        JsonNode done = desk.applied(id);

        assertThat(done.at("/counts/taken").asInt()).isEqualTo(1);
        assertThat(province.run("bureau/TitleSearch", Map.of("filter", Map.of("text", name, "inForce", true)))
                        .at("/titles/nodes"))
                .hasSize(1);
        assertThat(undone(id).at("/counts/undone").asInt()).isEqualTo(1);
        assertThat(province.run("bureau/TitleSearch", Map.of("filter", Map.of("text", name, "inForce", true)))
                        .at("/titles/nodes"))
                .isEmpty();
    }

    private JsonNode undone(String id) {
        assertThat(desk.undo(id).refusals()).isEmpty();
        return desk.await(id, "UNDONE");
    }

    private static String code() {
        return CreditCodes.of(Registered.REGION, NUMBERS.incrementAndGet()).value();
    }

    private Reply enter(Map<String, ?> change) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                "roster-" + NUMBERS.incrementAndGet(),
                "region",
                Registered.PROVINCE,
                "name",
                "银川名单企业" + NUMBERS.incrementAndGet(),
                "kind",
                "HNTE",
                "level",
                "PROVINCIAL",
                "grantedBy",
                "宁夏回族自治区科学技术厅",
                "documentNumber",
                "GR2026" + NUMBERS.incrementAndGet(),
                "from",
                "2026-01-01"));
        input.putAll(change);
        return province.run("bureau/EnterOnRoster", Map.of("input", input));
    }
}
