package org.hatchery.shared;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a text is for; decides how it is brought into one form. The same list as in the schema. */
public enum TextForm {
    LINE(TextForm::line),
    LINES(TextForm::lines),
    NAME(TextForm::name),
    CODE(TextForm::code),
    KEY(TextForm::key),
    SEARCH(TextForm::search),
    PHONE(PhoneNumber::tidy),
    EMAIL(EmailAddress::tidy),
    TIME(ClockTime::tidy);

    private final UnaryOperator<String> tidy;

    TextForm(UnaryOperator<String> tidy) {
        this.tidy = tidy;
    }

    /**
     * The text in its one form; empty when there is nothing but blanks.
     *
     * @throws Unfit when it has characters that do not belong there
     */
    String tidy(String typed) {
        return tidy.apply(typed);
    }

    /** The form of this name; null where the schema names none of ours. */
    public static @Nullable TextForm named(String name) {
        for (TextForm form : values()) {
            if (form.name().equals(name)) {
                return form;
            }
        }
        return null;
    }

    private static String line(String typed) {
        String text = Characters.composed(Characters.strip(typed));
        Characters.check(text, false);
        return text;
    }

    private static String lines(String typed) {
        String text = Characters.strip(typed)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\t', ' ');
        Characters.check(text, true);
        return Characters.composed(text);
    }

    /** Letters and digits in one width; brackets as wide as the writing around them. */
    private static String name(String typed) {
        String text = Characters.oneBlank(line(typed));
        boolean chinese = text.codePoints().anyMatch(Characters::isHan);
        return text.codePoints()
                .map(character -> nameCharacter(character, chinese))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int nameCharacter(int character, boolean chinese) {
        boolean wide = character > 0xff00 && character < 0xff5f;
        int narrow = wide ? character - 0xfee0 : character;
        if (narrow == '(' || narrow == ')') {
            return chinese ? narrow + 0xfee0 : narrow;
        }
        return narrow < 0x80 && Character.isLetterOrDigit(narrow) ? narrow : character;
    }

    private static String code(String typed) {
        return Characters.narrow(Characters.oneBlank(line(typed)));
    }

    private static String key(String typed) {
        String key = Characters.strip(typed);
        if (!key.chars().allMatch(character -> character > ' ' && character < 0x7f)) {
            throw new Unfit(Words.say("shared.use-letters-digits-ascii"));
        }
        return key;
    }

    private static String search(String typed) {
        return Characters.composed(Characters.strip(Characters.visible(typed)));
    }
}
