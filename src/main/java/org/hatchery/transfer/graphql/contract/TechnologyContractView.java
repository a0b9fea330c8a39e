package org.hatchery.transfer.graphql.contract;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.contract.RegistrationEvent;
import org.hatchery.transfer.contract.RegistrationState;
import org.hatchery.transfer.contract.TechnologyContract;
import org.hatchery.transfer.paper.ContractApproval;
import org.hatchery.transfer.paper.ContractFacts;
import org.hatchery.transfer.paper.ContractPayment;
import org.hatchery.transfer.paper.IpBasis;
import org.hatchery.transfer.paper.PaymentMode;
import org.hatchery.transfer.rule.ContractKind;
import org.hatchery.transfer.rule.TechnologyField;
import org.jspecify.annotations.Nullable;

/**
 * Technology contract as shown; what the viewer can do and the findings are answered by the controller.
 *
 * @param told the contract itself
 */
record TechnologyContractView(String id, TechnologyContract told) {
    static final String TYPE = "TechnologyContract";

    static TechnologyContractView of(TechnologyContract contract) {
        return new TechnologyContractView(GlobalId.of(TYPE, contract.getId().value()), contract);
    }

    private ContractFacts facts() {
        return told.getFacts();
    }

    String key() {
        return told.getId().value();
    }

    @Nullable InstitutionId examiner() {
        return told.getStation();
    }

    List<Finding> found() {
        return told.getFindings();
    }

    public int version() {
        return (int) told.getVersion();
    }

    public String title() {
        return facts().title();
    }

    public @Nullable String paperNumber() {
        return facts().paperNumber();
    }

    public ContractKind kind() {
        return facts().kind();
    }

    public @Nullable String subKind() {
        return facts().subKind();
    }

    public TechnologyField field() {
        return facts().field();
    }

    public String subject() {
        return facts().subject();
    }

    public ContractPartyView seller() {
        return ContractPartyView.of(facts().seller());
    }

    public ContractPartyView buyer() {
        return ContractPartyView.of(facts().buyer());
    }

    public Yuan total() {
        return facts().total();
    }

    public Yuan technology() {
        return facts().technology();
    }

    public PaymentMode paymentMode() {
        return facts().paymentMode();
    }

    public List<ContractPayment> payments() {
        return facts().payments();
    }

    public Yuan received() {
        return facts().received();
    }

    public LocalDate signedOn() {
        return facts().signedOn();
    }

    public LocalDate beginsOn() {
        return facts().beginsOn();
    }

    public LocalDate endsOn() {
        return facts().endsOn();
    }

    public List<IpBasis> ip() {
        return facts().ip();
    }

    public @Nullable String achievement() {
        return facts().achievement();
    }

    public @Nullable String broker() {
        return facts().broker();
    }

    public boolean relatedParties() {
        return facts().relatedParties();
    }

    public boolean taxRelief() {
        return facts().taxRelief();
    }

    public @Nullable String parentContract() {
        return facts().parentContract();
    }

    public List<ContractApproval> approvals() {
        return facts().approvals();
    }

    public boolean paidByVoucher() {
        return facts().voucherOrder() != null;
    }

    public RegistrationState state() {
        return told.getState();
    }

    public @Nullable String certificate() {
        return told.getCertificate();
    }

    public @Nullable LocalDate acceptedOn() {
        return told.getAcceptedOn();
    }

    public @Nullable LocalDate decideBy() {
        return told.getDecideBy();
    }

    public @Nullable LocalDate recognisedOn() {
        return told.getRecognisedOn();
    }

    public List<RegistrationEvent> history() {
        return told.getHistory();
    }

    public boolean sample() {
        return told.isSample();
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
