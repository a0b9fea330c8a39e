package org.hatchery.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which characters text may have, and how it is brought into one form; rare characters count once. */
final class Characters {
    /** Letters by name, but nothing is seen of them. */
    private static final String BLANK_LETTERS = "\u115f\u1160\u3164\uffa0\u2800\u034f\u17b4\u17b5";

    /** 1-12 is another number than 11-2. */
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=\\p{N})[^\\p{L}\\p{N}\\p{M}]+(?=\\p{N})");

    private static final Pattern DASH_OF_WORDS = Pattern.compile("(?<!\\p{N})-|-(?!\\p{N})");

    private Characters() {}

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Without blanks at its ends, whatever their width. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Runs of blanks become one ordinary blank. */
    static String oneBlank(String text) {
        var plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            if (!isBlank(next)) {
                plain.append(next);
            } else if (at == 0 || !isBlank(text.charAt(at - 1))) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Full-width letters, digits and signs become ordinary ones. */
    static String narrow(String text) {
        return text.codePoints()
                .map(Characters::narrow)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int narrow(int character) {
        if (character >= 0xff01 && character <= 0xff5e) {
            return character - 0xfee0;
        }
        return isBlank(character) && !isLineBreak(character) ? ' ' : character;
    }

    /** Without what comes along when one copies and is not seen: marks of direction, joiners, soft hyphens. */
    static String withoutMarks(String text) {
        return text.codePoints()
                .filter(character -> Character.getType(character) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /**
     * Lets only text through that a person can see and select.
     *
     * @throws Unfit for a character that cannot be seen, is broken, or breaks the line where it must not
     */
    static void check(String text, boolean lines) {
        text.codePoints().forEach(character -> {
            if (isLineBreak(character) && !lines) {
                throw new Unfit(Words.say("shared.line-breaks-possible-here"));
            }
            if (isForbidden(character) && !(lines && isLineBreak(character))) {
                throw new Unfit(Words.say("shared.invisible-controlling-broken-character", name(character)));
            }
        });
        if (!text.isEmpty() && text.codePoints().noneMatch(Characters::isVisible)) {
            throw new Unfit(Words.say("shared.write-something-seen"));
        }
    }

    /** Only what may stand in one line of text. */
    static String visible(String text) {
        return text.codePoints()
                .map(character -> isLineBreak(character) || character == '\t' ? ' ' : character)
                .filter(character -> !isForbidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What tells it from others: letters, digits and the like, in one width and case. */
    static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String telling = BETWEEN_NUMBERS
                .matcher(plain)
                .replaceAll("-")
                .codePoints()
                .filter(character -> character == '-' || tells(character))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String bare = DASH_OF_WORDS.matcher(telling).replaceAll("");
        return bare.isEmpty() ? oneBlank(strip(plain)) : bare;
    }

    /** Characters newer than this Java are not assigned for it, but letters of names all the same. */
    private static boolean tells(int character) {
        int type = Character.getType(character);
        return !BLANK_LETTERS.contains(Character.toString(character))
                && !isVariant(character)
                && (Character.isLetterOrDigit(character)
                        || type == Character.UNASSIGNED
                        || type == Character.PRIVATE_USE
                        || type == Character.LETTER_NUMBER
                        || type == Character.OTHER_NUMBER
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK);
    }

    /** Says how the character before it is drawn, which is the same character for whoever reads it. */
    private static boolean isVariant(int character) {
        return character >= 0xfe00 && character <= 0xfe0f
                || character >= 0xe0100 && character <= 0xe01ef
                || character >= 0x180b && character <= 0x180d;
    }

    private static boolean isVisible(int character) {
        int type = Character.getType(character);
        return !isBlank(character)
                && type != Character.NON_SPACING_MARK
                && type != Character.ENCLOSING_MARK
                && type != Character.COMBINING_SPACING_MARK;
    }

    private static boolean isForbidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (character & 0xfffe) == 0xfffe
                || (character >= 0xfdd0 && character <= 0xfdef)
                || (character >= 0xe0000 && character <= 0xe0fff && type == Character.UNASSIGNED)
                || BLANK_LETTERS.indexOf(character) >= 0;
    }

    private static boolean isLineBreak(int character) {
        return character == '\n'
                || character == '\r'
                || character == 0x0b
                || character == '\f'
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) && !(character >= 0x1c && character <= 0x1f)
                || Character.isSpaceChar(character);
    }

    private static String name(int character) {
        return "U+%04X".formatted(character);
    }
}
