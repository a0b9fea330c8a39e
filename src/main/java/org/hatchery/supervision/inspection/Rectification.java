package org.hatchery.supervision.inspection;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.EvidenceFile;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What is to be rectified, and what came of it (整改). */
@NamedInterface(propagate = false)
public record Rectification(
        String asked,
        LocalDate dueOn,
        @Nullable String answer,
        List<EvidenceFile> evidence,
        @Nullable LocalDate answeredOn,
        @Nullable String verdict) {
    static Rectification ask(String asked, LocalDate dueOn) {
        return new Rectification(asked, dueOn, null, List.of(), null, null);
    }

    Rectification answered(String said, List<EvidenceFile> files, LocalDate on) {
        return new Rectification(asked, dueOn, said, files, on, null);
    }

    Rectification judged(@Nullable String found) {
        return new Rectification(asked, dueOn, answer, evidence, answeredOn, found);
    }
}
