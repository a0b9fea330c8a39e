package org.hatchery.shared.mongo.stored;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.bson.Document;
import org.hatchery.shared.Hundredths;
import org.hatchery.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.CollectionFactory;
import org.springframework.core.convert.ConversionService;
import org.springframework.data.core.TypeInformation;
import org.springframework.util.ClassUtils;

/** How values of any type are read: those our documents consist of at once, all others by the framework's conversions. */
class StoredValues {
    private final Blueprints blueprints;
    private final ConversionService conversions;

    StoredValues(Blueprints blueprints, ConversionService conversions) {
        this.blueprints = blueprints;
        this.conversions = conversions;
    }

    StoredValue of(TypeInformation<?> type) {
        if (type.isMap()) {
            return map(type);
        }
        return type.isCollectionLike() && !type.getType().isArray() ? list(type) : one(type.getType());
    }

    static Document document(Object stored) {
        return (Document) stored;
    }

    private StoredValue list(TypeInformation<?> type) {
        TypeInformation<?> each = type.getRequiredComponentType();
        StoredValue read = of(each);
        return stored -> {
            if (!(stored instanceof Collection<?> all)) {
                return convert(stored, type.getType());
            }
            Collection<@Nullable Object> items =
                    CollectionFactory.createCollection(type.getType(), each.getType(), all.size());
            for (Object item : all) {
                items.add(item == null ? null : read.from(item));
            }
            return items;
        };
    }

    private StoredValue map(TypeInformation<?> type) {
        Class<?> keys = type.getRequiredComponentType().getType();
        StoredValue key = one(keys);
        StoredValue read = of(type.getRequiredMapValueType());
        return stored -> {
            Document all = document(stored);
            Map<Object, @Nullable Object> entries = CollectionFactory.createMap(type.getType(), keys, all.size());
            all.forEach((name, value) -> entries.put(key.from(name), value == null ? null : read.from(value)));
            return entries;
        };
    }

    private StoredValue one(Class<?> type) {
        Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
        if (Identifier.class.isAssignableFrom(boxed) && boxed.isRecord()) {
            return from(String.class, RecordMaker.of(boxed, String.class)::make, boxed);
        } else if (Hundredths.class.isAssignableFrom(boxed) && boxed.isRecord()) {
            return from(Long.class, RecordMaker.of(boxed, long.class)::make, boxed);
        } else if (boxed.isEnum()) {
            return from(String.class, constants(boxed), boxed);
        } else if (boxed == Instant.class) {
            return from(Date.class, Date::toInstant, boxed);
        } else if (boxed == LocalDate.class) {
            return from(Date.class, moment -> utc(moment).toLocalDate(), boxed);
        } else if (boxed == LocalDateTime.class) {
            return from(Date.class, StoredValues::utc, boxed);
        }
        return stored -> boxed.isInstance(stored) ? stored : other(stored, boxed);
    }

    private <F> StoredValue from(Class<F> form, Function<F, Object> read, Class<?> type) {
        return stored -> form.isInstance(stored) ? read.apply(form.cast(stored)) : other(stored, type);
    }

    private static LocalDateTime utc(Date moment) {
        return LocalDateTime.ofInstant(moment.toInstant(), ZoneOffset.UTC);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is known to be an enum
    private static Function<String, Object> constants(Class<?> type) {
        return name -> Enum.valueOf((Class) type, name);
    }

    private Object other(Object stored, Class<?> type) {
        return stored instanceof Document document ? blueprints.of(type).make(document) : convert(stored, type);
    }

    private Object convert(Object stored, Class<?> type) {
        return Objects.requireNonNull(conversions.convert(stored, type));
    }
}
