package org.hatchery.transfer.contract;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hatchery.identity.Receipt;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Worded;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.paper.ContractFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What is stored of a technology contract, and how it is read. */
public abstract sealed class StoredRegistration implements Worded permits TechnologyContract {
    @Id
    final TechnologyContractId id;

    @Version
    @Nullable Long version;

    ContractFacts facts;
    RegistrationState state;
    List<RegistrationEvent> history;
    List<ContractEntry> entries;
    List<Finding> findings;
    final Receipt receipt;
    final boolean sample;
    Set<String> visibleTo;
    Set<String> parties;

    /** Absent, not empty, for the sake of the unique indexes. */
    @Nullable String claim;

    @Nullable String paidBy;

    @Nullable String certificate;

    @Nullable LocalDate acceptedOn;

    @Nullable InstitutionId station;

    @Nullable LocalDate decideBy;

    @Nullable LocalDate recognisedOn;

    StoredRegistration(
            TechnologyContractId id,
            ContractFacts facts,
            RegistrationState state,
            List<RegistrationEvent> history,
            List<ContractEntry> entries,
            List<Finding> findings,
            Receipt receipt,
            boolean sample,
            Set<String> visibleTo,
            Set<String> parties) {
        this.id = id;
        this.facts = facts;
        this.state = state;
        this.history = history;
        this.entries = entries;
        this.findings = findings;
        this.receipt = receipt;
        this.sample = sample;
        this.visibleTo = visibleTo;
        this.parties = parties;
    }

    @Override
    public Collection<@Nullable String> words() {
        return Arrays.asList(
                facts.title(),
                facts.paperNumber(),
                facts.seller().name(),
                facts.buyer().name(),
                certificate);
    }

    public TechnologyContractId getId() {
        return id;
    }

    /** Counts the changes. */
    public long getVersion() {
        return version == null ? 0 : version;
    }

    public ContractFacts getFacts() {
        return facts;
    }

    public RegistrationState getState() {
        return state;
    }

    public List<RegistrationEvent> getHistory() {
        return history;
    }

    public List<ContractEntry> getEntries() {
        return entries;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public @Nullable String getCertificate() {
        return certificate;
    }

    /** Registration station before which it is laid; null where the bureau itself examines. */
    public @Nullable InstitutionId getStation() {
        return station;
    }

    /** Keys of those who act on it: the seller's side, and the station before which it is. */
    public Set<String> actingKeys() {
        Set<String> keys = new HashSet<>(facts.seller().scopeKeys());
        if (station != null && state != RegistrationState.DRAFT) {
            keys.add(Scope.station(station.value()));
        }
        return keys;
    }

    /** Until it is recognised it is between the seller and its station; from then on the buyer's side and the broker see it. */
    Set<String> readers() {
        Set<String> keys = actingKeys();
        if (recognisedOn != null) {
            keys.addAll(facts.buyer().scopeKeys());
            if (facts.brokerPerson() != null) {
                keys.add(Scope.practitioner(facts.brokerPerson().value()));
            }
        }
        return keys;
    }

    public @Nullable LocalDate getAcceptedOn() {
        return acceptedOn;
    }

    public @Nullable LocalDate getDecideBy() {
        return decideBy;
    }

    public @Nullable LocalDate getRecognisedOn() {
        return recognisedOn;
    }

    Receipt getReceipt() {
        return receipt;
    }

    public boolean isSample() {
        return sample;
    }
}
