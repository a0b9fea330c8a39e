package org.hatchery.local.sample;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Decimal128;
import org.hatchery.shared.Hundredths;
import org.hatchery.shared.Identifier;
import org.hatchery.shared.Scope;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/**
 * Writes documents as bytes, by the same mapping as the service's own converter and several times as fast.
 *
 * <p>It differs in two things: the scope keys are sorted, because a set has another order in every run, and what was
 * never stored has version 0, as the template gives it.
 */
final class StoredForm {
    private final MongoConverter converter;
    private final Map<Class<?>, List<Part>> forms = new ConcurrentHashMap<>();

    StoredForm(MongoConverter converter) {
        this.converter = converter;
    }

    /** One field of a class under the name it is stored by. */
    private record Part(String name, Field field, boolean isVersion, boolean isUnwrapped) {
        static Part of(MongoPersistentProperty property) {
            Field field = property.getRequiredField();
            field.setAccessible(true);
            return new Part(property.getFieldName(), field, property.isVersionProperty(), property.isUnwrapped());
        }

        @Nullable Object in(Object owner) {
            try {
                Object value = field.get(owner);
                return value == null && isVersion ? Long.valueOf(0) : value;
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    RawBsonDocument of(Object aggregate) {
        var bytes = new BasicOutputBuffer(2_048);
        try (var writer = new BsonBinaryWriter(bytes)) {
            writer.writeStartDocument();
            fields(writer, aggregate);
            if (aggregate instanceof Worded worded) {
                writer.writeName(NameSearch.FIELD);
                array(writer, NameSearch.grams(worded));
            }
            writer.writeEndDocument();
        }
        return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getPosition());
    }

    private void document(BsonBinaryWriter writer, Object one) {
        writer.writeStartDocument();
        fields(writer, one);
        writer.writeEndDocument();
    }

    /** Those of a value that is stored without a document of its own stand among the others. */
    private void fields(BsonBinaryWriter writer, Object one) {
        for (Part part : forms.computeIfAbsent(one.getClass(), this::form)) {
            Object value = part.in(one);
            if (value != null && part.isUnwrapped()) {
                fields(writer, value);
            } else if (value != null) {
                writer.writeName(part.name());
                value(writer, part.name().equals(Scope.FIELD) ? sorted(value) : value);
            }
        }
    }

    /** The id comes first, as the converter has it. */
    private List<Part> form(Class<?> type) {
        MongoPersistentEntity<?> entity = converter.getMappingContext().getRequiredPersistentEntity(type);
        List<Part> parts = new ArrayList<>();
        for (MongoPersistentProperty property : entity) {
            if (!property.isTransient() && property.isWritable()) {
                parts.add(property.isIdProperty() ? 0 : parts.size(), Part.of(property));
            }
        }
        return List.copyOf(parts);
    }

    private static Object sorted(Object keys) {
        return ((Collection<?>) keys).stream().map(String.class::cast).sorted().toList();
    }

    private void value(BsonBinaryWriter writer, Object value) {
        if (value instanceof String text) {
            writer.writeString(text);
        } else if (value instanceof Identifier identifier) {
            writer.writeString(identifier.value());
        } else if (value instanceof Enum<?> constant) {
            writer.writeString(constant.name());
        } else if (value instanceof Hundredths hundredths) {
            writer.writeInt64(hundredths.hundredths());
        } else if (value instanceof LocalDate day) {
            writer.writeDateTime(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        } else if (value instanceof LocalDateTime moment) {
            writer.writeDateTime(moment.toInstant(ZoneOffset.UTC).toEpochMilli());
        } else if (value instanceof Instant instant) {
            writer.writeDateTime(instant.toEpochMilli());
        } else if (value instanceof Collection<?> all) {
            array(writer, all);
        } else if (value instanceof Map<?, ?> map) {
            map(writer, map);
        } else {
            other(writer, value);
        }
    }

    private void other(BsonBinaryWriter writer, Object value) {
        if (value instanceof Integer number) {
            writer.writeInt32(number);
        } else if (value instanceof Long number) {
            writer.writeInt64(number);
        } else if (value instanceof Boolean truth) {
            writer.writeBoolean(truth);
        } else if (value instanceof Double number) {
            writer.writeDouble(number);
        } else if (value instanceof BigDecimal number) {
            writer.writeDecimal128(new Decimal128(number));
        } else {
            document(writer, value);
        }
    }

    private void array(BsonBinaryWriter writer, Collection<?> all) {
        writer.writeStartArray();
        all.forEach(one -> value(writer, Objects.requireNonNull(one)));
        writer.writeEndArray();
    }

    private void map(BsonBinaryWriter writer, Map<?, ?> map) {
        writer.writeStartDocument();
        map.forEach((key, one) -> {
            writer.writeName(key instanceof Enum<?> constant ? constant.name() : String.valueOf(key));
            value(writer, Objects.requireNonNull(one));
        });
        writer.writeEndDocument();
    }
}
