package org.hatchery.award.entitlement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Finds whoever may claim an award, whatever it is. */
@Component
@NamedInterface(propagate = false)
public class AwardSubjects {
    private final Map<String, SubjectSource> sources;

    AwardSubjects(List<SubjectSource> sources) {
        this.sources = sources.stream().collect(toMap(SubjectSource::type, Function.identity()));
    }

    /**
     * The party with this type of the schema and key.
     *
     * @throws Rejection NOT_FOUND for this field outside the scope
     */
    public AwardSubject get(String type, String key, Scope scope, String field) {
        return find(type, key, scope).orElseThrow(() -> Rejection.notFound(field));
    }

    /** The same, or none outside the scope. */
    public Optional<AwardSubject> find(String type, String key, Scope scope) {
        return Optional.ofNullable(sources.get(type)).flatMap(source -> source.find(key, scope));
    }
}
