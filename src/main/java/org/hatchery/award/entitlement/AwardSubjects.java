package org.hatchery.award.entitlement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.Singly;
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

    /** Types of the schema of all that may claim, in the order of their names. */
    public List<String> types() {
        return sources.keySet().stream().sorted().toList();
    }

    /** What is stored of those of a type, by whose ids all are gone through. */
    public Class<?> stored(String type) {
        return source(type).stored();
    }

    /**
     * Those with these keys that may claim anything, wherever they are; the caller answers for the scope.
     *
     * @param unreadable is told of the key of each that cannot be read, which stops no other
     */
    public List<AwardSubject> read(String type, List<String> keys, BiConsumer<String, RuntimeException> unreadable) {
        return Singly.halving(keys, some -> source(type).read(some), unreadable);
    }

    /** So many of a type are judged together. */
    public int portion(String type) {
        return source(type).portion();
    }

    private SubjectSource source(String type) {
        return Objects.requireNonNull(sources.get(type), type);
    }
}
