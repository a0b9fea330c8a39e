package org.hatchery.award.entitlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.register.institution.Institution;
import org.hatchery.register.institution.InstitutionDirectory;
import org.hatchery.register.institution.InstitutionId;
import org.hatchery.register.institution.InstitutionKinds;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Institutions of the register; of which kinds they are is a fact. */
@Component
class InstitutionSubjects implements SubjectSource {
    private final InstitutionDirectory institutions;
    private final InstitutionKinds kinds;

    InstitutionSubjects(InstitutionDirectory institutions, InstitutionKinds kinds) {
        this.institutions = institutions;
        this.kinds = kinds;
    }

    @Override
    public String type() {
        return AwardSubjectKind.INSTITUTION.type();
    }

    @Override
    public Optional<AwardSubject> find(String key, Scope scope) {
        return institutions
                .find(new InstitutionId(key))
                .filter(found -> scope.includes(found.getVisibleTo()))
                .map(this::of);
    }

    @Override
    public Class<?> stored() {
        return Institution.class;
    }

    @Override
    public List<AwardSubject> read(Collection<String> keys) {
        return institutions.find(keys.stream().map(InstitutionId::new).toList()).stream()
                .map(this::of)
                .toList();
    }

    /** Of a university there may be a thousand achievements to look at. */
    @Override
    public int portion() {
        return 100;
    }

    private AwardSubject of(Institution institution) {
        String key = institution.getId().value();
        var source = new FactSource(AwardSubjectKind.INSTITUTION.type(), key);
        return new AwardSubject(
                AwardSubjectKind.INSTITUTION,
                key,
                institution.getName(),
                institution.getRegion(),
                institution.getCreditCode(),
                Scope.institution(key),
                List.of("INSTITUTION/" + key),
                institution.getVisibleTo(),
                institution.getClosedOn(),
                facts(institution, source));
    }

    private List<AwardFact> facts(Institution institution, FactSource source) {
        LocalDate founded = institution.getProfile().foundedOn();
        LocalDate since = founded == null ? institution.getRegisteredOn() : founded;
        return kinds.named(institution.getProfile().kinds()).stream()
                .map(kind -> new AwardFact(
                        AwardFactKind.INSTITUTION,
                        kind.key(),
                        null,
                        since,
                        institution.getClosedOn(),
                        null,
                        null,
                        source,
                        Words.say("award.institution-fact", kind.name())))
                .toList();
    }
}
