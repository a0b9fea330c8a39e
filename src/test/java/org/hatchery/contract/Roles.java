package org.hatchery.contract;

import static java.util.stream.Collectors.toCollection;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hatchery.identity.Role;

/** Who may use a field, as {@code @access} says. */
final class Roles {
    private Roles() {}

    /** Everybody, where a field has no rule of its own. */
    static Set<Role> of(GraphQLFieldDefinition field) {
        GraphQLAppliedDirective access = field.getAppliedDirective("access");
        if (access == null) {
            return EnumSet.allOf(Role.class);
        }
        List<?> names = access.getArgument("roles").getValue();
        return names.stream().map(name -> Role.valueOf(String.valueOf(name))).collect(toCollection(TreeSet::new));
    }
}
