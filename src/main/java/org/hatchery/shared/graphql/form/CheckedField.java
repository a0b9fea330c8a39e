package org.hatchery.shared.graphql.form;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import java.util.Map;
import org.hatchery.shared.Faults;
import org.hatchery.shared.graphql.Answer;
import org.hatchery.shared.graphql.Gate;
import org.hatchery.shared.graphql.refusal.FormError;
import org.jspecify.annotations.Nullable;

/**
 * Field whose arguments are checked and brought into one form before it is fetched.
 *
 * @param declines whether faults are an answer of the field, as they are of a mutation
 */
record CheckedField(Form form, Gate gate, boolean declines, DataFetcher<?> field) implements DataFetcher<Object> {
    @Override
    public @Nullable Object get(DataFetchingEnvironment asked) throws Exception {
        gate.admit(asked.getFieldDefinition(), asked.getGraphQlContext());
        var faults = new Faults();
        Map<String, @Nullable Object> read = form.read(asked.getArguments(), faults);
        if (faults.areNone()) {
            return field.get(DataFetchingEnvironmentImpl.newDataFetchingEnvironment(asked)
                    .arguments(read)
                    .build());
        }
        if (declines) {
            return Map.of(Declined.REASONS, Answer.counted(Declined.reasons(faults)));
        }
        throw new FormError(faults);
    }
}
