package org.hatchery.lists.graphql;

import java.util.Locale;
import java.util.Set;

/** What an object is called, in which language, and what is told twice beside it. */
final class Names {
    private static final Set<String> NAMES = Set.of("name", "nameZh", "nameEn", "title");
    private static final String CHINESE = "Zh";
    private static final String ENGLISH = "En";

    private Names() {}

    static boolean isName(Asked asked) {
        return NAMES.contains(asked.key());
    }

    /** Key of what is said in this language, for a field that is said in both. */
    static String key(Asked asked, Locale language) {
        return asked.key().endsWith(CHINESE) && "en".equals(language.getLanguage())
                ? base(asked.key()) + ENGLISH
                : asked.key();
    }

    static boolean isChinese(Asked asked) {
        return asked.key().endsWith(CHINESE);
    }

    static String base(String key) {
        return key.substring(0, key.length() - CHINESE.length());
    }

    /** The English beside the Chinese of the same. */
    static boolean isOtherLanguage(Asked asked, Asked within) {
        return asked.key().endsWith(ENGLISH) && within.asks(base(asked.key()) + CHINESE);
    }

    /** The key of a person whose name is asked as well; what stands beside its own name as a reference to nothing else. */
    static boolean isTold(Asked asked, Asked within) {
        return within.asks(asked.key() + "Person") || within.asks(asked.key() + "Node");
    }

    /** An object of which the entry itself says the name. */
    static boolean isNamedBeside(Asked asked, Asked within) {
        return within.asks(asked.key() + "Name") || within.asks(asked.key() + "Title");
    }
}
