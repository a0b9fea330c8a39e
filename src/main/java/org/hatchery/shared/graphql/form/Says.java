package org.hatchery.shared.graphql.form;

import java.util.Collection;
import java.util.List;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Words;

/** What people are told about a value that does not fit. */
final class Says {
    static final Sentence REQUIRED = Words.say("shared.fill");
    static final Sentence OBJECT = Words.say("shared.give-object-members-here");
    static final Sentence TEXT = Words.say("shared.give-text-here");
    static final Sentence TRUTH = Words.say("shared.give-true-false");
    static final Sentence ID = Words.say("shared.id-use-one-query");
    static final Sentence OTHER_ID = Words.say("shared.id-name-what-asked");
    static final Sentence OTHER = Words.say("shared.value-read-check");

    private static final int SHOWN = 40;
    private static final int CHOICES = 12;

    private Says() {}

    static Sentence unknownMember(String name) {
        String shown = shown(name);
        return Words.say("shared.member-here-leave-out", shown);
    }

    static Sentence oneOf(Collection<String> names) {
        return Words.say("shared.give-exactly-one", new Sentence(String.join("、", names), String.join(", ", names)));
    }

    static Sentence choice(List<String> names) {
        List<String> few = names.subList(0, Math.min(CHOICES, names.size()));
        boolean all = few.size() == names.size();
        return new Sentence(
                "须为以下取值之一：" + String.join("、", few) + (all ? "。" : " 等。"),
                "Please give one of " + String.join(", ", few) + (all ? "." : " and so on."));
    }

    static Sentence whole(Range range) {
        return range.says(
                (least, most) -> Words.say("shared.give-whole-number-from", least, most),
                (least, most) -> Words.say("shared.give-whole-number-above", least, most));
    }

    static Sentence number(Range range) {
        return range.says(
                (least, most) -> Words.say("shared.give-number-from", least, most),
                (least, most) -> Words.say("shared.give-number-above-most", least, most));
    }

    static Sentence money(Range range) {
        return range.says(
                (least, most) -> Words.say("shared.amount-lies-between-yuan", least, most),
                (least, most) -> Words.say("shared.amount-above-most-yuan", least, most));
    }

    static Sentence area(Range range) {
        return range.says(
                (least, most) -> Words.say("shared.area-lies-between-m", least, most),
                (least, most) -> Words.say("shared.area-above-most-m", least, most));
    }

    static Sentence day(Object first, Object last) {
        return Words.say("shared.day-lies-between-check", first, last);
    }

    static Sentence size(int min, int max, int found) {
        if (found < min) {
            return Words.say("shared.give-least", min);
        }
        return Words.say("shared.most-entries-give-fewer", max, found);
    }

    /** A name of the caller's own as it may be said back to him. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(SHOWN)
                .map(character -> Character.isLetterOrDigit(character) || character == '_' ? character : '?')
                .forEach(shown::appendCodePoint);
        return name.codePointCount(0, name.length()) > SHOWN ? shown + "…" : shown.toString();
    }
}
