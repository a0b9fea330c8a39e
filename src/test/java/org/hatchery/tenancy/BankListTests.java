package org.hatchery.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.tenancy.Tenant.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hatchery.Api;
import org.hatchery.IntegrationTest;
import org.hatchery.exchange.file.Lists;
import org.hatchery.exchange.job.ImportDesk;
import org.hatchery.incubation.Incubator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A list that the bank of an incubator makes … */
@IntegrationTest
class BankListTests {
    private final Api api;
    private Incubator host;
    private Tenant one;
    private Tenant other;
    private ImportDesk desk;

    BankListTests(Api api) {
        this.api = api;
    }

    @BeforeEach
    void open() {
        host = Incubator.open(api);
        one = tenant("沈阳甲租户有限公司");
        other = tenant("沈阳乙租户有限公司");
        desk = new ImportDesk(host.manager(), "RENT_PAYMENTS", host.id());
    }

    private Tenant tenant(String name) {
        return new Tenant(
                api,
                host,
                host.entry()
                        .again()
                        .withFirm("creditCode", Incubator.freshCreditCode())
                        .withFirm("name", name)
                        .on(host.today().minusMonths(10))
                        .takingWorkstations(1)
                        .admitted());
    }

    private static String reference() {
        return "LS" + UUID.randomUUID().toString().substring(0, 12);
    }

    private Lists lines() {
        return Lists.of("交易日期", "交易流水号", "对方户名", "借方发生额", "贷方发生额", "余额", "摘要", "合同号", "月份");
    }

    private static List<String> paid(Tenant tenant, String contract) {
        return tenant.page(contract)
                .path("payments")
                .valueStream()
                .map(payment -> payment.path("month").asString() + " "
                        + payment.path("amount").asString())
                .sorted()
                .toList();
    }

    @Test
    void marksRentByNumberByPayerAndByAmountAndShowsTheRest() {
        String number = "合字" + UUID.randomUUID().toString().substring(0, 6);
        String first = one.signed(with(one.terms(), "number", number));
        String second = other.signed();
        String day = host.today().minusDays(2).toString();
        String id = desk.checked(lines().row(day, reference(), "张三", "", "500.00", 1, "付" + number + "房租", "", "")
                .row(day, reference(), "沈阳乙租户有限公司", "", "2,000.00", 1, "房租", "", "")
                .row(day, reference(), "沈阳乙租户有限公司", "", 1234, 1, "房租", "", "")
                .row(day, reference(), "某某商贸有限公司", "", 1000, 1, "货款", "", "")
                .row(day, reference(), "水务集团", 300, "", 1, "水费", "", "")
                .row(day, reference(), "李四", "", 1000, 1, "", number, month(one, 5))
                .xlsx());

        assertThat(desk.faults(id, 2)).isEmpty();
        assertThat(desk.faults(id, 3)).isEmpty();
        assertThat(desk.faults(id, 4)).singleElement().asString().startsWith("E4 CAP_EXCEEDED 金额与未缴月份的租金对不上");
        assertThat(desk.faults(id, 5)).singleElement().asString().startsWith("C5 INVALID 找不到对应的入驻合同");
        assertThat(desk.faults(id, 6)).singleElement().asString().startsWith("E6 INVALID");
        assertThat(desk.faults(id, 7)).isEmpty();

        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(3);

        assertThat(paid(one, first)).containsExactly(one.month(0) + " 500.00", one.month(5) + " 1000.00");
        assertThat(paid(other, second)).containsExactly(other.month(0) + " 1000.00", other.month(1) + " 1000.00");

        assertThat(desk.undo(id).refusals()).isEmpty();
        assertThat(desk.await(id, "UNDONE").at("/counts/undone").asInt()).isEqualTo(3);
        assertThat(paid(other, second)).isEmpty();
        assertThat(paid(one, first)).isEmpty();
    }

    @Test
    void saysThatTheFlagIsMissingWhereThereIsOneColumnOfAmounts() {
        String id = desk.checked(Lists.of("交易日期", "交易流水号", "对方户名", "交易金额", "摘要")
                .row(host.today().minusDays(2).toString(), reference(), "沈阳甲租户有限公司", "1,000.00", "房租")
                .xlsx());

        assertThat(desk.faults(id, 2)).singleElement().asString().startsWith("D2 INVALID 缺少“借贷标志”");
    }

    /** One column of amounts, and another that says which way they went. */
    @Test
    void takesWhatCameInWhereAFlagSaysWhichWayAnAmountWent() {
        String contract = one.signed();
        String day = host.today().minusDays(2).toString();
        String id = desk.checked(Lists.of("交易日期", "交易流水号", "对方户名", "借贷标志", "交易金额", "余额", "摘要")
                .row(day, reference(), "沈阳甲租户有限公司", "贷", "1,000.00", 1, "房租")
                .row(day, reference(), "沈阳甲租户有限公司", "借", "1,000.00", 1, "退款")
                .row(day, reference(), "沈阳甲租户有限公司", "", "1,000.00", 1, "房租")
                .row(day, reference(), "沈阳甲租户有限公司", "不明", "1,000.00", 1, "房租")
                .xlsx());

        assertThat(desk.faults(id, 2)).isEmpty();
        assertThat(desk.faults(id, 3)).singleElement().asString().startsWith("E3 INVALID 该行为支出");
        assertThat(desk.faults(id, 4)).singleElement().asString().startsWith("E4 INVALID 缺少“借贷标志”");
        assertThat(desk.faults(id, 5)).isNotEmpty().first().asString().startsWith("D5 INVALID");

        assertThat(desk.applied(id).at("/counts/taken").asInt()).isEqualTo(1);
        assertThat(paid(one, contract)).containsExactly(one.month(0) + " 1000.00");
    }

    private static String month(Tenant tenant, int number) {
        return tenant.month(number).replace("-0", "年").replace("-", "年") + "月";
    }

    @Test
    void isMarkedOnceHoweverOftenItIsBroughtIn() {
        String contract = one.signed();
        String day = host.today().minusDays(1).toString();
        Lists list = lines().row(day, reference(), "沈阳甲租户有限公司", "", 1000, 1, "", "", "")
                .row(day, reference(), "沈阳甲租户有限公司", "", 1000, 1, "", "", "");
        desk.applied(desk.checked(list.xlsx()));

        String again = desk.checked(list.xlsx());

        assertThat(desk.rows(again).stream().flatMap(ImportDesk::faults)).isEmpty();
        assertThat(desk.applied(again).at("/counts/taken").asInt()).isEqualTo(2);
        assertThat(paid(one, contract)).containsExactly(one.month(0) + " 1000.00", one.month(1) + " 1000.00");
    }

    @Test
    void isNotGuessedWhereTwoContractsFit() {
        Tenant namesake = tenant("沈阳甲租户有限公司");
        one.signed();
        namesake.signed();
        String day = host.today().toString();

        String id = desk.checked(lines().row(day, reference(), "沈阳甲租户有限公司", "", 1000, 1, "", "", "")
                .row(host.today().plusDays(1).toString(), reference(), "沈阳甲租户有限公司", "", 1000, 1, "", "", "")
                .xlsx());

        assertThat(desk.faults(id, 2)).singleElement().asString().startsWith("C2 INVALID 有多份入驻合同与该笔到账相符");
        assertThat(desk.faults(id, 3)).singleElement().asString().startsWith("A3 WRONG_DATES");
    }

    @Test
    void isOfTheOwnCarrierAlone() {
        String contract = one.signed();
        Incubator stranger = Incubator.open(api);
        Map<String, Object> line = Map.of(
                "carrier", stranger.id(),
                "payer", "沈阳甲租户有限公司",
                "amount", "1000.00",
                "reference", reference(),
                "paidOn", host.today().toString());

        JsonNode answer = stranger.manager()
                .run("manager/MatchRentPayment", Map.of("input", line))
                .at("/matchRentPayment");

        assertThat(answer.at("/userErrors/0/code").asString()).isEqualTo("INVALID");
        assertThat(one.send(stranger.manager(), "manager/MatchRentPayment", with(line(line), "carrier", host.id()))
                        .refusals())
                .containsExactly("NOT_FOUND");
        assertThat(paid(one, contract)).isEmpty();
    }

    private static Map<String, Object> line(Map<String, Object> same) {
        return new java.util.HashMap<>(same);
    }
}
