package org.hatchery.award.entitlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hatchery.award.fact.FactSource;
import org.hatchery.pilot.base.BaseDirectory;
import org.hatchery.pilot.base.BaseId;
import org.hatchery.pilot.base.Filing;
import org.hatchery.pilot.base.FilingState;
import org.hatchery.pilot.base.PilotBase;
import org.hatchery.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pilot-test bases. */
@Component
class BaseSubjects implements SubjectSource {
    /** For a base of which nobody recorded since when it is filed. */
    private static final LocalDate ALWAYS = LocalDate.of(1949, 10, 1);

    private final BaseDirectory bases;

    BaseSubjects(BaseDirectory bases) {
        this.bases = bases;
    }

    @Override
    public String type() {
        return AwardSubjectKind.BASE.type();
    }

    @Override
    public Optional<AwardSubject> find(String key, Scope scope) {
        return bases.find(List.of(new BaseId(key)), scope).stream().findFirst().map(BaseSubjects::of);
    }

    @Override
    public Class<?> stored() {
        return PilotBase.class;
    }

    @Override
    public List<AwardSubject> read(Collection<String> keys) {
        return bases.find(keys.stream().map(BaseId::new).toList()).stream()
                .map(BaseSubjects::of)
                .toList();
    }

    private static AwardSubject of(PilotBase base) {
        String key = base.getId().value();
        LocalDate filed = base.getFilings().stream()
                .map(Filing::on)
                .min(LocalDate::compareTo)
                .orElse(ALWAYS);
        LocalDate ended = base.isOpen() ? null : terminated(base);
        return new AwardSubject(
                AwardSubjectKind.BASE,
                key,
                base.getProfile().name(),
                base.getRegion(),
                base.getProfile().operator().creditCode(),
                Scope.provider(key),
                List.of(),
                base.getVisibleTo(),
                ended,
                List.of(OwnFacts.party(
                        AwardSubjectKind.BASE.beneficiary(),
                        filed,
                        ended,
                        new FactSource(AwardSubjectKind.BASE.type(), key))));
    }

    /** Day of the last termination; a base that was put on file anew has none. */
    private static @Nullable LocalDate terminated(PilotBase base) {
        return base.getFilings().stream()
                .filter(filing -> filing.state() == FilingState.TERMINATED)
                .map(Filing::on)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
