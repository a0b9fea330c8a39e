package org.hatchery.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hatchery.shared.UserErrorCode.AFFILIATED;
import static org.hatchery.voucher.story.Grant.declined;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.CreditCodes;
import org.hatchery.programme.terms.ClaimStage;
import org.hatchery.programme.terms.Finding;
import org.hatchery.programme.terms.FindingCode;
import org.hatchery.programme.terms.Term;
import org.hatchery.provider.Shareholder;
import org.hatchery.provider.Ties;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.shared.Citation;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.ledger.VoucherEvent;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Claim;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.order.OrderStep;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.redemption.Affiliations;
import org.hatchery.voucher.redemption.ProgressOrder;
import org.hatchery.voucher.story.Grant;
import org.hatchery.voucher.story.Refusals;
import org.hatchery.voucher.story.VoucherState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small rules: papers, ties, refusals, states of orders and claims. */
class VoucherRuleTests {
    private static final CreditCode FIRM = CreditCodes.of("620502", 11);
    private static final CreditCode PROVIDER = CreditCodes.of("620502", 12);
    private static final CreditCode THIRD = CreditCodes.of("620502", 13);

    // ---- papers

    @ParameterizedTest
    @ValueSource(strings = {"No. 12-34", "ＮＯ１２３４", "no1234", " No.12 34 ", "№ 12—34", "NO_12/34"})
    void seeOnePaperHoweverItsNumberIsWritten(String written) {
        assertThat(Paper.plain(written)).isEqualTo("NO1234");
        assertThat(Paper.contract(PROVIDER, written)).isEqualTo("contract/" + PROVIDER.value() + "/NO1234");
    }

    @Test
    void tellPapersApart() {
        Set<String> keys = Stream.of(
                        Paper.contract(PROVIDER, "合同2026-1"),
                        Paper.contract(PROVIDER, "合同2026-2"),
                        Paper.contract(THIRD, "合同2026-1"),
                        Paper.invoice(PROVIDER, "合同2026-1"))
                .collect(Collectors.toSet());

        assertThat(keys).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"1234, true", "12-3, false", "合同一号, true", "'----', false", "１２３４, true"})
    void askForNumbersWithSomethingInThem(String number, boolean enough) {
        if (enough) {
            ProgressOrder.checkPaper(number, "number");
        } else {
            declined(UserErrorCode.INVALID, () -> ProgressOrder.checkPaper(number, "number"));
        }
    }

    @Test
    void knowWhoseAPaperIs() {
        var paper = new Paper("k", new VoucherId("v"), "o", "h", null);

        assertThat(paper.belongsTo(new VoucherId("v"), "o")).isTrue();
        assertThat(paper.belongsTo(new VoucherId("w"), "o")).isFalse();
        assertThat(paper.belongsTo(new VoucherId("v"), "p")).isFalse();
    }

    // ---- ties

    @Test
    void letStrangersThrough() {
        Affiliations.mustBeNone(Ties.of(FIRM), Ties.of(PROVIDER));
        Affiliations.mustBeNone(Ties.of(null), Ties.of(PROVIDER));
    }

    @Test
    void nameTheTieThatStandsAgainstIt() {
        tied("same party", Ties.of(FIRM), Ties.of(FIRM));
        tied(
                "same legal representative",
                new Ties(FIRM, "王 一", List.of(), null),
                new Ties(PROVIDER, "王一", List.of(), null));
        tied(
                "one holds shares of the other",
                new Ties(FIRM, null, List.of(new Shareholder("机构", PROVIDER)), null),
                Ties.of(PROVIDER));
        tied(
                "one holds shares of the other",
                Ties.of(FIRM),
                new Ties(PROVIDER, null, List.of(new Shareholder("企业", FIRM)), null));
        tied(
                "a shareholder in common",
                new Ties(FIRM, null, List.of(new Shareholder("张三", null)), null),
                new Ties(PROVIDER, null, List.of(new Shareholder("张三", null)), null));
        tied("parent and subsidiary", new Ties(FIRM, null, List.of(), PROVIDER), Ties.of(PROVIDER));
        tied("parent and subsidiary", Ties.of(FIRM), new Ties(PROVIDER, null, List.of(), FIRM));
        tied("same parent", new Ties(FIRM, null, List.of(), THIRD), new Ties(PROVIDER, null, List.of(), THIRD));
    }

    private static void tied(String tie, Ties applicant, Ties provider) {
        assertThatThrownBy(() -> Affiliations.mustBeNone(applicant, provider))
                .isInstanceOfSatisfying(Rejection.class, declined -> {
                    assertThat(declined.code()).isEqualTo(AFFILIATED);
                    assertThat(declined.errors().get(0).message().english()).contains("(" + tie + ")");
                    assertThat(declined.errors().get(0).field()).containsExactly("provider");
                });
    }

    // ---- refusals

    @Test
    void passWhoeverMeetsEveryRule() {
        Refusals.mustBeNone(List.of(), "amount");
    }

    @ParameterizedTest
    @EnumSource(Term.class)
    void refuseWithTheSourceOfTheRule(Term term) {
        var source = new Citation("办法", "〔2026〕1号", "第三条", null, true, null);
        var finding = new Finding(FindingCode.RULE_NOT_MET, term, new Sentence("不行。", "No."), source);
        boolean cap = Set.of(Term.RATE, Term.REQUEST_CAP, Term.KIND_CAP, Term.YEAR_CAP, Term.REQUESTS)
                .contains(term);

        assertThatThrownBy(() -> Refusals.mustBeNone(List.of(finding, finding), "amount"))
                .isInstanceOfSatisfying(Rejection.class, declined -> {
                    assertThat(declined.errors()).hasSize(2);
                    assertThat(declined.code())
                            .isEqualTo(cap ? UserErrorCode.CAP_EXCEEDED : UserErrorCode.NOT_ELIGIBLE);
                    assertThat(declined.errors().get(0).message())
                            .isEqualTo(new Sentence(
                                    "不行。（依据：《办法》〔2026〕1号第三条）", "No. (Source, in Chinese: 《办法》〔2026〕1号第三条)"));
                    assertThat(declined.errors().get(0).field()).isEqualTo(cap ? List.of("amount") : List.of());
                });
    }

    @Test
    void nameASourceWithoutNumberAndClause() {
        var finding = new Finding(
                FindingCode.RULE_NOT_MET,
                Term.AGE,
                new Sentence("不行。", "No."),
                new Citation("办法", null, null, null, true, null));

        assertThatThrownBy(() -> Refusals.mustBeNone(List.of(finding), "amount"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        declined -> assertThat(
                                        declined.errors().get(0).message().english())
                                .isEqualTo("No. (Source, in Chinese: 《办法》)"));
    }

    // ---- states

    @ParameterizedTest
    @CsvSource({
        "PLACED, false, true",
        "ACCEPTED, false, true",
        "CONTRACTED, false, true",
        "IN_SERVICE, false, true",
        "DELIVERED, false, false",
        "DISPUTED, false, false",
        "CONFIRMED, false, false",
        "DECLINED, true, false",
        "CANCELLED, true, false"
    })
    void knowWhichOrdersAreOver(OrderState state, boolean over, boolean beforeDelivery) {
        assertThat(state.isOver()).isEqualTo(over);
        assertThat(state.isBeforeDelivery()).isEqualTo(beforeDelivery);
        Order order = Grant.issued("10").orderIn(state, "10");
        assertThat(order.getState()).isEqualTo(state);
        assertThat(order.holds()).isEqualTo(!over);
        assertThat(order.counts()).isEqualTo(!over);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, true, true", "CITY_REVIEW, true, true", "AGENCY_REVIEW, true, true", "RETURNED, true, true",
        "PUBLIC_NOTICE, true, true", "APPROVED, true, true", "SETTLED, false, true", "REJECTED, false, false",
        "CLAWED_BACK, false, true"
    })
    void knowWhichClaimsHoldMoneyAndCount(ClaimState state, boolean holds, boolean counts) {
        Order order = Grant.issued("10").claimIn(state, "10");
        assertThat(order.holds()).isEqualTo(holds);
        assertThat(order.counts()).isEqualTo(counts);
        assertThat(order.isIn(state)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_REVIEW, CITY_REVIEW",
        "AGENCY_REVIEW, AGENCY_REVIEW",
        "PUBLIC_NOTICE, AGENCY_REVIEW",
        "RETURNED, CORRECTION",
        "APPROVED, SETTLEMENT",
        "DRAFT,",
        "SETTLED,",
        "REJECTED,",
        "CLAWED_BACK,"
    })
    void knowForWhomAClaimWaits(ClaimState state, ClaimStage stage) {
        assertThat(Grant.issued("10").claimIn(state, "10").getWaitsFor()).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "PLACED, ANSWER",
        "DELIVERED, CONFIRMATION",
        "DISPUTED, AGENCY_REVIEW",
        "ACCEPTED,",
        "CONFIRMED, CLAIM",
        "CANCELLED,"
    })
    void knowForWhomAnOrderWaits(OrderState state, ClaimStage stage) {
        assertThat(Grant.issued("10").orderIn(state, "10").getWaitsFor()).isEqualTo(stage);
    }

    @Test
    void rememberSinceWhenAnOrderWaits() {
        Grant grant = Grant.issued("10");
        Order order = grant.order("10");
        VoucherEvent event = Grant.event(order);

        grant.voucher.at(order).take(OrderStep.ACCEPT, event);

        assertThat(order.getSince()).isEqualTo(event.at());
    }

    @Test
    void addUpInvoicesAndKeepTheNotice() {
        Claim claim = Claim.draft(
                Yuan.of("10"),
                List.of(new Invoice("1234", Yuan.of("4")), new Invoice("1235", Yuan.of("6.5"))),
                List.of());

        assertThat(claim.invoiced()).isEqualTo(Yuan.of("10.50"));
        assertThat(claim.in(ClaimState.AGENCY_REVIEW).passed(Grant.TODAY, Grant.TODAY))
                .satisfies(noticed -> {
                    assertThat(noticed.state()).isEqualTo(ClaimState.PUBLIC_NOTICE);
                    assertThat(noticed.noticeUntil()).isEqualTo(Grant.TODAY);
                    assertThat(noticed.in(ClaimState.APPROVED).noticeUntil()).isEqualTo(Grant.TODAY);
                });
        assertThat(claim.paidBy("b", Grant.TODAY).state()).isEqualTo(ClaimState.SETTLED);
    }

    @ParameterizedTest
    @EnumSource(
            value = VoucherState.class,
            names = {"ISSUED", "PARTLY_USED"})
    void knowUsableStates(VoucherState state) {
        assertThat(state.isUsable()).isTrue();
        assertThat(state.isClosed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = VoucherState.class,
            names = {"EXPIRED", "REVOKED"})
    void knowClosedStates(VoucherState state) {
        assertThat(state.isClosed()).isTrue();
        assertThat(state.isUsable()).isFalse();
    }

    @Test
    void offerACostSplitAcrossABorder() {
        assertThat(Grant.offer(VoucherServiceKind.TESTING).crossRegion()).isPresent();
    }
}
