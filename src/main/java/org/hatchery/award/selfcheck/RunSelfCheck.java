package org.hatchery.award.selfcheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.award.entitlement.AwardSubject;
import org.hatchery.award.entitlement.AwardSubjectKind;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.carrier.profile.CarrierId;
import org.hatchery.carrier.recognition.RecognitionRules;
import org.hatchery.carrier.register.Carrier;
import org.hatchery.carrier.register.CarrierDirectory;
import org.hatchery.pipeline.carrier.CarrierPipelineDirectory;
import org.hatchery.register.title.Title;
import org.hatchery.register.title.TitleDirectory;
import org.hatchery.register.title.TitleKind;
import org.hatchery.register.title.TitleKinds;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** Use case: say which conditions of which title a party meets today, and by how much it misses the others. */
@Service
@NamedInterface(propagate = false)
public class RunSelfCheck {
    private final CarrierDirectory carriers;
    private final CarrierPipelineDirectory pipelines;
    private final RecognitionRules rules;
    private final TitleKinds kinds;
    private final TitleDirectory titles;
    private final CheckSources sources;
    private final CountedIndicators counted;
    private final Clock clock;

    RunSelfCheck(
            CarrierDirectory carriers,
            CarrierPipelineDirectory pipelines,
            RecognitionRules rules,
            TitleKinds kinds,
            TitleDirectory titles,
            CheckSources sources,
            CountedIndicators counted,
            Clock clock) {
        this.carriers = carriers;
        this.pipelines = pipelines;
        this.rules = rules;
        this.kinds = kinds;
        this.titles = titles;
        this.sources = sources;
        this.counted = counted;
        this.clock = clock;
    }

    /** What this party is told, of whom the caller's scope was checked. */
    public SelfCheck check(AwardSubject subject, Scope scope) {
        LocalDate today = LocalDate.now(clock);
        List<RuleCheck> checked = subject.kind() == AwardSubjectKind.CARRIER
                ? carriers.find(new CarrierId(subject.key()), scope)
                        .map(found -> rules(found, today))
                        .orElse(List.of())
                : List.of();
        return new SelfCheck(subject, today, checked, titles(subject, today));
    }

    private List<RuleCheck> rules(Carrier carrier, LocalDate today) {
        Readings readings = Readings.of(pipelines, carrier.getId(), today, counted);
        var judge = new JudgeCondition(carrier.getProfile(), readings, sources, today);
        return rules.inForce(carrier.getProfile().kind(), today).stream()
                .filter(rule -> rule.region().contains(carrier.getRegion()))
                .map(rule -> new RuleCheck(
                        rule, rule.conditions().stream().map(judge::judge).toList()))
                .toList();
    }

    private List<TitleCheck> titles(AwardSubject subject, LocalDate today) {
        List<AwardFact> granted = subject.holderCodes().isEmpty()
                ? List.of()
                : titles.ofCodes(subject.holderCodes()).stream()
                        .map(RunSelfCheck::fact)
                        .toList();
        Map<String, List<AwardFact>> held = Stream.concat(granted.stream(), subject.own().stream())
                .filter(fact -> fact.kind() == AwardFactKind.TITLE && fact.isSoOn(today))
                .sorted(Comparator.comparing(AwardFact::from))
                .collect(Collectors.groupingBy(AwardFact::of));
        return kinds.all().stream()
                .filter(kind -> mayHold(kind, subject))
                .map(kind -> new TitleCheck(kind, held.getOrDefault(kind.key(), List.of())))
                .toList();
    }

    private static AwardFact fact(Title title) {
        return new AwardFact(
                AwardFactKind.TITLE,
                title.kind(),
                title.level(),
                title.from(),
                title.endsOn(),
                null,
                null,
                new FactSource(TitleCheck.TITLE, title.id().value()),
                new Sentence(title.kind(), title.kind()));
    }

    private static boolean mayHold(TitleKind kind, AwardSubject subject) {
        return Optional.of(subject.holderCodes()).stream()
                .flatMap(List::stream)
                .anyMatch(code -> kind.holders().stream().anyMatch(holder -> code.startsWith(holder.name() + "/")));
    }
}
