package org.hatchery.award.entitlement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.hatchery.firm.GrowthLabel;
import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.firm.Incubatee;
import org.hatchery.firm.IncubateeDirectory;
import org.hatchery.firm.IncubateeId;
import org.hatchery.firm.Placement;
import org.hatchery.register.firm.FirmDirectory;
import org.hatchery.register.firm.RegisteredFirm;
import org.hatchery.register.title.TitleKind;
import org.hatchery.register.title.TitleKinds;
import org.hatchery.shared.CreditCode;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Firms and teams in carriers; their growth labels are facts like titles. */
@Component
class IncubateeSubjects implements SubjectSource {
    private final IncubateeDirectory incubatees;
    private final FirmDirectory register;
    private final TitleKinds kinds;

    IncubateeSubjects(IncubateeDirectory incubatees, FirmDirectory register, TitleKinds kinds) {
        this.incubatees = incubatees;
        this.register = register;
        this.kinds = kinds;
    }

    @Override
    public String type() {
        return AwardSubjectKind.FIRM.type();
    }

    @Override
    public Optional<AwardSubject> find(String key, Scope scope) {
        return incubatees.find(List.of(new IncubateeId(key)), scope).stream()
                .findFirst()
                .flatMap(this::subject);
    }

    private Optional<AwardSubject> subject(Incubatee incubatee) {
        return Optional.ofNullable(incubatee.getPlacement()).map(placement -> of(incubatee, placement));
    }

    @Override
    public Class<?> stored() {
        return Incubatee.class;
    }

    /** One that left every carrier is no longer here once the register has it, where it lies now. */
    @Override
    public List<AwardSubject> read(Collection<String> keys) {
        List<Incubatee> found =
                incubatees.find(keys.stream().map(IncubateeId::new).toList(), Scope.EVERYTHING);
        Set<CreditCode> elsewhere = registered(
                found.stream().flatMap(one -> codeOfWhoLeft(one).stream()).toList());
        return found.stream()
                .filter(one -> codeOfWhoLeft(one).filter(elsewhere::contains).isEmpty())
                .flatMap(one -> subject(one).stream())
                .toList();
    }

    private static Optional<CreditCode> codeOfWhoLeft(Incubatee one) {
        Placement placement = one.getPlacement();
        return placement == null || placement.endedOn() == null
                ? Optional.empty()
                : Optional.ofNullable(one.creditCode());
    }

    private Set<CreditCode> registered(List<CreditCode> codes) {
        return codes.isEmpty()
                ? Set.of()
                : register.find(codes, Scope.EVERYTHING).stream()
                        .map(RegisteredFirm::creditCode)
                        .collect(Collectors.toSet());
    }

    private AwardSubject of(Incubatee incubatee, Placement placement) {
        AwardSubjectKind kind = incubatee.isFirm() ? AwardSubjectKind.FIRM : AwardSubjectKind.TEAM;
        String key = incubatee.getId().value();
        CreditCode code = incubatee.creditCode();
        Set<String> confidants = new HashSet<>(placement.region().visibleTo());
        confidants.add(Scope.incubatee(key));
        return new AwardSubject(
                kind,
                key,
                incubatee.getParticulars().name(),
                placement.region(),
                code,
                Scope.incubatee(key),
                code == null ? List.of() : List.of("FIRM/" + code.value()),
                confidants,
                null,
                facts(incubatee, placement, kind));
    }

    private List<AwardFact> facts(Incubatee incubatee, Placement placement, AwardSubjectKind kind) {
        var source = new FactSource(kind.type(), incubatee.getId().value());
        LocalDate entered = placement.enteredOn();
        return Stream.concat(
                        Stream.of(OwnFacts.party(kind.beneficiary(), entered, null, source)),
                        incubatee.getLabels().stream()
                                .filter(GrowthLabel::counts)
                                .map(label -> fact(label, source)))
                .toList();
    }

    private AwardFact fact(GrowthLabel label, FactSource source) {
        String title = label.kind() == GrowthLabelKind.PROVINCIAL_INNOVATIVE_FIRM
                ? "INNOVATIVE_FIRM"
                : label.kind().name();
        Sentence name = kinds.find(title).map(TitleKind::name).orElseGet(() -> new Sentence(title, title));
        return new AwardFact(
                AwardFactKind.TITLE,
                title,
                level(label.kind()),
                label.from(),
                label.endsOn(),
                null,
                null,
                source,
                Words.say("award.label-fact", name, label.from()));
    }

    private static RecognitionLevel level(GrowthLabelKind kind) {
        return switch (kind) {
            case HNTE, LITTLE_GIANT, UNICORN -> RecognitionLevel.NATIONAL;
            case TECH_SME, PROVINCIAL_INNOVATIVE_FIRM, EAGLET, GAZELLE, SRDI -> RecognitionLevel.PROVINCIAL;
        };
    }
}
