package org.hatchery.shared.mongo.stored;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.hatchery.shared.mongo.NameSearch;
import org.hatchery.shared.mongo.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/** Reads documents by blueprints, and writes beside them what they are found by; everything else is as the framework has it. */
class DirectConverter extends MappingMongoConverter {
    private final Blueprints blueprints;

    DirectConverter(MongoMappingContext context) {
        super(NoOpDbRefResolver.INSTANCE, context);
        this.blueprints = new Blueprints(context, getConversionService());
    }

    /** Whoever asks for a raw document has it as it is. */
    @Override
    protected <S> S readDocument(ConversionContext context, @Nullable Bson bson, TypeInformation<? extends S> type) {
        return bson instanceof Document stored && !type.getType().isAssignableFrom(Document.class)
                ? type.getType().cast(blueprints.of(type.getType()).make(stored))
                : super.readDocument(context, bson, type);
    }

    @Override
    public void write(Object source, Bson sink) {
        super.write(source, sink);
        if (source instanceof Worded worded && sink instanceof Document stored) {
            NameSearch.beside(stored, worded);
        }
    }
}
