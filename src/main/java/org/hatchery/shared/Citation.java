package org.hatchery.shared;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule or figure is written.
 *
 * @param number document number such as 国科发区〔2018〕300号
 * @param clause article or table within the document
 * @param words exact or summarised words
 * @param verified whether the wording was read in a source; false means from memory, unverified
 * @param note what a reader should know about its use, such as an inference
 */
public record Citation(
        String title,
        @Nullable String number,
        @Nullable String clause,
        @Nullable String words,
        boolean verified,
        @Nullable Sentence note) {
    /** How whatever rests on it names it; a document has its name in its own language, and says so where nobody read it. */
    public Sentence named() {
        String name = "《" + title + "》" + (number == null ? "" : number) + (clause == null ? "" : clause);
        return verified
                ? Words.say("shared.source-chinese", name)
                : Words.say("shared.source-chinese-verified-confirm", name);
    }

    /** The sentence with its source after it. */
    public Sentence after(Sentence sentence) {
        Sentence source = named();
        return new Sentence(
                sentence.chinese() + "（" + source.chinese() + "）", sentence.english() + " (" + source.english() + ")");
    }
}
