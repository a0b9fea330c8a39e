package org.hatchery.shared.graphql.refusal;

import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.LightDataFetcher;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/** Lets every field of text that is read from a property say its sentence, whichever module it belongs to. */
public final class Sentences extends GraphQLTypeVisitorStub {
    @Override
    public TraversalControl visitGraphQLFieldDefinition(
            GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
        var registry = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
        if (registry != null
                && GraphQLTypeUtil.unwrapAll(field.getType()) == Scalars.GraphQLString
                && context.getParentNode() instanceof GraphQLFieldsContainer parent
                && !parent.getName().startsWith("__")) {
            FieldCoordinates place = FieldCoordinates.coordinates(parent, field);
            DataFetcher<?> reads = registry.getDataFetcher(place, field);
            if (reads instanceof LightDataFetcher<?> property) {
                registry.dataFetcher(place, new SaidInWords(property));
            }
        }
        return TraversalControl.CONTINUE;
    }
}
