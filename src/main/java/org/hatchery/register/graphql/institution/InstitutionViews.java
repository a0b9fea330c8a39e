package org.hatchery.register.graphql.institution;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.register.institution.InstitutionProfile;
import org.hatchery.shared.Scope;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSource;
import org.springframework.stereotype.Component;

/** Shows institutions, also to the doors of other modules, which ask for many at once; what they are is public. */
@Component
public class InstitutionViews implements NodeSource {
    private static final String TYPE = "Institution";

    private final InstitutionDirectory institutions;
    private final InstitutionKinds kinds;

    InstitutionViews(InstitutionDirectory institutions, InstitutionKinds kinds) {
        this.institutions = institutions;
        this.kinds = kinds;
    }

    public InstitutionView of(Institution institution) {
        InstitutionProfile profile = institution.getProfile();
        return new InstitutionView(
                GlobalId.of(TYPE, institution.getId().value()),
                institution.getId(),
                (int) institution.getVersion(),
                institution,
                profile.name(),
                profile.englishName(),
                profile.creditCode(),
                kinds.named(profile.kinds()),
                profile.region(),
                profile.zone(),
                profile.address(),
                profile.foundedOn(),
                institution.getRegisteredOn(),
                institution.getClosedOn(),
                profile.contact(),
                institution.getHistory(),
                institution.isSample());
    }

    /** These institutions; one database command. */
    public Map<InstitutionId, InstitutionView> find(Collection<InstitutionId> ids) {
        return institutions.find(ids).stream().collect(Collectors.toMap(Institution::getId, this::of));
    }

    /** Id of the institution that a global id names. */
    public static InstitutionId key(String id) {
        return new InstitutionId(GlobalId.key(TYPE, id));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<String, InstitutionView> byKey(Collection<String> keys, Scope scope) {
        return find(keys.stream().map(InstitutionId::new).toList()).values().stream()
                .collect(Collectors.toMap(view -> view.key().value(), Function.identity()));
    }
}
