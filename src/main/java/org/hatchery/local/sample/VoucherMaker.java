package org.hatchery.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hatchery.firm.IncubateeId;
import org.hatchery.local.sample.VoucherPlan.End;
import org.hatchery.programme.register.Programme;
import org.hatchery.programme.terms.Figures;
import org.hatchery.programme.terms.ProgrammeId;
import org.hatchery.programme.terms.Rate;
import org.hatchery.programme.terms.SettlementModel;
import org.hatchery.region.RegionCode;
import org.hatchery.settlement.SettlementBatch;
import org.hatchery.settlement.SettlementStory;
import org.hatchery.voucher.grant.RequestVoucher;
import org.hatchery.voucher.order.ClaimEvidence;
import org.hatchery.voucher.order.Invoice;
import org.hatchery.voucher.sample.VoucherStory;
import org.hatchery.voucher.sample.VoucherTeller;
import org.hatchery.voucher.story.Voucher;

/** Tells the planned vouchers, day by day, and pays what is settled in batches. */
public final class VoucherMaker {
    private static final int NOTICE_DAYS = 7;
    /** What the authority decides where the source names no share. */
    static final Rate DECIDED = new Rate(5_000);

    private final Given given;
    private final Claimants claimants;
    private final List<ClaimEvidence> evidence;
    private final VoucherTeller teller;
    private final String settlements;
    private final Map<Asker, List<Voucher>> asked = new HashMap<>();
    private final Map<Batch, SettlementStory> paid = new LinkedHashMap<>();
    private final List<Voucher> vouchers = new ArrayList<>();
    private final List<Object> papers = new ArrayList<>();
    private int numbers;

    VoucherMaker(Given given, Claimants claimants, List<ClaimEvidence> evidence) {
        this(given, claimants, evidence, "sample-settlement-", 0);
    }

    /**
     * One of several makers of vouchers.
     *
     * @param settlements begins the ids of its settlements
     * @param papers how many contracts and invoices others may number before its first
     */
    public VoucherMaker(
            Given given, Claimants claimants, List<ClaimEvidence> evidence, String settlements, int papers) {
        this.settlements = settlements;
        this.numbers = papers;
        this.given = given;
        this.claimants = claimants;
        this.evidence = evidence;
        this.teller = new VoucherTeller(StayStory.BY, given::recorded);
    }

    private record Batch(Programme programme, LocalDate on) {}

    private record Asker(ProgrammeId programme, IncubateeId applicant) {}

    /** On one day whatever is done to an order comes before what is done to the voucher. */
    private record Turn(LocalDate on, Runnable act) {}

    public List<Voucher> vouchers() {
        return vouchers;
    }

    public List<Object> papers() {
        return papers;
    }

    public List<SettlementBatch> settlements() {
        return paid.values().stream().map(SettlementStory::settlement).toList();
    }

    private SettlementStory begin(Batch batch) {
        return new SettlementStory(id(batch), batch.programme(), batch.on(), teller);
    }

    private String id(Batch batch) {
        return settlements + batch.programme().getId().value() + "-" + batch.on();
    }

    public void tell(VoucherPlan plan) {
        VoucherStory story = request(plan);
        List<Turn> turns = new ArrayList<>();
        if (plan.end() == End.REJECTED) {
            turns.add(new Turn(plan.decidedOn(), () -> story.reject("示例：申报用途不属于支持范围", plan.decidedOn())));
        } else if (plan.end() != End.NOT_DECIDED) {
            turns.add(new Turn(plan.decidedOn(), () -> story.issue(plan.amount(), DECIDED, plan.decidedOn())));
        }
        plan.orders().forEach(order -> turns.addAll(new OrderTurns(story, order, plan).all()));
        turns.stream()
                .sorted(Comparator.comparing(Turn::on))
                .forEach(turn -> turn.act().run());
        end(story, plan);
        vouchers.add(story.voucher());
        before(plan).add(story.voucher());
        papers.addAll(story.papers());
    }

    private VoucherStory request(VoucherPlan plan) {
        var candidate = claimants.on(plan.applicant(), plan.seat(), plan.requestedOn());
        var request = new RequestVoucher.Request(
                plan.programme().getId(),
                plan.applicant().getId(),
                plan.amount(),
                purpose(plan),
                Figures.NONE,
                List.of(),
                null);
        var city = new RegionCode(plan.seat().value().substring(0, 4) + "00");
        return VoucherStory.request(
                request, plan.applicant(), candidate, plan.programme(), before(plan), city, plan.requestedOn(), teller);
    }

    private List<Voucher> before(VoucherPlan plan) {
        var asker = new Asker(plan.programme().getId(), plan.applicant().getId());
        return asked.computeIfAbsent(asker, none -> new ArrayList<>());
    }

    private static String purpose(VoucherPlan plan) {
        return plan.orders().isEmpty()
                ? "用于产品检验检测和仪器共享服务"
                : "用于“" + plan.orders().get(0).offering().title() + "”等科技服务";
    }

    private void end(VoucherStory story, VoucherPlan plan) {
        if (plan.end() == End.REVOKED) {
            story.revoke("示例：申请主体经营异常，收回未使用额度", plan.endedOn());
        } else if (plan.end() == End.EXPIRED) {
            story.expire(given.today());
        }
    }

    /** The steps of one order on their days. */
    private final class OrderTurns {
        private final VoucherStory story;
        private final OrderPlan plan;
        private final VoucherPlan voucher;
        private String id = "";

        OrderTurns(VoucherStory story, OrderPlan plan, VoucherPlan voucher) {
            this.story = story;
            this.plan = plan;
            this.voucher = voucher;
        }

        List<Turn> all() {
            List<Turn> turns = new ArrayList<>();
            LocalDate day = plan.first();
            for (Step step : plan.fate().steps()) {
                day = day.plusDays(step.days());
                LocalDate on = day;
                turns.add(new Turn(on, () -> take(step, on)));
            }
            return turns;
        }

        private void take(Step step, LocalDate on) {
            switch (step) {
                case PLACE -> id = story.redeem(plan.provider(), plan.offering().code(), plan.price(), plan.part(), on);
                case ACCEPT -> story.accept(id, on);
                case DECLINE -> story.decline(id, "近期设备检修，无法按期承接", on);
                case CANCEL -> story.cancel(id, "项目计划调整，双方协商取消", on);
                case CONTRACT -> story.contract(id, "示例合〔" + on.getYear() + "〕" + ++numbers + "号", on);
                case START -> story.start(id, on);
                case DELIVER -> story.deliver(id, "已完成“" + plan.offering().title() + "”并出具报告", on);
                case DISPUTE -> story.dispute(id, "报告缺少约定的两项指标，请补做", on);
                case CONFIRM -> story.confirm(id, on);
                case CLAIM -> story.claim(id, invoice(on), evidence, on);
                case PASS -> story.pass(id, NOTICE_DAYS, on);
                case GIVE_BACK -> story.giveBack(id, "付款凭证与发票金额不一致，请更正后重新提交", on);
                case REJECT -> story.rejectClaim(id, "服务内容与合同约定不符，不予兑付", on);
                case SETTLE -> settle(on);
                case CLAW_BACK -> story.clawBack(id, "抽查发现服务未实际发生，追回已兑付资金", on);
            }
        }

        private Invoice invoice(LocalDate on) {
            return new Invoice(String.format("%02d2100000000%07d", on.getYear() % 100, ++numbers), plan.price());
        }

        private void settle(LocalDate on) {
            var batch = new Batch(voucher.programme(), on);
            boolean toProvider = voucher.programme()
                            .termsOn(voucher.requestedOn())
                            .orElseThrow()
                            .settlement()
                            .model()
                    == SettlementModel.PROVIDER_CLAIMS;
            String payee = toProvider
                    ? plan.provider().getProfile().name()
                    : voucher.applicant().getParticulars().name();
            paid.computeIfAbsent(batch, VoucherMaker.this::begin).pay(story, id, payee);
        }
    }
}
