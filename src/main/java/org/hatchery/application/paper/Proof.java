package org.hatchery.application.paper;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.EvidenceFile;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What proves one item of an application (证明材料).
 *
 * @param item what it is for
 * @param reply what the beneficiary says to it; null where the files say enough
 */
@NamedInterface(propagate = false)
public record Proof(
        String item, List<EvidenceFile> files, @Nullable String reply, LocalDate on) {
    /** Whether it is an answer at all: a file, or words. */
    public boolean saysSomething() {
        return !files.isEmpty() || (reply != null && !reply.isBlank());
    }
}
