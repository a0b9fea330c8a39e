package org.hatchery.lists.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What does not follow from the schema: units of plain numbers, and where derived headings would read badly.
 *
 * <p>All of it is in {@code lists/columns.json}; a type or path that is not there is shown as it comes.
 */
final class Reading {
    private static final String FILE = "lists/columns.json";

    private final Set<String> leftOut;
    private final Map<String, Sentence> titles;
    private final Map<String, Sentence> units;
    private final Map<String, Sentence> ends;
    private final Map<String, List<String>> cells = new HashMap<>();
    private final Map<String, Of> types = new HashMap<>();

    /**
     * How entries of one type are shown.
     *
     * @param first paths of the columns that come first
     * @param omit paths that are left out, with all below them
     * @param keep paths that are shown although such fields are left out elsewhere
     * @param say names of columns by their paths
     */
    record Of(List<String> first, Set<String> omit, Set<String> keep, Map<String, Sentence> say) {
        static final Of NOTHING = new Of(List.of(), Set.of(), Set.of(), Map.of());

        boolean omits(String path) {
            return omit.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "."));
        }
    }

    Reading() {
        try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
            JsonNode file = JsonMapper.shared().readTree(in);
            leftOut = Set.copyOf(texts(file.path("leftOut")));
            titles = sentences(file.path("titles"));
            units = sentences(file.path("units"));
            ends = sentences(file.path("ends"));
            file.path("cells").properties().forEach(type -> cells.put(type.getKey(), texts(type.getValue())));
            file.path("types").properties().forEach(type -> types.put(type.getKey(), of(type.getValue())));
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE + " cannot be read.", unreadable);
        }
    }

    private static Of of(JsonNode type) {
        return new Of(
                texts(type.path("first")),
                Set.copyOf(texts(type.path("omit"))),
                Set.copyOf(texts(type.path("keep"))),
                sentences(type.path("say")));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static Map<String, Sentence> sentences(JsonNode both) {
        Map<String, Sentence> sentences = new HashMap<>();
        both.properties().forEach(one -> {
            String[] words = one.getValue().asString().split("\\|");
            sentences.put(one.getKey(), new Sentence(words[0], words[1]));
        });
        return sentences;
    }

    /** Fields that are no news to a reader, wherever they stand. */
    boolean leavesOut(Asked asked) {
        return leftOut.contains(asked.key()) || asked.type().getName().equals("ID");
    }

    /** What entries of an operation are called, where the schema says less. */
    @Nullable Sentence title(String operation) {
        return titles.get(operation);
    }

    @Nullable Sentence unit(String field) {
        return units.get(field);
    }

    /** Fields that stand for an object of this type, in one cell; empty where each has a column of its own. */
    Optional<List<String>> cell(String type) {
        return Optional.ofNullable(cells.get(type));
    }

    Of entries(String type) {
        return Optional.ofNullable(types.get(type)).orElse(Of.NOTHING);
    }

    /** What a column is called: by its whole path for entries of this type, or by how its path ends for all. */
    @Nullable Sentence name(String type, String path) {
        Sentence said = entries(type).say().get(path);
        return said != null
                ? said
                : ends.entrySet().stream()
                        .filter(end -> ("." + path).endsWith("." + end.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
