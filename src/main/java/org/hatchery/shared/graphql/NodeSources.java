package org.hatchery.shared.graphql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hatchery.shared.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds objects by their global ids, one look a type, whichever door shows them. */
@Component
public class NodeSources {
    /** Looked for when first needed, because doors are opened after whoever asks them is made. */
    private final SingletonSupplier<Map<String, NodeSource>> byType;

    NodeSources(ObjectProvider<NodeSource> sources) {
        this.byType =
                SingletonSupplier.of(() -> sources.stream().collect(toMap(NodeSource::type, Function.identity())));
    }

    /** The door that shows objects of this type. */
    public Optional<NodeSource> of(String type) {
        return Optional.ofNullable(byType.obtain().get(type));
    }

    /** Views by their ids; whatever the scope does not include, or nobody shows, is simply absent. */
    public Map<GlobalId, Object> find(Collection<GlobalId> ids, Scope scope) {
        Map<GlobalId, Object> found = new HashMap<>();
        ids.stream()
                .collect(groupingBy(GlobalId::type, mapping(GlobalId::key, toSet())))
                .forEach((type, keys) -> of(type).ifPresent(source ->
                        source.byKey(keys, scope).forEach((key, view) -> found.put(new GlobalId(type, key), view))));
        return found;
    }
}
