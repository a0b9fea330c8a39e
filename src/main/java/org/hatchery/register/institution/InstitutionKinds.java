package org.hatchery.register.institution;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hatchery.shared.RuleText;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of institution there is or was, in the order in which people read them. */
@Component
@NamedInterface(propagate = false)
public class InstitutionKinds {
    private static final String FILE = "rules/institution-kinds.json";

    private final Map<String, InstitutionKind> kinds = new LinkedHashMap<>();

    /**
     * All of the file.
     *
     * @throws IllegalStateException when it cannot be read, or two are called alike
     */
    public InstitutionKinds(JsonMapper json) {
        read(json).forEach(kind -> {
            if (kinds.putIfAbsent(kind.key(), kind) != null) {
                throw new IllegalStateException("Two kinds of institution are called " + kind.key() + ".");
            }
        });
    }

    private static List<InstitutionKind> read(JsonMapper json) {
        return RuleText.read(FILE, json, new TypeReference<>() {});
    }

    public List<InstitutionKind> all() {
        return List.copyOf(kinds.values());
    }

    public Optional<InstitutionKind> find(String key) {
        return Optional.ofNullable(kinds.get(key));
    }

    /** Those of these keys, in the order of all; what is no kind any more is left out. */
    public List<InstitutionKind> named(Collection<String> keys) {
        return keys.stream()
                .sorted(Comparator.comparingInt(
                        key -> List.copyOf(kinds.keySet()).indexOf(key)))
                .map(kinds::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether something may be registered as this kind on a day. */
    boolean isOpen(String key, LocalDate day) {
        return find(key).filter(kind -> kind.isInForce(day)).isPresent();
    }
}
