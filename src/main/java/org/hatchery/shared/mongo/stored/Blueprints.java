package org.hatchery.shared.mongo.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hatchery.shared.mongo.stored.Blueprint.Filled;
import org.hatchery.shared.mongo.stored.Blueprint.Part;
import org.springframework.core.convert.ConversionService;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.Parameter;
import org.springframework.data.mapping.PreferredConstructor;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;
import org.springframework.util.ReflectionUtils;

/** Blueprints of all classes that are stored, drawn from the framework's own knowledge of them when one is first read. */
class Blueprints {
    private final MongoMappingContext context;
    private final StoredValues values;
    private final Map<Class<?>, Blueprint> known = new ConcurrentHashMap<>();

    Blueprints(MongoMappingContext context, ConversionService conversions) {
        this.context = context;
        this.values = new StoredValues(this, conversions);
    }

    Blueprint of(Class<?> type) {
        Blueprint drawn = known.get(type);
        if (drawn == null) {
            drawn = draw(context.getRequiredPersistentEntity(type));
            known.put(type, drawn);
        }
        return drawn;
    }

    private Blueprint draw(MongoPersistentEntity<?> entity) {
        if (!(entity.getInstanceCreatorMetadata() instanceof PreferredConstructor<?, ?> creator)) {
            throw new IllegalStateException(entity.getType() + " has no constructor to be read by.");
        }
        List<Part> given = new ArrayList<>();
        for (Parameter<?, ?> parameter : creator.getParameters()) {
            given.add(part(
                    entity.getRequiredPersistentProperty(parameter.getRequiredName()),
                    parameter.getType(),
                    parameter.getRawType().isPrimitive()));
        }
        List<Filled> filled = new ArrayList<>();
        for (MongoPersistentProperty property : entity) {
            if (!entity.isCreatorArgument(property) && !property.isTransient()) {
                var field = property.getRequiredField();
                ReflectionUtils.makeAccessible(field);
                filled.add(new Filled(field, part(property, property.getTypeInformation(), false)));
            }
        }
        ReflectionUtils.makeAccessible(creator.getConstructor());
        return new Blueprint(creator.getConstructor(), List.copyOf(given), List.copyOf(filled));
    }

    private Part part(MongoPersistentProperty property, TypeInformation<?> type, boolean required) {
        if (!property.isUnwrapped()) {
            return new Part(property.getFieldName(), values.of(type), required, false);
        }
        Blueprint inner = draw(Objects.requireNonNull(context.getPersistentEntity(property)));
        return new Part("", stored -> inner.make(StoredValues.document(stored)), false, true);
    }
}
