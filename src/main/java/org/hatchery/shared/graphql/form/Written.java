package org.hatchery.shared.graphql.form;

import java.util.function.UnaryOperator;
import org.hatchery.shared.Faults;
import org.hatchery.shared.Unfit;

/**
 * Single value that is read by a rule.
 *
 * @param rule gives the value in its one form or throws {@link Unfit}
 */
record Written(UnaryOperator<Object> rule) implements Shape {
    @Override
    public Object read(Object value, Place at, Faults faults) {
        try {
            return rule.apply(value);
        } catch (Unfit unfit) {
            faults.add(at.wrong(unfit.sentence()));
            return value;
        }
    }
}
