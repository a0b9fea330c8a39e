package org.hatchery.notice.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hatchery.identity.Actor;
import org.hatchery.notice.About;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.NodeSources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what notices and due days are about, as far as the caller may see it; one look a type for a whole page. */
@Component
class AboutViews {
    private final NodeSources sources;

    AboutViews(NodeSources sources) {
        this.sources = sources;
    }

    <V> Map<V, Object> of(Collection<V> shown, Function<V, @Nullable About> about, Actor actor) {
        Map<GlobalId, Object> found = sources.find(
                shown.stream()
                        .map(about)
                        .filter(Objects::nonNull)
                        .map(AboutViews::id)
                        .distinct()
                        .toList(),
                actor.scope());
        Map<V, Object> answer = new HashMap<>();
        shown.forEach(one -> {
            About named = about.apply(one);
            Object view = named == null ? null : found.get(id(named));
            if (view != null) {
                answer.put(one, view);
            }
        });
        return answer;
    }

    private static GlobalId id(About about) {
        return new GlobalId(about.type(), about.key());
    }
}
