package org.hatchery.transfer.graphql.contract;

import java.util.function.Supplier;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Receipt;
import org.hatchery.identity.Role;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Connection;
import org.hatchery.shared.graphql.Connections;
import org.hatchery.transfer.contract.CancelContract;
import org.hatchery.transfer.contract.ExamineContract;
import org.hatchery.transfer.contract.ReapproveContract;
import org.hatchery.transfer.contract.RecordContractPayment;
import org.hatchery.transfer.contract.RegisterContract;
import org.hatchery.transfer.contract.RevokeContract;
import org.hatchery.transfer.contract.SubmitContract;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.hatchery.transfer.contract.TechnologyContractFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The list of technology contracts and what is done to them, in {@code transfer.graphqls}. */
@Controller
class TechnologyContractController {
    private final TechnologyContractDirectory directory;
    private final RegisterContract registerContract;
    private final SubmitContract submitContract;
    private final ExamineContract examineContract;
    private final ReapproveContract reapproveContract;
    private final CancelContract cancelContract;
    private final RevokeContract revokeContract;
    private final RecordContractPayment recordContractPayment;
    private final Connections connections;

    TechnologyContractController(
            TechnologyContractDirectory directory,
            RegisterContract registerContract,
            SubmitContract submitContract,
            ExamineContract examineContract,
            ReapproveContract reapproveContract,
            CancelContract cancelContract,
            RevokeContract revokeContract,
            RecordContractPayment recordContractPayment,
            Connections connections) {
        this.directory = directory;
        this.registerContract = registerContract;
        this.submitContract = submitContract;
        this.examineContract = examineContract;
        this.reapproveContract = reapproveContract;
        this.cancelContract = cancelContract;
        this.revokeContract = revokeContract;
        this.recordContractPayment = recordContractPayment;
        this.connections = connections;
    }

    @QueryMapping
    Connection<TechnologyContractView> technologyContracts(
            @Argument @Nullable TechnologyContractFilterInput filter, PageRequest page, Actor actor) {
        TechnologyContractFilter wanted = ContractForms.wanted(filter);
        // whoever may not read findings must not find by them
        Scope scope = wanted.findings() == null || seesFindings(actor) ? actor.scope() : Scope.NOTHING;
        return connections.of(
                "TechnologyContractConnection", directory.search(wanted, scope, page), TechnologyContractView::of);
    }

    /** Whether somebody reads what checks found. */
    static boolean seesFindings(Actor actor) {
        return actor.is(Role.REGISTRAR, Role.BUREAU, Role.AUDITOR, Role.ADMIN);
    }

    @MutationMapping
    TechnologyContractPayload registerContract(@Argument RegisterContractInput input, Receipt receipt, Actor actor) {
        return answer(() -> registerContract.register(
                ContractForms.facts(input.facts()),
                ContractForms.institution(input.station()),
                input.draft(),
                receipt,
                actor));
    }

    @MutationMapping
    TechnologyContractPayload submitContract(@Argument SubmitContractInput input, Actor actor) {
        return answer(() -> submitContract.submit(
                ContractForms.key(input.contract()),
                input.expectedVersion(),
                input.facts() == null ? null : ContractForms.facts(input.facts()),
                ContractForms.institution(input.station()),
                actor));
    }

    @MutationMapping
    TechnologyContractPayload examineContract(@Argument ExamineContractInput input, Actor actor) {
        return answer(() -> examineContract.examine(ContractForms.decision(input), actor));
    }

    @MutationMapping
    TechnologyContractPayload reapproveContract(@Argument ReapproveContractInput input, Actor actor) {
        return answer(() -> reapproveContract.change(
                ContractForms.key(input.contract()),
                input.expectedVersion(),
                new ReapproveContract.Amounts(input.total(), input.technology(), input.endsOn()),
                input.reason(),
                actor));
    }

    @MutationMapping
    TechnologyContractPayload cancelContract(@Argument CancelContractInput input, Actor actor) {
        return answer(() -> cancelContract.cancel(
                ContractForms.key(input.contract()), input.expectedVersion(), input.reason(), actor));
    }

    @MutationMapping
    TechnologyContractPayload revokeContract(@Argument RevokeContractInput input, Actor actor) {
        return answer(() -> revokeContract.revoke(
                ContractForms.key(input.contract()), input.expectedVersion(), input.ground(), input.reason(), actor));
    }

    @MutationMapping
    TechnologyContractPayload recordContractPayment(@Argument RecordContractPaymentInput input, Actor actor) {
        return answer(() -> recordContractPayment.record(
                ContractForms.key(input.contract()),
                input.expectedVersion(),
                input.payment(),
                input.on(),
                input.amount(),
                actor));
    }

    private static TechnologyContractPayload answer(Supplier<TechnologyContract> act) {
        return Answer.with(TechnologyContractPayload::new, () -> TechnologyContractView.of(act.get()));
    }
}
