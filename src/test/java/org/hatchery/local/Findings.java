package org.hatchery.local;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What somebody has come across in answers: objects by their ids, and what else was said under which name. */
final class Findings {
    /** What inputs call objects whose type has another name. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("applicant", "Incubatee"),
            Map.entry("existing", "Incubatee"),
            Map.entry("firm", "Incubatee"),
            Map.entry("Firm", "Incubatee"),
            Map.entry("team", "Incubatee"),
            Map.entry("incubatees", "Incubatee"),
            Map.entry("subject", "Incubatee"),
            Map.entry("draft", "PolicyVersion"),
            Map.entry("parent", "PolicyDocument"),
            Map.entry("parentFund", "Fund"),
            Map.entry("policy", "PolicyDocument"),
            Map.entry("draw", "InspectionDraw"),
            Map.entry("evaluation", "EvaluationRun"));

    private final Map<String, JsonNode> objects = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    /** Of ids, which are read again and again. */
    private final Map<String, String> types = new HashMap<>();

    void note(JsonNode answer) {
        if (answer.isObject()) {
            String id = answer.path("id").asString("");
            if (!type(id).isEmpty() && weight(answer) >= weight(objects.get(id))) {
                objects.put(id, answer);
            }
            answer.properties().forEach(entry -> {
                if (entry.getValue().isString()) {
                    String text = entry.getValue().asString();
                    texts.putIfAbsent(entry.getKey(), text);
                    if (!type(text).isEmpty()) {
                        objects.putIfAbsent(text, MissingNode.getInstance());
                    }
                }
            });
        }
        answer.forEach(this::note);
    }

    private static int weight(@Nullable JsonNode object) {
        return object == null ? 0 : object.size();
    }

    /** Type that a global id names; empty for other text. */
    static String type(String id) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            int mark = text.indexOf(":v1:");
            return mark < 0 ? "" : text.substring(0, mark);
        } catch (IllegalArgumentException noId) {
            return "";
        }
    }

    /** Ids that an input of this name may mean; those that one may do most with come first. */
    List<String> ids(String name) {
        return objects.keySet().stream()
                .filter(id -> isMeant(name, types.computeIfAbsent(id, Findings::type)))
                .map(id -> Map.entry(id, offers(id)))
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isMeant(String name, String type) {
        String meant = NAMES.getOrDefault(name, name).toLowerCase(Locale.ROOT);
        return type.toLowerCase(Locale.ROOT).endsWith(meant);
    }

    private int offers(String id) {
        JsonNode can = objects.get(id).path("viewerCan");
        return (int) StreamSupport.stream(can.spliterator(), false)
                .filter(flag -> flag.isBoolean() && flag.asBoolean())
                .count();
    }

    /** Whether an object said, when it was seen last, that one may do this to it. */
    boolean can(String id, String flag) {
        return objects.containsKey(id)
                && Flags.isOn(objects.get(id).path("viewerCan").path(flag));
    }

    /** Whether an answer says what one may do to an object. */
    static boolean tellsOf(JsonNode answer, String id) {
        boolean here = answer.path("id").asString("").equals(id) && answer.has("viewerCan");
        return here || answer.valueStream().anyMatch(inside -> tellsOf(inside, id));
    }

    /** Steps that an object offers by name. */
    List<String> steps(@Nullable String id) {
        return Stream.ofNullable(id)
                .map(objects::get)
                .filter(Objects::nonNull)
                .flatMap(object -> object.path("viewerCan").valueStream())
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
    }

    /** The object that stands in another under this name. */
    Optional<String> within(@Nullable String id, String name) {
        return said(id, name + "/id").map(JsonNode::asString).filter(text -> !text.isEmpty());
    }

    /** The number that an object says under this name. */
    Optional<Integer> number(@Nullable String id, String name) {
        return said(id, name).filter(JsonNode::isInt).map(JsonNode::asInt);
    }

    private Optional<JsonNode> said(@Nullable String id, String path) {
        return Optional.ofNullable(id)
                .flatMap(known -> Optional.ofNullable(objects.get(known)))
                .map(object -> object.at("/" + path));
    }

    /** The smallest other object in which this one stands. */
    Optional<String> holder(String id) {
        return objects.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(id))
                .filter(entry -> entry.getValue().findValues("id").stream()
                        .anyMatch(inside -> inside.asString("").equals(id)))
                .min(Comparator.comparing(entry -> entry.getValue().toString().length()))
                .map(Map.Entry::getKey);
    }

    Collection<String> all() {
        return objects.keySet();
    }

    int version(String id) {
        return objects.containsKey(id) ? objects.get(id).path("version").asInt(0) : 0;
    }

    /** What this name stands for in an object, or else anywhere. */
    Optional<String> text(String name, @Nullable String within) {
        Optional<String> own =
                within == null || !objects.containsKey(within) ? Optional.empty() : inside(objects.get(within), name);
        return own.or(() -> Optional.ofNullable(texts.get(name)));
    }

    /** A text of that name, or the code of the first thing of that name. */
    private static Optional<String> inside(JsonNode object, String name) {
        for (JsonNode found : object.findValues(name)) {
            JsonNode first = found.isArray() ? found.path(0).path("code") : found;
            if (first.isString()) {
                return Optional.of(first.asString());
            }
        }
        return Optional.empty();
    }
}
