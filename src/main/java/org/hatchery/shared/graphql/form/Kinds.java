package org.hatchery.shared.graphql.form;

import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hatchery.shared.Area;
import org.hatchery.shared.Hundredths;
import org.hatchery.shared.PageRequest;
import org.hatchery.shared.Period;
import org.hatchery.shared.PlainNumber;
import org.hatchery.shared.Sentence;
import org.hatchery.shared.Unfit;
import org.hatchery.shared.Yuan;
import org.hatchery.shared.graphql.GlobalId;
import org.hatchery.shared.graphql.RequestError;
import org.hatchery.shared.graphql.TextScalar;

/** The kinds of single values and the bounds that hold for each where the schema says nothing else. */
final class Kinds {
    /** Far above what a firm of any size earns in a year, far below what sums of them can hold. */
    private static final long MONEY = 90_000_000_000L;

    /** A hundred square kilometres. */
    private static final long AREA = 100_000_000L;

    private static final long NUMBER = 1_000_000_000_000L;
    private static final int LONGEST_ID = 300;

    static final Shape PAGE_SIZE = whole(new Range(BigDecimal.ZERO, false, BigDecimal.valueOf(PageRequest.LARGEST)));
    static final Shape CURSOR = new Written(Kinds::cursor);

    private final Clock clock;

    Kinds(Clock clock) {
        this.clock = clock;
    }

    Shape shape(GraphQLScalarType scalar, Bounds bounds) {
        return switch (scalar.getName()) {
            case "String" -> new Worded(bounds.wording());
            case "ID" -> id(bounds);
            case "Boolean" -> new Written(Kinds::truth);
            case "Int" -> whole(bounds.range(0, Integer.MAX_VALUE));
            case "Float" -> decimal(bounds.range(0, NUMBER));
            default -> text(scalar, bounds);
        };
    }

    private static Shape id(Bounds bounds) {
        List<String> types = bounds.namedTypes();
        if (bounds.areOfText()) {
            return new Worded(bounds.wording());
        }
        return new Written(types.isEmpty() ? Kinds::id : value -> named(id(value), types));
    }

    /** The same id, when it names an object of one of these types. */
    private static Object named(Object id, List<String> types) {
        try {
            if (types.contains(GlobalId.parse(id.toString()).type())) {
                return id;
            }
        } catch (RequestError unreadable) {
            throw new Unfit(Says.OTHER_ID);
        }
        throw new Unfit(Says.OTHER_ID);
    }

    private Shape text(GraphQLScalarType scalar, Bounds bounds) {
        if (!(scalar.getCoercing() instanceof TextScalar<?> written)) {
            return new Written(value -> value);
        }
        // what is negative by its nature says so with a range of its own
        Range money = bounds.range(scalar.getName().startsWith("Signed") ? -MONEY : 0, MONEY);
        Range areas = bounds.range(0, AREA);
        Range numbers = bounds.range(0, NUMBER);
        return new Written(input -> {
            Object value = written.read(input);
            if (value instanceof Yuan yuan) {
                within(yuan, money, Says.money(money));
            } else if (value instanceof Area area) {
                within(area, areas, Says.area(areas));
            } else if (value instanceof BigDecimal number && !numbers.has(number)) {
                throw new Unfit(Says.number(numbers));
            } else if (value instanceof LocalDate day) {
                within(day, day, bounds);
            } else if (value instanceof Instant moment) {
                LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
                within(day, day, bounds);
            } else if (value instanceof Period period) {
                within(period.firstDay(), period.firstDay(), bounds);
            }
            return value;
        });
    }

    private void within(LocalDate first, LocalDate last, Bounds bounds) {
        LocalDate earliest = bounds.firstDay();
        LocalDate latest = bounds.lastDay(LocalDate.now(clock));
        if (first.isBefore(earliest) || last.isAfter(latest)) {
            throw new Unfit(Says.day(earliest, latest));
        }
    }

    private static void within(Hundredths amount, Range range, Sentence says) {
        if (!range.has(amount.toDecimal())) {
            throw new Unfit(says);
        }
    }

    private static Shape whole(Range range) {
        return new Written(value -> {
            BigDecimal number = number(value, Says.whole(range));
            boolean isWhole =
                    number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
            if (!isWhole || !range.has(number)) {
                throw new Unfit(Says.whole(range));
            }
            return number.intValueExact();
        });
    }

    private static Shape decimal(Range range) {
        return new Written(value -> {
            BigDecimal number = number(value, Says.number(range));
            if (!range.has(number)) {
                throw new Unfit(Says.number(range));
            }
            return number.doubleValue();
        });
    }

    private static BigDecimal number(Object value, Sentence says) {
        if (value instanceof Number number) {
            try {
                return new BigDecimal(PlainNumber.write(number));
            } catch (NumberFormatException absurd) {
                throw new Unfit(says);
            }
        }
        throw new Unfit(says);
    }

    private static Object id(Object value) {
        if (value instanceof String id && id.length() <= LONGEST_ID) {
            return id;
        }
        if (value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger big && big.bitLength() < 64) {
            return value.toString();
        }
        throw new Unfit(Says.ID);
    }

    private static Object cursor(Object value) {
        if (value instanceof String) {
            return value;
        }
        throw new Unfit(Says.TEXT);
    }

    private static Object truth(Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        throw new Unfit(Says.TRUTH);
    }

    static Object choice(Object value, List<String> names) {
        String name = value instanceof Literals.Token token ? token.name() : String.valueOf(value);
        boolean isName = value instanceof Literals.Token || value instanceof String;
        if (isName && names.contains(name)) {
            return name;
        }
        throw new Unfit(Says.choice(names));
    }
}
