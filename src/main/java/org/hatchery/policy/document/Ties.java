package org.hatchery.policy.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What a document has to do with others (文件关系).
 *
 * @param edition number of the version that holds
 * @param above documents that it carries out, the nearest first, up to that of the nation
 * @param replacedBy null where none on record replaced or repealed it
 * @param packages names under which it is known together with others
 */
@NamedInterface(propagate = false)
public record Ties(
        int edition,
        List<PolicyDocumentId> above,
        List<Replacement> replaces,
        @Nullable PolicyDocumentId replacedBy,
        List<String> packages,
        Units units) {
    /** Of a document that came with the program. */
    public static final Ties NONE = new Ties(1, List.of(), List.of(), null, List.of(), Units.NONE);

    /** The same of the version with this number. */
    public Ties at(int next) {
        return new Ties(next, above, replaces, replacedBy, packages, units);
    }

    /** The same after another document stood in its place. */
    public Ties replacedBy(@Nullable PolicyDocumentId other) {
        return new Ties(edition, above, replaces, other, packages, units);
    }
}
