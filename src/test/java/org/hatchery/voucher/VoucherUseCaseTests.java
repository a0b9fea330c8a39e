package org.hatchery.voucher;

import static java.time.LocalTime.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hatchery.shared.UserErrorCode.AFFILIATED;
import static org.hatchery.shared.UserErrorCode.ALREADY_FUNDED;
import static org.hatchery.shared.UserErrorCode.BUDGET_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.CAP_EXCEEDED;
import static org.hatchery.shared.UserErrorCode.EVIDENCE_MISSING;
import static org.hatchery.shared.UserErrorCode.EXPIRED;
import static org.hatchery.shared.UserErrorCode.IDEMPOTENCY_KEY_REUSED;
import static org.hatchery.shared.UserErrorCode.INVALID;
import static org.hatchery.shared.UserErrorCode.NOT_ELIGIBLE;
import static org.hatchery.shared.UserErrorCode.NOT_FOUND;
import static org.hatchery.shared.UserErrorCode.NOT_IN_CATALOGUE;
import static org.hatchery.shared.UserErrorCode.NOT_RESPONSIBLE;
import static org.hatchery.shared.UserErrorCode.WRONG_DATES;
import static org.hatchery.shared.UserErrorCode.WRONG_STATE;
import static org.hatchery.voucher.story.Grant.declined;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hatchery.DatabaseCommands;
import org.hatchery.IntegrationTest;
import org.hatchery.ServiceClock;
import org.hatchery.attachment.Attachment;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.programme.terms.EvidenceKind;
import org.hatchery.programme.terms.Figures;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.provider.Provider;
import org.hatchery.provider.Shareholder;
import org.hatchery.provider.Suspension;
import org.hatchery.provider.Ties;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.settlement.ClearingStatement;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.settlement.SettlementItem;
import org.hatchery.shared.Period;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.grant.CheckEligibility;
import org.hatchery.voucher.grant.Eligibility;
import org.hatchery.voucher.grant.RequestVoucher;
import org.hatchery.voucher.keeping.AuditFinding;
import org.hatchery.voucher.ledger.VoucherAct;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.ClaimState;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.order.OrderState;
import org.hatchery.voucher.redemption.DecideOrder;
import org.hatchery.voucher.redemption.OrderAct;
import org.hatchery.voucher.redemption.RedeemVoucher;
import org.hatchery.voucher.redemption.ReviewDecision;
import org.hatchery.voucher.redemption.SubmitClaim;
import org.hatchery.voucher.story.Grant;
import org.hatchery.voucher.story.Lifetime;
import org.hatchery.voucher.story.TermsMaker;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The use cases of vouchers, with everything behind them. */
@IntegrationTest
class VoucherUseCaseTests {
    /** So many days that a voucher of twelve months is over, and with it the time to record deliveries. */
    private static final int LONG_AGO = 450;

    private final VoucherRoom room;
    private final DatabaseCommands commands;
    private final ServiceClock clock;
    private final Provider provider;

    VoucherUseCaseTests(BeanFactory beans, DatabaseCommands commands, ServiceClock clock) {
        this.clock = clock;
        this.room = new VoucherRoom(beans);
        this.commands = commands;
        this.provider = room.provider();
    }

    // ---- asking

    @Test
    void lookBackAtTheLapsedVouchersOfLastYear() {
        ProgrammeId programme = room.programme(new TermsMaker().lapsePercent(50), "1000");
        IncubateeId firm = room.firm();
        clock.moveTo(room.today().minusYears(1), NOON);
        VoucherId voucher = room.requested(programme, firm, "100");
        clock.reset();
        room.decide.issue(voucher, null, null, room.receipt(), room.admin);
        room.placed(voucher, provider, "49");
        String kept = room.placed(voucher, provider, "50");
        room.fulfil(voucher, kept, "合同" + kept);
        assertThat(room.requested(programme, firm, "1")).isNotNull();

        room.revoke(voucher);
        assertThat(room.read(voucher).getBalances().lapsed()).isEqualTo(Yuan.of("50"));
        assertThat(room.requested(programme, firm, "1"))
                .as("half is not more than half")
                .isNotNull();

        room.review(voucher, claimed(voucher, kept), ReviewDecision.REJECT);
        declined(NOT_ELIGIBLE, () -> room.requested(programme, firm, "1"));
    }

    private String claimed(VoucherId voucher, String order) {
        room.claimed(voucher, order, "50", "发票" + order);
        return order;
    }

    @Test
    void giveOneVoucherAtATimeWhereTheTermsSaySo() {
        ProgrammeId programme = room.programme(new TermsMaker().oneAtATime(), "1000");
        IncubateeId firm = room.firm();
        VoucherId voucher = room.requested(programme, firm, "100");
        declined(NOT_ELIGIBLE, () -> room.requested(programme, firm, "1"));
        room.decide.issue(voucher, null, null, room.receipt(), room.admin);
        declined(NOT_ELIGIBLE, () -> room.requested(programme, firm, "1"));
        room.revoke(voucher);

        assertThat(room.requested(programme, firm, "1").value()).endsWith("/2");
    }

    @Test
    void countAGrantThatMayStillBeDeniedInFull() {
        ProgrammeId programme = room.programme(new TermsMaker().firmYear("100"), "10");
        IncubateeId firm = room.firm();
        VoucherId first = room.requested(programme, firm, "100");
        Voucher pending = room.read(first);
        pending.issue(Yuan.of("60"), null, null, room.today(), Grant.event(VoucherAct.ISSUED, null));
        room.mongo.save(pending);

        declined(CAP_EXCEEDED, () -> room.requested(programme, firm, "40"));
        room.repair();
        assertThat(room.read(first).getState()).isEqualTo(VoucherState.SUBMITTED);
    }

    @Test
    void answerTheSameRequestWithTheSameVoucher() {
        ProgrammeId programme = room.programme("1000");
        RequestVoucher.Request asked = room.ask(programme, room.firm(), "100");
        Receipt receipt = room.receipt();

        VoucherId first = room.request.request(asked, receipt, room.admin).getId();

        assertThat(room.request.request(asked, receipt, room.admin).getId()).isEqualTo(first);
        declined(
                IDEMPOTENCY_KEY_REUSED,
                () -> room.request.request(asked, new Receipt(receipt.key(), "other"), room.admin));
    }

    @Test
    void issueNoMoreThanTheBudgetHas() {
        ProgrammeId programme = room.programme("100");
        VoucherId one = room.requested(programme, room.firm(), "60");
        VoucherId other = room.requested(programme, room.firm(), "60");
        room.decide.issue(one, null, null, room.receipt(), room.admin);

        declined(BUDGET_EXCEEDED, () -> room.decide.issue(other, null, null, room.receipt(), room.admin));
        room.decide.issue(other, Yuan.of("40"), null, room.receipt(), room.admin);

        assertThat(room.committed(programme)).isEqualTo(Yuan.of("100"));
        assertThat(room.findings(programme)).isEmpty();
    }

    // ---- redeeming

    @Test
    void redeemWithTwoDatabaseCommands() {
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        room.placed(voucher, provider, "10");

        assertThat(commands.during(() -> room.placed(voucher, provider, "10")))
                .containsExactly("aggregate vouchers", "update vouchers");
    }

    @Test
    void keepEveryCapWhenRedeeming() {
        TermsMaker terms = new TermsMaker()
                .rate(5_000)
                .perRequest("60")
                .firstRequest("40")
                .perKind(VoucherServiceKind.TESTING, "90");
        VoucherId voucher = room.issued(room.programme(terms, "1000"), "500");

        declined(CAP_EXCEEDED, () -> redeem(voucher, "100", "50.01"));
        declined(CAP_EXCEEDED, () -> redeem(voucher, "1000", "40.01"));
        redeem(voucher, "1000", "40");
        declined(CAP_EXCEEDED, () -> redeem(voucher, "1000", "60.01"));
        declined(CAP_EXCEEDED, () -> redeem(voucher, "1000", "50.01"));
        redeem(voucher, "1000", "50");
        declined(CAP_EXCEEDED, () -> redeem(voucher, "1000", "0.01"));
        declined(INVALID, () -> redeem(voucher, "10", "10.01"));
        declined(INVALID, () -> redeem(voucher, "10", "0"));
        assertThat(room.read(voucher).getBalances().held()).isEqualTo(Yuan.of("90"));
    }

    private void redeem(VoucherId voucher, String price, String amount) {
        room.redeem.redeem(
                voucher,
                RedeemVoucher.Purchase.single(provider.getId(), "TESTING", Yuan.of(price), Yuan.of(amount)),
                room.receipt(),
                room.admin);
    }

    @Test
    void redeemNothingAfterTheLastDay() {
        clock.goBack(LONG_AGO);
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String placed = room.placed(voucher, provider, "10");
        afterItsLastDay(voucher, 0);
        room.expire();
        room.placed(voucher, provider, "10");
        afterItsLastDay(voucher, 1);

        declined(EXPIRED, () -> room.placed(voucher, provider, "10"));
        declined(EXPIRED, () -> room.accept(voucher, placed));
        room.expire();
        declined(EXPIRED, () -> room.placed(voucher, provider, "10"));
        assertThat(room.read(voucher).getState()).isEqualTo(VoucherState.EXPIRED);
        assertThat(room.committed(programme)).isEqualTo(Yuan.ZERO);
    }

    @Test
    void deliverNothingAfterTheLastDay() {
        clock.goBack(LONG_AGO);
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        String order = room.placed(voucher, provider, "10");
        room.accept(voucher, order);
        room.contract(voucher, order, "合同" + order);
        afterItsLastDay(voucher, 1);

        declined(EXPIRED, () -> room.progress.deliver(room.act(voucher, order), new Delivery(room.today(), "已交付")));
        room.progress.deliver(
                room.act(voucher, order), new Delivery(room.today().minusDays(1), "已交付"));
        assertThat(room.order(voucher, order).getState()).isEqualTo(OrderState.DELIVERED);
    }

    @Test
    void orderOnlyWhatAQualifiedProviderOffers() {
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        declined(
                NOT_IN_CATALOGUE,
                () -> room.redeem.redeem(
                        voucher,
                        RedeemVoucher.Purchase.single(provider.getId(), "NOTHING", Yuan.of("1"), Yuan.of("1")),
                        room.receipt(),
                        room.admin));
    }

    @Test
    void takeNoServiceFromAnAffiliatedProvider() {
        ProgrammeId programme = room.programme("1000");
        var asked = new RequestVoucher.Request(
                programme,
                room.firm(),
                Yuan.of("100"),
                "试验用途",
                Figures.NONE,
                List.of(new Shareholder("机构", provider.getProfile().creditCode())),
                null);
        VoucherId voucher =
                room.request.request(asked, room.receipt(), room.admin).getId();
        room.decide.issue(voucher, null, null, room.receipt(), room.admin);

        declined(AFFILIATED, () -> room.placed(voucher, provider, "10"));
        assertThat(room.read(voucher).getOrders()).isEmpty();
    }

    @Test
    void acceptNothingOnceTheProviderIsAffiliated() {
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        Provider seller = room.provider();
        String order = room.placed(voucher, seller, "10");
        var owned = new Ties(
                seller.getProfile().creditCode(),
                null,
                List.of(new Shareholder(
                        "企业", room.read(voucher).getApplicant().ties().creditCode())),
                null);
        room.changeProvider.recordTies(seller.getId(), seller.getVersion(), owned, room.admin);

        declined(AFFILIATED, () -> room.accept(voucher, order));
        assertThat(room.order(voucher, order).getState()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void acceptNothingOnceTheProviderIsSuspended() {
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        Provider seller = room.provider();
        String order = room.placed(voucher, seller, "10");
        room.changeProvider.suspend(
                seller.getId(), seller.getVersion(), new Suspension(room.today(), null, "检查不合格"), room.admin);

        declined(NOT_IN_CATALOGUE, () -> room.accept(voucher, order));
        declined(NOT_IN_CATALOGUE, () -> room.placed(voucher, seller, "10"));
        assertThat(room.order(voucher, order).getState()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void sayBeforeAPurchaseWhatTheRedemptionSays() {
        ProgrammeId programme = room.programme("1000");
        IncubateeId firm = room.firm();
        VoucherId voucher = room.issued(programme, firm, "100");
        room.addTerms(programme, new TermsMaker().from(room.today()).rate(5_000));

        Eligibility withVoucher = eligibility(firm, programme, provider, "80");
        assertThat(withVoucher.voucher()).isEqualTo(voucher);
        assertThat(withVoucher.pays()).as("the terms it was asked for count").isEqualTo(Yuan.of("80"));
        room.placed(voucher, provider, "80");
        assertThat(eligibility(firm, programme, provider, "80").pays()).isEqualTo(Yuan.of("20"));
        assertThat(eligibility(room.firm(), programme, provider, "80").pays()).isEqualTo(Yuan.of("40"));
    }

    private Eligibility eligibility(IncubateeId firm, ProgrammeId programme, Provider seller, String price) {
        var question = new CheckEligibility.Question(
                firm, VoucherServiceKind.TESTING, Yuan.of(price), seller.getId(), "TESTING", false, Figures.NONE);
        return room.eligibility.check(question, room.admin).stream()
                .filter(answer -> answer.programme().getId().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    // ---- papers

    @Test
    void useAContractOnceInAllProgrammesHoweverItIsWritten() {
        VoucherId one = room.issued(room.programme("1000"), "100");
        VoucherId other = room.issued(room.programme("1000"), "100");
        String first = room.placed(one, provider, "10");
        String second = room.placed(other, provider, "10");
        room.accept(one, first);
        room.accept(other, second);
        room.contract(one, first, "No. 12-34");

        declined(ALREADY_FUNDED, () -> room.contract(other, second, "ＮＯ１２３４"));
        assertThat(room.order(other, second).getState()).isEqualTo(OrderState.ACCEPTED);
        assertThat(room.papers(other)).isEmpty();

        room.progress.cancel(room.act(one, first));
        room.contract(other, second, "ＮＯ１２３４");
        assertThat(room.papers(one)).isEmpty();
    }

    @Test
    void freeTheContractsOfOrdersThatARevocationEnds() {
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        String order = room.placed(voucher, provider, "10");
        room.accept(voucher, order);
        room.contract(voucher, order, "合同" + order);

        room.revoke(voucher);

        assertThat(room.papers(voucher)).isEmpty();
    }

    @Test
    void keepTheContractWhenAClaimIsDenied() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String one = room.placed(voucher, provider, "10");
        String other = room.placed(voucher, provider, "10");
        room.fulfil(voucher, one, "合同" + one);
        room.fulfil(voucher, other, "合同" + other);
        room.claimed(voucher, one, "10", "发票" + one);

        declined(ALREADY_FUNDED, () -> room.claimed(voucher, other, "10", "发票甲" + other, "发票" + one));

        assertThat(room.papers(voucher)).isEqualTo(room.read(voucher).papers()).hasSize(3);
        assertThat(room.order(voucher, other).getClaim()).isNull();
        assertThat(room.findings(programme)).isEmpty();
    }

    @Test
    void freeTheOldInvoicesOfACorrectedClaim() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String order = room.placed(voucher, provider, "10");
        room.fulfil(voucher, order, "合同" + order);
        room.claimed(voucher, order, "10", "发票甲" + order, "发票乙" + order);
        room.review(voucher, order, ReviewDecision.RETURN);
        room.claimed(voucher, order, "10", "发票乙" + order, "发票丙" + order);

        assertThat(room.papers(voucher))
                .isEqualTo(room.read(voucher).papers())
                .hasSize(3)
                .noneMatch(key -> key.contains("甲"));
        assertThat(room.findings(programme)).isEmpty();
    }

    // ---- claims

    @Test
    void claimNoMoreThanOrderRateAndInvoicesAllow() {
        VoucherId voucher = room.issued(room.programme(new TermsMaker().rate(5_000), "1000"), "100");
        Receipt receipt = room.receipt();
        room.redeem.redeem(
                voucher,
                RedeemVoucher.Purchase.single(provider.getId(), "TESTING", Yuan.of("100"), Yuan.of("50")),
                receipt,
                room.admin);
        String order = receipt.id();
        declined(WRONG_STATE, () -> room.claimed(voucher, order, "10", "发票" + order));
        room.fulfil(voucher, order, "合同" + order);

        declined(CAP_EXCEEDED, () -> claim(voucher, order, "50.01", "200"));
        declined(CAP_EXCEEDED, () -> claim(voucher, order, "40.01", "80"));
        declined(INVALID, () -> claim(voucher, order, "0", "80"));
        claim(voucher, order, "40", "80");
        assertThat(room.order(voucher, order).getClaim().amount()).isEqualTo(Yuan.of("40"));
    }

    private void claim(VoucherId voucher, String order, String amount, String invoiced) {
        room.submit.submit(
                room.act(voucher, order),
                new SubmitClaim.Request(
                        Yuan.of(amount), List.of(new Invoice("发票" + order, Yuan.of(invoiced))), List.of()));
    }

    @Test
    void askForEvidenceAndShareItOnlyWithAClaimThatStands() {
        VoucherId voucher =
                room.issued(room.programme(new TermsMaker().evidence(EvidenceKind.CONTRACT), "1000"), "100");
        String order = room.placed(voucher, provider, "10");
        AttachmentId file = room.file();
        var request = new SubmitClaim.Request(
                Yuan.of("10"),
                List.of(new Invoice("发票" + order, Yuan.of("10"))),
                List.of(new SubmitClaim.Proof(EvidenceKind.CONTRACT, file)));
        declined(WRONG_STATE, () -> room.submit.submit(room.act(voucher, order), request));
        assertThat(attachment(file).shared()).isFalse();

        room.fulfil(voucher, order, "合同" + order);
        declined(EVIDENCE_MISSING, () -> claim(voucher, order, "10", "10"));
        room.submit.submit(room.act(voucher, order), request);
        assertThat(attachment(file).shared()).isTrue();
    }

    private Attachment attachment(AttachmentId id) {
        return room.mongo.findById(id, Attachment.class);
    }

    @Test
    void waitForThePublicNotice() {
        clock.goBack(20);
        VoucherId voucher = room.issued(room.programme(new TermsMaker().noticeDays(5), "1000"), "100");
        String order = room.placed(voucher, provider, "10");
        room.fulfil(voucher, order, "合同" + order);
        room.claimed(voucher, order, "10", "发票" + order);
        room.review(voucher, order, ReviewDecision.PASS);
        assertThat(room.order(voucher, order).getClaim().noticeUntil())
                .isEqualTo(room.today().plusDays(5));

        declined(WRONG_DATES, () -> room.review(voucher, order, ReviewDecision.PASS));
        clock.passDays(5);
        declined(WRONG_DATES, () -> room.review(voucher, order, ReviewDecision.PASS));
        clock.passDays(1);
        room.review(voucher, order, ReviewDecision.PASS);
        assertThat(room.order(voucher, order).isIn(ClaimState.APPROVED)).isTrue();
    }

    @Test
    void giveBackWhatARejectedClaimFreesAfterTheEnd() {
        clock.goBack(LONG_AGO);
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String order = room.placed(voucher, provider, "30");
        room.fulfil(voucher, order, "合同" + order);
        room.claimed(voucher, order, "30", "发票" + order);
        afterItsLastDay(voucher, 1);
        room.expire();
        assertThat(room.committed(programme)).isEqualTo(Yuan.of("30"));

        room.review(voucher, order, ReviewDecision.REJECT);

        assertThat(room.committed(programme)).isEqualTo(Yuan.ZERO);
        assertThat(room.read(voucher).getBalances().lapsed()).isEqualTo(Yuan.of("100"));
        assertThat(room.findings(programme)).isEmpty();
    }

    @Test
    void payAClaimAndDemandItBack() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        declined(WRONG_STATE, () -> room.settle(programme));
        String order = room.approved(voucher, provider, "30");

        SettlementBatch batch = room.settle(programme);
        assertThat(batch.total()).isEqualTo(Yuan.of("30"));
        assertThat(batch.items()).extracting(SettlementItem::order).containsExactly(order);

        room.review.clawBack(room.act(voucher, order));
        assertThat(room.read(voucher).getBalances().clawedBack()).isEqualTo(Yuan.of("30"));
        assertThat(room.findings(programme)).isEmpty();
    }

    @Test
    void splitTheCostAcrossABorderToTheFen() {
        ProgrammeId programme = room.programme(new TermsMaker().partner(VoucherRoom.PARTNER, 3_333), "1000");
        VoucherId voucher = room.issued(programme, "500");
        Provider abroad = room.provider("610102");
        for (String yuan : List.of("10.01", "33.33", "0.01")) {
            room.approved(voucher, abroad, yuan);
        }
        String demanded = room.approved(voucher, abroad, "50");
        room.approved(voucher, provider, "20");
        room.settle(programme);
        room.review.clawBack(room.act(voucher, demanded));

        ClearingStatement statement = room.clearing.statement(
                programme,
                new RegionCode(VoucherRoom.PARTNER),
                new Period(String.valueOf(room.today().getYear())),
                room.admin);

        assertThat(statement.lines())
                .hasSize(4)
                .allMatch(line -> line.homeShare().plus(line.partnerShare()).equals(line.paid()));
        assertThat(statement.paid()).isEqualTo(Yuan.of("43.35"));
        assertThat(statement.homeShare().plus(statement.partnerShare())).isEqualTo(statement.paid());
        assertThat(statement.partnerShare()).isEqualTo(Yuan.of("14.43"));
        var stranger = new Actor("stranger", Role.BUREAU, List.of("310000"));
        declined(
                NOT_FOUND,
                () -> room.clearing.statement(
                        programme, new RegionCode(VoucherRoom.PARTNER), new Period("2026"), stranger));
    }

    // ---- who

    @Test
    void letEverybodyDoOnlyWhatIsTheirs() {
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        String order = room.placed(voucher, provider, "10");
        var firm = new Actor(
                "firm",
                Role.FIRM,
                List.of(room.read(voucher).getApplicant().id().value()));
        var seller = new Actor("seller", Role.PROVIDER, List.of(provider.getId().value()));
        var other = new Actor(
                "other", Role.PROVIDER, List.of(room.provider().getId().value()));
        var county = new Actor("county", Role.BUREAU, List.of("620502"));

        declined(NOT_FOUND, () -> room.progress.accept(by(firm, voucher, order)));
        declined(NOT_FOUND, () -> room.progress.accept(by(other, voucher, order)));
        room.progress.accept(by(seller, voucher, order));
        declined(NOT_FOUND, () -> room.progress.confirm(by(seller, voucher, order)));
        declined(NOT_RESPONSIBLE, () -> room.decide.revoke(voucher, "不再需要", room.receipt(), firm));
        declined(NOT_RESPONSIBLE, () -> room.decide.revoke(voucher, "不再需要", room.receipt(), county));
        declined(NOT_FOUND, () -> room.decide.revoke(voucher, "不再需要", room.receipt(), other));
        declined(NOT_FOUND, () -> room.submit.submit(by(seller, voucher, order), room.claim("10", "发票" + order)));
        assertThat(room.read(voucher).getState()).isEqualTo(VoucherState.PARTLY_USED);
    }

    private OrderAct by(Actor actor, VoucherId voucher, String order) {
        return new OrderAct(voucher, order, "理由充分", Receipt.of(actor, VoucherRoom.key(), ""), actor);
    }

    // ---- the audit

    @Test
    void findABudgetThatSomebodyChanged() {
        ProgrammeId programme = room.programme("1000");
        room.issued(programme, "100");
        assertThat(room.findings(programme)).isEmpty();
        Query budget = Query.query(Criteria.where("programme").is(programme));

        room.mongo.updateFirst(budget, new Update().inc("available", 1), "budgets");
        assertThat(room.findings(programme)).hasSize(1);
        room.mongo.updateFirst(budget, new Update().inc("available", -200_000), "budgets");
        assertThat(room.findings(programme)).hasSize(2);
        room.mongo.remove(budget, "budgets");
        assertThat(room.findings(programme)).hasSize(1);
    }

    @Test
    void findAVoucherThatSomebodyChanged() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        room.placed(voucher, provider, "10");
        change(voucher, new Update().set("ledger.entries.1.amount", 500L));

        assertThat(room.findings(programme)).extracting(AuditFinding::voucher).contains(voucher);
    }

    private void change(VoucherId voucher, Update update) {
        assertThat(room.mongo
                        .updateFirst(Query.query(Criteria.where("_id").is(voucher)), update, Voucher.class)
                        .getModifiedCount())
                .isEqualTo(1);
    }

    @Test
    void repairChangesNothingThatIsInOrder() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        room.approved(voucher, provider, "30");
        long version = room.read(voucher).getVersion();

        room.repair();

        assertThat(room.read(voucher).getVersion()).isEqualTo(version);
        assertThat(room.committed(programme)).isEqualTo(Yuan.of("100"));
        assertThat(room.papers(voucher)).hasSize(2);
    }

    @Test
    void findASheetThatSaysLessThanTheLedger() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        room.approved(voucher, provider, "10");
        room.approved(voucher, provider, "20");
        SettlementBatch sheet = room.settle(programme);
        assertThat(room.findings(programme)).isEmpty();

        List<SettlementItem> items = new ArrayList<>(sheet.items());
        items.set(0, items.get(0).settled(false));
        room.mongo.save(sheet.finished(items));

        assertThat(room.findings(programme)).extracting(AuditFinding::voucher).containsExactly(voucher);
    }

    @Test
    void findASheetThatSaysMoreThanTheLedger() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String order = room.approved(voucher, provider, "10");
        SettlementBatch sheet = room.settle(programme);

        SettlementItem again = sheet.items().get(0);
        var twice = new SettlementBatch(
                "planted-" + order,
                programme,
                sheet.on(),
                sheet.by(),
                List.of(),
                Yuan.ZERO,
                false,
                sheet.receipt(),
                sheet.visibleTo());
        room.mongo.save(twice.finished(List.of(again)));

        assertThat(room.findings(programme)).extracting(AuditFinding::voucher).containsExactly(voucher);
    }

    /** So many days after the voucher's last one. */
    private void afterItsLastDay(VoucherId voucher, int days) {
        clock.moveTo(room.read(voucher).life().validUntil().plusDays(days), NOON);
    }

    // ---- after the last day

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void signAndStartNothingAfterTheLastDayWhetherOrNotTheJobCameBy(boolean afterTheJob) {
        clock.goBack(LONG_AGO);
        ProgrammeId programme = room.programme("1000");
        VoucherId accepted = room.issued(programme, "100");
        String unsigned = room.placed(accepted, provider, "10");
        room.accept(accepted, unsigned);
        VoucherId contracted = room.issued(programme, "100");
        String signed = room.placed(contracted, provider, "10");
        room.accept(contracted, signed);
        clock.passDays(9);
        LocalDate signature = room.today();
        room.contract(contracted, signed, "合同" + signed);
        afterItsLastDay(contracted, 1);
        if (afterTheJob) {
            room.expire();
        }

        declined(EXPIRED, () -> room.contract(accepted, unsigned, "合同" + unsigned));
        declined(EXPIRED, () -> room.progress.start(room.act(contracted, signed)));
        declined(EXPIRED, () -> deliver(contracted, signed, room.today()));
        declined(WRONG_DATES, () -> deliver(contracted, signed, signature.minusDays(1)));
        deliver(contracted, signed, room.today().minusDays(1));
        assertThat(room.order(contracted, signed).getState()).isEqualTo(OrderState.DELIVERED);
        room.expire();
        assertThat(room.findings(programme)).isEmpty();
    }

    private void deliver(VoucherId voucher, String order, LocalDate on) {
        room.progress.deliver(room.act(voucher, order), new Delivery(on, "已交付"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void recordADeliveryInTimeFor30Days(boolean afterTheJob) {
        clock.goBack(LONG_AGO);
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        String recorded = contracted(voucher);
        String forgotten = contracted(voucher);
        if (afterTheJob) {
            afterItsLastDay(voucher, 1);
            room.expire();
        }
        afterItsLastDay(voucher, Lifetime.DAYS_TO_RECORD);
        LocalDate inTime = room.today().minusDays(Lifetime.DAYS_TO_RECORD);
        deliver(voucher, recorded, inTime);
        clock.passDays(1);

        declined(EXPIRED, () -> deliver(voucher, forgotten, inTime));
        room.expire();
        assertThat(room.order(voucher, forgotten).getState()).isEqualTo(OrderState.CANCELLED);
        assertThat(room.order(voucher, recorded).getState()).isEqualTo(OrderState.DELIVERED);
        assertThat(room.read(voucher).getBalances().held()).isEqualTo(Yuan.of("10"));
    }

    private String contracted(VoucherId voucher) {
        String order = room.placed(voucher, provider, "10");
        room.accept(voucher, order);
        room.contract(voucher, order, "合同" + order);
        return order;
    }

    @Test
    void signNothingBeforeTheVoucherWasIssued() {
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        String order = room.placed(voucher, provider, "10");
        room.accept(voucher, order);

        declined(
                WRONG_DATES,
                () -> room.progress.contract(
                        room.act(voucher, order), new Contract("合同" + order, LocalDate.of(1990, 1, 1))));
        declined(
                WRONG_DATES,
                () -> room.progress.contract(
                        room.act(voucher, order),
                        new Contract("合同" + order, room.today().minusDays(1))));
    }

    @Test
    void sayWhatIsLeftOfAUsedUpVoucher() {
        VoucherId voucher = room.issued(room.programme("1000"), "100");
        room.placed(voucher, provider, "100");

        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> room.placed(voucher, provider, "1"))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(CAP_EXCEEDED);
                    assertThat(refusal.errors().get(0).message().english()).contains("0.00 yuan");
                });
    }

    // ---- money that can be moved

    private String delivered(VoucherId voucher) {
        String order = room.placed(voucher, provider, "30");
        room.accept(voucher, order);
        room.contract(voucher, order, "合同" + order);
        room.progress.deliver(room.act(voucher, order), new Delivery(room.today(), "已交付"));
        return order;
    }

    @Test
    void decideADisputedDelivery() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String wrong = delivered(voucher);
        String right = delivered(voucher);
        declined(WRONG_STATE, () -> room.decideOrder.decide(room.act(voucher, wrong), DecideOrder.Dispute.UPHOLD));
        room.progress.dispute(room.act(voucher, wrong));
        room.progress.dispute(room.act(voucher, right));
        room.revoke(voucher);

        room.decideOrder.decide(room.act(voucher, wrong), DecideOrder.Dispute.UPHOLD);
        room.decideOrder.decide(room.act(voucher, right), DecideOrder.Dispute.DISMISS);

        assertThat(room.order(voucher, wrong).getState()).isEqualTo(OrderState.CANCELLED);
        assertThat(room.order(voucher, right).getState()).isEqualTo(OrderState.CONFIRMED);
        assertThat(room.read(voucher).getBalances().held()).isEqualTo(Yuan.of("30"));
        assertThat(room.committed(programme)).isEqualTo(Yuan.of("30"));
        assertThat(room.papers(voucher)).isEqualTo(room.read(voucher).papers()).hasSize(1);
        assertThat(room.findings(programme)).isEmpty();
    }

    /** Until the day that lies so many days after the one on which the present step of the order began. */
    private void waits(VoucherId voucher, String order, int days) {
        LocalDate began =
                room.order(voucher, order).getSince().atZone(clock.getZone()).toLocalDate();
        clock.moveTo(began.plusDays(days), LocalTime.MIDNIGHT);
    }

    @Test
    void closeADeliveryThatNobodyConfirms() {
        clock.goBack(300);
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String order = delivered(voucher);
        declined(WRONG_DATES, () -> room.decideOrder.close(room.act(voucher, order), DecideOrder.Closure.CONFIRM));
        waits(voucher, order, 90);
        declined(WRONG_DATES, () -> room.decideOrder.close(room.act(voucher, order), DecideOrder.Closure.RELEASE));
        waits(voucher, order, 91);

        room.decideOrder.close(room.act(voucher, order), DecideOrder.Closure.CONFIRM);
        assertThat(room.order(voucher, order).getState()).isEqualTo(OrderState.CONFIRMED);

        declined(WRONG_DATES, () -> room.decideOrder.close(room.act(voucher, order), DecideOrder.Closure.RELEASE));
        waits(voucher, order, 91);
        room.decideOrder.close(room.act(voucher, order), DecideOrder.Closure.RELEASE);
        assertThat(room.order(voucher, order).getState()).isEqualTo(OrderState.CANCELLED);
        assertThat(room.read(voucher).getBalances().free()).isEqualTo(Yuan.of("100"));
        assertThat(room.findings(programme)).isEmpty();
    }

    @Test
    void closeAReturnedClaimThatNobodyCorrectsAlsoAfterTheEnd() {
        clock.goBack(300);
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String order = delivered(voucher);
        room.progress.confirm(room.act(voucher, order));
        room.claimed(voucher, order, "30", "发票" + order);
        room.review(voucher, order, ReviewDecision.RETURN);
        room.revoke(voucher);
        declined(WRONG_DATES, () -> room.decideOrder.close(room.act(voucher, order), DecideOrder.Closure.RELEASE));
        waits(voucher, order, 91);
        declined(WRONG_STATE, () -> room.decideOrder.close(room.act(voucher, order), DecideOrder.Closure.CONFIRM));

        room.decideOrder.close(room.act(voucher, order), DecideOrder.Closure.RELEASE);

        assertThat(room.order(voucher, order).isIn(ClaimState.REJECTED)).isTrue();
        assertThat(room.read(voucher).getBalances().held()).isEqualTo(Yuan.ZERO);
        assertThat(room.committed(programme)).isEqualTo(Yuan.ZERO);
        assertThat(room.papers(voucher)).isEmpty();
        assertThat(room.findings(programme)).isEmpty();
    }

    @Test
    void takeBackAnApprovalBeforeItIsPaid() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String rejected = room.approved(voucher, provider, "10");
        String returned = room.approved(voucher, provider, "20");
        room.review(voucher, rejected, ReviewDecision.REJECT);
        room.review(voucher, returned, ReviewDecision.RETURN);

        declined(WRONG_STATE, () -> room.settle(programme));
        assertThat(room.order(voucher, rejected).isIn(ClaimState.REJECTED)).isTrue();
        assertThat(room.read(voucher).getBalances().held()).isEqualTo(Yuan.of("20"));
        room.review(voucher, returned, ReviewDecision.REJECT);
        assertThat(room.read(voucher).getBalances().held()).isEqualTo(Yuan.ZERO);
        assertThat(room.findings(programme)).isEmpty();
    }

    @Test
    void letTheContractAndInvoiceOfARejectedClaimBeUsedAgain() {
        ProgrammeId programme = room.programme("1000");
        VoucherId voucher = room.issued(programme, "100");
        String rejected = room.placed(voucher, provider, "10");
        room.fulfil(voucher, rejected, "合同" + programme.value());
        room.claimed(voucher, rejected, "10", "发票" + programme.value());
        room.review(voucher, rejected, ReviewDecision.REJECT);
        String again = room.placed(voucher, provider, "10");

        room.fulfil(voucher, again, "合同" + programme.value());
        room.claimed(voucher, again, "10", "发票" + programme.value());

        assertThat(room.order(voucher, again).isIn(ClaimState.AGENCY_REVIEW)).isTrue();
        assertThat(room.findings(programme)).isEmpty();
    }
}
