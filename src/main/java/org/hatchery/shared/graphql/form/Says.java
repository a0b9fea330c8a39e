package org.hatchery.shared.graphql.form;

import java.util.Collection;
import java.util.List;
import org.hatchery.shared.Sentence;

/** What people are told about a value that does not fit. */
final class Says {
    static final Sentence REQUIRED = new Sentence("此项必填。", "Please fill this in.");
    static final Sentence OBJECT = new Sentence("此处须逐项填写，请按说明填写各项内容。", "Please give an object with its members here.");
    static final Sentence TEXT = new Sentence("此处须为文字。", "Please give text here.");
    static final Sentence TRUTH = new Sentence("此处只能填写是（true）或否（false）。", "Please give true or false.");
    static final Sentence ID =
            new Sentence("编号无效，请使用查询结果中给出的编号。", "This is no id; please use one that a query answered.");
    static final Sentence OTHER_ID = new Sentence(
            "编号无效，或不是此处所需对象的编号，请重新选择。", "This id does not name what is asked for here; please choose again.");
    static final Sentence OTHER = new Sentence("取值无效，请核对后重填。", "This value cannot be read; please check it.");

    private static final int SHOWN = 40;
    private static final int CHOICES = 12;

    private Says() {}

    static Sentence unknownMember(String name) {
        String shown = shown(name);
        return new Sentence(
                "没有名为 " + shown + " 的填写项，请删去或改正名称。",
                "There is no member " + shown + " here; please leave it out or correct its name.");
    }

    static Sentence oneOf(Collection<String> names) {
        return new Sentence(
                "须且只能填写其中一项：" + String.join("、", names) + "。",
                "Please give exactly one of " + String.join(", ", names) + ".");
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
                (least, most) -> new Sentence(
                        "须为 " + least + " 至 " + most + " 的整数。",
                        "Please give a whole number from " + least + " to " + most + "."),
                (least, most) -> new Sentence(
                        "须为大于 " + least + "、不超过 " + most + " 的整数。",
                        "Please give a whole number above " + least + " and at most " + most + "."));
    }

    static Sentence number(Range range) {
        return range.says(
                (least, most) -> new Sentence(
                        "须为 " + least + " 至 " + most + " 的数。",
                        "Please give a number from " + least + " to " + most + "."),
                (least, most) -> new Sentence(
                        "须为大于 " + least + "、不超过 " + most + " 的数。",
                        "Please give a number above " + least + " and at most " + most + "."));
    }

    static Sentence money(Range range) {
        return range.says(
                (least, most) -> new Sentence(
                        "金额须在 " + least + " 至 " + most + " 元之间，请核对单位是否为元。",
                        "The amount lies between " + least + " and " + most + " yuan; please check the unit."),
                (least, most) -> new Sentence(
                        "金额须大于 " + least + " 元，且不超过 " + most + " 元，请核对单位是否为元。",
                        "The amount is above " + least + " and at most " + most + " yuan; please check the unit."));
    }

    static Sentence area(Range range) {
        return range.says(
                (least, most) -> new Sentence(
                        "面积须在 " + least + " 至 " + most + " 平方米之间，请核对单位。",
                        "The area lies between " + least + " and " + most + " m²; please check the unit."),
                (least, most) -> new Sentence(
                        "面积须大于 " + least + " 平方米，且不超过 " + most + " 平方米，请核对单位。",
                        "The area is above " + least + " and at most " + most + " m²; please check the unit."));
    }

    static Sentence day(Object first, Object last) {
        return new Sentence(
                "日期须在 " + first + " 至 " + last + " 之间，请核对年份。",
                "The day lies between " + first + " and " + last + "; please check the year.");
    }

    static Sentence size(int min, int max, int found) {
        if (found < min) {
            return new Sentence(
                    "至少填写 " + min + " 项。", "Please give at least " + min + (min == 1 ? " entry." : " entries."));
        }
        return new Sentence(
                "最多 " + max + " 项，目前 " + found + " 项，请减少。",
                "At most " + max + " entries; there are " + found + ", please give fewer.");
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
