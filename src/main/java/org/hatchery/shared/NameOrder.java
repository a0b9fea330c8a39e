package org.hatchery.shared;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;

/**
 * Order in which people look for names: by the sound of their characters, numbers by their size (按拼音排序).
 *
 * <p>It is stored, because the engines do not share an order of Chinese. Another release of ICU may order otherwise; then
 * all stored orders are worked out anew by a migration.
 */
public final class NameOrder {
    /** What follows tells nobody where to look. */
    private static final int CHARACTERS = 40;

    private static final RuleBasedCollator PINYIN = pinyin();

    private NameOrder() {}

    /** Text that sorts as the name does; the same for names that differ in case, width or signs only. */
    public static String of(String name) {
        int end = name.offsetByCodePoints(0, Math.min(CHARACTERS, Characters.count(name)));
        byte[] key = PINYIN.getCollationKey(name.substring(0, end)).toByteArray();
        // a zero byte ends each key
        return HexFormat.of().formatHex(key, 0, key.length - 1);
    }

    private static RuleBasedCollator pinyin() {
        var pinyin = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin"));
        pinyin.setStrength(Collator.PRIMARY);
        pinyin.setAlternateHandlingShifted(true);
        pinyin.setNumericCollation(true);
        return (RuleBasedCollator) pinyin.freeze();
    }
}
