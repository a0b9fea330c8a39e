package org.hatchery.tenancy.graphql;

import static org.hatchery.exchange.kind.SheetColumn.of;
import static org.hatchery.shared.UserErrorCode.INVALID;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.carrier.graphql.CarrierPlaces;
import org.hatchery.exchange.kind.Call;
import org.hatchery.exchange.kind.Choice;
import org.hatchery.exchange.kind.SheetColumn;
import org.hatchery.exchange.kind.SheetKind;
import org.hatchery.exchange.kind.SheetPlace;
import org.hatchery.exchange.kind.SheetRow;
import org.hatchery.identity.Actor;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Wording;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.InputBinder;
import org.hatchery.tenancy.contract.ContractDirectory;
import org.hatchery.tenancy.contract.ContractId;
import org.hatchery.tenancy.contract.MatchRentPayment;
import org.hatchery.tenancy.contract.StayContract;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What came into the account of a carrier, as its bank lists it; each line marks the rent of a contract (租金到账流水). */
@Component
@Order(5)
class BankListSheet implements SheetKind {
    private static final Map<String, String> LINE = Map.of(
            "payer", "payer",
            "amount", "amount",
            "reference", "reference",
            "paidOn", "paidOn",
            "month", "month",
            "contractNumber", "contractNumber",
            "remark", "remark");

    private static final String CREDIT = "CREDIT";
    private static final String DEBIT = "DEBIT";

    private static final List<SheetColumn> COLUMNS = List.of(
            of("paidOn", "到账日期", "Came in on", "paidOn")
                    .alsoCalled("交易日期", "交易时间", "入账日期", "记账日期", "日期", "收款日期")
                    .ofEveryEntry(),
            of("payer", "付款人", "Payer", "payer")
                    .alsoCalled("对方户名", "对方名称", "对方单位", "付款单位", "付款方名称", "对方账户名称", "付款人名称", "企业名称")
                    .noted(Words.say("tenancy.sheet-payer"))
                    .ofEveryEntry(),
            of("amount", "到账金额", "Amount", "amount")
                    .alsoCalled("贷方发生额", "贷方金额", "收入金额", "入账金额", "收款金额", "收入", "贷方")
                    .noted(Words.say("tenancy.sheet-credited")),
            of("turnover", "交易金额", "Amount moved", "amount").alsoCalled("发生额", "交易发生额", "金额"),
            of("flag", "借贷标志", "Debit or credit")
                    .alsoCalled("借贷方向", "借贷", "收付标志", "收支方向", "收支类型", "收付方向", "借贷标识")
                    .choosing(
                            new Choice(CREDIT, new Sentence("贷", "Credit")),
                            new Choice(CREDIT, new Sentence("贷方", "C")),
                            new Choice(CREDIT, new Sentence("收入", "In")),
                            new Choice(CREDIT, new Sentence("收", "Received")),
                            new Choice(CREDIT, new Sentence("转入", "Transferred in")),
                            new Choice(DEBIT, new Sentence("借", "Debit")),
                            new Choice(DEBIT, new Sentence("借方", "D")),
                            new Choice(DEBIT, new Sentence("支出", "Out")),
                            new Choice(DEBIT, new Sentence("支", "Spent")),
                            new Choice(DEBIT, new Sentence("付", "Paid")),
                            new Choice(DEBIT, new Sentence("转出", "Transferred out")))
                    .noted(Words.say("tenancy.sheet-flag")),
            of("reference", "流水号", "Reference", "reference")
                    .alsoCalled("交易流水号", "凭证号", "转账凭证号", "回单编号", "交易序号", "银行流水号", "核心流水号")
                    .inOneRow(),
            of("remark", "摘要", "Remark", "remark")
                    .alsoCalled("用途", "附言", "备注", "交易附言", "摘要附言", "交易摘要")
                    .noted(Words.say("tenancy.sheet-remark")),
            of("contractNumber", "合同编号", "Contract number", "contractNumber").alsoCalled("合同号", "入驻合同编号"),
            of("month", "所属月份", "Month", "month").alsoCalled("月份", "租金月份", "费用月份"));

    private static final Pattern MONTH = Pattern.compile("(20[0-9]{2})\\s*[-./年]\\s*([0-9]{1,2})\\s*月?");

    private final MatchRentPayment match;
    private final ContractDirectory contracts;
    private final CarrierPlaces places;
    private final TenancyMapper mapper;
    private final InputBinder inputs;

    BankListSheet(
            MatchRentPayment match,
            ContractDirectory contracts,
            CarrierPlaces places,
            TenancyMapper mapper,
            InputBinder inputs) {
        this.inputs = inputs;
        this.match = match;
        this.contracts = contracts;
        this.places = places;
        this.mapper = mapper;
    }

    @Override
    public String key() {
        return "RENT_PAYMENTS";
    }

    @Override
    public Sentence title() {
        return Words.say("tenancy.sheet-bank-list");
    }

    @Override
    public String act() {
        return "matchRentPayment";
    }

    @Override
    public List<SheetColumn> columns() {
        return COLUMNS;
    }

    @Override
    public SheetPlace place(String id, Actor actor) {
        return places.of(id, actor);
    }

    @Override
    public Map<String, Object> input(SheetRow row, Actor actor) {
        Map<String, Object> input = new LinkedHashMap<>(row.object(LINE));
        input.put("carrier", row.place());
        credited(row).ifPresent(amount -> input.put("amount", amount));
        input.computeIfPresent("month", (key, said) -> month(String.valueOf(said)));
        return input;
    }

    /**
     * What came in by a list with one column of amounts and a flag: without the flag nobody can tell which way it went.
     *
     * @throws Rejection INVALID for what was paid out, and for an amount of which no flag says that it came in
     */
    private static Optional<Object> credited(SheetRow row) {
        if (DEBIT.equals(row.text("flag"))) {
            throw new Rejection(INVALID, "amount", Words.say("tenancy.sheet-debited"));
        }
        if (row.text("flag") == null && row.value("amount") == null && row.value("turnover") != null) {
            throw new Rejection(INVALID, "amount", Words.say("tenancy.sheet-no-flag"));
        }
        return CREDIT.equals(row.text("flag")) && row.text("amount") == null
                ? Optional.ofNullable(row.value("turnover"))
                : Optional.empty();
    }

    /** 2026年3月 and 2026/3 as well. */
    private static String month(String said) {
        Matcher written = MONTH.matcher(said.strip());
        return written.matches() ? "%s-%02d".formatted(written.group(1), Integer.parseInt(written.group(2))) : said;
    }

    @Override
    public void check(Map<String, @Nullable Object> read, Actor actor, Faults faults) {
        match.check(mapper.toLine(inputs.of(read, MatchRentPaymentInput.class)), actor, faults);
    }

    /** Of a transfer that an earlier list or somebody by hand had marked, this list made nothing. */
    @Override
    public Call undo(String made, SheetRow row, Instant since, Actor actor) {
        String reference = String.valueOf(row.text("reference"));
        boolean ours = contract(made, actor).getPayments().stream()
                .filter(payment -> Wording.same(payment.reference(), reference))
                .allMatch(payment -> payment.by().by().equals(actor.id())
                        && !payment.by().at().isBefore(since));
        if (!ours) {
            throw new Rejection(UserErrorCode.WRONG_STATE, "reference", Words.say("tenancy.sheet-marked-before"));
        }
        return undo(made, row, actor);
    }

    private StayContract contract(String made, Actor actor) {
        return contracts.find(List.of(new ContractId(GlobalId.key(TenancyMapper.TYPE, made))), actor.scope()).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("contract"));
    }

    /** All months of the transfer. */
    @Override
    public Call undo(String made, SheetRow row, Actor actor) {
        StayContract contract = contract(made, actor);
        return new Call(
                "unmarkRentPaid",
                Map.of(
                        "contract",
                        made,
                        "expectedVersion",
                        contract.getVersion(),
                        "reference",
                        String.valueOf(row.text("reference")),
                        "reason",
                        Words.say("tenancy.sheet-undone").chinese()));
    }
}
