package org.hatchery.tenancy.graphql;

import java.util.List;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.graphql.IncubateeViews;
import org.hatchery.incubation.graphql.StayViews;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserError;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.tenancy.contract.AmendContract;
import org.hatchery.tenancy.contract.Arrear;
import org.hatchery.tenancy.contract.BankLine;
import org.hatchery.tenancy.contract.ContractDue;
import org.hatchery.tenancy.contract.ContractFilter;
import org.hatchery.tenancy.contract.ContractId;
import org.hatchery.tenancy.contract.EndContract;
import org.hatchery.tenancy.contract.MarkRentPaid;
import org.hatchery.tenancy.contract.RenewContract;
import org.hatchery.tenancy.contract.SignContract;
import org.hatchery.tenancy.contract.StayContract;
import org.hatchery.tenancy.rent.Concession;
import org.hatchery.tenancy.rent.LineWish;
import org.hatchery.tenancy.rent.RentPrice;
import org.hatchery.tenancy.rent.RentPriceList;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between contracts and what the API shows and takes. */
@Mapper
interface TenancyMapper {
    String TYPE = "StayContract";

    @Mapping(target = "key", source = "id.value")
    @Mapping(target = "told", source = "contract")
    @Mapping(target = "agreement", source = "stay")
    @Mapping(target = "party", source = "incubatee")
    @Mapping(target = "host", source = "carrier")
    @Mapping(target = "before", source = "renews")
    @Mapping(target = "after", source = "renewedBy")
    StayContractView toView(StayContract contract);

    default StayContract same(StayContract contract) {
        return contract;
    }

    default RentDueView toView(ContractDue due) {
        return new RentDueView(
                toView(due.contract()),
                due.rent().month(),
                due.rent().dueOn(),
                due.amount(),
                due.paid(),
                due.open(),
                due.overpaid(),
                due.rent().parts());
    }

    default RentArrearView toView(Arrear arrear) {
        return new RentArrearView(
                toView(arrear.contract()),
                arrear.due(),
                arrear.paid(),
                arrear.open(),
                arrear.since(),
                arrear.days(),
                arrear.dues().stream().map(this::toView).toList());
    }

    default RentPriceListView toView(RentPriceList list) {
        return new RentPriceListView(list.changes(), list.prices());
    }

    @Mapping(target = "reference", source = "item.reference")
    @Mapping(target = "userErrors", source = "declined")
    RentMarkView toView(MarkRentPaid.Outcome outcome);

    default List<UserError> errors(@Nullable Rejection declined) {
        return declined == null ? List.of() : declined.errors();
    }

    default String globalId(ContractId id) {
        return GlobalId.of(TYPE, id.value());
    }

    default ContractId contractId(String id) {
        return new ContractId(GlobalId.key(TYPE, id));
    }

    default StayId stayId(String id) {
        return StayViews.key(id);
    }

    default @Nullable CarrierId carrierId(@Nullable String id) {
        return id == null ? null : CarrierViews.key(id);
    }

    default @Nullable IncubateeId incubateeId(@Nullable String id) {
        return id == null ? null : IncubateeViews.key(id);
    }

    RentPrice toPrice(SetRentPriceInput input);

    LineWish toWish(RentLineInput input);

    Concession toConcession(RentConcessionInput input);

    SignContract.Request toRequest(SignStayContractInput input);

    RenewContract.Request toRequest(RenewStayContractInput input);

    AmendContract.Request toRequest(AmendStayContractInput input);

    EndContract.Request toRequest(GiveContractNoticeInput input);

    EndContract.Request toRequest(EndStayContractInput input);

    EndContract.Request toRequest(VoidStayContractInput input);

    EndContract.Request toRequest(UnmarkRentPaidInput input);

    MarkRentPaid.Item toItem(RentPaymentInput input);

    BankLine toLine(MatchRentPaymentInput input);

    ContractFilter toFilter(StayContractFilterInput input);

    /** All when nothing is asked for. */
    default ContractFilter wanted(@Nullable StayContractFilterInput input) {
        return input == null ? ContractFilter.ALL : toFilter(input);
    }
}
