package org.hatchery.incubation.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a service was corrected.
 *
 * @param voidedFor keys under which it was visible until it was taken back; null while it counts
 */
public record ServiceHistory(
        List<ServiceCorrection> corrections, @Nullable Set<String> voidedFor) {
    static final ServiceHistory NONE = new ServiceHistory(List.of(), null);

    ServiceHistory and(ServiceCorrection next, @Nullable Set<String> nowVoidedFor) {
        return new ServiceHistory(
                Stream.concat(corrections.stream(), Stream.of(next)).toList(), nowVoidedFor);
    }
}
