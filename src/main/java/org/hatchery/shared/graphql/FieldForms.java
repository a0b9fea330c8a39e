package org.hatchery.shared.graphql;

import graphql.schema.GraphQLFieldDefinition;
import java.util.Map;
import org.hatchery.shared.Faults;
import org.jspecify.annotations.Nullable;

/** Reads the arguments of a field just as the field would, without fetching it. */
public interface FieldForms {
    /** The arguments in their one form, with what is usual where nothing was given; faults lie below the input. */
    Map<String, @Nullable Object> read(GraphQLFieldDefinition field, Map<String, ?> arguments, Faults faults);
}
