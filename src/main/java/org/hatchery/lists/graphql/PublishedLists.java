package org.hatchery.lists.graphql;

import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hatchery.identity.Role;
import org.hatchery.lists.ListPages;
import org.hatchery.lists.TakenList;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.hatchery.shared.graphql.Described;
import org.hatchery.shared.graphql.ErrorCode;
import org.hatchery.shared.graphql.Refused;
import org.hatchery.shared.graphql.document.PublishedQuestions;
import org.hatchery.shared.graphql.request.AskForCaller;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** The lists among the operations of {@code frontend-contract}: found by their shape, so that none has to be registered. */
@Component
public class PublishedLists {
    private final Map<String, Published> byName = new TreeMap<>();
    private final Set<String> others;
    private final AskForCaller ask;
    private final Conditions conditions;

    /**
     * A list as it is asked, and as it is taken out.
     *
     * @param more asks the pages after the first, which counts the list
     */
    private record Published(String document, String more, ListShape shape, TakenList list) {}

    PublishedLists(GraphQlSource source, PublishedQuestions questions, AskForCaller ask, Conditions conditions) {
        this.ask = ask;
        this.conditions = conditions;
        GraphQLSchema schema = source.schema();
        var reading = new Reading();
        var columns = new Columns(reading);
        questions
                .byName()
                .forEach((name, question) -> ListShape.of(question.document(), schema)
                        .ifPresent(shape -> byName.put(
                                name,
                                new Published(
                                        question.text(),
                                        WithoutTotals.of(question.document()),
                                        shape,
                                        new TakenList(name, title(name, shape, reading), columns.of(shape))))));
        this.others = questions.byName().keySet();
    }

    private static Sentence title(String name, ListShape shape, Reading reading) {
        Sentence said = reading.title(name);
        if (said != null) {
            return said;
        }
        String english = Described.label(shape.asked().getName());
        String chinese = Described.of(shape.asked().getDescription()).term().replaceFirst("列表$", "");
        return new Sentence(chinese.isEmpty() ? english : chinese, english);
    }

    /** What the schema calls a role. */
    public Sentence role(Role role) {
        return conditions.word("Role", role.name());
    }

    /** Names of all of them. */
    public Set<String> names() {
        return byName.keySet();
    }

    /**
     * The list of this name.
     *
     * @throws Refused NOT_FOUND for a name that is none, or that of another operation
     */
    public TakenList get(String name) {
        return published(name).list;
    }

    private Published published(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new Refused(
                        404,
                        ErrorCode.NOT_FOUND,
                        Words.say(others.contains(name) ? "request.not-a-list" : "request.no-such-list", name)));
    }

    /**
     * Opens the list for the caller, with its first page.
     *
     * @throws Refused BAD_REQUEST for a variable that the list does not have: without it, other entries would be taken out
     */
    public ListPages open(String name, Map<String, Object> variables, HttpServletRequest caller) {
        Published list = published(name);
        return new ListReading(
                list.shape,
                asked(name, list.shape, variables),
                sent -> ask.ask(list.document, sent, caller),
                sent -> ask.ask(list.more, sent, caller));
    }

    /** Without those that say which page is wanted: all of them are. */
    private static Map<String, Object> asked(String name, ListShape shape, Map<String, Object> variables) {
        Set<String> known = shape.conditions().map(VariableDefinition::getName).collect(Collectors.toSet());
        Map<String, Object> asked = new TreeMap<>(variables);
        asked.keySet().removeAll(shape.aboutPages());
        asked.keySet().stream().filter(one -> !known.contains(one)).findFirst().ifPresent(unknown -> {
            throw new Refused(
                    400,
                    ErrorCode.BAD_REQUEST,
                    Words.say(
                            "request.no-such-variable",
                            name,
                            unknown,
                            String.join("、", known.stream().sorted().toList())));
        });
        return asked;
    }

    /** What was asked of the list, one condition after the other. */
    public List<Condition> conditions(String name, Map<String, Object> variables, HttpServletRequest caller) {
        ListShape shape = published(name).shape;
        return conditions.of(shape, asked(name, shape, variables), caller);
    }
}
