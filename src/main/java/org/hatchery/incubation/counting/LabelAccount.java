package org.hatchery.incubation.counting;

import org.hatchery.firm.GrowthLabelKind;
import org.hatchery.totals.tree.Account;
import org.hatchery.totals.tree.Numbers;

/** What is counted of the labels of firms in incubation. */
public enum LabelAccount implements Account {
    /** Firms with a label, and those that received one, each counted once, where its primary stay is. */
    LABELLED(Numbers.each(100, GrowthLabelKind.class)),
    NEWLY_LABELLED(Numbers.each(120, GrowthLabelKind.class)),
    /** The part is the label before (0 for none) times {@link #LABELS}, plus the new label. */
    LABEL_STEP(Numbers.many(160, 160));

    /** Room for so many kinds of labels; stored numbers depend on it, so it stays. */
    public static final int LABELS = 16;

    private final Numbers numbers;

    LabelAccount(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }
}
