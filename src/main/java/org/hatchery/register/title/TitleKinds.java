package org.hatchery.register.title;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hatchery.shared.RuleText;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of title there is or was, in the order in which people read them. */
@Component
@NamedInterface(propagate = false)
public class TitleKinds {
    private static final String FILE = "rules/title-kinds.json";

    private final Map<String, TitleKind> kinds = new LinkedHashMap<>();

    /**
     * All of the file.
     *
     * @throws IllegalStateException when it cannot be read, or two are called alike
     */
    public TitleKinds(JsonMapper json) {
        read(json).forEach(kind -> {
            if (kinds.putIfAbsent(kind.key(), kind) != null) {
                throw new IllegalStateException("Two kinds of title are called " + kind.key() + ".");
            }
        });
    }

    private static List<TitleKind> read(JsonMapper json) {
        return RuleText.read(FILE, json, new TypeReference<>() {});
    }

    public List<TitleKind> all() {
        return List.copyOf(kinds.values());
    }

    public Optional<TitleKind> find(String key) {
        return Optional.ofNullable(kinds.get(key));
    }
}
