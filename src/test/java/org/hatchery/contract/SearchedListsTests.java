package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.hatchery.Caller;
import org.hatchery.OwnService;
import org.hatchery.identity.Role;
import org.hatchery.incubation.service.Service;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.mongo.Migration;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Worded;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.JsonNode;

/** Every list that can be looked through by words, as whoever may see more or less of it, on the sample. */
@Tag("integration")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchedListsTests {
    private static final GraphQLSchema SCHEMA = SchemaFiles.composed();
    private static final String TEXT = "text";
    private static final int DOCUMENTS = 2;

    private final OwnService service = new OwnService(8, 100);
    private final MongoOperations mongo = service.bean(MongoOperations.class);

    @AfterAll
    void stop() {
        service.close();
    }

    private static Stream<GraphQLFieldDefinition> searched() {
        return SCHEMA.getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument(TEXT) != null || hasText(field));
    }

    private static boolean hasText(GraphQLFieldDefinition list) {
        return list.getArgument("filter") != null
                && GraphQLTypeUtil.unwrapAll(list.getArgument("filter").getType())
                        instanceof GraphQLInputObjectType filter
                && filter.getField(TEXT) != null;
    }

    @Test
    void areTheListsWherePeopleLookThingsUp() {
        assertThat(searched().map(GraphQLFieldDefinition::getName))
                .contains("carriers", "incubatees", "providers", "pilotBases", "policyDocuments", "clauses")
                .contains("stays", "services", "vouchers", "yearFigures", "programmes");
    }

    /** Lists of documents that say themselves by what words they are found; what waits for somebody is a part of one. */
    private Stream<GraphQLFieldDefinition> worded() {
        Set<String> known = new HashSet<>();
        return searched()
                .filter(list -> kinds().anyMatch(kind -> kind.getSimpleName().equals(node(list))))
                .filter(list -> known.add(node(list)));
    }

    private Stream<Class<?>> kinds() {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .filter(type -> type.isAnnotationPresent(org.springframework.data.mongodb.core.mapping.Document.class))
                .<Class<?>>map(MongoPersistentEntity::getType)
                .filter(Worded.class::isAssignableFrom);
    }

    private static String node(GraphQLFieldDefinition list) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(list.getType()))
                .getName()
                .replace("Connection", "");
    }

    @Test
    void areThoseOfAllWordedDocuments() {
        assertThat(worded().map(SearchedListsTests::node))
                .containsExactlyInAnyOrderElementsOf(
                        kinds().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @MethodSource("worded")
    void showWhoeverAsksWhatItSeesWithThoseWords(GraphQLFieldDefinition list) {
        Map<String, Set<String>> words = words(list);
        int found = 0;
        for (Map.Entry<String, Caller> caller : callers(list).entrySet()) {
            Set<String> visible = new TreeSet<>(ids(caller.getValue(), list.getName()));
            assertThat(visible).as(caller.getKey()).isSubsetOf(words.keySet());
            for (String text : texts(words, visible)) {
                Set<String> wanted =
                        visible.stream().filter(id -> says(words.get(id), text)).collect(toSet());
                JsonNode page = page(caller.getValue(), list.getName(), "filter: {text: \"" + text + "\"}, first: 100");
                List<String> first = new ArrayList<>();
                add(page, first);

                assertThat(page.path("totalCount").asInt())
                        .as(caller.getKey() + " asks for " + text)
                        .isEqualTo(wanted.size());
                assertThat(wanted).as(caller.getKey() + " asks for " + text).containsAll(first);
                assertThat(first).doesNotHaveDuplicates().hasSize(Math.min(100, wanted.size()));
                found += first.size();
            }
        }
        assertThat(found).isPositive();
    }

    private Map<String, Set<String>> words(GraphQLFieldDefinition list) {
        Class<?> kind = kinds().filter(one -> one.getSimpleName().equals(node(list)))
                .findFirst()
                .orElseThrow();
        MongoPersistentEntity<?> entity =
                mongo.getConverter().getMappingContext().getRequiredPersistentEntity(kind);
        return mongo.findAll(kind).stream()
                .collect(toMap(
                        one -> id(entity.getIdentifierAccessor(one).getRequiredIdentifier()),
                        one -> folded(((Worded) one).words())));
    }

    private static String id(Object id) {
        return id instanceof org.hatchery.shared.Identifier identifier ? identifier.value() : id.toString();
    }

    private static Set<String> folded(Collection<String> words) {
        return words.stream()
                .filter(Objects::nonNull)
                .map(SearchedListsTests::plain)
                .collect(toSet());
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Each word of the text stands in a document pair by pair. */
    private static boolean says(Set<String> words, String text) {
        List<String> wanted = Stream.of(plain(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return !wanted.isEmpty()
                && wanted.stream()
                        .allMatch(word -> IntStream.rangeClosed(0, Math.max(0, word.length() - 2))
                                .mapToObj(at -> word.substring(at, Math.min(word.length(), at + 2)))
                                .allMatch(pair -> words.stream().anyMatch(one -> one.contains(pair))));
    }

    /** Of the first documents that the caller sees and of some that it may not see: parts, wholes, single letters, several words. */
    private static List<String> texts(Map<String, Set<String>> words, Set<String> visible) {
        List<String> texts = new ArrayList<>(List.of("华信科技", ".*", "龘"));
        Stream.concat(visible.stream().limit(DOCUMENTS), words.keySet().stream().limit(DOCUMENTS))
                .flatMap(id -> words.get(id).stream())
                .map(word -> word.replaceAll("[\\\\\"]", " "))
                .filter(word -> word.length() > 1)
                .forEach(word -> {
                    texts.add(word);
                    if (word.length() < 4) {
                        return; // the name of a person
                    }
                    texts.add(word.substring(1, 4));
                    texts.add(word.substring(2, 3));
                    texts.add(word.substring(word.length() - 1));
                    texts.add(word.substring(word.length() - 2) + " " + word.substring(0, 2));
                });
        return texts.stream().distinct().filter(text -> text.length() <= 100).toList();
    }

    /** The first document's own people, and those of whole divisions. */
    private Map<String, Caller> callers(GraphQLFieldDefinition list) {
        Class<?> kind = kinds().filter(one -> one.getSimpleName().equals(node(list)))
                .findFirst()
                .orElseThrow();
        Document first = mongo.findOne(new Query().with(Sort.by("_id")), Document.class, mongo.getCollectionName(kind));
        List<String> keys = first.getList("visibleTo", String.class, List.of());
        Map<String, Caller> callers = new LinkedHashMap<>();
        callers.put("an administrator", service.api().as(Role.ADMIN));
        Caller nation = service.api().as(Role.BUREAU, "100000");
        if (nation.ask(least(list)).codes().isEmpty()) {
            callers.put("the nation's bureau", nation);
        }
        keys.forEach(key -> {
            String name = key.substring(key.indexOf(':') + 1);
            Role role =
                    switch (key.substring(0, key.indexOf(':'))) {
                        case "carrier" -> Role.CARRIER_MANAGER;
                        case "incubatee" -> Role.FIRM;
                        case "provider" -> Role.PROVIDER;
                        default -> Role.BUREAU;
                    };
            Caller caller = service.api().as(role, name);
            // a division that is no more has no bureau
            if (role != Role.BUREAU || caller.ask(least(list)).codes().isEmpty()) {
                callers.put(key, caller);
            }
        });
        mongo.findDistinct(new Query(), "recipient", mongo.getCollectionName(kind), String.class).stream()
                .filter(recipient -> !recipient.startsWith("PERSON:"))
                .limit(3)
                .forEach(recipient -> callers.put(
                        recipient,
                        service.api()
                                .as(
                                        Role.valueOf(recipient.substring(0, recipient.indexOf(':'))),
                                        recipient.substring(recipient.indexOf(':') + 1))));
        // rent is between two, and no bureau sees it
        if (keys.stream().anyMatch(key -> key.startsWith("region:"))) {
            assertThat(callers.keySet()).contains("region:100000").hasSizeGreaterThan(4);
        }
        return callers;
    }

    private static String least(GraphQLFieldDefinition list) {
        return "{ " + list.getName() + "(first: 0) { totalCount } }";
    }

    private static List<String> ids(Caller caller, String list) {
        List<String> ids = new ArrayList<>();
        JsonNode page = page(caller, list, "first: 100");
        JsonNode begin = page;
        add(page, ids);
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            page = page(
                    caller,
                    list,
                    "first: 100, after: \"" + page.at("/pageInfo/endCursor").asString() + '"');
            add(page, ids);
        }
        assertThat(ids).hasSize(begin.path("totalCount").asInt());
        return ids;
    }

    private static void add(JsonNode page, List<String> ids) {
        page.path("edges")
                .forEach(edge ->
                        ids.add(GlobalId.parse(edge.at("/node/id").asString()).key()));
    }

    private static JsonNode page(Caller caller, String list, String arguments) {
        return caller.ask("{ %s(%s) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }"
                        .formatted(list, arguments))
                .at("/" + list);
    }

    /** What was stored before there was a search is found like what is stored today. */
    @Test
    void findWhatWasStoredBefore() {
        kinds().forEach(kind -> {
            List<Document> before = stored(kind);
            mongo.updateMulti(new Query(), forgotten(kind), mongo.getCollectionName(kind));
            migrate();
            assertThat(grams(stored(kind))).as(kind.getSimpleName()).isEqualTo(grams(before));
        });
    }

    /** Who was served alone had no name in a service, unlike in other documents. */
    private static Update forgotten(Class<?> kind) {
        Update update = new Update().unset(NameSearch.FIELD);
        return kind.equals(Service.class) ? update.unset("incubateeName") : update;
    }

    private void migrate() {
        service.beans(Migration.class).stream()
                .filter(migration ->
                        migration.id().contains("words") || migration.id().contains("names-of-served"))
                .sorted(java.util.Comparator.comparing(Migration::id))
                .forEach(migration -> migration.step().accept(mongo));
    }

    private List<Document> stored(Class<?> kind) {
        return mongo.findAll(Document.class, mongo.getCollectionName(kind));
    }

    private static Map<String, Set<String>> grams(List<Document> documents) {
        return documents.stream()
                .collect(toMap(
                        one -> one.getString("_id"),
                        one -> new HashSet<>(one.getList(NameSearch.FIELD, String.class))));
    }
}
