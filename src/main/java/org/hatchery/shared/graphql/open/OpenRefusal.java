package org.hatchery.shared.graphql.open;

import java.util.List;
import java.util.Locale;
import org.hatchery.shared.UserError;

/** Everything that is wrong with a question of somebody who is not signed in, in the language asked for. */
record OpenRefusal(List<Fault> errors) {
    static OpenRefusal of(List<UserError> errors, Locale language) {
        return new OpenRefusal(errors.stream()
                .map(one -> new Fault(
                        one.code().name(),
                        String.join(".", one.field()),
                        one.message().in(language)))
                .toList());
    }

    /**
     * One of them.
     *
     * @param field name of the parameter at fault; empty when none is
     */
    record Fault(String code, String field, String message) {}
}
