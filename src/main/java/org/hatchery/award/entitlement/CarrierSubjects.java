package org.hatchery.award.entitlement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.recognition.Recognition;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Carriers; their recognitions are facts. */
@Component
class CarrierSubjects implements SubjectSource {
    private final CarrierDirectory carriers;

    CarrierSubjects(CarrierDirectory carriers) {
        this.carriers = carriers;
    }

    @Override
    public String type() {
        return AwardSubjectKind.CARRIER.type();
    }

    @Override
    public Optional<AwardSubject> find(String key, Scope scope) {
        return carriers.find(new CarrierId(key), scope).map(CarrierSubjects::of);
    }

    @Override
    public Class<?> stored() {
        return Carrier.class;
    }

    @Override
    public List<AwardSubject> read(Collection<String> keys) {
        return carriers.find(keys.stream().map(CarrierId::new).toList(), Scope.EVERYTHING).stream()
                .map(CarrierSubjects::of)
                .toList();
    }

    private static AwardSubject of(Carrier carrier) {
        String key = carrier.getId().value();
        return new AwardSubject(
                AwardSubjectKind.CARRIER,
                key,
                carrier.getProfile().name(),
                carrier.getRegion(),
                carrier.getProfile().operator().creditCode(),
                Scope.carrier(key),
                List.of("CARRIER/" + key),
                carrier.getVisibleTo(),
                carrier.getClosedOn(),
                facts(carrier));
    }

    private static List<AwardFact> facts(Carrier carrier) {
        var source =
                new FactSource(AwardSubjectKind.CARRIER.type(), carrier.getId().value());
        return Stream.concat(
                        Stream.of(OwnFacts.party(
                                AwardSubjectKind.CARRIER.beneficiary(),
                                carrier.getProfile().openedOn(),
                                carrier.getClosedOn(),
                                source)),
                        carrier.getRecognitions().stream().map(title -> fact(carrier, title, source)))
                .toList();
    }

    private static AwardFact fact(Carrier carrier, Recognition title, FactSource source) {
        return new AwardFact(
                AwardFactKind.RECOGNITION,
                carrier.kindOn(title.from()).name(),
                title.level(),
                title.from(),
                Span.earlier(carrier.getClosedOn(), title.tenure().endsOn()),
                null,
                null,
                source,
                Words.say("award.recognition-fact", title.documentNumber(), title.from()));
    }
}
