package org.hatchery.shared.graphql;

import graphql.GraphQLContext;
import graphql.schema.GraphQLFieldDefinition;

/** Says before anything is read whether the caller may use a field at all. */
public interface Gate {
    /**
     * Lets the caller through.
     *
     * @throws RequestError FORBIDDEN for a role the field is not made for
     */
    void admit(GraphQLFieldDefinition field, GraphQLContext caller);
}
