package org.hatchery.shared.graphql.refusal;

import java.util.List;
import org.hatchery.shared.Faults;
import org.hatchery.shared.UserError;

/** The arguments of a field that is no mutation are not acceptable; each fault becomes an error of its own. */
public final class FormError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<UserError> faults;

    public FormError(Faults faults) {
        super(String.valueOf(faults.list()), null, false, false);
        this.faults = faults.list();
    }

    public List<UserError> faults() {
        return faults;
    }
}
