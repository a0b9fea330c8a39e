package org.hatchery.policy.document;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.modulith.NamedInterface;

/**
 * What a document said of itself before a later version held (历史版次).
 *
 * @param to first day on which the later version held
 */
@Document("formerPolicyDocuments")
@NamedInterface(propagate = false)
public record FormerHead(@Id String id, PolicyDocumentId of, LocalDate to, PolicyDocument said) {
    /** What held until that day. */
    public static FormerHead of(PolicyDocument said, LocalDate to) {
        return new FormerHead(Edition.key(said.id().value(), said.tied().edition() + 1), said.id(), to, said);
    }

    /** What held until another document stood in its place; a later version of its own is kept beside that. */
    static FormerHead ended(PolicyDocument said, LocalDate to) {
        return new FormerHead(Edition.key(said.id().value(), said.tied().edition()) + "/ended", said.id(), to, said);
    }
}
