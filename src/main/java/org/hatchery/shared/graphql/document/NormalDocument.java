package org.hatchery.shared.graphql.document;

import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as {@code print} of graphql-js 16 writes it, operations first and fragments by their names: however a client
 * writes or orders it, it is the same text, and has the same id.
 *
 * <p>The engine's own printer breaks no long lines, so that the ids would be others than those that clients reckon.
 */
public final class NormalDocument {
    /** Beyond this, graphql-js gives each argument a line. */
    private static final int LINE = 80;

    private NormalDocument() {}

    public static String of(Document document) {
        List<String> definitions = new ArrayList<>();
        document.getDefinitionsOfType(OperationDefinition.class).forEach(found -> definitions.add(operation(found)));
        document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(found -> definitions.add(fragment(found)));
        if (definitions.size() != document.getDefinitions().size()) {
            throw new IllegalArgumentException("Only operations and fragments are sent: "
                    + document.getDefinitions().stream()
                            .map(Definition::getClass)
                            .toList());
        }
        return String.join("\n\n", definitions);
    }

    private static String operation(OperationDefinition operation) {
        String kind = operation.getOperation().name().toLowerCase(Locale.ROOT);
        String name = operation.getName() == null ? "" : operation.getName();
        String head = spaced(
                kind,
                name + wrapped("(", joined(operation.getVariableDefinitions(), NormalDocument::variable), ")"),
                directives(operation.getDirectives()));
        return (head.equals("query") ? "" : head + " ") + block(operation.getSelectionSet());
    }

    private static String variable(VariableDefinition variable) {
        String usual = variable.getDefaultValue() == null ? "" : " = " + NormalValue.of(variable.getDefaultValue());
        return spaced(
                "$" + variable.getName() + ": " + NormalValue.of(variable.getType()) + usual,
                directives(variable.getDirectives()));
    }

    private static String fragment(FragmentDefinition fragment) {
        return spaced(
                "fragment " + fragment.getName() + " on "
                        + fragment.getTypeCondition().getName(),
                directives(fragment.getDirectives()),
                block(fragment.getSelectionSet()));
    }

    private static String block(@Nullable SelectionSet selections) {
        return selections == null
                ? ""
                : selections.getSelections().stream()
                        .map(NormalDocument::selection)
                        .collect(Collectors.joining("\n", "{\n", "\n}"))
                        .replace("\n", "\n  ")
                        .replaceAll("\n  }$", "\n}");
    }

    private static String selection(Selection<?> selection) {
        if (selection instanceof Field field) {
            return field(field);
        }
        if (selection instanceof FragmentSpread spread) {
            return spaced("..." + spread.getName(), directives(spread.getDirectives()));
        }
        var inline = (InlineFragment) selection;
        String condition = inline.getTypeCondition() == null
                ? ""
                : "on " + inline.getTypeCondition().getName();
        return spaced("...", condition, directives(inline.getDirectives()), block(inline.getSelectionSet()));
    }

    private static String field(Field field) {
        String name = (field.getAlias() == null ? "" : field.getAlias() + ": ") + field.getName();
        String line = name + arguments(field.getArguments());
        if (line.length() > LINE) {
            line = name
                    + field.getArguments().stream()
                            .map(NormalDocument::argument)
                            .collect(Collectors.joining("\n  ", "(\n  ", "\n)"));
        }
        return spaced(line, directives(field.getDirectives()), block(field.getSelectionSet()));
    }

    private static String directives(List<Directive> directives) {
        return directives.stream()
                .map(directive -> "@" + directive.getName() + arguments(directive.getArguments()))
                .collect(Collectors.joining(" "));
    }

    private static String arguments(List<Argument> arguments) {
        return wrapped("(", joined(arguments, NormalDocument::argument), ")");
    }

    private static String argument(Argument argument) {
        return argument.getName() + ": " + NormalValue.of(argument.getValue());
    }

    private static <T> String joined(List<T> parts, Function<T, String> printed) {
        return parts.stream().map(printed).collect(Collectors.joining(", "));
    }

    private static String wrapped(String before, String text, String after) {
        return text.isEmpty() ? "" : before + text + after;
    }

    private static String spaced(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
