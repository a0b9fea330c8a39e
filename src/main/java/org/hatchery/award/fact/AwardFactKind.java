package org.hatchery.award.fact;

import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What a fact is about that an award asks for (事实类型). */
@NamedInterface(propagate = false)
public enum AwardFactKind {
    /** What the subject is; of: the kind of beneficiary. */
    PARTY,
    /** Title or growth label in force; of: its kind. */
    TITLE,
    /** Title of a carrier in force; of: the kind of carrier. */
    RECOGNITION,
    /** Kind of an institution; of: its key. */
    INSTITUTION,
    /** What a person acts as; of: the kind of capacity. */
    CAPACITY,
    /** Achievement on record; of: what it is for. */
    ACHIEVEMENT,
    /** Achievement that was converted; amount: its net income. */
    CONVERSION,
    /** Registered technology contract in which the subject is the buyer; of: its kind, amount: its value. */
    CONTRACT,
    /** Pilot test that was concluded. */
    PILOT_TEST,
    /** Output value of a year; amount. */
    OUTPUT("award.supplier-of-output"),
    /** Output value that is new in a year; amount. */
    NEW_OUTPUT("award.supplier-of-output"),
    /** Patent application that the office accepted; of: the kind of right. */
    PATENT_ACCEPTED("award.supplier-of-patent"),
    /** Patent that the office granted; of: the kind of right. */
    PATENT_GRANTED("award.supplier-of-patent"),
    /** Patent that is maintained; of: the kind of right, number: years, amount: fees that were paid. */
    PATENT_MAINTAINED("award.supplier-of-fees"),
    /** What somebody has to attest; of: what for. */
    EVIDENCE("award.supplier-of-evidence");

    private final @Nullable String supplier;

    AwardFactKind(@Nullable String supplier) {
        this.supplier = supplier;
    }

    AwardFactKind() {
        this(null);
    }

    /** Whether the platform keeps a register of it, so that what is not there is not so rather than unknown. */
    public boolean isRecorded() {
        return supplier == null;
    }

    /** Who has to say it and by what, where no register is kept of it. */
    public Sentence supplier() {
        return Words.say(supplier == null ? "award.supplier-of-register" : supplier);
    }
}
