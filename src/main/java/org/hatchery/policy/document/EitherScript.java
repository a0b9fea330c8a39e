package org.hatchery.policy.document;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds words whether they are printed in simplified or in traditional characters (简繁兼容检索). */
final class EitherScript {
    private static final int FIRST_IDEOGRAPH = 0x3400;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    /** Not worked out before somebody searches. */
    private static final class Known {
        static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");

        /** All characters that are the same when simplified, by what they are then. */
        static final Map<String, String> ALIKE = IntStream.rangeClosed(FIRST_IDEOGRAPH, LAST_IDEOGRAPH)
                .filter(Character::isDefined)
                .mapToObj(Character::toString)
                .collect(groupingBy(SIMPLIFY::transliterate, Collectors.joining()));
    }

    private EitherScript() {}

    /** A regular expression for what a person typed, letter by letter. */
    static String pattern(String text) {
        IntFunction<String> letter = EitherScript::letter;
        return text.codePoints().mapToObj(letter).collect(joining());
    }

    private static String letter(int point) {
        String letter = Character.toString(point);
        if (Character.isIdeographic(point)) {
            String alike = Known.ALIKE.getOrDefault(Known.SIMPLIFY.transliterate(letter), letter);
            return alike.contains(letter) && alike.length() > 1 ? "[" + alike + "]" : letter;
        }
        return Character.isLetterOrDigit(point) || point > 127 ? letter : "\\" + letter;
    }
}
