package org.hatchery.application.paper;

import org.hatchery.carrier.recognition.RecognitionClass;
import org.hatchery.carrier.recognition.RecognitionLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Title that is applied for in place of money (申请称号).
 *
 * @param of key of the rule of recognition, or of the kind of title
 * @param recognitionClass null where the rule knows none
 * @param holder key of who is to hold it, with its kind where the register keeps the title
 */
@NamedInterface(propagate = false)
public record SoughtTitle(
        SoughtTitleSort sort,
        String of,
        RecognitionLevel level,
        @Nullable RecognitionClass recognitionClass,
        String holder) {
    /** Key that no other living application may hold. */
    public String claim() {
        String what = sort == SoughtTitleSort.RECOGNITION ? String.valueOf(recognitionClass) : of;
        return String.join("|", "title", sort.name(), holder, what, level.name());
    }
}
