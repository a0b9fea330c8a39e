package org.hatchery.transfer.graphql.contract;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.identity.Actor;
import org.hatchery.region.graphql.RegionView;
import org.hatchery.region.graphql.RegionViews;
import org.hatchery.register.graphql.institution.InstitutionView;
import org.hatchery.register.graphql.institution.InstitutionViews;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.NodeSource;
import org.hatchery.transfer.check.Finding;
import org.hatchery.transfer.contract.RegistrationStep;
import org.hatchery.transfer.contract.TechnologyContractDirectory;
import org.hatchery.transfer.contract.TechnologyContractId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a technology contract says to whom. */
@Controller
class TechnologyContractFields implements NodeSource {
    private final TechnologyContractDirectory directory;
    private final RegionViews regions;
    private final InstitutionViews institutions;

    TechnologyContractFields(
            TechnologyContractDirectory directory, RegionViews regions, InstitutionViews institutions) {
        this.institutions = institutions;
        this.directory = directory;
        this.regions = regions;
    }

    @SchemaMapping(typeName = "TechnologyContract")
    List<Finding> findings(TechnologyContractView contract, Actor actor) {
        return TechnologyContractController.seesFindings(actor) ? contract.found() : List.of();
    }

    @BatchMapping(typeName = "TechnologyContract")
    Map<TechnologyContractView, InstitutionView> station(List<TechnologyContractView> shown) {
        return answer(shown, TechnologyContractView::examiner);
    }

    @BatchMapping(typeName = "ContractParty")
    Map<ContractPartyView, InstitutionView> institution(List<ContractPartyView> shown) {
        return answer(shown, ContractPartyView::body);
    }

    private <T> Map<T, InstitutionView> answer(List<T> shown, Function<T, @Nullable InstitutionId> id) {
        List<InstitutionId> ids =
                shown.stream().map(id).filter(Objects::nonNull).distinct().toList();
        Map<InstitutionId, InstitutionView> found = ids.isEmpty() ? Map.of() : institutions.find(ids);
        Map<T, InstitutionView> answer = new HashMap<>();
        shown.forEach(one -> {
            InstitutionView view = id.apply(one) == null ? null : found.get(id.apply(one));
            if (view != null) {
                answer.put(one, view);
            }
        });
        return answer;
    }

    @SchemaMapping(typeName = "ContractParty")
    @Nullable RegionView region(ContractPartyView party) {
        return party.place() == null ? null : regions.of(party.place());
    }

    @SchemaMapping(typeName = "TechnologyContract")
    TechnologyContractActionsView viewerCan(TechnologyContractView contract, Actor actor) {
        Set<RegistrationStep> open = RegistrationStep.open(contract.state());
        boolean acts = actor.scope().includes(contract.told().actingKeys());
        open.removeIf(step -> !step.isOf(actor) || !acts);
        return new TechnologyContractActionsView(
                open.contains(RegistrationStep.SUBMIT),
                open.stream().filter(RegistrationStep::isExamination).toList(),
                open.contains(RegistrationStep.CHANGE),
                open.contains(RegistrationStep.CANCEL),
                open.contains(RegistrationStep.REVOKE),
                open.contains(RegistrationStep.RECORD_PAYMENT)
                        && !contract.payments().isEmpty());
    }

    @Override
    public String type() {
        return TechnologyContractView.TYPE;
    }

    @Override
    public Map<String, TechnologyContractView> byKey(Collection<String> keys, Scope scope) {
        return directory.find(keys.stream().map(TechnologyContractId::new).toList(), scope).stream()
                .map(TechnologyContractView::of)
                .collect(Collectors.toMap(TechnologyContractView::key, view -> view));
    }
}
