package org.hatchery.transfer.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hatchery.transfer.TradeFixture.SIGNED;
import static org.hatchery.transfer.TradeFixture.TODAY;
import static org.hatchery.transfer.TradeFixture.buyer;
import static org.hatchery.transfer.TradeFixture.facts;
import static org.hatchery.transfer.TradeFixture.party;
import static org.hatchery.transfer.TradeFixture.seller;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hatchery.shared.Yuan;
import org.hatchery.transfer.paper.ApprovalKind;
import org.hatchery.transfer.paper.ContractApproval;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.paper.ContractPayment;
import org.hatchery.transfer.paper.IpBasis;
import org.hatchery.transfer.paper.IpKind;
import org.hatchery.transfer.rule.CheckCode;
import org.hatchery.transfer.rule.CheckRule;
import org.hatchery.transfer.rule.ContractKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The checks of a contract, by the rules that come with the program … */
class ContractChecksTests {
    private static final List<CheckRule> RULES = StoredRules.all();

    private static List<CheckCode> found(ContractFacts one, ContractFacts... others) {
        List<Neighbour> neighbours = Arrays.stream(others)
                .map(facts -> new Neighbour(facts, "2026410101000009"))
                .toList();
        return ContractChecks.of(new Looked(one, neighbours, List.of(), TODAY), RULES).stream()
                .map(Finding::code)
                .toList();
    }

    private static ContractFacts signed(String title, String total, LocalDate on) {
        return facts(title, ContractKind.DEVELOPMENT, total, "100000", seller(), buyer(), on);
    }

    /** The same facts with what a test is about. */
    private static ContractFacts with(
            ContractFacts facts,
            List<ContractPayment> payments,
            List<IpBasis> ip,
            boolean relief,
            @Nullable String parent,
            List<ContractApproval> approvals) {
        return new ContractFacts(
                facts.title(),
                facts.paperNumber(),
                facts.kind(),
                facts.subKind(),
                facts.field(),
                facts.subject(),
                facts.seller(),
                facts.buyer(),
                facts.total(),
                facts.technology(),
                facts.paymentMode(),
                payments,
                facts.signedOn(),
                facts.beginsOn(),
                facts.endsOn(),
                ip,
                facts.achievement(),
                facts.broker(),
                facts.brokerCertificate(),
                facts.brokerPerson(),
                facts.relatedParties(),
                relief,
                parent,
                approvals,
                facts.voucherOrder());
    }

    @Test
    void findNothingInASoundContract() {
        assertThat(found(facts())).isEmpty();
        assertThat(RULES).extracting(CheckRule::code).containsExactlyInAnyOrder(CheckCode.values());
    }

    @Test
    void tellASplitContractFromTwoOfAKind() {
        ContractFacts one = signed("智能检控平台研发一期", "490000", SIGNED);

        assertThat(found(one, signed("智能检控平台研发二期", "510000", SIGNED.plusDays(9))))
                .contains(CheckCode.SPLIT);
        assertThat(found(one, signed("智能检控平台研发二期", "510001", SIGNED.plusDays(9))))
                .doesNotContain(CheckCode.SPLIT);
        assertThat(found(one, signed("智能检控平台研发二期", "510000", SIGNED.plusDays(40))))
                .doesNotContain(CheckCode.SPLIT);
        assertThat(found(one, signed("水稻育种技术", "510000", SIGNED.plusDays(9)))).doesNotContain(CheckCode.SPLIT);
    }

    @Test
    void findWhatWasRegisteredNearlyAlike() {
        ContractFacts one = signed("面向深海的高温合金叶片精密铸造技术开发", "850000", SIGNED);

        assertThat(found(one, signed("面向深海的高温合金叶片精密铸造技术研发", "850000", SIGNED.minusDays(60))))
                .doesNotContain(CheckCode.SPLIT);
        assertThat(found(one, signed("面向深海的高温合金叶片精密铸造技术开发（修订）", "850000", SIGNED.minusDays(60))))
                .contains(CheckCode.NEARLY_TWICE);
    }

    @Test
    void findADealThatRunsInACircle() {
        ContractFacts back =
                facts("叶片检测方法", ContractKind.SERVICE, "800000", "500000", buyer(), seller(), SIGNED.plusDays(30));

        assertThat(found(facts(), back)).contains(CheckCode.LOOP).doesNotContain(CheckCode.LOCAL_LOOP);
        ContractFacts small =
                facts("叶片检测方法", ContractKind.SERVICE, "80000", "50000", buyer(), seller(), SIGNED.plusDays(30));
        assertThat(found(facts(), small)).doesNotContain(CheckCode.LOOP);
    }

    @Test
    void findASellerWhoSaysThatAllIsTechnology() {
        ContractFacts[] others = IntStream.range(0, 19)
                .mapToObj(number -> facts(
                        "第" + number * 7919 + "号课题",
                        ContractKind.DEVELOPMENT,
                        "200000",
                        "200000",
                        seller(),
                        party("买方" + number, "420102", 100 + number),
                        SIGNED))
                .toArray(ContractFacts[]::new);

        assertThat(found(facts("高温合金课题", "200000", "200000"), others)).contains(CheckCode.ALL_TECHNOLOGY);
        assertThat(found(facts("高温合金课题", "900000", "200000"), others)).doesNotContain(CheckCode.ALL_TECHNOLOGY);
    }

    @Test
    void findEquipmentRoutineWorkAndMixedUpUnits() {
        assertThat(found(facts("检测设备采购与供货", "850000", "840000")))
                .contains(CheckCode.EQUIPMENT_SALE, CheckCode.WRONG_KIND);
        assertThat(found(facts("高温合金", "85", "60"))).contains(CheckCode.UNIT_SLIP);
        assertThat(found(facts("高温合金叶片", "8500000000", "600000"), signed("水稻", "850000", SIGNED.minusYears(1))))
                .contains(CheckCode.UNIT_SLIP);
    }

    @Test
    void blockWhatMustNotBeRecognised() {
        ContractFacts service = facts("工艺诊断", ContractKind.SERVICE, "850000", "600000", seller(), buyer(), SIGNED);
        ContractFacts relief = with(service, List.of(), List.of(), true, "2026410101000009", List.of());

        assertThat(found(relief)).contains(CheckCode.NO_PARENT);
        assertThat(found(relief, facts())).doesNotContain(CheckCode.NO_PARENT);
        assertThat(found(with(
                        facts(),
                        List.of(),
                        List.of(),
                        false,
                        null,
                        List.of(new ContractApproval(ApprovalKind.EXPORT, null)))))
                .contains(CheckCode.APPROVAL_MISSING);
        assertThat(found(signed("多年前的课题", "850000", SIGNED.minusYears(3)))).contains(CheckCode.DATES);
    }

    @Test
    void findRightsThatAreOverAndMoneyThatNeverCame() {
        var right = new IpBasis(IpKind.INVENTION, "ZL200610000001.1", SIGNED.minusDays(1));
        var due = new ContractPayment(TODAY.minusDays(366), Yuan.of("100"), null, null);

        assertThat(found(with(facts(), List.of(due), List.of(right), false, null, List.of())))
                .contains(CheckCode.EXPIRED_RIGHT, CheckCode.NOTHING_PAID);
        var paid = new ContractPayment(TODAY.minusDays(366), Yuan.of("100"), TODAY, Yuan.of("1"));
        assertThat(found(with(facts(), List.of(paid), List.of(), false, null, List.of())))
                .doesNotContain(CheckCode.EXPIRED_RIGHT, CheckCode.NOTHING_PAID);
    }

    @Test
    void findTheSameRightInARenewedContract() {
        var right = new IpBasis(IpKind.INVENTION, "ZL202410000001.1", null);
        var same = new IpBasis(IpKind.INVENTION, "zl 202410000001.1", null);
        ContractFacts one = with(facts(), List.of(), List.of(right), false, null, List.of());
        ContractFacts other = with(
                signed("另一名称的课题", "123456", SIGNED.minusDays(200)), List.of(), List.of(same), false, null, List.of());

        assertThat(found(one, other)).contains(CheckCode.RENEWED_AS_NEW);
    }

    @Test
    void readTheirThresholdsOutOfTheRules() {
        CheckRule split = RULES.stream()
                .filter(rule -> rule.code() == CheckCode.SPLIT)
                .findFirst()
                .orElseThrow();
        var wider = new CheckRule(
                split.key(),
                split.code(),
                null,
                null,
                split.severity(),
                Map.of("days", 60L, "likeness", 60L, "round", 10_000_000L),
                split.words(),
                split.means(),
                split.citation());
        ContractFacts one = signed("智能检控平台研发一期", "490000", SIGNED);
        var other = new Neighbour(signed("智能检控平台研发二期", "510000", SIGNED.plusDays(40)), null);

        assertThat(ContractChecks.of(new Looked(one, List.of(other), List.of(), TODAY), List.of(wider)))
                .hasSize(1);
        assertThat(Stream.of(split.citation()).allMatch(citation -> !citation.verified()))
                .isTrue();
    }
}
