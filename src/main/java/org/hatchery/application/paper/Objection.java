package org.hatchery.application.paper;

import java.time.LocalDate;
import java.util.List;
import org.hatchery.attachment.EvidenceFile;
import org.hatchery.identity.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Objection to a proposed award, with a name (异议).
 *
 * @param id within the application
 * @param name of whoever objects; kept secret from all but the authority that decides
 * @param unit whether a unit objects, with its seal
 * @param by subject that entered it
 * @param answer null until it is answered
 * @param upheld whether it was right; null until it is answered
 * @param receipt of the request that brought it; null for what came before this was kept
 */
@NamedInterface(propagate = false)
public record Objection(
        String id,
        String name,
        boolean unit,
        String contact,
        String text,
        List<EvidenceFile> evidence,
        LocalDate on,
        String by,
        @Nullable String answer,
        @Nullable Boolean upheld,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy,
        @Nullable Receipt receipt) {
    public boolean isOpen() {
        return answer == null;
    }

    public Objection answered(String said, boolean right, LocalDate day, String who) {
        return new Objection(id, name, unit, contact, text, evidence, on, by, said, right, day, who, receipt);
    }
}
