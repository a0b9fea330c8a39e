package org.hatchery.shared.graphql.form;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.time.Clock;
import java.util.List;
import org.hatchery.shared.graphql.Gate;
import org.hatchery.shared.graphql.Lookup;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Puts the check of its form before every field that has arguments. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {
    @Bean
    Shapes shapes(Clock clock, List<Lookup> lookups) {
        return new Shapes(clock, lookups);
    }

    /** Around the fetchers of all modules, and within what watches every call: without an order it would go around that. */
    @Bean
    @Order(2)
    GraphQlSourceBuilderCustomizer checkedFields(Shapes shapes, Gate gate) {
        return builder -> builder.typeVisitors(List.of(new Visitor(shapes, gate)));
    }

    /** Meets every field of the schema once, when the service starts. */
    private static final class Visitor extends GraphQLTypeVisitorStub {
        private final Shapes shapes;
        private final Gate gate;

        Visitor(Shapes shapes, Gate gate) {
            this.shapes = shapes;
            this.gate = gate;
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            Form form = Form.of(field, shapes);
            if (!form.isEmpty()
                    && context.getParentNode() instanceof GraphQLObjectType parent
                    && !parent.getName().startsWith("__")) {
                var code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
                var place = FieldCoordinates.coordinates(parent, field);
                var fetch = code.getDataFetcher(place, field);
                code.dataFetcher(place, new CheckedField(form, gate, Declined.isAnswerOf(field), fetch));
            }
            return TraversalControl.CONTINUE;
        }
    }
}
