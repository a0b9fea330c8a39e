package org.hatchery.award.entitlement;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hatchery.award.fact.AwardFact;
import org.hatchery.award.fact.AwardFactKind;
import org.hatchery.award.fact.FactSource;
import org.hatchery.register.title.Title;
import org.hatchery.register.title.TitleDirectory;
import org.hatchery.register.title.TitleKind;
import org.hatchery.register.title.TitleKinds;
import org.hatchery.shared.Scope;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Span;
import org.hatchery.shared.Words;
import org.springframework.stereotype.Component;

/** Titles of the register; they are public. */
@Component
class TitlesHeld implements RecordedFacts {
    private final TitleDirectory titles;
    private final TitleKinds kinds;

    TitlesHeld(TitleDirectory titles, TitleKinds kinds) {
        this.titles = titles;
        this.kinds = kinds;
    }

    @Override
    public Set<AwardFactKind> confided() {
        return Set.of();
    }

    @Override
    public List<AwardFact> of(AwardSubject subject, Scope scope) {
        return subject.holderCodes().isEmpty()
                ? List.of()
                : titles.ofCodes(subject.holderCodes()).stream()
                        .map(title -> fact(title, subject))
                        .toList();
    }

    @Override
    public Map<String, List<AwardFact>> ofMany(List<AwardSubject> subjects) {
        Map<String, List<Title>> byHolder =
                titles
                        .ofAll(subjects.stream()
                                .flatMap(subject -> subject.holderCodes().stream())
                                .toList())
                        .stream()
                        .collect(groupingBy(Title::holderCode));
        return RecordedFacts.each(
                subjects,
                subject -> subject.holderCodes().stream()
                        .flatMap(code -> byHolder.getOrDefault(code, List.of()).stream())
                        .map(title -> fact(title, subject)));
    }

    private AwardFact fact(Title title, AwardSubject subject) {
        Sentence name =
                kinds.find(title.kind()).map(TitleKind::name).orElseGet(() -> new Sentence(title.kind(), title.kind()));
        return new AwardFact(
                AwardFactKind.TITLE,
                title.kind(),
                title.level(),
                title.from(),
                Span.earlier(title.endsOn(), subject.until()),
                null,
                null,
                new FactSource("Title", title.id().value()),
                Words.say("award.title-fact", name, title.from()));
    }
}
