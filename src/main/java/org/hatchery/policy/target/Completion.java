package org.hatchery.policy.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hatchery.attachment.EvidenceFile;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * True figure of a damaged source, and where it was found (来源补正).
 *
 * @param printed as the damaged source prints it
 * @param source where the true one is printed
 * @param words exact words there
 */
@NamedInterface(propagate = false)
public record Completion(
        @Nullable BigDecimal printed,
        String source,
        String words,
        @Nullable EvidenceFile evidence,
        LocalDate on) {}
