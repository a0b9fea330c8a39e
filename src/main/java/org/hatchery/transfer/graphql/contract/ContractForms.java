package org.hatchery.transfer.graphql.contract;

import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.provider.ProviderId;
import org.hatchery.provider.graphql.ProviderViews;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.transfer.contract.ExamineContract;
import org.hatchery.transfer.contract.TechnologyContractFilter;
import org.hatchery.transfer.contract.TechnologyContractId;
import org.hatchery.transfer.paper.ContractApproval;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.paper.ContractParty;
import org.hatchery.transfer.paper.ContractPayment;
import org.hatchery.transfer.paper.IpBasis;
import org.hatchery.voucher.graphql.OrderKey;
import org.hatchery.voucher.redemption.OrderPays;
import org.jspecify.annotations.Nullable;

/** From what the API takes to what contracts know. */
public final class ContractForms {
    private ContractForms() {}

    static TechnologyContractId key(String id) {
        return new TechnologyContractId(GlobalId.key(TechnologyContractView.TYPE, id));
    }

    static ContractFacts facts(ContractFactsInput input) {
        return new ContractFacts(
                input.title(),
                input.paperNumber(),
                input.kind(),
                input.subKind(),
                input.field(),
                input.subject(),
                party(input.seller()),
                party(input.buyer()),
                input.total(),
                input.technology(),
                input.paymentMode(),
                input.payments().stream()
                        .map(one -> new ContractPayment(one.dueOn(), one.expected(), null, null))
                        .toList(),
                input.signedOn(),
                input.beginsOn(),
                input.endsOn(),
                input.ip().stream()
                        .map(one -> new IpBasis(one.kind(), one.number(), one.validUntil()))
                        .toList(),
                input.achievement(),
                input.broker(),
                input.brokerCertificate(),
                null,
                input.relatedParties(),
                input.taxRelief(),
                input.parentContract(),
                input.approvals().stream()
                        .map(one -> new ContractApproval(one.kind(), one.number()))
                        .toList(),
                order(input.voucherOrder()));
    }

    private static ContractParty party(ContractPartyInput input) {
        return new ContractParty(
                input.name(),
                input.creditCode(),
                input.region(),
                input.nature(),
                incubatee(input.incubatee()),
                institution(input.institution()),
                provider(input.provider()));
    }

    private static @Nullable IncubateeId incubatee(@Nullable String id) {
        return id == null ? null : IncubateeViews.key(id);
    }

    public static @Nullable InstitutionId institution(@Nullable String id) {
        return id == null ? null : InstitutionViews.key(id);
    }

    private static @Nullable ProviderId provider(@Nullable String id) {
        return id == null ? null : ProviderViews.key(id);
    }

    private static @Nullable String order(@Nullable String id) {
        if (id == null) {
            return null;
        }
        OrderKey key = OrderKey.of(id);
        return OrderPays.reference(key.voucher(), key.order());
    }

    static ExamineContract.Decision decision(ExamineContractInput input) {
        return new ExamineContract.Decision(
                key(input.contract()),
                input.expectedVersion(),
                input.step(),
                input.grounds(),
                input.technology(),
                institution(input.station()),
                input.note());
    }

    /** All when nothing is asked for. */
    static TechnologyContractFilter wanted(@Nullable TechnologyContractFilterInput input) {
        return input == null
                ? TechnologyContractFilter.ALL
                : new TechnologyContractFilter(
                        input.region(),
                        input.sellerRegion(),
                        input.buyerRegion(),
                        incubatee(input.incubatee()),
                        input.party(),
                        input.states(),
                        input.kinds(),
                        input.fields(),
                        input.signedOn(),
                        input.recognisedOn(),
                        input.decideBy(),
                        input.findings(),
                        input.least(),
                        input.text());
    }
}
