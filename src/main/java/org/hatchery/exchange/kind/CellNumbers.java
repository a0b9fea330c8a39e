package org.hatchery.exchange.kind;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.exchange.file.RawCell;
import org.hatchery.shared.Unfit;
import org.hatchery.shared.Words;
import org.jspecify.annotations.Nullable;

/** Reads numbers as people write them: with marks between thousands, and with the unit behind. */
public final class CellNumbers {
    private static final Pattern FORM = Pattern.compile(
            "[¥$]?\\s*(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,18})(?:\\.[0-9]{1,10})?)\\s*([^0-9,.\\s-]\\S*)?");
    private static final Map<String, BigDecimal> MONEY = Map.of(
            "元", BigDecimal.ONE,
            "元整", BigDecimal.ONE,
            "rmb", BigDecimal.ONE,
            "千元", BigDecimal.valueOf(1_000),
            "万元", BigDecimal.valueOf(10_000),
            "万", BigDecimal.valueOf(10_000),
            "亿元", BigDecimal.valueOf(100_000_000));
    private static final Map<String, BigDecimal> AREA = Map.of(
            "m2", BigDecimal.ONE,
            "平方米", BigDecimal.ONE,
            "平米", BigDecimal.ONE,
            "平方", BigDecimal.ONE,
            "平", BigDecimal.ONE,
            "万平方米", BigDecimal.valueOf(10_000),
            "万m2", BigDecimal.valueOf(10_000));
    private static final Map<String, BigDecimal> PIECES = Map.of(
            "个", BigDecimal.ONE,
            "人", BigDecimal.ONE,
            "名", BigDecimal.ONE,
            "间", BigDecimal.ONE,
            "工位", BigDecimal.ONE,
            "个工位", BigDecimal.ONE,
            "人次", BigDecimal.ONE,
            "位", BigDecimal.ONE,
            "家", BigDecimal.ONE);
    private static final Map<String, BigDecimal> HOURS =
            Map.of("小时", BigDecimal.ONE, "h", BigDecimal.ONE, "学时", BigDecimal.ONE, "时", BigDecimal.ONE);

    private CellNumbers() {}

    /**
     * The number, written out.
     *
     * @throws Unfit where it is none, or of another unit
     */
    static String read(RawCell cell, String text, ValueForm.Type type, BigDecimal factor) {
        BigDecimal number = cell.number();
        if (number != null) {
            return written(number.multiply(factor));
        }
        Matcher parts =
                FORM.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        if (!parts.matches()) {
            throw unreadable(text);
        }
        BigDecimal read = new BigDecimal(parts.group(1).replace(",", ""));
        String unit = parts.group(2);
        BigDecimal times = unit == null ? factor : factor(unit, type);
        if (times == null) {
            throw unreadable(text);
        }
        return written(read.multiply(times));
    }

    /** What one of this unit is; null where it is none of such values. */
    public static @Nullable BigDecimal factor(String unit, ValueForm.Type type) {
        String plain = Normalizer.normalize(unit, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return units(type).get(plain);
    }

    private static Map<String, BigDecimal> units(ValueForm.Type type) {
        return switch (type) {
            case MONEY -> MONEY;
            case AREA -> AREA;
            case WHOLE -> PIECES;
            case DECIMAL -> HOURS;
            default -> Map.of();
        };
    }

    private static String written(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Unfit unreadable(String text) {
        return new Unfit(Words.say("exchange.number-unreadable", CellValues.shown(text)));
    }
}
