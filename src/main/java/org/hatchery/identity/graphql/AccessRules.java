package org.hatchery.identity.graphql;

import graphql.GraphQLContext;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hatchery.identity.Actor;
import org.hatchery.identity.Role;
import org.hatchery.shared.graphql.Gate;
import org.hatchery.shared.graphql.RefusalLog;
import org.hatchery.shared.graphql.RequestError;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Enforces {@code @access}: the roles printed beside a field in the schema are the roles that may use it. */
@Configuration(proxyBeanMethods = false)
class AccessRules implements SchemaDirectiveWiring {
    private static final String DIRECTIVE = "access";

    /** What even an authority of no division may ask: who it is, and objects by id, of which it sees none. */
    private static final Set<String> SCOPED_BY_THEMSELVES = Set.of("viewer", "node", "nodes");

    private final RefusalLog log;

    AccessRules(RefusalLog log) {
        this.log = log;
    }

    @Bean
    RuntimeWiringConfigurer accessWiring() {
        return wiring -> wiring.directive(DIRECTIVE, this);
    }

    /** The form of a request is looked at only for those who may send it. */
    @Bean
    Gate gate() {
        Map<GraphQLFieldDefinition, Set<Role>> known = new ConcurrentHashMap<>();
        return (field, caller) -> {
            GraphQLAppliedDirective rule = field.getAppliedDirective(DIRECTIVE);
            if (rule != null) {
                mustBeAllowed(field, known.computeIfAbsent(field, unknown -> roles(rule)), caller);
            }
        };
    }

    /** Nobody may forget a rule: the service does not start with a query or mutation that has none. */
    @Bean
    SmartInitializingSingleton everyOperationHasARule(GraphQlSource source) {
        return () -> {
            List<String> open = operationsWithoutRule(source.schema());
            if (!open.isEmpty()) {
                throw new IllegalStateException("These operations lack @" + DIRECTIVE + ": " + open);
            }
        };
    }

    private static List<String> operationsWithoutRule(GraphQLSchema schema) {
        return Stream.of(schema.getQueryType(), schema.getMutationType())
                .map(GraphQLObjectType::getFieldDefinitions)
                .flatMap(List::stream)
                .filter(field -> !field.hasAppliedDirective(DIRECTIVE))
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    @Override
    public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        Set<Role> allowed = roles(environment.getAppliedDirective(DIRECTIVE));
        DataFetcher<?> fetch = environment.getFieldDataFetcher();
        GraphQLFieldDefinition field = environment.getElement();
        GraphQLObjectType parent = (GraphQLObjectType) environment.getFieldsContainer();
        environment.getCodeRegistry().dataFetcher(FieldCoordinates.coordinates(parent, field), (DataFetcher<Object>)
                asked -> {
                    mustBeAllowed(field, allowed, asked.getGraphQlContext());
                    return fetch.get(asked);
                });
        return field;
    }

    private void mustBeAllowed(GraphQLFieldDefinition field, Set<Role> allowed, GraphQLContext caller) {
        Actor actor = ActorContext.in(caller);
        boolean nowhere = actor.isAuthorityOfNowhere() && !SCOPED_BY_THEMSELVES.contains(field.getName());
        if (nowhere || !allowed.contains(actor.role())) {
            log.note(actor.id(), field.getName());
            throw RequestError.forbidden();
        }
    }

    private static Set<Role> roles(GraphQLAppliedDirective rule) {
        List<?> names = rule.getArgument("roles").getValue();
        return names.stream().map(name -> Role.valueOf(String.valueOf(name))).collect(Collectors.toUnmodifiableSet());
    }
}
