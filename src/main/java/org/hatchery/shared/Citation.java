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
        @Nullable String note) {}
