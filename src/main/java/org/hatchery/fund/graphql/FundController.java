package org.hatchery.fund.graphql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hatchery.fund.pool.ChangeFund;
import org.hatchery.fund.pool.FoundFund;
import org.hatchery.fund.pool.Fund;
import org.hatchery.fund.pool.FundDirectory;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The questions and mutations of {@code fund.graphqls}. */
@Controller
class FundController {
    private final FundDirectory funds;
    private final FoundFund foundFund;
    private final ChangeFund change;
    private final Connections connections;

    FundController(FundDirectory funds, FoundFund foundFund, ChangeFund change, Connections connections) {
        this.funds = funds;
        this.foundFund = foundFund;
        this.change = change;
        this.connections = connections;
    }

    @QueryMapping
    Connection<FundView> funds(@Argument @Nullable FundFilterInput filter, PageRequest page, Actor actor) {
        return connections.of(
                "FundConnection", funds.search(FundForms.wanted(filter), actor.scope(), page), FundView::of);
    }

    @QueryMapping
    Optional<FundView> fund(@Argument String fund, Actor actor) {
        return funds.find(List.of(FundForms.key(fund)), actor.scope()).stream()
                .findFirst()
                .map(FundView::of);
    }

    @MutationMapping
    FundPayload foundFund(@Argument FoundFundInput input, Receipt receipt, Actor actor) {
        return answer(() -> foundFund.found(input.toWish(), receipt, actor));
    }

    @MutationMapping
    FundPayload promiseToFund(@Argument PromiseToFundInput input, Actor actor) {
        return answer(
                () -> change.promise(FundForms.read(input.fund(), input.expectedVersion()), input.toPromise(), actor));
    }

    @MutationMapping
    FundPayload payIntoFund(@Argument PayIntoFundInput input, Actor actor) {
        return answer(() -> change.pay(
                FundForms.read(input.fund(), input.expectedVersion()),
                input.contribution(),
                input.amount(),
                input.on(),
                actor));
    }

    @MutationMapping
    FundPayload fundSubFund(@Argument FundSubFundInput input, Actor actor) {
        return answer(() -> change.fundSubFund(
                FundForms.read(input.fund(), input.expectedVersion()),
                FundForms.key(input.subFund()),
                input.amount(),
                input.on(),
                actor));
    }

    @MutationMapping
    FundPayload investFromFund(@Argument InvestFromFundInput input, Actor actor) {
        return answer(
                () -> change.invest(FundForms.read(input.fund(), input.expectedVersion()), input.toInvesting(), actor));
    }

    @MutationMapping
    FundPayload exitInvestment(@Argument ExitInvestmentInput input, Actor actor) {
        return answer(() -> change.exit(
                FundForms.read(input.fund(), input.expectedVersion()), input.investment(), input.toWish(), actor));
    }

    @MutationMapping
    FundPayload voidFundEntry(@Argument VoidFundEntryInput input, Actor actor) {
        return answer(() -> change.without(
                FundForms.read(input.fund(), input.expectedVersion()), input.entry(), input.reason(), actor));
    }

    @MutationMapping
    FundPayload closeFund(@Argument CloseFundInput input, Actor actor) {
        return answer(() -> change.close(
                FundForms.read(input.fund(), input.expectedVersion()), input.on(), input.paidOut(), actor));
    }

    private static FundPayload answer(Supplier<Fund> act) {
        return Answer.with(FundPayload::new, () -> FundView.of(act.get()));
    }
}
