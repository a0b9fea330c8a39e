package org.hatchery.notice;

import java.time.LocalDate;
import org.hatchery.shared.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something is to be done (到期日).
 *
 * @param what it is about, such as the name of a firm
 * @param about null where no object stands for it
 */
public record Due(LocalDate on, Sentence what, @Nullable About about) {
    /** Of something that has a name of its own. */
    public static Due of(LocalDate on, String name, About about) {
        return new Due(on, new Sentence(name, name), about);
    }
}
