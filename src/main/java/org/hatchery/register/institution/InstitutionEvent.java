package org.hatchery.register.institution;

import java.util.List;
import org.hatchery.identity.Signature;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Something that was done to the record of an institution (登记记录).
 *
 * @param by null for generated sample data
 * @param changed fields that a correction changed, by their names in the schema
 * @param reason null where nobody is asked for one
 */
@NamedInterface(propagate = false)
public record InstitutionEvent(
        InstitutionAct act,
        @Nullable Signature by,
        List<String> changed,
        @Nullable String reason) {}
