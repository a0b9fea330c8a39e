package org.hatchery.policy.document;

import org.springframework.modulith.NamedInterface;

/** Keys of the versions of one clause or target: the first has the key itself, the third is called {@code key@3}. */
@NamedInterface(propagate = false)
public final class Edition {
    private static final char MARK = '@';

    private Edition() {}

    /** What all versions share. */
    public static String root(String key) {
        int mark = key.indexOf(MARK);
        return mark < 0 ? key : key.substring(0, mark);
    }

    /** The key of the version that came with this edition of its document. */
    public static String key(String root, int edition) {
        return edition == 1 ? root : root + MARK + edition;
    }
}
