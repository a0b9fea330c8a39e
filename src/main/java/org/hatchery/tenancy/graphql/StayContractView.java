package org.hatchery.tenancy.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.firm.IncubateeId;
import org.hatchery.incubation.stay.StayId;
import org.hatchery.shared.Yuan;
import org.hatchery.tenancy.contract.ContractEnd;
import org.hatchery.tenancy.contract.ContractEvent;
import org.hatchery.tenancy.contract.ContractId;
import org.hatchery.tenancy.contract.ContractNotice;
import org.hatchery.tenancy.contract.ContractState;
import org.hatchery.tenancy.contract.ContractStep;
import org.hatchery.tenancy.contract.RentPayment;
import org.hatchery.tenancy.contract.StayContract;
import org.hatchery.tenancy.rent.Concession;
import org.hatchery.tenancy.rent.ContractTerms;
import org.hatchery.tenancy.rent.LinesSince;
import org.jspecify.annotations.Nullable;

/** Contract as shown; its parties, its neighbours and what the viewer can do are answered by the controller. */
record StayContractView(
        String id,
        String key,
        int version,
        StayContract told,
        StayId agreement,
        String incubateeName,
        IncubateeId party,
        String carrierName,
        CarrierId host,
        ContractState state,
        ContractTerms terms,
        @Nullable LocalDate runsUntil,
        List<RentPayment> payments,
        @Nullable ContractNotice notice,
        @Nullable ContractEnd end,
        @Nullable ContractId before,
        @Nullable ContractId after,
        List<ContractEvent> history,
        Set<ContractStep> steps,
        boolean sample) {
    public String number() {
        return terms.number();
    }

    public LocalDate signedOn() {
        return terms.signedOn();
    }

    public LocalDate firstDay() {
        return terms.firstDay();
    }

    public LocalDate lastDay() {
        return terms.lastDay();
    }

    public int dueDay() {
        return terms.dueDay();
    }

    public int noticeMonths() {
        return terms.noticeMonths();
    }

    public Yuan deposit() {
        return terms.deposit();
    }

    public List<LinesSince> rent() {
        return terms.rent();
    }

    public List<Concession> concessions() {
        return terms.concessions();
    }

    public Yuan totalRent() {
        return told.total();
    }

    public Yuan paid() {
        return told.paid();
    }

    /** One of a page is looked up by its id, not by all it says. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StayContractView view && id.equals(view.id) && version == view.version;
    }
}
