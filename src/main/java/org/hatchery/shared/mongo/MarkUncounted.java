package org.hatchery.shared.mongo;

import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** Marks what feeds the totals as it is stored, so that no use case can forget to tell them. */
@Component
class MarkUncounted implements BeforeSaveCallback<Object> {
    @Override
    public Object onBeforeSave(Object entity, Document document, String collection) {
        if (entity.getClass().isAnnotationPresent(Counted.class)) {
            document.put(Uncounted.FIELD, true);
        }
        return entity;
    }
}
