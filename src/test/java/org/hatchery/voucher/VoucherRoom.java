package org.hatchery.voucher;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.hatchery.CreditCodes;
import org.hatchery.attachment.Attachment;
import org.hatchery.attachment.AttachmentId;
import org.hatchery.attachment.FileKind;
import org.hatchery.attachment.Scan;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.profile.CarrierKind;
import org.hatchery.carrier.profile.IndustryField;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Particulars;
import org.hatchery.firm.Placement;
import org.hatchery.firm.Registration;
import org.hatchery.firm.Stage;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.programme.budget.BudgetLedger;
import org.hatchery.programme.register.ChangeProgramme;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.EvidenceKind;
import org.hatchery.programme.terms.Figures;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.provider.ChangeProvider;
import org.hatchery.provider.Offering;
import org.hatchery.provider.Provider;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.ProviderProfile;
import org.hatchery.provider.Qualification;
import org.hatchery.provider.RegisterProvider;
import org.hatchery.provider.Ties;
import org.hatchery.provider.VoucherServiceKind;
import org.hatchery.region.RegionCode;
import org.hatchery.settlement.AuditStatistics;
import org.hatchery.settlement.ClearingStatistics;
import org.hatchery.settlement.RepairSettlements;
import org.hatchery.settlement.SettleClaims;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Yuan;
import org.hatchery.voucher.grant.CheckEligibility;
import org.hatchery.voucher.grant.DecideVoucher;
import org.hatchery.voucher.grant.RequestVoucher;
import org.hatchery.voucher.keeping.AuditFinding;
import org.hatchery.voucher.keeping.ExpireVouchers;
import org.hatchery.voucher.keeping.RepairVouchers;
import org.hatchery.voucher.ledger.VoucherId;
import org.hatchery.voucher.order.Contract;
import org.hatchery.voucher.order.Delivery;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.order.Order;
import org.hatchery.voucher.order.Paper;
import org.hatchery.voucher.redemption.DecideOrder;
import org.hatchery.voucher.redemption.OrderAct;
import org.hatchery.voucher.redemption.ProgressOrder;
import org.hatchery.voucher.redemption.RedeemVoucher;
import org.hatchery.voucher.redemption.ReviewClaim;
import org.hatchery.voucher.redemption.ReviewDecision;
import org.hatchery.voucher.redemption.SubmitClaim;
import org.hatchery.voucher.story.TermsMaker;
import org.hatchery.voucher.story.Voucher;
import org.hatchery.voucher.story.VoucherDirectory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

/** The room of vouchers with all its use cases, and parties of the test's own to try them with. */
final class VoucherRoom {
    /** 甘肃省 天水市 and its 秦州区, where only these tests have firms; 西安市 as the partner. */
    static final RegionCode REGION = new RegionCode("620500");

    static final String PARTNER = "610100";
    private static final String DISTRICT = "620502";
    private static final AtomicInteger NUMBERS =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(900_000_000));

    final Actor admin = new Actor("voucher-admin", Role.ADMIN, List.of());
    final MongoOperations mongo;
    final RequestVoucher request;
    final DecideVoucher decide;
    final RedeemVoucher redeem;
    final ProgressOrder progress;
    final DecideOrder decideOrder;
    final SubmitClaim submit;
    final ReviewClaim review;
    final SettleClaims settle;
    final ExpireVouchers expire;
    final RepairVouchers repair;
    final RepairSettlements repairSettlements;
    final AuditStatistics audit;
    final ClearingStatistics clearing;
    final BudgetLedger budgets;
    final CheckEligibility eligibility;
    final ChangeProvider changeProvider;
    final VoucherDirectory vouchers;
    private final Clock clock;
    /** In which year each programme of this room has its budget. */
    private final Map<ProgrammeId, Integer> years = new ConcurrentHashMap<>();

    private final ChangeProgramme changeProgramme;
    private final RegisterProvider registerProvider;

    VoucherRoom(BeanFactory beans) {
        mongo = beans.getBean(MongoOperations.class);
        clock = beans.getBean(Clock.class);
        request = beans.getBean(RequestVoucher.class);
        decide = beans.getBean(DecideVoucher.class);
        redeem = beans.getBean(RedeemVoucher.class);
        progress = beans.getBean(ProgressOrder.class);
        decideOrder = beans.getBean(DecideOrder.class);
        submit = beans.getBean(SubmitClaim.class);
        review = beans.getBean(ReviewClaim.class);
        settle = beans.getBean(SettleClaims.class);
        expire = beans.getBean(ExpireVouchers.class);
        repair = beans.getBean(RepairVouchers.class);
        repairSettlements = beans.getBean(RepairSettlements.class);
        audit = beans.getBean(AuditStatistics.class);
        clearing = beans.getBean(ClearingStatistics.class);
        budgets = beans.getBean(BudgetLedger.class);
        eligibility = beans.getBean(CheckEligibility.class);
        changeProvider = beans.getBean(ChangeProvider.class);
        vouchers = beans.getBean(VoucherDirectory.class);
        changeProgramme = beans.getBean(ChangeProgramme.class);
        registerProvider = beans.getBean(RegisterProvider.class);
    }

    /** A programme with a budget for this year. */
    ProgrammeId programme(TermsMaker terms, String budget) {
        var id = new ProgrammeId("t-" + UUID.randomUUID().toString().substring(0, 30));
        mongo.insert(Programme.register(id, "天水市试验创新券", REGION, terms.make(), false));
        int year = today().getYear();
        changeProgramme.setBudget(id, year, Yuan.of(budget), admin);
        years.put(id, year);
        return id;
    }

    ProgrammeId programme(String budget) {
        return programme(new TermsMaker(), budget);
    }

    void addTerms(ProgrammeId programme, TermsMaker terms) {
        changeProgramme.addTerms(programme, 0, terms.make(), new Faults(), admin);
    }

    IncubateeId firm() {
        int number = NUMBERS.incrementAndGet();
        var id = new IncubateeId("voucher-firm-" + UUID.randomUUID());
        Incubatee firm = Incubatee.arriving(
                id,
                new Particulars("试验企业" + number, IndustryField.OTHER, null, null),
                new Registration(CreditCodes.of(DISTRICT, number), today().minusYears(2), "法人" + number, false),
                null,
                false);
        var region = new RegionCode(DISTRICT);
        Set<String> keys = new HashSet<>(region.visibleTo());
        keys.add(Scope.incubatee(id.value()));
        firm.place(
                new Placement(
                        Stage.IN_INCUBATION,
                        new CarrierId("voucher-carrier"),
                        CarrierKind.INCUBATOR,
                        region,
                        today().minusYears(1),
                        null,
                        null,
                        null),
                keys,
                keys);
        mongo.insert(firm);
        return id;
    }

    Provider provider() {
        return provider(DISTRICT);
    }

    /** A provider that is qualified for everything and offers one service of each kind under its name. */
    Provider provider(String region) {
        int number = NUMBERS.incrementAndGet();
        var profile =
                new ProviderProfile("试验机构" + number, CreditCodes.of(region, number), new RegionCode(region), null);
        Provider provider = registerProvider.register(profile, Ties.of(profile.creditCode()), admin);
        provider = changeProvider.qualify(
                provider.getId(),
                provider.getVersion(),
                new Qualification(Set.of(VoucherServiceKind.values()), "证书" + number, today().minusYears(5), null),
                admin);
        for (VoucherServiceKind kind : List.of(VoucherServiceKind.TESTING, VoucherServiceKind.DESIGN)) {
            provider = changeProvider.putOffering(
                    provider.getId(),
                    provider.getVersion(),
                    new Offering(kind.name(), kind, "试验服务", "次", null, false, false, null),
                    admin);
        }
        return provider;
    }

    Provider provider(ProviderId id) {
        return Optional.ofNullable(mongo.findById(id, Provider.class)).orElseThrow();
    }

    /** An evidence file without bytes. */
    AttachmentId file() {
        var id = new AttachmentId(UUID.randomUUID().toString());
        Set<String> nobodyElse = Set.of("user:test");
        mongo.insert(new Attachment(
                id,
                "合同.pdf",
                FileKind.PDF,
                5,
                "00",
                Scan.NOT_SCANNED,
                "test",
                clock.instant(),
                nobodyElse,
                false,
                false));
        return id;
    }

    // ---- acts of the administrator, each under a key of its own

    static String key() {
        return UUID.randomUUID().toString();
    }

    Receipt receipt() {
        return receipt(key());
    }

    Receipt receipt(String key) {
        return Receipt.of(admin, key, "");
    }

    RequestVoucher.Request ask(ProgrammeId programme, IncubateeId firm, String yuan) {
        return new RequestVoucher.Request(programme, firm, Yuan.of(yuan), "试验用途", Figures.NONE, List.of(), null);
    }

    VoucherId requested(ProgrammeId programme, IncubateeId firm, String yuan) {
        return request.request(ask(programme, firm, yuan), receipt(), admin).getId();
    }

    VoucherId issued(ProgrammeId programme, IncubateeId firm, String yuan) {
        VoucherId id = requested(programme, firm, yuan);
        decide.issue(id, null, null, receipt(), admin);
        return id;
    }

    VoucherId issued(ProgrammeId programme, String yuan) {
        return issued(programme, firm(), yuan);
    }

    static RedeemVoucher.Purchase purchase(Provider provider, String yuan) {
        return RedeemVoucher.Purchase.single(
                provider.getId(), VoucherServiceKind.TESTING.name(), Yuan.of(yuan), Yuan.of(yuan));
    }

    /** The id of a new order that the voucher pays wholly. */
    String placed(VoucherId voucher, Provider provider, String yuan) {
        Receipt receipt = receipt();
        redeem.redeem(voucher, purchase(provider, yuan), receipt, admin);
        return receipt.id();
    }

    OrderAct act(VoucherId voucher, String order) {
        return act(voucher, order, key());
    }

    OrderAct act(VoucherId voucher, String order, String key) {
        return new OrderAct(voucher, order, "理由充分", receipt(key), admin);
    }

    void accept(VoucherId voucher, String order) {
        progress.accept(act(voucher, order));
    }

    void contract(VoucherId voucher, String order, String number) {
        progress.contract(act(voucher, order), new Contract(number, today()));
    }

    /** Takes an order from its placing to its confirmation. */
    void fulfil(VoucherId voucher, String order, String contract) {
        accept(voucher, order);
        contract(voucher, order, contract);
        progress.deliver(act(voucher, order), new Delivery(today(), "已交付"));
        progress.confirm(act(voucher, order));
    }

    SubmitClaim.Request claim(String yuan, String... invoices) {
        return new SubmitClaim.Request(
                Yuan.of(yuan),
                Arrays.stream(invoices)
                        .map(number -> new Invoice(number, Yuan.of(yuan)))
                        .toList(),
                List.of(new SubmitClaim.Proof(EvidenceKind.CONTRACT, file())));
    }

    void claimed(VoucherId voucher, String order, String yuan, String... invoices) {
        submit.submit(act(voucher, order), claim(yuan, invoices));
    }

    void review(VoucherId voucher, String order, ReviewDecision decision) {
        review.review(act(voucher, order), decision, null);
    }

    /** A new order, taken as far as an approved claim. */
    String approved(VoucherId voucher, Provider provider, String yuan) {
        String order = placed(voucher, provider, yuan);
        fulfil(voucher, order, "合同" + order);
        claimed(voucher, order, yuan, "发票" + order);
        review(voucher, order, ReviewDecision.PASS);
        return order;
    }

    SettlementBatch settle(ProgrammeId programme) {
        return settle.settle(programme, receipt(), admin);
    }

    void revoke(VoucherId voucher) {
        decide.revoke(voucher, "不再需要", receipt(), admin);
    }

    // ---- questions

    Voucher read(VoucherId id) {
        return vouchers.whole(id).orElseThrow();
    }

    Order order(VoucherId voucher, String order) {
        return read(voucher).order(order).orElseThrow();
    }

    Yuan committed(ProgrammeId programme) {
        return budgets.find(programme, years.getOrDefault(programme, today().getYear()))
                .orElseThrow()
                .committed();
    }

    /** What the job does on its own every few minutes. */
    void expire() {
        expire.expire(today());
    }

    /** As the job does when the last day is over; one that has ended already stays as it is. */
    void end(VoucherId voucher) {
        try {
            expire.end(voucher);
        } catch (Rejection over) {
            assertThat(over.code()).isEqualTo(UserErrorCode.WRONG_STATE);
        }
    }

    /** Papers of the voucher's orders, by key. */
    Set<String> papers(VoucherId voucher) {
        return mongo.find(new Query(where("voucher").is(voucher)), Paper.class).stream()
                .map(Paper::key)
                .collect(toSet());
    }

    void repair() {
        repair.repair(clock.instant().plusSeconds(1));
        repairSettlements.repair();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<AuditFinding> findings(ProgrammeId programme) {
        return audit.audit(programme, admin).findings();
    }
}
