package org.hatchery.contract;

import static java.util.stream.Collectors.toMap;

import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.parser.Parser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hatchery.RepositoryFile;

/** What operations share: the files of {@code frontend-contract/fragments}. */
final class Fragments {
    private Fragments() {}

    static List<Path> files() {
        return RepositoryFile.below("frontend-contract/fragments");
    }

    static List<FragmentDefinition> in(Path file) {
        return Parser.parse(RepositoryFile.text(file)).getDefinitionsOfType(FragmentDefinition.class);
    }

    static Map<String, FragmentDefinition> byName() {
        return files().stream()
                .flatMap(file -> in(file).stream())
                .collect(toMap(FragmentDefinition::getName, fragment -> fragment));
    }

    /** Names of those that a document uses, at first or second hand. */
    static Set<String> usedBy(Node<?> document, Map<String, FragmentDefinition> fragments) {
        Set<String> used = new TreeSet<>();
        collect(document, fragments, used);
        return used;
    }

    private static void collect(Node<?> within, Map<String, FragmentDefinition> fragments, Set<String> used) {
        nodes(within)
                .filter(FragmentSpread.class::isInstance)
                .map(spread -> ((FragmentSpread) spread).getName())
                .filter(used::add)
                .map(fragments::get)
                .forEach(fragment -> collect(fragment, fragments, used));
    }

    static Stream<Node<?>> nodes(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(Fragments::nodes));
    }
}
