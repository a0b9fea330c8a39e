package org.hatchery.shared.graphql;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which fields a request may ask of an object, so that nothing is read for the others.
 *
 * <p>The engine's own selection set costs as much as the answer, because it looks at every level below. Those that a
 * directive skips count as asked for.
 */
public final class AskedFields {
    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> names = new HashSet<>();

    private AskedFields(Map<String, FragmentDefinition> fragments) {
        this.fragments = fragments;
    }

    /** Names of the fields directly below the one that is being fetched. */
    public static Set<String> below(DataFetchingEnvironment environment) {
        var asked = new AskedFields(environment.getFragmentsByName());
        environment.getMergedField().getFields().forEach(field -> asked.add(field.getSelectionSet()));
        return asked.names;
    }

    private void add(@Nullable SelectionSet selections) {
        if (selections != null) {
            selections.getSelections().forEach(this::add);
        }
    }

    private void add(Selection<?> selection) {
        if (selection instanceof Field field) {
            names.add(field.getName());
        } else if (selection instanceof InlineFragment fragment) {
            add(fragment.getSelectionSet());
        } else if (selection instanceof FragmentSpread spread) {
            Optional.ofNullable(fragments.get(spread.getName())).ifPresent(fragment -> add(fragment.getSelectionSet()));
        }
    }
}
