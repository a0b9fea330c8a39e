package org.hatchery.tenancy.graphql;

import java.util.List;
import java.util.function.Supplier;
import org.hatchery.carrier.graphql.CarrierViews;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.tenancy.contract.AmendContract;
import org.hatchery.tenancy.contract.ContractDirectory;
import org.hatchery.tenancy.contract.EndContract;
import org.hatchery.tenancy.contract.MarkRentPaid;
import org.hatchery.tenancy.contract.RenewContract;
import org.hatchery.tenancy.contract.SignContract;
import org.hatchery.tenancy.contract.StayContract;
import org.hatchery.tenancy.rent.SetRentPrice;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The list of contracts and what is done to them, in {@code tenancy.graphqls}. */
@Controller
class StayContractController {
    private final ContractDirectory directory;
    private final SetRentPrice setRentPrice;
    private final SignContract signContract;
    private final RenewContract renewContract;
    private final AmendContract amendContract;
    private final EndContract endContract;
    private final MarkRentPaid markRentPaid;
    private final TenancyMapper mapper;
    private final Connections connections;

    StayContractController(
            ContractDirectory directory,
            SetRentPrice setRentPrice,
            SignContract signContract,
            RenewContract renewContract,
            AmendContract amendContract,
            EndContract endContract,
            MarkRentPaid markRentPaid,
            TenancyMapper mapper,
            Connections connections) {
        this.directory = directory;
        this.setRentPrice = setRentPrice;
        this.signContract = signContract;
        this.renewContract = renewContract;
        this.amendContract = amendContract;
        this.endContract = endContract;
        this.markRentPaid = markRentPaid;
        this.mapper = mapper;
        this.connections = connections;
    }

    @QueryMapping
    Connection<StayContractView> stayContracts(
            @Argument @Nullable StayContractFilterInput filter, PageRequest page, Actor actor) {
        return connections.of(
                "StayContractConnection", directory.search(mapper.wanted(filter), actor.scope(), page), mapper::toView);
    }

    @MutationMapping
    SetRentPricePayload setRentPrice(@Argument SetRentPriceInput input, Actor actor) {
        return Answer.with(
                SetRentPricePayload::new,
                () -> mapper.toView(setRentPrice.set(
                        CarrierViews.key(input.carrier()), input.expectedVersion(), mapper.toPrice(input), actor)));
    }

    @MutationMapping
    StayContractPayload signStayContract(@Argument SignStayContractInput input, Receipt receipt, Actor actor) {
        return answer(() -> signContract.sign(mapper.toRequest(input), receipt, actor));
    }

    @MutationMapping
    StayContractPayload renewStayContract(@Argument RenewStayContractInput input, Receipt receipt, Actor actor) {
        return answer(() -> renewContract.renew(mapper.toRequest(input), receipt, actor));
    }

    @MutationMapping
    StayContractPayload amendStayContract(@Argument AmendStayContractInput input, Receipt receipt, Actor actor) {
        return answer(() -> amendContract.amend(mapper.toRequest(input), receipt, actor));
    }

    @MutationMapping
    StayContractPayload giveContractNotice(@Argument GiveContractNoticeInput input, Receipt receipt, Actor actor) {
        return answer(() ->
                endContract.giveNotice(mapper.toRequest(input), input.givenOn(), input.lastDay(), receipt, actor));
    }

    @MutationMapping
    StayContractPayload endStayContract(@Argument EndStayContractInput input, Receipt receipt, Actor actor) {
        return answer(() -> endContract.end(mapper.toRequest(input), input.lastDay(), receipt, actor));
    }

    @MutationMapping
    StayContractPayload voidStayContract(@Argument VoidStayContractInput input, Receipt receipt, Actor actor) {
        return answer(() -> endContract.takeBack(mapper.toRequest(input), receipt, actor));
    }

    @MutationMapping
    MarkRentPaidPayload markRentPaid(@Argument MarkRentPaidInput input, Actor actor) {
        return Answer.with(MarkRentPaidPayload::new, () -> marks(input, actor));
    }

    private List<RentMarkView> marks(MarkRentPaidInput input, Actor actor) {
        List<MarkRentPaid.Item> items =
                input.payments().stream().map(mapper::toItem).toList();
        return markRentPaid.mark(items, actor).stream().map(mapper::toView).toList();
    }

    @MutationMapping
    StayContractPayload unmarkRentPaid(@Argument UnmarkRentPaidInput input, Receipt receipt, Actor actor) {
        return answer(
                () -> markRentPaid.takeBack(mapper.toRequest(input), input.month(), input.reference(), receipt, actor));
    }

    private StayContractPayload answer(Supplier<StayContract> act) {
        return Answer.with(StayContractPayload::new, () -> mapper.toView(act.get()));
    }
}
