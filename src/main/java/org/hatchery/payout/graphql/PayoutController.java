package org.hatchery.payout.graphql;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.payout.Account;
import org.hatchery.payout.PayeeAccount;
import org.hatchery.payout.Payout;
import org.hatchery.payout.PayoutDirectory;
import org.hatchery.payout.PayoutFilter;
import org.hatchery.payout.PayoutState;
import org.hatchery.payout.PutPayeeAccount;
import org.hatchery.payout.RecordPayment;
import org.hatchery.programme.graphql.ProgrammeView;
import org.hatchery.programme.graphql.ProgrammeViews;
import org.hatchery.provider.graphql.ProviderViews;
import org.hatchery.settlement.graphql.SettlementItemView;
import org.hatchery.settlement.graphql.SettlementPreviewItemView;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.shared.graphql.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of {@code payout.graphqls}. */
@Controller
class PayoutController {
    private static final String PROVIDER = "Provider";

    private final PayoutDirectory payouts;
    private final PutPayeeAccount putPayeeAccount;
    private final RecordPayment recordPayment;
    private final ProgrammeViews programmes;
    private final Connections connections;

    PayoutController(
            PayoutDirectory payouts,
            PutPayeeAccount putPayeeAccount,
            RecordPayment recordPayment,
            ProgrammeViews programmes,
            Connections connections) {
        this.payouts = payouts;
        this.putPayeeAccount = putPayeeAccount;
        this.recordPayment = recordPayment;
        this.programmes = programmes;
        this.connections = connections;
    }

    @QueryMapping
    Connection<PayoutView> payouts(@Argument @Nullable PayoutFilterInput filter, PageRequest page, Actor actor) {
        PayoutFilter wanted = filter == null ? PayoutFilter.ALL : filter.toFilter();
        return connections.of("PayoutConnection", payouts.search(wanted, actor.scope(), page), PayoutViews::of);
    }

    @QueryMapping
    Optional<PayeeAccountView> payeeAccount(@Argument String party, Actor actor) {
        String key = partyKey(party);
        return actor.scope().includes(Set.of(key))
                ? payouts.accounts(Set.of(key)).stream().findFirst().map(PayoutController::own)
                : Optional.empty();
    }

    /** Scope key of whoever is paid, by the type of it. */
    private static String partyKey(String party) {
        GlobalId id = GlobalId.parse(party);
        return switch (id.type()) {
            case PROVIDER -> Scope.provider(ProviderViews.key(party).value());
            case "PilotBase" -> Scope.provider(id.key());
            case "Carrier" -> Scope.carrier(id.key());
            case "Institution" -> Scope.institution(id.key());
            case "RegisteredPerson" -> Scope.practitioner(id.key());
            default -> Scope.incubatee(IncubateeViews.key(party).value());
        };
    }

    private static PayeeAccountView own(PayeeAccount account) {
        return PayeeAccountView.of(account.getAccount(), account.getVersion(), true);
    }

    @MutationMapping
    PutPayeeAccountPayload putPayeeAccount(@Argument PutPayeeAccountInput input, Actor actor) {
        return Answer.with(PutPayeeAccountPayload::new, () -> own(put(input, actor)));
    }

    private PayeeAccount put(PutPayeeAccountInput input, Actor actor) {
        Account typed = Account.typed(input.accountName(), input.bank(), input.accountNumber());
        return switch (GlobalId.parse(input.party()).type()) {
            case PROVIDER ->
                putPayeeAccount.ofProvider(ProviderViews.key(input.party()), input.expectedVersion(), typed, actor);
            case "Incubatee" ->
                putPayeeAccount.ofIncubatee(IncubateeViews.key(input.party()), input.expectedVersion(), typed, actor);
            default -> putPayeeAccount.ofOwn(partyKey(input.party()), input.expectedVersion(), typed, actor);
        };
    }

    @MutationMapping
    RecordPaymentPayload recordPayment(@Argument RecordPaymentInput input, Receipt receipt, Actor actor) {
        return Answer.with(
                RecordPaymentPayload::new,
                () -> PayoutViews.of(
                        recordPayment.record(PayoutViews.key(input.payout()), input.result(), receipt, actor)));
    }

    @BatchMapping(typeName = "Payout")
    Map<PayoutView, ProgrammeView> programme(List<PayoutView> shown) {
        var found = programmes.find(
                shown.stream().map(PayoutView::source).distinct().toList());
        Map<PayoutView, ProgrammeView> answer = new HashMap<>();
        shown.forEach(payout -> answer.put(payout, found.get(payout.source())));
        return answer;
    }

    @BatchMapping(typeName = "Payout")
    Map<PayoutView, PayeeAccountView> account(List<PayoutView> shown, @ContextValue Actor actor) {
        Map<String, PayeeAccount> now =
                accounts(shown.stream().map(PayoutView::party).toList());
        Map<PayoutView, PayeeAccountView> answer = new HashMap<>();
        for (PayoutView payout : shown) {
            boolean full = PayoutDirectory.isFullFor(actor, payout.party(), payout.payer());
            PayeeAccount current = now.get(payout.party());
            long version = current == null ? 0 : current.getVersion();
            if (payout.paidTo() != null) {
                answer.put(payout, PayeeAccountView.of(payout.paidTo(), version, full));
            } else if (current != null) {
                answer.put(payout, PayeeAccountView.of(current.getAccount(), version, full));
            }
        }
        return answer;
    }

    private Map<String, PayeeAccount> accounts(Collection<String> parties) {
        return payouts.accounts(Set.copyOf(parties)).stream()
                .collect(toMap(PayeeAccount::getParty, Function.identity()));
    }

    @SchemaMapping(typeName = "Payout")
    PayoutActionsView viewerCan(PayoutView payout, Actor actor) {
        boolean pays =
                actor.is(Role.BUREAU, Role.ADMIN) && actor.scope().includes(Set.of(Scope.region(payout.payer())));
        return new PayoutActionsView(
                pays && payout.state() != PayoutState.PAID, pays && payout.state() != PayoutState.FAILED);
    }

    @BatchMapping(typeName = "SettlementItem")
    Map<SettlementItemView, PayoutView> payout(List<SettlementItemView> shown, @ContextValue Actor actor) {
        Map<String, PayoutView> found =
                payouts.find(shown.stream().map(PayoutController::key).toList(), actor.scope()).stream()
                        .collect(toMap(Payout::getId, PayoutViews::of));
        Map<SettlementItemView, PayoutView> answer = new HashMap<>();
        shown.stream()
                .filter(item -> Boolean.TRUE.equals(item.paid()) && found.containsKey(key(item)))
                .forEach(item -> answer.put(item, found.get(key(item))));
        return answer;
    }

    private static String key(SettlementItemView item) {
        return GlobalId.key("VoucherOrder", item.order());
    }

    /** Only the authority that pays previews what it would pay. */
    @BatchMapping(typeName = "SettlementPreviewItem", field = "account")
    Map<SettlementPreviewItemView, PayeeAccountView> accountToPay(List<SettlementPreviewItemView> shown) {
        Map<String, PayeeAccount> found =
                accounts(shown.stream().map(SettlementPreviewItemView::party).toList());
        Map<SettlementPreviewItemView, PayeeAccountView> answer = new HashMap<>();
        shown.forEach(item ->
                Optional.ofNullable(found.get(item.party())).ifPresent(account -> answer.put(item, own(account))));
        return answer;
    }
}
